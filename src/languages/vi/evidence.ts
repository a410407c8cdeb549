import type { LanguageEvidence } from '../../language/evidence.ts';

export const evidence: LanguageEvidence = {
  spelling: /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/,
  // Letters with a horn, a hook, a dot below or two marks; the others stand in Romance languages too.
  letters: /[ơưĩũạ-ỹ]/,
  words: `
    và của các cho trong với là được có không những này đã đến từ một để về theo trên người năm tại ra vào khi như cũng
    còn sẽ đang phải cần do nhiều việc rằng thì nên nếu hay hoặc vẫn rất hơn nhất mới sau trước giữa cùng qua bằng
    ngày tháng giờ sáng chiều nay hôm đó đây ông bà đồng chí tỉnh huyện xã phường thôn quận
    đảng ủy hội nghị quyết đại biểu bộ ban chấp hành thường vụ trực bí thư phó chủ tịch trưởng nhiệm kỳ khóa lần thứ
    nhân dân quốc gia nước nhà chính phủ trị kinh tế xã phát triển công tác tổ chức chỉ đạo lãnh thực hiện nội dung dự
    đoàn viên cán tham mặt trận phối hợp đánh giá kết quả chương trình kế hoạch mục tiêu nhiệm vụ giải pháp tăng giảm đạt
    so số tỷ triệu nghìn đồng phần trăm khu vực nông nghiệp lâm thủy sản công nghiệp dịch đầu tư vốn ngân sách thu chi
    hộ nghèo dân tộc tôn giáo quán triệt phát biểu khai mạc bế mạc họp phiên thông báo trao tặng quà bổ nhiệm điều động
    luân chuyển bầu cử giữ chức làm việc kiểm tra giám sát tuyên giáo vận động học tập xây dựng chỉnh đốn gắn đẩy mạnh
    nâng cao chất lượng hiệu lực hoàn thành toàn diện xuất khẩu nhập thương mại du lịch văn hóa thể thao giáo dục đào tạo
    y môi trường tài nguyên đất đai luật định nghị văn bản sửa đổi bổ sung ý kiến góp thảo luận trình bày báo cáo tổng
    kết sơ ra quân lễ kỷ niệm dâng hương thăm chúc mừng tiếp khách đoàn trung ương thành phố quảng trường cầu đường cao
    tốc sắp xếp đơn vị hành chính cấp cơ sở chuyển đổi số ứng dụng khoa học công nghệ doanh nghiệp người lao động
    quân sự an ninh quốc phòng biên giới hải phòng chống tham nhũng lãng phí tiêu cực kỷ luật khen thưởng thi đua yêu
    nước giao bình trì tích hóa lên án rõ thay phía nghiêm riêng trí trách toán quan bên mô vùng dài bàn thêm năng chuyên
    tán tâm phân nêu danh hình đúng nhiên xác phong cách nghe phóng hút đo quá nhìn khoáng tình đón hoa lý nói gặp mặt tọa đàm trực tuyến điểm xúc tiến ký hợp tác hữu nghị đối ngoại cử tri chất vấn`,
  shared: 'cho trong sang ban thu so tin ra chi con hay qua khi bao y a',
};
