import type { Lexicon } from '../../language/cues.ts';
import type { NumberCues } from '../../language/cues/numbers.ts';

export const numbers = {
  decimalMark: [[true, ',']],
  magnitude: [
    [1, 'chục'],
    [2, 'trăm'],
    [3, 'nghìn', 'ngàn'],
    [4, 'vạn'],
    [6, 'triệu'],
    [9, 'tỷ', 'tỉ'],
  ],
  currency: [
    ['VND', 'đồng', 'VND', 'VNĐ', 'đ', 'đồng Việt Nam', 'VN đồng'],
    ['USD', 'USD', 'đô la', 'đô la Mỹ', 'đô-la', 'đô-la Mỹ', 'đôla', 'đôla Mỹ', '$', 'US $', 'đô'],
    ['EUR', 'euro', 'EUR', '€', 'ơ-rô'],
    ['JPY', 'yên', 'yên Nhật', 'JPY'],
    ['CNY', 'nhân dân tệ', 'NDT', 'CNY'],
    ['KRW', 'won', 'KRW'],
    ['LAK', 'kíp', 'kíp Lào', 'LAK'],
    ['THB', 'bạt', 'baht', 'THB'],
  ],
  unit: [
    [{ code: 'ha' }, 'ha', 'héc-ta', 'hecta', 'héc ta'],
    [{ code: 'm2' }, 'm2', 'm²', 'mét vuông'],
    [{ code: 'km2' }, 'km2', 'km²', 'ki-lô-mét vuông'],
    [{ code: 'm3' }, 'm3', 'm³', 'mét khối', 'khối'],
    [{ code: 'km' }, 'km', 'ki-lô-mét', 'kilômét', 'cây số'],
    [{ code: 'm' }, 'm', 'mét'],
    [{ code: 'cm' }, 'cm'],
    [{ code: 'mm' }, 'mm', 'milimét'],
    [{ code: 't' }, 'tấn'],
    [{ code: 't', exponent: -1 }, 'tạ'],
    [{ code: 'kg', exponent: 1 }, 'yến'],
    [{ code: 'kg' }, 'kg', 'ki-lô-gam', 'ký', 'cân'],
    [{ code: 'L' }, 'lít'],
    [{ code: 'kW' }, 'kW'],
    [{ code: 'MW' }, 'MW', 'MWp'],
    [{ code: 'GW' }, 'GW'],
    [{ code: 'kW.h' }, 'kWh', 'kW giờ', 'số điện'],
    [{ code: 'MW.h' }, 'MWh'],
    [{ code: 'GW.h' }, 'GWh'],
    [{ code: 'kV' }, 'kV'],
    [{ code: 'Cel' }, '°C', 'độ C'],
  ],
  percent: [
    ['%', '%', 'phần trăm'],
    ['pp', 'điểm phần trăm', 'điểm %', '% điểm'],
  ],
  times: [[true, 'lần']],
  timesBefore: [[true, 'gấp']],
  numberWord: [
    [0.5, 'nửa'],
    [1, 'một'],
    [2, 'hai'],
    [3, 'ba'],
    [4, 'bốn'],
    [5, 'năm'],
    [6, 'sáu'],
    [7, 'bảy'],
    [8, 'tám'],
    [9, 'chín'],
    [10, 'mười'],
    [12, 'mười hai'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [30, 'ba mươi'],
    [40, 'bốn mươi'],
    [50, 'năm mươi'],
    [60, 'sáu mươi'],
    [70, 'bảy mươi'],
    [80, 'tám mươi'],
    [90, 'chín mươi'],
  ],
  multiple: [
    [1.5, 'gấp rưỡi'],
    [2, 'gấp đôi', 'gấp hai', 'gấp hai lần'],
    [3, 'gấp ba', 'gấp ba lần'],
    [4, 'gấp bốn', 'gấp bốn lần'],
    [5, 'gấp năm lần'],
    [10, 'gấp mười', 'gấp mười lần'],
  ],
  rangeJoint: [[true, 'đến', 'tới']],
  between: [[true, 'giữa']],
  outOf: [[true, 'trên', 'trên tổng số', 'trong tổng số', 'trong số', 'trong', '/ tổng số']],
  per: [[true, 'mỗi', 'trên', 'một']],
  plainNoun: [
    [
      true,
      'đồng chí', 'đồng bào', 'đồng đội', 'đồng nghiệp', 'đồng tác giả', 'đồng hương', 'đồng thời', 'đồng ý', 'đồng thuận', 'đồng ruộng', 'đồng tình', 'đồng hồ', 'đồng hành', 'đồng bộ', 'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'tỷ phú', 'tỉ phú', 'triệu phú', 'triệu tập', 'triệu hồi', 'lần thứ', 'lần đầu', 'lần lượt', 'lần này', 'lần nữa', 'lần họp',
      'khối thi đua', 'khối lượng', 'khối phố', 'khối dân vận', 'khối cơ quan', 'khối đoàn kết', 'điểm cầu', 'điểm trường', 'điểm du lịch', 'điểm bán', 'điểm sạt lở', 'điểm đen', 'điểm nghẽn', 'điểm bưu điện', 'điểm sáng', 'điểm dân cư', 'điểm tái định cư', 'điểm bầu cử', 'điểm thi', 'điểm nóng', 'điểm kết nối', 'ngày công', 'ngày lễ', 'ngày hội', 'đô thị', 'ký kết', 'cân đối', 'đ / c',
      'mét dài', 'năm học', 'tháng lương', 'trăm họ', 'vạn sự', 'đồng diễn', 'đồng phục', 'tấn công', 'dự án', 'dự toán', 'dự thảo', 'điểm đến', 'điểm mới', 'điểm nhấn',
    ],
  ],

  numberLabel: [
    [
      true,
      'số', 'điều', 'khoản', 'điểm', 'mục', 'phần', 'chương', 'nhóm', 'tổ', 'phòng', 'khu vực', 'quân khu', 'vùng', 'quốc lộ', 'QL', 'đường', 'tỉnh lộ', 'ĐT', 'vành đai', 'cao tốc', 'tuyến', 'lớp', 'khối lớp', 'phường', 'quận', 'khu phố', 'ấp', 'thôn', 'tiểu khu', 'thứ', 'lần thứ', 'hạng', 'xếp', 'xếp thứ', 'xếp hạng', 'đứng', 'đứng thứ', 'vị trí', 'vị trí thứ', 'top', 'tốp', 'khóa', 'kỳ', 'kỳ họp',
      'kỳ họp thứ', 'hội nghị', 'giai đoạn', 'đợt', 'bước', 'trang', 'tập', 'tầng', 'cấp', 'loại', 'mức độ', 'cấp độ', 'ĐT :', 'điện thoại', 'hotline', 'bão', 'bão số', 'phụ lục', 'biểu', 'bảng', 'mẫu', 'ảnh', 'hình', 'covid-', 'covid', 'đảng viên số', 'nghị quyết', 'chỉ thị', 'kết luận', 'quyết định', 'quy định', 'thông báo', 'kế hoạch', 'chương trình', 'hướng dẫn', 'nghị định', 'thông tư', 'công văn', 'luật', 'NQ', 'CT', 'KL', 'QĐ', 'KH',
      'đề án', 'dự án số', 'đoàn công tác', 'tổ công tác', 'tháng', 'quý', 'chi bộ', 'trung ương', 'quân đoàn', 'lữ đoàn', 'trung đoàn', 'sư đoàn', 'tiểu đoàn', 'đại đội', 'binh đoàn', 'gói thầu', 'gói thầu số', 'nhà máy', 'lượt xem :', 'lượt xem', 'lô', 'block', 'bến xe', 'cụm', 'ga', 'mục tiêu', 'nhiệm vụ', 'lượt đọc', 'phiên họp', 'phiên họp thứ', 'thế hệ', 'thế kỷ', 'công nghiệp', 'chương trình 1', 'hợp phần', 'tiểu dự án', 'phân khu', 'đội', 'bệnh viện', 'trạm', 'hội trường', 'cầu', 'bến', 'cảng',
    ],
  ],
  uncounted: [
    [
      true, 'năm', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'giây', 'quý', 'tuổi', 'tuổi đảng', 'năm tuổi đảng', 'thế kỷ', 'thập kỷ', 'thập niên', 'h', 'g', 'nhiệm kỳ', 'buổi', 'đêm', 'điểm', 'lần', 'ngày làm việc', 'bình luận', 'lượt xem', 'trang', 'độ richter', 'kỳ đại hội', 'mùa', 'sao', 'cấp', 'khóa',
    ],
  ],
  dayLead: [[true, 'ngày', 'sáng', 'chiều', 'tối', 'trưa', 'hôm nay', 'sáng ngày', 'chiều ngày', 'sáng nay', 'chiều nay', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật', 'ngày mùng', 'mùng']],
  nothing: [
    [
      true, 'giá so sánh {number}', 'giá so sánh năm {number}', 'giá cố định {number}', 'giá cố định năm {number}', 'theo giá {number}', '{number} dám', '{number} rõ', '{number} tốt', '{number} nhất', '{number} tại chỗ', '{number} trọng tâm', '{number} kiên định', '{number} đẩy mạnh', '{number} tiên phong', '{number} tăng cường',
      'chính quyền địa phương {number} cấp', 'chính quyền {number} cấp', 'mô hình {number} cấp', '{number} cấp', '{number} / 7', '{number} / 24', '5 G', '4 G', '3 D', 'chia sẻ {number}', '4 . 0', '3 ca', '{number} ca {number} kíp', '{number} sẵn sàng', 'một phần {number}',
    ],
  ],

  bound: [
    ['over', 'hơn', 'trên', 'quá', 'vượt mốc', 'vượt ngưỡng', 'vượt con số', 'lớn hơn', 'cao hơn', 'vượt trên'],
    ['under', 'dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'thấp hơn', 'nhỏ hơn', 'không đến', 'không tới', 'xuống dưới', 'còn dưới'],
    ['about', 'gần', 'khoảng', 'xấp xỉ', 'chừng', 'tầm', 'ngót', 'ước khoảng', 'vào khoảng', 'khoảng trên', 'cỡ', 'suýt soát', 'độ khoảng', 'trên dưới', 'tiệm cận'],
    ['at-least', 'tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn', 'không ít hơn', 'tối thiểu từ', 'ít nhất từ', 'tối thiểu là'],
    ['at-most', 'không quá', 'tối đa', 'không vượt quá', 'nhiều nhất', 'không cao hơn', 'không hơn', 'không vượt', 'cao nhất', 'tối đa không quá', 'tối đa là'],
  ],
  boundAfter: [
    ['at-least', 'trở lên'],
    ['at-most', 'trở xuống'],
    ['over', 'có lẻ'],
  ],
  change: [
    [
      { sign: 1 },
      'tăng', 'tăng thêm', 'tăng bình quân', 'ước tăng', 'ước tính tăng', 'tăng trưởng bình quân', 'cao hơn', 'nhiều hơn', 'tăng trưởng ước', 'gia tăng', 'tăng cao', 'tăng hơn', 'tăng nhẹ', 'tăng mạnh', 'mức tăng', 'thêm', 'vượt trội', 'tăng khoảng', 'nâng', 'tăng tương ứng', 'cao hơn mức', 'mở rộng thêm', 'bứt phá', 'bổ sung thêm', 'tăng tới', 'tăng đến', 'tăng trên', 'tăng gần',
    ],
    [
      { sign: -1 },
      'giảm', 'giảm bình quân', 'ước giảm', 'giảm thêm', 'thấp hơn', 'ít hơn', 'giảm mạnh', 'giảm nhẹ', 'giảm hơn', 'giảm sâu', 'suy giảm', 'sụt giảm', 'mức giảm', 'giảm khoảng', 'hụt', 'giảm gần', 'giảm trên', 'kéo giảm', 'giảm tới', 'cắt giảm', 'tiết kiệm giảm',
    ],
    [{ sign: 0 }, 'chuyển dịch', 'đưa', 'chuyển', 'thay đổi', 'rút'],
  ],
  difference: [
    [1, 'cao hơn', 'nhiều hơn', 'hơn so với'],
    [-1, 'thấp hơn', 'ít hơn'],
  ],
  arrival: [[true, 'lên', 'xuống', 'còn', 'xuống còn', 'lên đến', 'lên tới', 'lên mức', 'xuống mức', 'chỉ còn', 'xuống chỉ còn', 'giảm còn', 'tăng lên', 'giảm xuống', 'nâng lên', 'thành', 'vẫn còn', 'lên thành', 'lên con số', 'tăng lên thành', 'giảm chỉ còn', 'đạt', 'đạt mức']],
  origin: [[true, 'từ', 'từ mức']],
  equals: [[true, 'bằng', 'tương đương', 'tương đương với']],
  exceed: [[true, 'vượt', 'đạt và vượt', 'vượt mức', 'vượt kế hoạch', 'vượt chỉ tiêu', 'vượt dự toán', 'vượt so với', 'vượt qua', 'vượt cao']],
  growthName: [
    [
      true,
      'tốc độ tăng trưởng', 'tăng trưởng', 'tốc độ tăng', 'mức tăng trưởng', 'tăng trưởng kinh tế', 'lạm phát', 'chỉ số giá tiêu dùng', 'CPI', 'tỷ lệ tăng', 'tỉ lệ tăng', 'tốc độ giảm', 'tỷ lệ lạm phát', 'tốc độ phát triển', 'tăng trưởng tín dụng', 'tốc độ tăng bình quân', 'chỉ số tăng',
    ],
  ],
  shareName: [[true, 'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'độ che phủ', 'tỷ suất', 'mật độ', 'cơ cấu', 'chỉ số']],
  whole: [[true, 'GRDP', 'GDP', 'tổng', 'tổng số', 'tổng thu', 'tổng vốn', 'cơ cấu', 'toàn tỉnh', 'cả nước', 'quy mô', 'tổng giá trị', 'tổng kim ngạch', 'cơ cấu kinh tế', 'tổng diện tích', 'tổng chi', 'tổng dân số', 'dân số']],
  plan: [
    [
      true,
      'kế hoạch', 'kế hoạch năm', 'dự toán', 'dự toán năm', 'chỉ tiêu', 'chỉ tiêu kế hoạch', 'kế hoạch giao', 'dự toán giao', 'chỉ tiêu đề ra', 'kế hoạch đề ra', 'kế hoạch vốn', 'mục tiêu', 'mục tiêu đề ra', 'chỉ tiêu giao', 'KH', 'kịch bản', 'dự toán trung ương giao', 'dự toán HĐND tỉnh giao', 'dự toán bộ tài chính giao', 'nghị quyết đề ra', 'so nghị quyết', 'nghị quyết HĐND', 'chỉ tiêu nghị quyết',
      'tổng kế hoạch', 'kế hoạch vốn được giao', 'kế hoạch Thủ tướng', 'dự toán pháp lệnh', 'mục tiêu nghị quyết', 'phương án',
    ],
  ],
  estimate: [[true, 'ước', 'ước đạt', 'ước tính', 'ước tính đạt', 'ước thực hiện', 'ước tăng', 'ước giảm', 'ước tính tăng', 'ước khoảng', 'ước cả năm', 'ước năm', 'ước thực hiện cả năm', 'ước thực hiện đạt', 'ước có', 'theo ước tính', 'ước giải ngân', 'ước chỉ đạt', 'ước được']],
  goal: [
    [
      true,
      'phấn đấu', 'phấn đấu đạt', 'phấn đấu đến', 'mục tiêu', 'mục tiêu :', 'mục tiêu đến', 'đặt mục tiêu', 'đề ra mục tiêu', 'xác định mục tiêu', 'với mục tiêu', 'mục tiêu phấn đấu', 'mục tiêu tổng quát', 'mục tiêu cụ thể', 'đề nghị', 'kiến nghị', 'yêu cầu', 'đề xuất', 'dự kiến', 'sẽ', 'dự báo', 'quyết tâm', 'cần', 'phải', 'hứa', 'cam kết', 'hướng tới', 'hướng đến', 'nhằm đạt', 'để đạt', 'quyết tâm đạt', 'chỉ tiêu chủ yếu :',
      'các chỉ tiêu :', 'chỉ tiêu cụ thể', 'đề ra', 'giao chỉ tiêu', 'đặt ra', 'kỳ vọng', 'tập trung hoàn thành', 'phấn đấu hoàn thành', 'tiến tới', 'giữ vững', 'các chỉ tiêu chủ yếu', 'chỉ đạo phấn đấu', 'nỗ lực', 'mong muốn', 'thông qua các chỉ tiêu', 'định hướng', 'giao', 'dự thảo',
    ],
    [
      false,
      'đã', 'đề nghị làm rõ', 'yêu cầu làm rõ', 'đã đạt', 'đã giải ngân', 'vượt mục tiêu', 'đạt mục tiêu', 'hoàn thành mục tiêu', 'thực hiện mục tiêu', 'đạt yêu cầu', 'đáp ứng yêu cầu', 'theo yêu cầu', 'mục tiêu quốc gia', 'chương trình mục tiêu', 'thực hiện các mục tiêu', 'giao lưu', 'giao thông', 'được giao', 'bàn giao', 'giao dịch', 'giao ban', 'giao nhiệm vụ', 'giao đất', 'kiến nghị của', 'các kiến nghị', 'ý kiến, kiến nghị', 'lượt kiến nghị',
      'cần Thơ', 'cần Giờ', 'chỉ tiêu đề ra', 'mục tiêu đề ra', 'kế hoạch đề ra', 'nghị quyết đề ra', 'giao cho', 'đã đề ra', 'phải kể đến', 'cần thiết', 'giao khu vực', 'dự thảo nghị quyết', 'dự thảo văn kiện', 'dự thảo báo cáo', 'giao thương', 'cần cẩu', 'cần cù', 'theo mục tiêu', 'so với mục tiêu', 'giải pháp để đạt', 'chuyển giao', 'giao tiếp',
    ],
  ],
  comparison: [[true, 'so với', 'so', 'so cùng kỳ', 'so với mức', 'hơn', 'so với thời điểm', 'cao hơn', 'thấp hơn', 'hơn so với', 'kể từ', 'so sánh với', 'so với số', 'nhiều hơn', 'ít hơn', 'so với mức của']],
  earlier: [
    [
      'previous-year',
      'cùng kỳ', 'cùng kỳ năm trước', 'cùng kỳ năm ngoái', 'năm trước', 'năm ngoái', 'cùng thời điểm', 'cùng kì', 'cùng kỳ năm', 'cùng thời gian', 'cùng thời điểm năm trước', 'so cùng kỳ', 'CK', 'cùng tháng năm trước', 'cùng tháng',
    ],
    ['previous-period', 'tháng trước', 'quý trước', 'nhiệm kỳ trước', 'khóa trước', 'kỳ trước', 'giai đoạn trước', 'đầu kỳ', 'tuần trước'],
  ],
  worth: [[true, 'trị giá', 'tổng trị giá', 'với trị giá', 'có giá trị']],

  predicate: [
    [
      true,
      'là', 'đạt', 'đạt được', 'được', 'có', 'hiện có', 'đã có', 'đã', 'đang', 'vẫn', 'cũng', 'đều', 'chỉ', 'chỉ đạt', 'mới', 'mới đạt', 'mới được', 'mới chỉ đạt', 'chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm tỷ trọng', 'bằng', 'tương đương', 'tương đương với', 'tương ứng', 'tương ứng với', 'gấp', 'gấp khoảng', 'gấp hơn', 'gấp trên', 'dài', 'rộng', 'dài khoảng', 'ở mức', 'đạt mức', 'ước ở mức', 'bao phủ', 'duy trì', 'duy trì ở mức', 'gồm',
      'hoàn thành', 'thực hiện được', 'thực hiện đạt', 'thu được', 'giải ngân được', 'bình quân đạt', 'đóng góp', 'không đạt', 'cán mốc', 'chạm mốc', 'trung bình đạt', 'đạt trung bình', 'nằm trong', 'dao động', 'dao động từ', 'đạt bình quân', 'tổng cộng', 'cho ra', 'mang lại', 'đem lại', 'thu về', 'đã đạt', 'đã giải ngân', 'tức', 'tới nay', 'đến nay', 'đến nay đạt', 'tới mức', 'với tỷ lệ', 'tỷ lệ đạt', 'đạt tỷ lệ', 'đạt tỉ lệ', 'đạt tổng số', 'sinh lời',
      'đạt giá trị', 'huy động được', 'vận động được', 'cấp được', 'trao tặng', 'bàn giao', 'bàn giao được', 'bàn giao mặt bằng', 'trồng mới', 'trồng được', 'chưa giải ngân',
    ],
  ],
  filler: [
    [
      true, 'bình quân', 'trung bình', 'bình quân mỗi năm', 'mỗi năm', 'hằng năm', 'hàng năm', 'bình quân hằng năm', 'bình quân hàng năm', 'lần lượt', 'tổng số', 'tổng cộng', 'cả năm', 'lũy kế', 'luỹ kế', 'mỗi', 'trong năm', 'cộng dồn', 'bình quân năm', 'trung bình mỗi năm', 'toàn giai đoạn', 'số', 'con số', 'số tiền', 'với số tiền', 'với tổng số tiền', 'tổng số tiền', 
    ],
  ],
  verbalNoun: [
    [
      true, 'bố trí', 'trao', 'tặng', 'thẩm định', 'phê duyệt', 'thu', 'chi', 'cấp', 'đầu tư', 'hỗ trợ', 'huy động', 'ủng hộ', 'trồng', 'xây dựng', 'làm', 'sản xuất', 'khai thác', 'mua', 'phân bổ', 'vay', 'cho vay', 'giải quyết',
      'tiếp nhận', 'tuyển', 'nhận', 'nộp', 'sử dụng', 'duy trì', 'bảo đảm', 'đảm bảo', 'thực hiện', 'giải ngân', 'trồng mới', 'trồng rừng', 'khoanh nuôi', 'tài trợ', 'vận động', 'đóng góp', 'xuất khẩu', 'nhập khẩu', 'tín dụng', 'dư nợ', 'cho thuê',
    ],
  ],
  opener: [
    [
      true,
      'trong đó', 'trong đó có', 'trong đó riêng', 'riêng', 'cho biết', 'cho thấy', 'rằng', 'mà', 'khi', 'nhờ', 'do', 'với', 'theo', 'theo đó', 'tuy nhiên', 'đồng thời', 'bao gồm', 'thu hút', 'thu hút được', 'bố trí thêm', 'kết nạp', 'kết nạp được', 'cụ thể', 'nổi bật', 'nổi bật là', 'đặc biệt', 'đáng chú ý', 'bên cạnh đó', 'ngoài ra', 'như', 'nếu', 'vì', 'nên', 'nhưng', 'song', 'để', 'nhằm', 'qua đó', 'góp phần', 'giúp',
      'khẳng định', 'nhấn mạnh', 'báo cáo', 'thừa nhận', 'nêu rõ', 'thông tin', 'kết quả', 'ghi nhận', 'thành lập mới', 'có thêm', 'còn lại', 'đến nay', 'trước đó', 'sau khi', 'trước khi', 'từng bước', 'tiếp tục', 'điển hình', 'chưa kể', 'kể cả', 'không kể', 'cùng với', 'cùng', 'về', 'thông qua', 'trong khi', 'trong khi đó', 'còn', 'đưa', 'hiện', 'hiện nay', 'tại đây', 'ngay', 'toàn tỉnh có', 'có', 'chủ yếu', 'thế nhưng', 'theo báo cáo', 'sớm', 'xử lý', 'tổ chức',
      'trừ', 'không tính',
    ],
  ],
  nounEnd: [
    [
      true,
      'được', 'đã', 'đang', 'sẽ', 'có', 'đạt', 'đạt chuẩn', 'tăng', 'giảm', 'tham dự', 'tham gia', 'dự', 'với', 'tại', 'ở', 'trong', 'trên', 'do', 'về', 'để', 'cho', 'từ', 'đến', 'là', 'gồm', 'thuộc', 'vướng', 'chậm', 'chưa', 'không', 'bị', 'vào', 'ra', 'theo', 'qua', 'bằng', 'như', 'khi', 'mà', 'thì', 'cùng', 'sau', 'trước', 'nay', 'này', 'đó', 'thay mặt', 'đại diện', 'tán thành', 'biểu quyết', 'nhất trí', 'trúng cử', 'hoàn thành', 'vượt', 'mỗi', 'cả', 'nhằm', 'vẫn', 'còn',
      'phát biểu', 'trình bày', 'thảo luận', 'nêu', 'đóng góp', 'trị giá', 'tương đương', 'nhận', 'đồng ý', 'bầu', 'đăng ký', 'triển khai', 'đi vào', 'hoạt động', 'đủ', 'cần', 'phải', 'nằm', 'giữ', 'giúp', 'phục vụ', 'tiếp tục', 'trực tiếp', 'nhưng', 'nên', 'vì', 'hiện', 'đều', 'trở lên', 'trở xuống', 'so với', 'đồng thời', 'bao gồm', 'tiêu biểu', 'xuất sắc', 'kết nối', 'nộp', 'mới được', 'đối với', 'trồng', 'bảo đảm', 'đảm bảo', 'tự', 'ủng hộ', 'ký', 'khởi công', 'làm', 'giao',
    ],
  ],
  link: [
    ['tight', 'của', 'của các', 'là của'],
    ['loose', 'tại', 'ở', 'trên địa bàn', 'trên địa bàn tỉnh', 'trong', 'cho', 'về', 'đối với', 'vào', 'theo', 'trong lĩnh vực', 'thuộc', 'bằng', 'trên', 'qua'],
  ],
  article: [],
  conjunction: [[true, 'và', 'hoặc', 'hay', 'cùng với', '&', 'lẫn']],
  nounForm: [[{ plural: [], agrees: false, headFirst: true, verb: [], notVerb: [] }]],

  month: [
    [1, 'tháng 1', 'tháng 01', 'tháng giêng', 'tháng một'],
    [2, 'tháng 2', 'tháng 02', 'tháng hai'],
    [3, 'tháng 3', 'tháng 03', 'tháng ba'],
    [4, 'tháng 4', 'tháng 04', 'tháng tư'],
    [5, 'tháng 5', 'tháng 05'],
    [6, 'tháng 6', 'tháng 06', 'tháng sáu'],
    [7, 'tháng 7', 'tháng 07', 'tháng bảy'],
    [8, 'tháng 8', 'tháng 08', 'tháng tám'],
    [9, 'tháng 9', 'tháng 09', 'tháng chín'],
    [10, 'tháng 10', 'tháng mười'],
    [11, 'tháng 11', 'tháng mười một'],
    [12, 'tháng 12', 'tháng mười hai', 'tháng chạp'],
  ],
  yearPart: [
    [{ first: 1, last: 3, quarter: 1 }, 'quý I', 'quý 1', 'quý một', 'quí I', 'quí 1'],
    [{ first: 4, last: 6, quarter: 2 }, 'quý II', 'quý 2', 'quý hai', 'quí II', 'quí 2'],
    [{ first: 7, last: 9, quarter: 3 }, 'quý III', 'quý 3', 'quý ba', 'quí III', 'quí 3'],
    [{ first: 10, last: 12, quarter: 4 }, 'quý IV', 'quý 4', 'quý bốn', 'quí IV', 'quí 4'],
    [{ first: 1, last: 6 }, 'nửa đầu', 'nửa đầu năm'],
    [{ first: 7, last: 12 }, 'nửa cuối', 'nửa cuối năm', '6 tháng cuối', '6 tháng cuối năm', 'sáu tháng cuối năm'],
  ],
  firstMonths: [[true, 'tháng đầu', 'tháng đầu năm', 'tháng', 'tháng năm', 'tháng của năm', 'tháng đầu của năm']],
  firstMonthsLead: [[true, 'trong']],
  timeLead: [
    [
      'in',
      'năm', 'trong năm', 'vào năm', 'giai đoạn', 'trong giai đoạn', 'thời kỳ', 'cả năm', 'trong', 'vào', 'từ', 'từ năm', 'riêng năm', 'bước vào năm', 'sang năm', 'của năm', 'mức năm', 'mức của năm', 'trong các năm', 'các năm', 'niên độ', 'đầu năm', 'hết năm', 'của', 'từ đầu năm', 'giữa năm', 'ba năm', '3 năm', 'giai đoạn năm', 'lũy kế', 'qua',
    ],
    ['by', 'đến năm', 'tới năm', 'trước năm', 'đến hết năm', 'đến cuối năm', 'tầm nhìn', 'tầm nhìn đến năm', 'đến giai đoạn', 'phấn đấu đến năm'],
    ['as-of', 'đến', 'đến hết', 'tính đến', 'tính đến hết', 'tính đến ngày', 'đến ngày', 'tính tới', 'cuối', 'hết', 'đến cuối', 'tính đến cuối', 'tính đến thời điểm', 'cuối năm', 'tính đến cuối năm', 'tính đến năm', 'đến thời điểm', 'tới'],
    ['term', 'nhiệm kỳ', 'nhiệm kì', 'khóa', 'năm học', 'niên khóa', 'luật', 'kỳ', 'lớp'],
  ],
  timeLink: [[true, 'năm', 'của', 'của năm', 'ngày']],
} satisfies Lexicon<keyof NumberCues>;
