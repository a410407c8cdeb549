/**
 * Headlines and sentences whose language is known, invented in the manner of the articles. Used to measure detection;
 * every second one was held out when the confidence was calibrated.
 */
export interface Samples {
  headlines: readonly string[];
  sentences: readonly string[];
}

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const INSTALLED: Record<string, Samples> = {
  fr: {
    headlines: lines(`
      Le Comité provincial du Parti de Lang Son tient sa 12e conférence
      Bac Giang : plus de 400 délégués au congrès des agriculteurs
      Pham Thanh Liêm élu président du Conseil populaire de Vinh Long
      Le Premier ministre inspecte les travaux de l'aéroport de Long Thanh
      Réunion du Bureau politique sur la lutte contre la corruption
      Hau Giang accélère le décaissement des fonds publics
      Vers un nouveau modèle de croissance à Binh Phuoc
      Soc Trang honore ses mères héroïques
      Le secrétaire du Comité du Parti de Hué reçoit une délégation laotienne
      Thai Nguyen : la croissance atteint 7,2 % au premier semestre
      Clôture de la session du Conseil populaire
      Nguyên Van Hoàn nommé chef adjoint de la Commission d'organisation
      L'Assemblée nationale débat de la loi foncière
      Tra Vinh s'efforce d'éliminer les logements précaires
      Inondations au Centre : le gouvernement débloque 300 milliards de dôngs
      Dà Nang mise sur les semi-conducteurs
      Congrès du Parti de la commune de Muong Thanh
      Coopération décentralisée entre Cân Tho et la Nouvelle-Aquitaine
      Mme Trân Thi Bich Hang préside la réunion sur les ethnies minoritaires
      Une province montagneuse face à la sécheresse
      Ouverture du procès en appel
      Quang Ngai célèbre le 50e anniversaire de sa libération
      Bilan de cinq ans de mise en œuvre de la résolution n° 11
      Les députés interrogent le ministre de la Santé
      Hommage aux soldats tombés à Vi Xuyên
      Ninh Binh, une destination en plein essor
      Nouveau commandant pour la garde-frontière de Lai Chau
      Adoption de 23 résolutions importantes
      Hai Duong renforce la discipline dans ses rangs
      Lê Minh Duc : « Il faut agir sans tarder »
      Deux vice-présidents relevés de leurs fonctions
      RÉUNION EXTRAORDINAIRE DU COMITÉ POPULAIRE DE LA VILLE`),
    sentences: lines(`
      Dans la matinée du 4 mars, le Comité permanent a examiné les rapports présentés par les districts.
      Le camarade Vo Thanh Tung, secrétaire du Comité provincial du Parti, a présidé la séance de travail.
      Étaient également présents Mme Nguyên Thi Thu Hà, Lê Van Dung, Trân Quôc Khanh et Pham Hùng Son.
      La production céréalière devrait dépasser 600 000 tonnes cette année.
      Selon le rapport, le taux de pauvreté est tombé à 2,8 % à la fin de 2024.
      M. Hoàng Trung Kiên a demandé aux localités de régler au plus vite les difficultés des entreprises.
      Les délégués ont approuvé à l'unanimité le projet de résolution.
      Ngô Xuân Thành, directeur du Département des finances, a répondu aux questions des électeurs.
      Nous devons tirer les leçons de cet échec, a-t-il affirmé.
      Cette politique profite surtout aux familles des zones reculées.
      Il s'agit de la troisième réunion de ce genre depuis le début du mandat.
      Le général Nguyên Duc Hai s'est rendu au chevet des blessés à l'hôpital militaire 175.
      D'ici 2030, la ville vise un revenu moyen de 180 millions de dôngs par habitant.
      La délégation a ensuite visité la coopérative de thé de Tân Cuong.
      Mme Dinh Thi Mai, présidente de l'Union des femmes, a remis des cadeaux à cinquante foyers démunis.
      Trois communes n'ont toujours pas accès à l'eau potable.
      Après la fusion, la nouvelle province compte 104 unités administratives.
      Les travaux avancent lentement faute de terrain disponible.
      Lors du scrutin, Bùi Quang Huy a obtenu 51 voix sur 52.
      Le Parquet populaire suprême a requis une peine de douze ans de prison.
      Huynh Van Son, Phan Thi My Linh et Dang Minh Tri ont été élus membres du présidium.
      On estime que 30 % des jeunes quittent leur village pour la ville.
      Son intervention a été suivie d'un long débat.
      Pour sa part, l'ambassadeur a souhaité une coopération plus étroite dans l'éducation.
      Aucune décision n'a encore été prise concernant le tracé de la route.
      Ils ont déposé une gerbe au monument dédié aux morts pour la patrie.
      La conclusion n° 57-KL/TW du Bureau politique sera diffusée à tous les échelons.
      Parmi eux figurent neuf femmes et quatre représentants des minorités ethniques.
      Tout retard devra être justifié par écrit.
      Chaque cellule doit s'améliorer, sinon elle sera dissoute.
      A cette occasion, Tô Van Lâm, Lý Thi Sáu et Cao Bá Hung ont reçu l'insigne des 40 ans de Parti.
      Que faut-il faire pour attirer les investisseurs étrangers ?`),
  },
  en: {
    headlines: lines(`
      Lang Son Provincial Party Committee holds 12th meeting
      Top leader meets voters in Can Tho
      Bac Giang farmers' congress draws 400 delegates
      Pham Thanh Liem elected Chairman of Vinh Long People's Council
      PM inspects Long Thanh airport construction site
      Politburo discusses fight against corruption
      Hau Giang speeds up public investment
      New growth model for Binh Phuoc
      National Assembly Chairman Receives Cuban Agriculture Minister
      Thai Nguyen's economy grows 7.2 percent in six months
      Closing of the 15th session of the Provincial People's Council
      Nguyen Van Hoan named deputy head of organisation commission
      Legislators debate revised Land Law
      Vietnam, Laos tighten defence ties
      Government allocates 300 billion VND for flood relief
      Da Nang bets on semiconductors
      Muong Thanh Commune Party Congress opens
      Ms. Tran Thi Bich Hang chairs meeting on ethnic affairs
      Drought threatens mountainous province
      Quang Ngai marks 50 years of liberation
      Five years of implementing Resolution No. 11
      Health Minister grilled by deputies
      Incense offered to fallen soldiers at Vi Xuyen
      Lai Chau Border Guard has new commander
      23 important resolutions adopted
      Hai Duong tightens party discipline
      Le Minh Duc: We must act now
      Two vice chairmen relieved of their posts
      CITY PEOPLE'S COMMITTEE HOLDS EXTRAORDINARY MEETING
      Party Chief Urges Stronger Reform in Ho Chi Minh City
      Coffee exports hit record high
      Provincial leaders visit veterans`),
    sentences: lines(`
      On the morning of March 4, the Standing Committee reviewed the reports submitted by the districts.
      Comrade Vo Thanh Tung, Secretary of the Provincial Party Committee, chaired the working session.
      Also present were Nguyen Thi Thu Ha, Le Van Dung, Tran Quoc Khanh and Pham Hung Son.
      Rice output is expected to exceed 600,000 tonnes this year.
      According to the report, the poverty rate fell to 2.8% at the end of 2024.
      Mr. Hoang Trung Kien asked localities to quickly resolve difficulties facing enterprises.
      Delegates unanimously approved the draft resolution.
      Ngo Xuan Thanh, Director of the Department of Finance, answered voters' questions.
      We must learn from this failure, he affirmed.
      Families in remote areas benefit most from this policy.
      It is the third meeting of its kind since the beginning of the term.
      General Nguyễn Đức Hải visited wounded soldiers at Military Hospital 175.
      By 2030 the city aims for an average income of VND180 million per person.
      The delegation then toured the Tan Cuong tea cooperative.
      Mrs. Dinh Thi Mai, Chairwoman of the Women's Union, presented gifts to fifty poor households.
      Three communes still have no access to clean water.
      After the merger, the new province has 104 administrative units.
      Work is progressing slowly because land is not available.
      In the ballot, Bui Quang Huy won 51 out of 52 votes.
      The Supreme People's Procuracy asked for a prison term of twelve years.
      Huỳnh Văn Sơn, Phan Thị Mỹ Linh and Đặng Minh Trí were elected to the presidium.
      About 30% of young people leave their villages for the city.
      His speech was followed by a long debate.
      For his part, the ambassador hoped for closer cooperation in education.
      No decision has been taken yet on the route of the road.
      They laid a wreath at the monument to those who died for the country.
      The Politburo's Conclusion No. 57-KL/TW will be disseminated at all levels.
      Among them are nine women and four representatives of ethnic minorities.
      Any delay must be explained in writing.
      Each party cell has to improve or it will be dissolved.
      On this occasion, Tô Văn Lâm, Lý Thị Sáu and Cao Bá Hưng received the 40-year Party badge.
      What should be done to attract foreign investors?`),
  },
  vi: {
    headlines: lines(`
      Tỉnh ủy Lạng Sơn họp lần thứ 12
      Tổng Bí thư tiếp xúc cử tri Cần Thơ
      Bắc Giang: Hơn 400 đại biểu dự đại hội nông dân
      Ông Phạm Thanh Liêm được bầu làm Chủ tịch HĐND tỉnh Vĩnh Long
      Thủ tướng kiểm tra công trường sân bay Long Thành
      Bộ Chính trị cho ý kiến về phòng, chống tham nhũng
      Hậu Giang đẩy nhanh giải ngân vốn đầu tư công
      Mô hình tăng trưởng mới của Bình Phước
      Chủ tịch Quốc hội tiếp Bộ trưởng Nông nghiệp Cuba
      Kinh tế Thái Nguyên tăng 7,2% trong sáu tháng
      Bế mạc kỳ họp thứ 15 HĐND tỉnh
      Bổ nhiệm ông Nguyễn Văn Hoàn
      Quốc hội thảo luận Luật Đất đai sửa đổi
      Việt - Lào thắt chặt quan hệ quốc phòng
      Hỗ trợ 300 tỷ đồng khắc phục lũ lụt
      Đà Nẵng đặt cược vào bán dẫn
      Đại hội Đảng bộ xã Mường Thanh
      Bà Trần Thị Bích Hằng chủ trì họp về công tác dân tộc
      Hạn hán đe dọa tỉnh miền núi
      Quảng Ngãi kỷ niệm 50 năm giải phóng
      Sơ kết 5 năm thực hiện Nghị quyết số 11
      Bộ trưởng Y tế trả lời chất vấn
      Dâng hương tưởng niệm liệt sĩ Vị Xuyên
      Biên phòng Lai Châu có chỉ huy trưởng mới
      Thông qua 23 nghị quyết quan trọng
      Hải Dương siết chặt kỷ luật Đảng
      Lê Minh Đức: Phải hành động ngay
      Hai phó chủ tịch thôi giữ chức
      UBND THÀNH PHỐ HỌP BẤT THƯỜNG
      Bi thu Thanh uy TP HCM lam viec voi quan 7
      hoi nghi ban chap hanh dang bo tinh lan thu 12
      Lãnh đạo tỉnh thăm cựu chiến binh`),
    sentences: lines(`
      Sáng 4/3, Ban Thường vụ đã xem xét các báo cáo do các huyện trình.
      Đồng chí Võ Thanh Tùng, Bí thư Tỉnh ủy chủ trì buổi làm việc.
      Cùng dự có Nguyễn Thị Thu Hà, Lê Văn Dũng, Trần Quốc Khánh và Phạm Hùng Sơn.
      Sản lượng lúa dự kiến vượt 600.000 tấn trong năm nay.
      Theo báo cáo, tỷ lệ hộ nghèo còn 2,8% vào cuối năm 2024.
      Ông Hoàng Trung Kiên yêu cầu các địa phương sớm tháo gỡ khó khăn cho doanh nghiệp.
      Các đại biểu nhất trí thông qua dự thảo nghị quyết.
      Giám đốc Sở Tài chính Ngô Xuân Thành trả lời cử tri.
      Chúng ta phải rút kinh nghiệm từ thất bại này, ông khẳng định.
      Chính sách này có lợi cho các gia đình vùng sâu.
      Đây là cuộc họp thứ ba kể từ đầu nhiệm kỳ.
      Đại tướng Nguyễn Đức Hải đến thăm thương binh tại Bệnh viện Quân y 175.
      Đến năm 2030, thành phố phấn đấu thu nhập bình quân 180 triệu đồng/người.
      Đoàn đã tham quan hợp tác xã chè Tân Cương.
      Bà Đinh Thị Mai trao 50 suất quà cho hộ nghèo.
      Ba xã vẫn chưa có nước sạch.
      Sau sáp nhập, tỉnh mới có 104 đơn vị hành chính.
      Công trình chậm tiến độ vì thiếu mặt bằng.
      Kết quả, ông Bùi Quang Huy đạt 51/52 phiếu.
      Viện Kiểm sát đề nghị mức án mười hai năm tù.
      Sang 4/3, Ban Thuong vu da xem xet cac bao cao do cac huyen trinh.
      Dong chi Vo Thanh Tung, Bi thu Tinh uy chu tri buoi lam viec.
      Khoảng 30% thanh niên rời quê ra phố.
      Bài phát biểu của ông được thảo luận sôi nổi.
      Về phần mình, Đại sứ mong muốn hợp tác chặt chẽ hơn về giáo dục.
      Chưa có quyết định nào về hướng tuyến của con đường.
      Họ đặt vòng hoa tại đài tưởng niệm.
      Kết luận số 57-KL/TW của Bộ Chính trị sẽ được quán triệt đến các cấp.
      Trong đó có chín nữ và bốn người dân tộc thiểu số.
      Mọi sự chậm trễ phải giải trình bằng văn bản.
      Cac dai bieu nhat tri thong qua du thao nghi quyet ve phat trien kinh te xa hoi.
      Cần làm gì để thu hút nhà đầu tư nước ngoài?`),
  },
  ru: {
    headlines: lines(`
      Провинция Тхайбинь проводит конференцию партийного комитета
      Премьер-министр проинспектировал строительство аэропорта
      Заседание Политбюро по борьбе с коррупцией
      Ле Ван Ань избран председателем Народного совета
      Рост экономики достиг 7,2 % в первом полугодии
      Национальное собрание обсуждает закон о земле
      Наводнения в центральных провинциях: правительство выделяет средства
      Съезд партии общины Мыонгтхань
      Кантхо развивает сотрудничество с японскими предприятиями
      Чествование ветеранов войны
      Новый командующий пограничными войсками
      Сокращение бедности в горных районах`),
    sentences: lines(`
      Утром 4 марта Постоянное бюро рассмотрело доклады уездов.
      Товарищ Во Тхань Тунг, секретарь парткома провинции, председательствовал на рабочем совещании.
      На конференции присутствовали также Нгуен Тхи Тху Ха и Ле Ван Зунг.
      Производство зерна в этом году превысит 600 тысяч тонн.
      Согласно докладу, уровень бедности снизился до 2,8 % к концу 2024 года.
      Делегаты единогласно одобрили проект резолюции.
      Мы должны извлечь уроки из этой неудачи, отметил он.`),
  },
  zh: {
    headlines: lines(`
      太平省委召开全体会议
      政府总理视察机场建设工程
      黎文英当选省人民议会主席
      上半年经济增长7.2%
      国会讨论土地法
      中部遭遇洪灾 政府拨款援助
      芹苴市与日本企业加强合作
      向牺牲烈士致敬`),
    sentences: lines(`
      3月4日上午，省委常委会审议了各县的报告。
      省委书记武青松同志主持工作会议。
      今年粮食产量预计超过60万吨。
      据报告，截至2024年底贫困率降至2.8%。
      代表们一致通过了决议草案。`),
  },
};

/** Texts in languages that are not installed. */
export const STRANGERS: Record<string, readonly string[]> = {
  da: lines(`
    Regeringen fremlagde i går sit forslag til en ny lov om uddannelse.
    Formanden for partiet talte på mødet i København om økonomien og de kommende valg.
    Statsministeren mødes med fagforeningerne
    Der er ikke råd til flere sygeplejersker i kommunerne, siger borgmesteren.
    Ny bro over sundet åbner til sommer
    Vietnams premierminister Pham Minh Chinh blev modtaget af dronningen under et besøg i landet.`),
  es: lines(`
    El presidente de la Asamblea recibió a una delegación de Vietnam en el palacio de gobierno.
    La secretaria del Comité Provincial del Partido destacó los resultados de la economía.
    Según el informe, la tasa de pobreza bajó al 2,8 % a finales de 2024.
    Inauguran congreso provincial del Partido
    El camarada Nguyen Van Hung, miembro del Comité Central, presidió la reunión con los delegados.
    Las familias de las zonas rurales son las más beneficiadas con esta política.`),
  de: lines(`
    Der Vorsitzende des Volksrates eröffnete am Montag die Sitzung in der Provinzhauptstadt.
    Die Armutsquote ist nach Angaben der Regierung auf 2,8 Prozent gesunken.
    Genosse Tran Van Minh wurde zum Sekretär des Parteikomitees gewählt.
    Parteikongress in Hanoi eröffnet
    In den Dörfern fehlt es noch immer an sauberem Wasser, sagte die Ministerin.
    Wir müssen aus diesem Fehler lernen und unsere Arbeit verbessern.`),
  pt: lines(`
    O presidente da Assembleia recebeu uma delegação do Vietname no palácio do governo.
    A taxa de pobreza caiu para 2,8% no final de 2024, segundo o relatório.
    Congresso do partido começa hoje na capital
    O camarada Le Van Tam, membro do Comité Central, presidiu à reunião com os delegados.
    As famílias das zonas rurais são as que mais beneficiam desta política.
    Não há ainda decisão sobre o traçado da nova estrada.`),
  it: lines(`
    Il presidente dell'Assemblea ha ricevuto una delegazione vietnamita nel palazzo del governo.
    Il tasso di povertà è sceso al 2,8% alla fine del 2024, secondo il rapporto.
    Si apre il congresso provinciale del partito
    Il compagno Nguyen Van Hai, membro del Comitato centrale, ha presieduto la riunione con i delegati.
    Le famiglie delle zone rurali sono quelle che beneficiano di più di questa politica.
    Nessuna decisione è stata ancora presa sul tracciato della strada.`),
  id: lines(`
    Ketua Majelis Nasional menerima delegasi dari Vietnam di istana negara pada hari Senin.
    Tingkat kemiskinan turun menjadi 2,8 persen pada akhir tahun 2024 menurut laporan itu.
    Kongres partai provinsi dibuka
    Pertumbuhan ekonomi tahun ini diperkirakan mencapai tujuh persen.
    Keluarga di daerah terpencil paling banyak mendapat manfaat dari kebijakan ini.
    Belum ada keputusan tentang jalur jalan baru tersebut.`),
  bg: lines(`
    Председателят на Народното събрание прие делегация от Виетнам в сградата на парламента.
    Нивото на бедност е спаднало до 2,8% в края на 2024 г. според доклада.
    Откриха провинциалния конгрес на партията
    Семействата в отдалечените райони печелят най-много от тази политика.
    Все още няма решение за трасето на новия път.
    Другарят Нгуен Ван Хай, член на Централния комитет, ръководи заседанието.`),
  uk: lines(`
    Голова Національних зборів прийняв делегацію з В'єтнаму у палаці уряду.
    За даними доповіді, рівень бідності знизився до 2,8% наприкінці 2024 року.
    Відкрився з'їзд партійної організації провінції
    Родини у віддалених районах отримують найбільшу користь від цієї політики.
    Рішення щодо траси нової дороги ще не ухвалено.
    Товариш Нгуєн Ван Хай, член Центрального комітету, головував на засіданні.`),
  ja: lines(`
    ベトナムの国会議長はキューバの農業相と会見した。
    省党委員会書記が第12回総会を主宰した。
    報告によると、2024年末の貧困率は2.8%に低下した。
    会議は決議案を全会一致で採択した。
    新しい道路のルートについてはまだ決定されていない。
    グエン・ヴァン・ハイ同志が会議で発言した。`),
  ko: lines(`
    베트남 국회의장이 쿠바 농업부 장관을 접견했다.
    성당위원회 서기가 제12차 전원회의를 주재했다.
    보고서에 따르면 2024년 말 빈곤율은 2.8%로 떨어졌다.
    회의는 결의안을 만장일치로 통과시켰다.
    새 도로의 노선은 아직 결정되지 않았다.`),
  th: lines(`
    ประธานรัฐสภาเวียดนามให้การต้อนรับรัฐมนตรีเกษตรคิวบา
    อัตราความยากจนลดลงเหลือร้อยละ 2.8
    ที่ประชุมเห็นชอบร่างมติเป็นเอกฉันท์
    เลขาธิการพรรคประจำจังหวัดเป็นประธานการประชุม
    สามตำบลยังไม่มีน้ำสะอาด
    เศรษฐกิจขยายตัวร้อยละเจ็ด`),
  ro: lines(`
    Președintele Adunării Naționale a primit o delegație din Vietnam la palatul guvernului.
    Rata sărăciei a scăzut la 2,8% la sfârșitul anului 2024, potrivit raportului.
    S-a deschis congresul partidului
    Familiile din zonele rurale beneficiază cel mai mult de această politică.
    Nu s-a luat încă nicio decizie privind traseul drumului.
    Tovarășul Nguyen Van Binh, membru al Comitetului Central, a condus ședința.`),
  nl: lines(`
    De voorzitter van de Nationale Vergadering ontving een delegatie uit Vietnam.
    Volgens het rapport is de armoede eind 2024 gedaald tot 2,8 procent.
    Partijcongres in Hanoi geopend
    Er is nog geen besluit genomen over de nieuwe weg.
    Gezinnen in afgelegen gebieden hebben het meeste voordeel van dit beleid.
    Kameraad Le Van Minh was voorzitter van de vergadering.`),
};
