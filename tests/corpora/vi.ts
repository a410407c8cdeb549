/** Vietnamese: forms of provincial and national papers, in words of our own. */
import type { Corpus } from './corpus.ts';

export const corpus: Corpus = {
  posts: [
    {
      role: 'head',
      body: 'management-board',
      sector: 'economic-zone',
      spellings: ['Trưởng Ban Quản lý Khu kinh tế Vân Phong'],
    },
    {
      role: 'director',
      body: 'management-board',
      sector: 'construction',
      level: 'province',
      spellings: ['Giám đốc Ban Quản lý dự án Đầu tư xây dựng công trình giao thông tỉnh'],
    },
    { role: 'head', body: 'other', spellings: ['Trưởng thôn Nà Ngà', 'Trưởng bản Xốp Phong'] },
    // The Party's centre
    {
      role: 'general-secretary',
      body: 'central-committee',
      level: 'central',
      spellings: ['Tổng Bí thư Ban Chấp hành Trung ương Đảng', 'Tổng Bí thư'],
    },
    {
      role: 'member',
      body: 'politburo',
      level: 'central',
      spellings: ['Ủy viên Bộ Chính trị', 'Uỷ viên Bộ Chính trị', 'ủy viên Bộ Chính trị'],
    },
    {
      role: 'secretary',
      body: 'central-committee',
      level: 'central',
      spellings: ['Bí thư Trung ương Đảng', 'Bí thư T.Ư Đảng', 'Bí thư Ban Chấp hành Trung ương Đảng'],
    },
    {
      role: 'member',
      body: 'central-committee',
      level: 'central',
      spellings: [
        'Ủy viên Trung ương Đảng',
        'Uỷ viên Ban Chấp hành Trung ương Đảng',
        'Ủy viên BCH Trung ương Đảng',
        'Ủy viên T.Ư Đảng',
        'UVT.Ư Đảng',
        'UVBCH Trung ương Đảng',
        'Ủy viên TW Đảng',
      ],
    },
    {
      role: 'member',
      modifiers: ['alternate'],
      body: 'central-committee',
      level: 'central',
      spellings: ['Ủy viên dự khuyết Trung ương Đảng', 'Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng'],
    },
    {
      role: 'member',
      modifiers: ['former'],
      body: 'central-committee',
      level: 'central',
      spellings: ['nguyên Ủy viên Trung ương Đảng', 'Nguyên Ủy viên Trung ương Đảng'],
    },
    { role: 'member', body: 'secretariat', level: 'central', spellings: ['Ủy viên Ban Bí thư'] },
    {
      role: 'member',
      modifiers: ['standing'],
      body: 'secretariat',
      level: 'central',
      spellings: ['Thường trực Ban Bí thư'],
    },
    {
      role: 'member',
      body: 'party-committee',
      level: 'central',
      spellings: ['Ủy viên Quân ủy Trung ương', 'Ủy viên Đảng ủy Công an Trung ương'],
    },
    {
      role: 'head',
      body: 'organization-commission',
      level: 'central',
      spellings: ['Trưởng Ban Tổ chức Trung ương', 'Trưởng ban Tổ chức Trung ương'],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'propaganda-commission',
      level: 'central',
      spellings: ['Phó Trưởng Ban Tuyên giáo Trung ương', 'Phó Trưởng ban Tuyên giáo và Dân vận Trung ương'],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'internal-affairs-commission',
      level: 'central',
      spellings: ['Phó Trưởng Ban Thường trực Ban Nội chính Trung ương'],
    },
    {
      role: 'head',
      body: 'economic-commission',
      level: 'central',
      spellings: ['Trưởng Ban Kinh tế Trung ương', 'Trưởng Ban Chính sách, chiến lược Trung ương'],
    },
    {
      role: 'head',
      body: 'external-relations-commission',
      level: 'central',
      spellings: ['Trưởng Ban Đối ngoại Trung ương'],
    },
    {
      role: 'head',
      body: 'inspection-commission',
      level: 'central',
      spellings: ['Chủ nhiệm Ủy ban Kiểm tra Trung ương', 'Chủ nhiệm UBKT Trung ương'],
    },
    {
      role: 'chair',
      body: 'theoretical-council',
      level: 'central',
      spellings: ['Chủ tịch Hội đồng Lý luận Trung ương'],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'party-office',
      level: 'central',
      spellings: ['Phó Chánh Văn phòng Trung ương Đảng'],
    },
    // Provincial, municipal, district and commune Party committees
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      spellings: [
        'Bí thư Tỉnh ủy',
        'Bí thư Tỉnh uỷ',
        'Bí thư tỉnh ủy',
        'Bí thư Đảng ủy UBND tỉnh',
        'Bí thư Đảng ủy Quân sự tỉnh',
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      area: 'Tây Ninh',
      spellings: ['Bí thư Tỉnh ủy Tây Ninh', 'Bí thư Tỉnh uỷ Tây Ninh'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'province',
      spellings: ['Phó Bí thư Tỉnh ủy', 'Phó bí thư Tỉnh ủy', 'Phó Bí thư Tỉnh uỷ'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'province',
      spellings: ['Phó Bí thư Thường trực Tỉnh ủy', 'Phó Bí thư thường trực Tỉnh uỷ', 'Phó bí thư Thường trực Tỉnh ủy'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'full-time', 'standing'],
      body: 'party-committee',
      level: 'province',
      spellings: ['Phó Bí thư Thường trực chuyên trách Đảng ủy UBND tỉnh'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'former', 'standing'],
      body: 'party-committee',
      level: 'province',
      spellings: ['nguyên Phó Bí thư Thường trực Tỉnh ủy'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'city',
      area: 'Hải Phòng',
      spellings: ['Bí thư Thành ủy Hải Phòng', 'Bí thư Thành uỷ Hải Phòng'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'district',
      area: 'Mường Nhé',
      spellings: ['Bí thư Huyện ủy Mường Nhé'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'district',
      area: 'Ninh Kiều',
      spellings: ['Phó Bí thư Quận ủy Ninh Kiều'],
    },
    { role: 'secretary', body: 'party-committee', level: 'city', area: 'Sa Pa', spellings: ['Bí thư Thị ủy Sa Pa'] },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'commune',
      spellings: ['Bí thư Đảng ủy xã', 'Bí thư Đảng ủy phường', 'Bí thư Đảng uỷ thị trấn'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'commune',
      area: 'Tân Lập',
      spellings: ['Phó Bí thư Thường trực Đảng ủy xã Tân Lập'],
    },
    { role: 'secretary', body: 'party-cell', spellings: ['Bí thư Chi bộ', 'Bí thư chi bộ'] },
    {
      role: 'member',
      body: 'party-committee',
      level: 'province',
      spellings: ['Tỉnh ủy viên', 'Tỉnh uỷ viên', 'TUV'],
    },
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'province',
      spellings: [
        'Ủy viên Ban Thường vụ Tỉnh ủy',
        'Uỷ viên Ban Thường vụ Tỉnh uỷ',
        'Ủy viên BTV Tỉnh ủy',
        'UVBTV Tỉnh ủy',
        'UV BTV Tỉnh ủy',
      ],
    },
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'city',
      spellings: ['Ủy viên Ban Thường vụ Thành ủy', 'UVBTV Thành ủy'],
    },
    {
      role: 'member',
      body: 'party-executive-committee',
      level: 'province',
      spellings: ['Ủy viên Ban Chấp hành Đảng bộ tỉnh', 'Ủy viên BCH Đảng bộ tỉnh'],
    },
    {
      role: 'secretary',
      body: 'party-civil-affairs-committee',
      level: 'province',
      spellings: ['Bí thư Ban Cán sự đảng UBND tỉnh', 'Bí thư Đảng đoàn HĐND tỉnh'],
    },
    {
      role: 'head',
      body: 'organization-commission',
      level: 'province',
      spellings: ['Trưởng Ban Tổ chức Tỉnh ủy', 'Trưởng ban Tổ chức Tỉnh uỷ'],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'organization-commission',
      level: 'province',
      spellings: ['Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy', 'Phó Trưởng ban Thường trực Ban Tổ chức Tỉnh ủy'],
    },
    {
      role: 'head',
      body: 'propaganda-commission',
      level: 'province',
      spellings: ['Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Trưởng Ban Tuyên giáo Tỉnh ủy'],
    },
    {
      role: 'head',
      body: 'mass-mobilization-commission',
      level: 'district',
      spellings: ['Trưởng Ban Dân vận Huyện ủy'],
    },
    {
      role: 'head',
      body: 'inspection-commission',
      level: 'province',
      spellings: ['Chủ nhiệm UBKT Tỉnh ủy', 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy', 'Chủ nhiệm Uỷ ban Kiểm tra Tỉnh uỷ'],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'inspection-commission',
      level: 'province',
      spellings: ['Phó Chủ nhiệm Thường trực UBKT Tỉnh ủy'],
    },
    {
      role: 'head',
      body: 'internal-affairs-commission',
      level: 'province',
      spellings: ['Trưởng Ban Nội chính Tỉnh ủy'],
    },
    {
      role: 'head',
      body: 'party-office',
      level: 'province',
      spellings: ['Chánh Văn phòng Tỉnh ủy', 'Chánh Văn phòng Tỉnh uỷ'],
    },
    // State and Government
    {
      role: 'president',
      body: 'state',
      level: 'central',
      spellings: ['Chủ tịch nước', 'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    },
    { role: 'president', modifiers: ['deputy'], body: 'state', level: 'central', spellings: ['Phó Chủ tịch nước'] },
    { role: 'prime-minister', body: 'government', level: 'central', spellings: ['Thủ tướng Chính phủ', 'Thủ tướng'] },
    {
      role: 'prime-minister',
      modifiers: ['deputy'],
      body: 'government',
      level: 'central',
      spellings: ['Phó Thủ tướng Chính phủ', 'Phó Thủ tướng'],
    },
    {
      role: 'prime-minister',
      modifiers: ['deputy', 'standing'],
      body: 'government',
      level: 'central',
      spellings: ['Phó Thủ tướng Thường trực Chính phủ', 'Phó Thủ tướng Thường trực'],
    },
    {
      role: 'head',
      body: 'office',
      level: 'central',
      spellings: ['Chủ nhiệm Văn phòng Chính phủ', 'Chủ nhiệm Văn phòng Quốc hội', 'Chủ nhiệm Văn phòng Chủ tịch nước'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'finance',
      level: 'central',
      spellings: ['Bộ trưởng Bộ Tài chính', 'Bộ trưởng Tài chính'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'culture',
      level: 'central',
      spellings: [
        'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch',
        'Bộ trưởng Bộ Văn hoá, Thể thao và Du lịch',
        'Bộ trưởng Bộ VHTT&DL',
        'Bộ trưởng Bộ VHTTDL',
      ],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'science',
      level: 'central',
      spellings: ['Bộ trưởng Bộ Khoa học và Công nghệ', 'Bộ trưởng Bộ KH&CN'],
    },
    { role: 'minister', body: 'ministry', sector: 'defence', level: 'central', spellings: ['Bộ trưởng Bộ Quốc phòng'] },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'public-security',
      level: 'central',
      spellings: ['Thứ trưởng Bộ Công an', 'Thứ trưởng Công an'],
    },
    {
      role: 'minister',
      modifiers: ['deputy', 'standing'],
      body: 'ministry',
      sector: 'health',
      level: 'central',
      spellings: ['Thứ trưởng Thường trực Bộ Y tế'],
    },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'labour',
      level: 'central',
      spellings: ['Thứ trưởng Bộ Lao động - Thương binh và Xã hội', 'Thứ trưởng Bộ LĐ-TB&XH'],
    },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'transport',
      level: 'central',
      spellings: ['Thứ trưởng Bộ Giao thông vận tải', 'Thứ trưởng Bộ GTVT'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'information',
      level: 'central',
      spellings: ['Bộ trưởng Bộ Thông tin và Truyền thông', 'Bộ trưởng Bộ TT&TT'],
    },
    {
      role: 'minister',
      modifiers: ['former'],
      body: 'ministry',
      sector: 'justice',
      level: 'central',
      spellings: ['nguyên Bộ trưởng Bộ Tư pháp'],
    },
    {
      role: 'other',
      body: 'ministry',
      sector: 'foreign-affairs',
      level: 'central',
      spellings: ['Người phát ngôn Bộ Ngoại giao'],
    },
    {
      role: 'assistant',
      body: 'government',
      level: 'central',
      spellings: ['Trợ lý Thủ tướng Chính phủ'],
      todo: 'two roles side by side',
    },
    { role: 'inspector-general', body: 'inspectorate', level: 'central', spellings: ['Tổng Thanh tra Chính phủ'] },
    {
      role: 'inspector-general',
      modifiers: ['deputy'],
      body: 'inspectorate',
      level: 'central',
      spellings: ['Phó Tổng Thanh tra Chính phủ'],
    },
    {
      role: 'auditor-general',
      body: 'state-audit',
      level: 'central',
      spellings: ['Tổng Kiểm toán Nhà nước', 'Tổng Kiểm toán nhà nước'],
    },
    {
      role: 'governor',
      body: 'state-bank',
      level: 'central',
      spellings: ['Thống đốc Ngân hàng Nhà nước', 'Thống đốc Ngân hàng Nhà nước Việt Nam'],
    },
    {
      role: 'governor',
      modifiers: ['deputy'],
      body: 'state-bank',
      level: 'central',
      spellings: ['Phó Thống đốc Ngân hàng Nhà nước'],
    },
    {
      role: 'ambassador',
      area: 'Cuba',
      spellings: ['Đại sứ Việt Nam tại Cuba', 'Đại sứ đặc mệnh toàn quyền Việt Nam tại Cuba'],
    },
    // National Assembly and People's Councils
    { role: 'chair', body: 'national-assembly', level: 'central', spellings: ['Chủ tịch Quốc hội'] },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'national-assembly',
      level: 'central',
      spellings: ['Phó Chủ tịch Thường trực Quốc hội', 'Phó Chủ tịch thường trực Quốc hội'],
    },
    {
      role: 'member',
      body: 'national-assembly-standing-committee',
      level: 'central',
      spellings: ['Ủy viên Ủy ban Thường vụ Quốc hội', 'Uỷ viên Uỷ ban Thường vụ Quốc hội', 'Ủy viên UBTVQH'],
    },
    {
      role: 'head',
      body: 'national-assembly-committee',
      level: 'central',
      spellings: [
        'Chủ nhiệm Ủy ban Kinh tế và Tài chính của Quốc hội',
        'Chủ nhiệm Ủy ban Văn hóa và Xã hội của Quốc hội',
      ],
    },
    {
      role: 'chair',
      body: 'national-assembly-committee',
      level: 'central',
      spellings: ['Chủ tịch Hội đồng Dân tộc của Quốc hội'],
    },
    {
      role: 'delegate',
      body: 'national-assembly',
      level: 'central',
      spellings: ['đại biểu Quốc hội', 'Đại biểu Quốc hội', 'ĐBQH'],
    },
    {
      role: 'head',
      body: 'national-assembly-delegation',
      level: 'province',
      spellings: [
        'Trưởng Đoàn ĐBQH tỉnh',
        'Trưởng đoàn ĐBQH tỉnh',
        'Trưởng Đoàn đại biểu Quốc hội tỉnh',
        'Trưởng đoàn Đại biểu Quốc hội tỉnh',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'full-time'],
      body: 'national-assembly-delegation',
      level: 'province',
      spellings: ['Phó Trưởng Đoàn chuyên trách Đoàn ĐBQH tỉnh', 'Phó Trưởng đoàn chuyên trách ĐBQH tỉnh'],
    },
    {
      role: 'chair',
      body: 'people-council',
      level: 'province',
      spellings: [
        'Chủ tịch HĐND tỉnh',
        'Chủ tịch Hội đồng nhân dân tỉnh',
        'Chủ tịch Hội đồng Nhân dân tỉnh',
        'Chủ tịch HÐND tỉnh',
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'people-council',
      level: 'province',
      spellings: ['Phó Chủ tịch Thường trực HĐND tỉnh', 'Phó Chủ tịch thường trực HĐND tỉnh'],
    },
    {
      role: 'head',
      body: 'people-council',
      level: 'province',
      spellings: ['Trưởng Ban Pháp chế HĐND tỉnh', 'Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh'],
    },
    {
      role: 'delegate',
      body: 'people-council',
      level: 'province',
      spellings: ['đại biểu HĐND tỉnh', 'Đại biểu HĐND tỉnh'],
    },
    // People's Committees and departments
    {
      role: 'chair',
      body: 'people-committee',
      level: 'province',
      spellings: [
        'Chủ tịch UBND tỉnh',
        'Chủ tịch Ủy ban nhân dân tỉnh',
        'Chủ tịch Uỷ ban nhân dân tỉnh',
        'Chủ tịch Ủy ban Nhân dân tỉnh',
      ],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'province',
      area: 'Hà Tĩnh',
      spellings: ['Chủ tịch UBND tỉnh Hà Tĩnh', 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh'],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'people-committee',
      level: 'province',
      spellings: ['Phó Chủ tịch Thường trực UBND tỉnh', 'Phó Chủ tịch thường trực UBND tỉnh'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'province',
      spellings: ['Phó Chủ tịch UBND tỉnh', 'PCT UBND tỉnh'],
    },
    {
      role: 'chair',
      modifiers: ['acting'],
      body: 'people-committee',
      level: 'province',
      spellings: ['Quyền Chủ tịch UBND tỉnh'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'city',
      area: 'Cần Thơ',
      spellings: [
        'Phó Chủ tịch UBND TP Cần Thơ',
        'Phó Chủ tịch UBND thành phố Cần Thơ',
        'Phó Chủ tịch UBND TP. Cần Thơ',
      ],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'district',
      area: 'Trà Cú',
      spellings: ['Chủ tịch UBND huyện Trà Cú'],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'commune',
      spellings: ['Chủ tịch UBND xã', 'Chủ tịch UBND phường'],
    },
    {
      role: 'head',
      body: 'office',
      level: 'province',
      spellings: ['Chánh Văn phòng UBND tỉnh', 'Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
    },
    { role: 'head', body: 'inspectorate', level: 'province', spellings: ['Chánh Thanh tra tỉnh'] },
    {
      role: 'director',
      body: 'department',
      sector: 'agriculture',
      spellings: [
        'Giám đốc Sở Nông nghiệp và Phát triển nông thôn',
        'Giám đốc Sở Nông nghiệp và PTNT',
        'Giám đốc Sở NN&PTNT',
      ],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'agriculture-environment',
      spellings: ['Giám đốc Sở Nông nghiệp và Môi trường', 'Giám đốc Sở NN&MT'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'education',
      spellings: ['Giám đốc Sở Giáo dục và Đào tạo', 'Giám đốc Sở GD&ĐT', 'Giám đốc Sở GD-ĐT'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'planning-investment',
      spellings: ['Giám đốc Sở Kế hoạch và Đầu tư', 'Giám đốc Sở KH&ĐT'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'natural-resources',
      spellings: ['Giám đốc Sở Tài nguyên và Môi trường', 'Giám đốc Sở TN&MT'],
    },
    { role: 'director', body: 'department', sector: 'ethnic-affairs', spellings: ['Giám đốc Sở Dân tộc và Tôn giáo'] },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'department',
      sector: 'industry-trade',
      spellings: ['Phó Giám đốc Sở Công Thương', 'Phó Giám đốc Sở Công thương'],
    },
    {
      role: 'director',
      modifiers: ['former'],
      body: 'department',
      sector: 'home-affairs',
      spellings: ['nguyên Giám đốc Sở Nội vụ'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'health',
      level: 'province',
      area: 'Hà Tĩnh',
      spellings: ['Giám đốc Sở Y tế tỉnh Hà Tĩnh'],
    },
    {
      role: 'director',
      modifiers: ['acting'],
      body: 'department',
      sector: 'construction',
      spellings: ['Quyền Giám đốc Sở Xây dựng'],
    },
    {
      role: 'director',
      modifiers: ['acting', 'deputy'],
      body: 'department',
      sector: 'tourism',
      spellings: ['Phó Giám đốc phụ trách Sở Du lịch'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'statistics',
      level: 'province',
      spellings: ['Cục trưởng Cục Thống kê tỉnh'],
    },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'department',
      sector: 'tax',
      level: 'province',
      spellings: ['Phó Cục trưởng Cục Thuế tỉnh'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'customs',
      level: 'province',
      spellings: ['Cục trưởng Cục Hải quan tỉnh'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'treasury',
      level: 'province',
      spellings: ['Giám đốc Kho bạc Nhà nước tỉnh'],
    },
    {
      role: 'head',
      body: 'management-board',
      sector: 'economic-zone',
      level: 'province',
      spellings: ['Trưởng Ban Quản lý Khu kinh tế tỉnh'],
    },
    // Front and mass organisations
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'province',
      spellings: [
        'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh',
        'Chủ tịch Uỷ ban MTTQ tỉnh',
        'Chủ tịch UBMTTQ tỉnh',
        'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
        'Chủ tịch UBMTTQVN tỉnh',
      ],
    },
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'central',
      spellings: ['Chủ tịch Ủy ban Trung ương MTTQ Việt Nam', 'Chủ tịch UBTƯ MTTQ Việt Nam'],
    },
    {
      role: 'chair',
      body: 'women-union',
      level: 'province',
      spellings: ['Chủ tịch Hội Liên hiệp Phụ nữ tỉnh', 'Chủ tịch Hội LHPN tỉnh'],
    },
    { role: 'secretary', body: 'youth-union', level: 'province', spellings: ['Bí thư Tỉnh đoàn', 'Bí thư Tỉnh Đoàn'] },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'youth-union',
      level: 'city',
      spellings: ['Phó Bí thư Thành Đoàn'],
    },
    {
      role: 'secretary',
      modifiers: ['first'],
      body: 'youth-union',
      level: 'central',
      spellings: ['Bí thư thứ nhất Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Bí thư Thứ nhất Trung ương Đoàn'],
    },
    { role: 'chair', body: 'farmer-association', level: 'province', spellings: ['Chủ tịch Hội Nông dân tỉnh'] },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'farmer-association',
      level: 'central',
      spellings: [
        'Phó Chủ tịch Trung ương Hội Nông dân Việt Nam',
        'Phó Chủ tịch Ban Chấp hành Trung ương Hội Nông dân Việt Nam',
      ],
    },
    {
      role: 'chair',
      body: 'labor-federation',
      level: 'province',
      spellings: ['Chủ tịch Liên đoàn Lao động tỉnh', 'Chủ tịch LĐLĐ tỉnh'],
    },
    {
      role: 'chair',
      body: 'veteran-association',
      level: 'province',
      spellings: ['Chủ tịch Hội Cựu chiến binh tỉnh', 'Chủ tịch Hội CCB tỉnh'],
    },
    {
      role: 'chair',
      body: 'association',
      level: 'province',
      spellings: [
        'Chủ tịch Hội Khuyến học tỉnh',
        'Chủ tịch Liên hiệp các tổ chức hữu nghị tỉnh',
        'Chủ tịch Hiệp hội Doanh nghiệp tỉnh',
      ],
    },
    {
      role: 'chair',
      modifiers: ['honorary'],
      body: 'association',
      level: 'province',
      spellings: ['Chủ tịch danh dự Hội Chữ thập đỏ tỉnh'],
    },
    // Courts, police, army
    {
      role: 'chief-justice',
      body: 'court',
      level: 'province',
      spellings: ['Chánh án Tòa án nhân dân tỉnh', 'Chánh án TAND tỉnh', 'Chánh án Toà án nhân dân tỉnh'],
    },
    {
      role: 'chief-justice',
      body: 'court',
      level: 'central',
      spellings: ['Chánh án Tòa án nhân dân tối cao', 'Chánh án TANDTC'],
    },
    {
      role: 'chief-procurator',
      body: 'procuracy',
      level: 'province',
      spellings: ['Viện trưởng Viện Kiểm sát nhân dân tỉnh', 'Viện trưởng VKSND tỉnh'],
    },
    {
      role: 'chief-procurator',
      modifiers: ['deputy'],
      body: 'procuracy',
      level: 'central',
      spellings: ['Phó Viện trưởng VKSND tối cao'],
    },
    { role: 'director', body: 'public-security', level: 'province', spellings: ['Giám đốc Công an tỉnh'] },
    {
      role: 'head',
      body: 'public-security',
      level: 'commune',
      spellings: ['Trưởng Công an xã', 'Trưởng Công an phường'],
    },
    {
      role: 'commander',
      body: 'military-command',
      level: 'province',
      spellings: [
        'Chỉ huy trưởng Bộ CHQS tỉnh',
        'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
        'Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh',
      ],
    },
    {
      role: 'commissar',
      body: 'military-command',
      level: 'province',
      spellings: ['Chính ủy Bộ CHQS tỉnh', 'Chính uỷ Bộ Chỉ huy Quân sự tỉnh'],
    },
    {
      role: 'chief-of-staff',
      body: 'military-command',
      level: 'province',
      spellings: ['Tham mưu trưởng Bộ CHQS tỉnh'],
    },
    {
      role: 'commander',
      body: 'military-command',
      spellings: ['Tư lệnh Quân khu 5', 'Tư lệnh Quân khu V', 'Tư lệnh Quân đoàn 34'],
    },
    { role: 'commissar', modifiers: ['deputy'], body: 'military-command', spellings: ['Phó Chính ủy Quân khu 7'] },
    {
      role: 'commander',
      body: 'border-guard',
      level: 'province',
      spellings: [
        'Chỉ huy trưởng BĐBP tỉnh',
        'Chỉ huy trưởng Bộ đội Biên phòng tỉnh',
        'Chỉ huy trưởng Bộ Chỉ huy BĐBP tỉnh',
      ],
    },
    // Media, schools, enterprises and the rest
    { role: 'general-director', body: 'media', level: 'central', spellings: ['Tổng Giám đốc Thông tấn xã Việt Nam'] },
    {
      role: 'editor-in-chief',
      body: 'media',
      spellings: ['Tổng Biên tập Tạp chí Cộng sản', 'Tổng Biên tập Báo Nhân Dân'],
    },
    {
      role: 'director',
      body: 'media',
      level: 'province',
      spellings: ['Giám đốc Đài Phát thanh - Truyền hình tỉnh', 'Giám đốc Đài PT-TH tỉnh'],
    },
    { role: 'rector', body: 'academy', level: 'province', spellings: ['Hiệu trưởng Trường Chính trị tỉnh'] },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'academy',
      level: 'central',
      spellings: ['Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh'],
    },
    {
      role: 'general-director',
      modifiers: ['deputy'],
      body: 'enterprise',
      spellings: ['Phó Tổng Giám đốc Tập đoàn Điện lực Việt Nam'],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'steering-committee',
      level: 'province',
      spellings: ['Phó Trưởng Ban Chỉ đạo 35 tỉnh', 'Phó Trưởng ban Chỉ đạo chuyển đổi số tỉnh'],
    },
    { role: 'head', body: 'steering-committee', spellings: ['Trưởng Tiểu ban Nhân sự'] },
    {
      role: 'head',
      body: 'discussion-group',
      spellings: ['Tổ trưởng Tổ thảo luận số 3', 'Tổ trưởng tổ thảo luận số 3'],
    },
    {
      role: 'head',
      body: 'other',
      level: 'central',
      spellings: ['Tổ trưởng Tổ công tác số 4 của Thủ tướng Chính phủ'],
    },
    {
      role: 'leader',
      modifiers: ['former'],
      body: 'local-government',
      level: 'province',
      spellings: ['nguyên lãnh đạo tỉnh'],
    },
    // "Thường vụ" for the member of the standing committee, spelled or as letters
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'province',
      spellings: ['Thường vụ Tỉnh ủy', 'TVTU', 'Ủy viên Thường vụ Tỉnh uỷ'],
    },
    { role: 'member', body: 'party-standing-committee', level: 'city', spellings: ['Ủy viên Thường vụ Thành ủy'] },
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'district',
      spellings: ['Ủy viên Ban Thường vụ Huyện ủy', 'UVBTV Huyện uỷ', 'Ủy viên BTV Quận ủy'],
    },
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'central',
      spellings: ['Ủy viên Thường vụ Quân ủy Trung ương', 'Uỷ viên Ban Thường vụ Quân uỷ Trung ương'],
    },
    // committee members below the province, in one word
    {
      role: 'member',
      body: 'party-committee',
      level: 'district',
      spellings: ['Huyện ủy viên', 'Huyện uỷ viên', 'Quận ủy viên', 'HUV'],
    },
    { role: 'member', body: 'party-committee', level: 'city', spellings: ['Thành ủy viên', 'Thành uỷ viên'] },
    // Party committees of blocs, agencies, forces
    {
      role: 'secretary',
      modifiers: ['deputy', 'full-time'],
      body: 'party-committee',
      level: 'province',
      spellings: ['Phó Bí thư chuyên trách Đảng ủy các cơ quan Đảng tỉnh'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      spellings: ['Bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh', 'Bí thư Đảng ủy Bộ đội Biên phòng tỉnh'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'province',
      spellings: ['Phó Bí thư Đảng ủy Công an tỉnh', 'Phó Bí thư Đảng uỷ Công an tỉnh'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      spellings: ['Bí thư Đảng ủy Quân khu 4', 'Bí thư Đảng ủy Quân đoàn 2'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'district',
      area: 'Hà Quảng',
      spellings: ['Phó Bí thư Thường trực Huyện ủy Hà Quảng'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'city',
      spellings: ['Phó Bí thư Thường trực Thành ủy', 'Phó Bí thư Thường trực Thành uỷ'],
    },
    // civil affairs committees: plain members
    {
      role: 'member',
      body: 'party-civil-affairs-committee',
      level: 'province',
      spellings: ['Ủy viên Ban cán sự đảng UBND tỉnh', 'ủy viên Ban Cán sự Đảng UBND tỉnh'],
    },
    // advisory commissions, centre and city
    {
      role: 'head',
      body: 'mass-mobilization-commission',
      level: 'central',
      spellings: ['Trưởng Ban Dân vận Trung ương', 'Trưởng ban Dân vận T.Ư'],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'former'],
      body: 'mass-mobilization-commission',
      level: 'central',
      spellings: ['nguyên Phó Trưởng ban Dân vận Trung ương', 'Nguyên Phó trưởng ban Dân vận Trung ương'],
    },
    { role: 'head', body: 'propaganda-commission', level: 'city', spellings: ['Trưởng ban Tuyên giáo Thành ủy'] },
    { role: 'head', body: 'party-office', level: 'central', spellings: ['Chánh Văn phòng Trung ương Đảng'] },
    // ministries: hyphens without spaces, the short name with a hyphen, the names of 2025
    {
      role: 'minister',
      body: 'ministry',
      sector: 'labour',
      level: 'central',
      spellings: ['Bộ trưởng Bộ Lao động-Thương binh và Xã hội', 'Bộ trưởng Bộ Lao động – Thương binh và Xã hội'],
    },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'agriculture',
      level: 'central',
      spellings: ['Thứ trưởng Bộ NN-PTNT', 'Thứ trưởng Bộ NN&PTNT', 'Thứ trưởng Bộ Nông nghiệp và PTNT'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'agriculture-environment',
      level: 'central',
      spellings: ['Bộ trưởng Bộ Nông nghiệp và Môi trường', 'Bộ trưởng Bộ NN&MT'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'ethnic-affairs',
      level: 'central',
      spellings: ['Bộ trưởng Bộ Dân tộc và Tôn giáo'],
    },
    // the Assembly: "UB", a comma in the committee's name, a city's delegation
    {
      role: 'head',
      body: 'national-assembly-committee',
      level: 'central',
      spellings: [
        'Chủ nhiệm UB Pháp luật và Tư pháp của Quốc hội',
        'Chủ nhiệm Ủy ban Tài chính, Ngân sách của Quốc hội',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'national-assembly-committee',
      level: 'central',
      spellings: ['Phó Chủ nhiệm Ủy ban Xã hội của Quốc hội'],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'national-assembly-delegation',
      level: 'city',
      area: 'Huế',
      spellings: ['Phó Trưởng đoàn ĐBQH thành phố Huế', 'Phó Trưởng Đoàn ĐBQH TP. Huế'],
    },
    // councils and committees of a city and of a commune
    {
      role: 'chair',
      body: 'people-council',
      level: 'city',
      area: 'Đà Nẵng',
      spellings: ['Chủ tịch HĐND TP. Đà Nẵng', 'Chủ tịch HĐND thành phố Đà Nẵng'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'city',
      spellings: ['Phó Chủ tịch UBND Thành phố', 'Phó Chủ tịch UBND TP', 'Phó Chủ tịch Ủy ban nhân dân Thành phố'],
    },
    {
      role: 'head',
      body: 'office',
      level: 'city',
      spellings: ['Chánh Văn phòng UBND TP', 'Chánh Văn phòng UBND thành phố'],
    },
    {
      role: 'chair',
      body: 'people-council',
      level: 'commune',
      area: 'Hòa Sơn',
      spellings: ['Chủ tịch HĐND xã Hòa Sơn'],
    },
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'commune',
      spellings: ['Chủ tịch Ủy ban MTTQ Việt Nam xã', 'Chủ tịch Ủy ban MTTQ Việt Nam phường'],
    },
    // the Front's and the organisations' deputies, the centre's organisations
    {
      role: 'chair',
      modifiers: ['deputy', 'full-time'],
      body: 'fatherland-front',
      level: 'province',
      spellings: ['Phó Chủ tịch chuyên trách UBMTTQ Việt Nam tỉnh', 'Phó Chủ tịch chuyên trách Ủy ban MTTQ tỉnh'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'women-union',
      level: 'central',
      spellings: ['Phó Chủ tịch Trung ương Hội LHPN Việt Nam', 'Phó Chủ tịch Hội LHPN Việt Nam'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'labor-federation',
      level: 'central',
      spellings: ['Phó Chủ tịch Tổng LĐLĐ Việt Nam', 'Phó Chủ tịch Tổng Liên đoàn Lao động Việt Nam'],
    },
    {
      role: 'chair',
      body: 'farmer-association',
      level: 'central',
      spellings: ['Chủ tịch BCH Trung ương Hội Nông dân Việt Nam'],
    },
    {
      role: 'secretary',
      body: 'youth-union',
      level: 'province',
      area: 'Nghệ An',
      spellings: ['Bí thư Tỉnh đoàn Nghệ An'],
    },
    { role: 'secretary', body: 'youth-union', level: 'commune', spellings: ['Bí thư Đoàn xã', 'Bí thư Đoàn phường'] },
    // forces: acting head, city police, deputies of a region, a station's commissar, a drill's committee
    {
      role: 'director',
      modifiers: ['acting', 'deputy'],
      body: 'public-security',
      level: 'province',
      spellings: ['Phó Giám đốc phụ trách Công an tỉnh'],
    },
    {
      role: 'director',
      body: 'public-security',
      level: 'city',
      area: 'Hải Phòng',
      spellings: ['Giám đốc Công an thành phố Hải Phòng', 'Giám đốc Công an TP Hải Phòng'],
    },
    {
      role: 'chief-of-staff',
      modifiers: ['deputy'],
      body: 'military-command',
      spellings: ['Phó Tham mưu trưởng Quân khu 7'],
    },
    { role: 'commissar', body: 'border-guard', spellings: ['Chính trị viên Đồn Biên phòng'] },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'steering-committee',
      level: 'province',
      spellings: ['Phó Trưởng ban Thường trực Ban Chỉ đạo diễn tập tỉnh'],
    },
    // offices of a district or a town
    {
      role: 'head',
      body: 'department',
      sector: 'natural-resources',
      level: 'district',
      spellings: ['Trưởng phòng Tài nguyên và Môi trường huyện', 'Trưởng phòng TN&MT huyện'],
    },
    {
      role: 'chief-procurator',
      body: 'procuracy',
      level: 'district',
      area: 'Đức Cơ',
      spellings: ['Viện trưởng VKSND huyện Đức Cơ'],
    },
  ],

  people: [
    // a post for several ends at the stronger mark; a name with `A` behind a district committee
    {
      text: 'Cùng dự có các Phó Chủ tịch UBND thành phố Nguyễn Bảo Toàn, Sơn Minh Rích; ông Ngô Thái Bình, Giám đốc Sở Tài chính.',
      people: [
        { name: 'Nguyễn Bảo Toàn', titles: ['Phó Chủ tịch UBND thành phố'] },
        { name: 'Sơn Minh Rích', titles: ['Phó Chủ tịch UBND thành phố'] },
        { name: 'Ngô Thái Bình', titles: ['Giám đốc Sở Tài chính'], honorific: 'mr' },
      ],
    },
    {
      text: 'Bí thư Huyện ủy Mạ A Chừ tiếp thu và cam kết.',
      people: [{ name: 'Mạ A Chừ', titles: ['Bí thư Huyện ủy'], activities: ['spoke'] }],
    },
    // what is spelt otherwise is not their short name; flowers are no speech
    {
      text: 'Trung tướng Hà Văn Sơn gửi lẵng hoa chúc mừng đại hội.',
      people: [{ name: 'Hà Văn Sơn', activities: [] }],
    },
    {
      text: 'Đồng chí Lê Hồng Nhã dự hội nghị. Nhà phê bình chê kịch bản.',
      people: [{ name: 'Lê Hồng Nhã', activities: ['attended'] }],
    },
    // deputies by the place that sent them, bodies that preside, verbs in the names of papers
    {
      text: 'Đại biểu Trương Thị Ngà (đoàn Cà Mau) dẫn số liệu về hạn mặn. Đại biểu Lò Văn Inh (Đoàn ĐBQH tỉnh Sơn La) lo ngại.',
      people: [
        { name: 'Trương Thị Ngà', titles: ['Đại biểu'], activities: ['spoke'] },
        { name: 'Lò Văn Inh', titles: ['Đại biểu'], activities: ['spoke'] },
      ],
    },
    { text: 'Bế mạc đại hội, đại biểu Nguyễn Văn Tám (xóm Bãi) rất vui.', people: [] },
    {
      text: 'Đoàn Chủ tịch điều khiển hội nghị gồm bà Hoàng Thị Mai, ông Lê Văn Đức và ông Hà Văn Sơn.',
      people: [
        { name: 'Hoàng Thị Mai', activities: ['chaired'] },
        { name: 'Lê Văn Đức', activities: ['chaired'] },
        { name: 'Hà Văn Sơn', activities: ['chaired'] },
      ],
    },
    {
      text: 'Chủ nhiệm Ủy ban Kinh tế và Tài chính Hà Văn Sơn trình bày Báo cáo tiếp thu, giải trình về dự thảo Luật Giá.',
      people: [{ name: 'Hà Văn Sơn', activities: ['reported'] }],
    },
    {
      text: 'Bà Hoàng Thị Mai được bầu giữ chức Phó Chủ tịch HĐND tỉnh với 96% số phiếu đồng ý.',
      people: [{ name: 'Hoàng Thị Mai', titles: ['Phó Chủ tịch HĐND tỉnh'], activities: [] }],
    },
    {
      text: 'Dự có các đồng chí Tỉnh ủy viên: Lê Văn Đức, Bí thư Huyện ủy Đức Cơ; đại diện lãnh đạo UBND các huyện Chư Sê, Văn Chấn.',
      people: [{ name: 'Lê Văn Đức', titles: ['Tỉnh ủy viên', 'Bí thư Huyện ủy Đức Cơ'], activities: ['attended'] }],
    },
    // who was there, and who did what
    {
      text: 'Quốc hội nghe Bộ trưởng Bộ Tư pháp Hà Minh Tuấn trình bày Tờ trình; biểu quyết thông qua với 437/439 đại biểu có mặt tán thành.',
      people: [{ name: 'Hà Minh Tuấn', activities: ['reported'] }],
    },
    {
      text: 'Với 100% đại biểu có mặt tán thành, kỳ họp bầu ông Nguyễn Văn Linh giữ chức Ủy viên UBND phường.',
      people: [{ name: 'Nguyễn Văn Linh', activities: [] }],
    },
    { text: 'Đồng chí Lê Văn Đức nhận hoa chúc mừng.', people: [{ name: 'Lê Văn Đức', activities: [] }] },
    {
      text: 'Tham gia đoàn công tác có đồng chí Trần Văn Hòa.',
      people: [{ name: 'Trần Văn Hòa', activities: ['attended'] }],
    },
    {
      text: 'Tham gia ý kiến có các đồng chí: Lê Văn Đức, Hà Văn Sơn.',
      people: [
        { name: 'Lê Văn Đức', activities: ['spoke'] },
        { name: 'Hà Văn Sơn', activities: ['spoke'] },
      ],
    },
    {
      text: 'Dưới sự chủ trì của đồng chí Hà Văn Sơn, hội nghị đã thảo luận.',
      people: [{ name: 'Hà Văn Sơn', activities: ['chaired'] }],
    },
    {
      text: 'Đồng chí Hà Văn Sơn trình bày Báo cáo chính trị. Báo cáo chính trị thẳng thắn chỉ ra hạn chế.',
      people: [{ name: 'Hà Văn Sơn', activities: ['reported'] }],
    },
    {
      text: 'Lê Văn Khải dự hội nghị với cương vị Bí thư Tỉnh ủy.',
      people: [{ name: 'Lê Văn Khải', honorific: null, titles: ['Bí thư Tỉnh ủy'] }],
    },
    // name, then titles
    {
      text: 'Đồng chí Lương Quốc Bình, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy chủ trì hội nghị.',
      people: [
        {
          name: 'Lương Quốc Bình',
          titles: ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'],
          honorific: 'comrade',
          rank: null,
          gender: null,
          activities: ['chaired'],
        },
      ],
    },
    {
      text: 'Dự buổi làm việc có các đồng chí: Phùng Thị Diệu Hằng, Phó Bí thư Thường trực Tỉnh ủy; Ngô Tấn Lộc, Phó Chủ tịch UBND tỉnh; Bùi Văn Khoa, Chánh Văn phòng Tỉnh ủy.',
      people: [
        {
          name: 'Phùng Thị Diệu Hằng',
          titles: ['Phó Bí thư Thường trực Tỉnh ủy'],
          honorific: 'comrade',
          activities: ['attended'],
        },
        { name: 'Ngô Tấn Lộc', titles: ['Phó Chủ tịch UBND tỉnh'], honorific: 'comrade', activities: ['attended'] },
        { name: 'Bùi Văn Khoa', titles: ['Chánh Văn phòng Tỉnh ủy'], honorific: 'comrade', activities: ['attended'] },
      ],
    },
    {
      text: 'Các đồng chí: Cao Minh Trí - Bí thư Tỉnh ủy; Đinh Thị Hoa Mơ – Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; Hà Văn Sính- Phó Bí thư Tỉnh ủy chủ trì hội nghị.',
      people: [
        { name: 'Cao Minh Trí', titles: ['Bí thư Tỉnh ủy'], activities: ['chaired'] },
        { name: 'Đinh Thị Hoa Mơ', titles: ['Phó Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
        { name: 'Hà Văn Sính', titles: ['Phó Bí thư Tỉnh ủy'], activities: ['chaired'] },
      ],
    },
    {
      text: 'Cùng dự có Trịnh Bá Lâm-Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Nội chính Tỉnh ủy.',
      people: [
        {
          name: 'Trịnh Bá Lâm',
          titles: ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Nội chính Tỉnh ủy'],
          activities: ['attended'],
        },
      ],
    },
    {
      text: 'Bà Nguyễn Ngọc Ái Vy (Chủ tịch UBND phường An Hòa) cho biết phường đã bố trí đủ kinh phí.',
      people: [
        {
          name: 'Nguyễn Ngọc Ái Vy',
          titles: ['Chủ tịch UBND phường An Hòa'],
          honorific: 'ms',
          gender: 'female',
          activities: ['spoke'],
        },
      ],
    },
    // titles, then name
    {
      text: 'Bí thư Tỉnh ủy Tạ Quang Dương kết luận hội nghị.',
      people: [{ name: 'Tạ Quang Dương', titles: ['Bí thư Tỉnh ủy'], honorific: null, activities: ['spoke'] }],
    },
    {
      text: 'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Khuất Duy Hưng đánh giá cao kết quả của ngành Y tế.',
      people: [{ name: 'Khuất Duy Hưng', titles: ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'] }],
    },
    {
      text: 'Dưới sự chủ trì của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Mạc Văn Tuyển, UBND tỉnh họp phiên thường kỳ.',
      people: [
        { name: 'Mạc Văn Tuyển', titles: ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'], activities: ['chaired'] },
      ],
    },
    {
      text: 'Đồng chí Phó Chủ tịch HĐND tỉnh Lâm Thị Sang phát biểu bế mạc kỳ họp.',
      people: [
        { name: 'Lâm Thị Sang', titles: ['Phó Chủ tịch HĐND tỉnh'], honorific: 'comrade', activities: ['spoke'] },
      ],
    },
    {
      text: 'Giám đốc Sở Tài chính, ông Đoàn Hữu Nghĩa trả lời chất vấn của đại biểu.',
      people: [
        {
          name: 'Đoàn Hữu Nghĩa',
          titles: ['Giám đốc Sở Tài chính'],
          honorific: 'mr',
          gender: 'male',
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch Tống Khánh Ly và Thứ trưởng Bộ Xây dựng Phí Đình Hòe cùng dự.',
      people: [
        { name: 'Tống Khánh Ly', titles: ['Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch'], activities: ['attended'] },
        { name: 'Phí Đình Hòe', titles: ['Thứ trưởng Bộ Xây dựng'], activities: ['attended'] },
      ],
    },
    // a title said once for several names
    {
      text: 'Các Phó Chủ tịch UBND tỉnh: Thái Văn Cảnh, Rơ Châm Lan và Đặng Kim Sơn dự họp.',
      people: [
        { name: 'Thái Văn Cảnh', titles: ['Phó Chủ tịch UBND tỉnh'], activities: ['attended'] },
        { name: 'Rơ Châm Lan', titles: ['Phó Chủ tịch UBND tỉnh'], activities: ['attended'] },
        { name: 'Đặng Kim Sơn', titles: ['Phó Chủ tịch UBND tỉnh'], activities: ['attended'] },
      ],
    },
    {
      text: 'Cùng dự có các đồng chí Ủy viên Trung ương Đảng: Bộ trưởng Bộ Nội vụ Giáp Thị Thu; Thống đốc Ngân hàng Nhà nước Quách Đình Nam.',
      people: [
        {
          name: 'Giáp Thị Thu',
          titles: ['Ủy viên Trung ương Đảng', 'Bộ trưởng Bộ Nội vụ'],
          honorific: 'comrade',
          activities: ['attended'],
        },
        {
          name: 'Quách Đình Nam',
          titles: ['Ủy viên Trung ương Đảng', 'Thống đốc Ngân hàng Nhà nước'],
          honorific: 'comrade',
          activities: ['attended'],
        },
      ],
    },
    {
      text: 'Hội nghị bầu các đồng chí Nông Đức Hiếu và Triệu Thị Lý giữ chức Phó Bí thư Tỉnh ủy.',
      people: [
        { name: 'Nông Đức Hiếu', titles: ['Phó Bí thư Tỉnh ủy'], honorific: 'comrade', activities: [] },
        { name: 'Triệu Thị Lý', titles: ['Phó Bí thư Tỉnh ủy'], honorific: 'comrade', activities: [] },
      ],
    },
    // former titles, and none that spill
    {
      text: 'Tham dự lễ kỷ niệm có đồng chí Hồ Sỹ Lâm, nguyên Ủy viên Trung ương Đảng, nguyên Bí thư Tỉnh ủy; đồng chí Vi Thị Bích, Phó Chủ tịch HĐND tỉnh.',
      people: [
        {
          name: 'Hồ Sỹ Lâm',
          titles: ['nguyên Ủy viên Trung ương Đảng', 'nguyên Bí thư Tỉnh ủy'],
          activities: ['attended'],
        },
        { name: 'Vi Thị Bích', titles: ['Phó Chủ tịch HĐND tỉnh'], activities: ['attended'] },
      ],
    },
    {
      text: 'Dự gặp mặt còn có các đồng chí nguyên Chủ tịch UBND tỉnh: Kim Văn Thái, Sơn Hoàng Phúc.',
      people: [
        { name: 'Kim Văn Thái', titles: ['nguyên Chủ tịch UBND tỉnh'], honorific: 'comrade', activities: ['attended'] },
        {
          name: 'Sơn Hoàng Phúc',
          titles: ['nguyên Chủ tịch UBND tỉnh'],
          honorific: 'comrade',
          activities: ['attended'],
        },
      ],
    },
    // old post and new post
    {
      text: 'Ông Phan Đình Quyết, Phó Giám đốc Sở Tư pháp được điều động, bổ nhiệm giữ chức Chánh Thanh tra tỉnh.',
      people: [
        {
          name: 'Phan Đình Quyết',
          titles: ['Phó Giám đốc Sở Tư pháp', 'Chánh Thanh tra tỉnh'],
          honorific: 'mr',
          gender: 'male',
          activities: [],
        },
      ],
    },
    {
      todo: 'nhận nhiệm vụ is also the plain phrase for taking up a task',
      text: 'Theo quyết định, bà Lò Thị Mến thôi giữ chức Bí thư Huyện ủy Sông Mã để nhận nhiệm vụ Phó Trưởng Ban Dân vận Tỉnh ủy.',
      people: [
        {
          name: 'Lò Thị Mến',
          titles: ['Bí thư Huyện ủy Sông Mã', 'Phó Trưởng Ban Dân vận Tỉnh ủy'],
          honorific: 'ms',
          gender: 'female',
          activities: [],
        },
      ],
    },
    {
      text: 'Đồng chí Hoàng Seo Páo tái đắc cử Chủ tịch Hội Nông dân tỉnh khóa XI.',
      people: [{ name: 'Hoàng Seo Páo', titles: ['Chủ tịch Hội Nông dân tỉnh'], honorific: 'comrade', activities: [] }],
    },
    {
      text: 'Ban Bí thư chỉ định đồng chí Lý Tài Nhục, Tỉnh ủy viên, Bí thư Thành ủy Lạng Sơn tham gia và giữ chức Ủy viên Ban Thường vụ Tỉnh ủy nhiệm kỳ 2020 - 2025.',
      people: [
        {
          name: 'Lý Tài Nhục',
          titles: ['Tỉnh ủy viên', 'Bí thư Thành ủy Lạng Sơn', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
          honorific: 'comrade',
          activities: [],
        },
      ],
    },
    {
      text: 'Phó Tư lệnh kiêm Tham mưu trưởng Quân khu 9, Thiếu tướng Danh Sóc Kha kiểm tra công tác huấn luyện.',
      people: [
        {
          name: 'Danh Sóc Kha',
          titles: ['Phó Tư lệnh', 'Tham mưu trưởng Quân khu 9'],
          rank: 'Thiếu tướng',
          honorific: null,
        },
      ],
    },
    // ranks
    {
      text: 'Đại tá Tăng Bá Thọ, Giám đốc Công an tỉnh báo cáo tình hình an ninh trật tự.',
      people: [
        {
          name: 'Tăng Bá Thọ',
          titles: ['Giám đốc Công an tỉnh'],
          rank: 'Đại tá',
          honorific: null,
          gender: null,
          activities: ['reported'],
        },
      ],
    },
    {
      text: 'Đồng chí Trung tướng Đào Xuân Kiểm - Chính ủy Quân khu 1 phát biểu chỉ đạo.',
      people: [
        {
          name: 'Đào Xuân Kiểm',
          titles: ['Chính ủy Quân khu 1'],
          rank: 'Trung tướng',
          honorific: 'comrade',
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Thượng tá, TS Cù Huy Lập, Phó Chỉ huy trưởng BĐBP tỉnh trình bày chuyên đề.',
      people: [
        { name: 'Cù Huy Lập', titles: ['Phó Chỉ huy trưởng BĐBP tỉnh'], rank: 'Thượng tá', activities: ['reported'] },
      ],
    },
    {
      text: 'GS.TS Vũ Hồng Nhạn, Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh truyền đạt nội dung cốt lõi của nghị quyết.',
      people: [
        {
          name: 'Vũ Hồng Nhạn',
          titles: ['Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh'],
          rank: null,
          honorific: null,
        },
      ],
    },
    // minority and foreign names
    {
      text: 'Dự lễ có các đồng chí: H’Yim Kđoh, Phó Chủ tịch HĐND tỉnh; Y Khút Niê Siêng, Trưởng Ban Dân tộc HĐND tỉnh; Điểu N’Lơi, đại biểu Quốc hội.',
      people: [
        { name: 'H’Yim Kđoh', titles: ['Phó Chủ tịch HĐND tỉnh'] },
        { name: 'Y Khút Niê Siêng', titles: ['Trưởng Ban Dân tộc HĐND tỉnh'] },
        { name: 'Điểu N’Lơi', titles: ['đại biểu Quốc hội'] },
      ],
    },
    {
      text: 'Chủ tịch UBND xã Pa Vệ Sủ, ông Lỳ Hừ Chà và bà Pờ Gió Xá, Chủ tịch Hội LHPN xã cùng trả lời phóng viên.',
      people: [
        { name: 'Lỳ Hừ Chà', titles: ['Chủ tịch UBND xã Pa Vệ Sủ'], honorific: 'mr' },
        { name: 'Pờ Gió Xá', titles: ['Chủ tịch Hội LHPN xã'], honorific: 'ms' },
      ],
    },
    {
      text: 'Phó Thủ tướng Khổng Đức Anh tiếp Đại sứ Cuba tại Việt Nam Ernesto Valdés Peña.',
      people: [
        { name: 'Khổng Đức Anh', titles: ['Phó Thủ tướng'] },
        { name: 'Ernesto Valdés Peña', titles: ['Đại sứ Cuba tại Việt Nam'] },
      ],
    },
    {
      text: 'Đồng chí Bunthavi Sivilay, Bí thư Tỉnh ủy Xiêng Khoảng (Lào) phát biểu chúc mừng Đại hội.',
      people: [
        {
          name: 'Bunthavi Sivilay',
          titles: ['Bí thư Tỉnh ủy Xiêng Khoảng'],
          honorific: 'comrade',
          activities: ['spoke'],
        },
      ],
    },
    // one person under several forms
    {
      text: 'Ông Nghiêm Xuân Đạt, Chủ tịch Hội Nông dân tỉnh trình bày báo cáo. Ông Đạt cho biết, hội viên đã hiến đất làm đường.',
      people: [
        {
          name: 'Nghiêm Xuân Đạt',
          titles: ['Chủ tịch Hội Nông dân tỉnh'],
          honorific: 'mr',
          gender: 'male',
          activities: ['reported', 'spoke'],
        },
      ],
    },
    {
      text: 'Tống Văn Hậu - Bí thư Đảng ủy phường phát biểu khai mạc. Đ/c TỐNG VĂN HẬU nêu rõ yêu cầu của đợt học tập.',
      people: [
        { name: 'Tống Văn Hậu', titles: ['Bí thư Đảng ủy phường'], honorific: 'comrade', activities: ['spoke'] },
      ],
    },
    {
      text: 'Đồng chí Ninh Thị Quế, Phó Bí thư Tỉnh uỷ phát biểu tại hội nghị. Ảnh: Đức Thành\nTại hội nghị, đồng chí Ninh Thị Quế nhấn mạnh vai trò của cơ sở.',
      people: [{ name: 'Ninh Thị Quế', titles: ['Phó Bí thư Tỉnh uỷ'], honorific: 'comrade', activities: ['spoke'] }],
    },
    {
      text: 'Đồng chí Đoàn Thế Cường, Phó Bí thư Tỉnh ủy chủ trì. Ðồng chí Ðoàn Thế Cường phát biểu về công tác nhân sự.',
      people: [
        {
          name: 'Đoàn Thế Cường',
          titles: ['Phó Bí thư Tỉnh ủy'],
          honorific: 'comrade',
          activities: ['chaired', 'spoke'],
        },
      ],
    },
    // captions, without a full stop and without a space
    {
      text: 'Chủ tịch UBND tỉnh Bạch Ngọc Chi phát biểu kết luận phiên họp | Ảnh: M.Q\nQuang cảnh phiên họp',
      people: [{ name: 'Bạch Ngọc Chi', titles: ['Chủ tịch UBND tỉnh'], activities: ['spoke'] }],
    },
    {
      text: 'Phó Thủ tướng Thường trực Hàn Minh Triết (bên trái) kiểm tra hiện trường. Ảnh: VGP/Hải Anh',
      people: [{ name: 'Hàn Minh Triết', titles: ['Phó Thủ tướng Thường trực'] }],
    },
    // activities
    {
      text: 'Báo cáo thẩm tra do Trưởng Ban Pháp chế HĐND tỉnh Cung Thị Hạ trình bày nêu rõ những việc chưa làm được.',
      people: [{ name: 'Cung Thị Hạ', titles: ['Trưởng Ban Pháp chế HĐND tỉnh'], activities: ['reported'] }],
    },
    {
      text: 'Trình bày báo cáo, đồng chí La Văn Tính, Giám đốc Sở Y tế cho biết số ca mắc đã giảm.',
      people: [{ name: 'La Văn Tính', titles: ['Giám đốc Sở Y tế'], activities: ['reported', 'spoke'] }],
    },
    {
      text: 'Các đồng chí Chử Đức Thuận, Chủ tịch HĐND tỉnh và Ma Thị Sóng, Phó Chủ tịch HĐND tỉnh điều hành phiên chất vấn.',
      people: [
        { name: 'Chử Đức Thuận', titles: ['Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
        { name: 'Ma Thị Sóng', titles: ['Phó Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
      ],
    },
    {
      text: 'Tham luận tại đại hội, đồng chí Thạch Sa Rây, Bí thư Đảng ủy xã Long Sơn chia sẻ cách làm mới.',
      people: [{ name: 'Thạch Sa Rây', titles: ['Bí thư Đảng ủy xã Long Sơn'], activities: ['spoke'] }],
    },
    {
      text: 'Cử tri Đỗ Thị Cúc ở tổ 5 mong tuyến đường sớm hoàn thành; bà Cúc cho biết mùa mưa đi lại rất khó. Phó Chủ tịch UBND phường Viên Đình Ất ghi nhận ý kiến này.',
      people: [
        { name: 'Đỗ Thị Cúc', titles: [], honorific: 'ms', gender: 'female', activities: ['spoke'] },
        { name: 'Viên Đình Ất', titles: ['Phó Chủ tịch UBND phường'] },
      ],
    },
    {
      text: 'Ông Lê Văn Út Mười, nông dân ấp Bình Phú, kiến nghị sớm nạo vét kênh nội đồng.',
      people: [{ name: 'Lê Văn Út Mười', titles: [], honorific: 'mr', gender: 'male', activities: ['spoke'] }],
    },
    // commas and a document inside one title; unnamed groups inside a list
    {
      text: 'Dự họp có ông Uông Thế Phương, Phó Trưởng Ban Chỉ đạo thực hiện Nghị quyết số 88-NQ/TW tỉnh; đại diện lãnh đạo các sở, ban, ngành; bà Âu Thị Lê, Phó Giám đốc Sở Nội vụ.',
      people: [
        {
          name: 'Uông Thế Phương',
          titles: ['Phó Trưởng Ban Chỉ đạo thực hiện Nghị quyết số 88-NQ/TW tỉnh'],
          honorific: 'mr',
          activities: ['attended'],
        },
        { name: 'Âu Thị Lê', titles: ['Phó Giám đốc Sở Nội vụ'], honorific: 'ms', activities: ['attended'] },
      ],
    },
    {
      text: 'Tại điểm cầu tỉnh có đ/c Trương Tiến Hưng, Ủy viên BTV, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy; các đ/c trong BTV Tỉnh ủy; lãnh đạo UBND các xã, phường.',
      people: [
        {
          name: 'Trương Tiến Hưng',
          titles: ['Ủy viên BTV', 'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy'],
          honorific: 'comrade',
          activities: ['attended'],
        },
      ],
    },
    // a missing space after a full stop, a glued title, a wrong space
    {
      text: 'Kỳ họp bế mạc chiều nay.Chủ tịch HĐND tỉnh Dương Công Sở cảm ơn cử tri.',
      people: [{ name: 'Dương Công Sở', titles: ['Chủ tịch HĐND tỉnh'] }],
    },
    {
      text: 'Phó Chủ tịch UBND tỉnhLương Trọng Quỳnh , Phó Trưởng Ban Chỉ đạo chuyển đổi số tỉnh dự lễ khai trương.',
      people: [
        { name: 'Lương Trọng Quỳnh', titles: ['Phó Chủ tịch UBND tỉnh', 'Phó Trưởng Ban Chỉ đạo chuyển đổi số tỉnh'] },
      ],
    },
    // a title between two dashes, the verb after the second
    {
      text: 'Tại buổi lễ, Thiếu tướng Cao Sỹ Lẫm - Thứ trưởng Bộ Công an - yêu cầu đơn vị sớm ổn định tổ chức.',
      people: [
        {
          name: 'Cao Sỹ Lẫm',
          titles: ['Thứ trưởng Bộ Công an'],
          rank: 'Thiếu tướng',
          honorific: null,
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Chủ tịch UBND tỉnh Long An - ông Huỳnh Tấn Sĩ khẳng định quan hệ hai bên sẽ phát triển.',
      people: [
        {
          name: 'Huỳnh Tấn Sĩ',
          titles: ['Chủ tịch UBND tỉnh Long An'],
          honorific: 'mr',
          gender: 'male',
          activities: ['spoke'],
        },
      ],
    },
    // the rank with the given name alone, later
    {
      text: 'Thượng tá Đào Thanh Sơn, Giám đốc Công an tỉnh phát biểu nhận nhiệm vụ. Thượng tá Sơn cảm ơn sự tin tưởng của lãnh đạo Bộ.',
      people: [{ name: 'Đào Thanh Sơn', titles: ['Giám đốc Công an tỉnh'], rank: 'Thượng tá', activities: ['spoke'] }],
    },
    // two offices held together, stacked before the name
    {
      text: 'Tổng Bí thư, Chủ tịch nước Tôn Đức Hiển kết luận buổi làm việc.',
      people: [{ name: 'Tôn Đức Hiển', titles: ['Tổng Bí thư', 'Chủ tịch nước'], activities: ['spoke'] }],
    },
    // one person's titles parted by semicolons
    {
      text: 'Tham dự kỳ họp có đồng chí Ngô Thanh Lãm, Ủy viên Bộ Chính trị; Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh; Chủ tịch Hội đồng Lý luận Trung ương.',
      people: [
        {
          name: 'Ngô Thanh Lãm',
          titles: [
            'Ủy viên Bộ Chính trị',
            'Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh',
            'Chủ tịch Hội đồng Lý luận Trung ương',
          ],
          honorific: 'comrade',
          activities: ['attended'],
        },
      ],
    },
    // the title, a comma, the address and the name
    {
      text: 'Bí thư Tỉnh ủy Lai Châu, ông Giàng Sín Pao; Phó Bí thư Tỉnh đoàn, bà Lù Thị Kim tới dự.',
      people: [
        { name: 'Giàng Sín Pao', titles: ['Bí thư Tỉnh ủy Lai Châu'], honorific: 'mr', activities: ['attended'] },
        { name: 'Lù Thị Kim', titles: ['Phó Bí thư Tỉnh đoàn'], honorific: 'ms', activities: ['attended'] },
      ],
    },
    // a plural title before two names, without a colon
    {
      text: 'Chủ tịch HĐND tỉnh Võ Thanh Tuyền và các Phó Chủ tịch HĐND tỉnh Lê Đài Trang, Mai Tấn Phát đồng chủ trì kỳ họp.',
      people: [
        { name: 'Võ Thanh Tuyền', titles: ['Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
        { name: 'Lê Đài Trang', titles: ['Phó Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
        { name: 'Mai Tấn Phát', titles: ['Phó Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
      ],
    },
    // "dưới sự chủ trì của các đồng chí:" governs a whole list
    {
      text: 'Sáng 25/5, dưới sự chủ trì của các đồng chí: Lê Duy Hậu, Phó Bí thư Tỉnh ủy; Nguyễn Văn Khương, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh, Ban Chỉ huy phòng, chống thiên tai tỉnh họp khẩn.',
      people: [
        { name: 'Lê Duy Hậu', titles: ['Phó Bí thư Tỉnh ủy'], honorific: 'comrade', activities: ['chaired'] },
        {
          name: 'Nguyễn Văn Khương',
          titles: ['Tỉnh ủy viên', 'Phó Chủ tịch UBND tỉnh'],
          honorific: 'comrade',
          activities: ['chaired'],
        },
      ],
    },
    // "là các ông:" after a plural post
    {
      text: 'Ban Chấp hành Trung ương kỷ luật các nguyên Bí thư Tỉnh ủy là các ông: Phùng Văn Vịnh, Ngô Đắc Lượng.',
      people: [
        { name: 'Phùng Văn Vịnh', titles: ['nguyên Bí thư Tỉnh ủy'], honorific: 'mr', gender: 'male', activities: [] },
        { name: 'Ngô Đắc Lượng', titles: ['nguyên Bí thư Tỉnh ủy'], honorific: 'mr', gender: 'male', activities: [] },
      ],
    },
    // the place in the picture between the name and the post
    {
      text: 'Bà Trần Thị Minh Huệ (thứ 2 từ trái sang) - Phó Chủ tịch Hội LHPN Việt Nam chúc mừng đơn vị',
      people: [
        {
          name: 'Trần Thị Minh Huệ',
          titles: ['Phó Chủ tịch Hội LHPN Việt Nam'],
          honorific: 'ms',
          gender: 'female',
        },
      ],
    },
    // an elected person: the old post after a dash, the new one after "làm"
    {
      text: 'Kết quả, các đại biểu đã bầu bà Ngô Thị Hường – Phó Bí thư Tỉnh ủy, Chủ nhiệm UBKT Tỉnh ủy, làm Chủ tịch HĐND tỉnh.',
      people: [
        {
          name: 'Ngô Thị Hường',
          titles: ['Phó Bí thư Tỉnh ủy', 'Chủ nhiệm UBKT Tỉnh ủy', 'Chủ tịch HĐND tỉnh'],
          honorific: 'ms',
          activities: [],
        },
      ],
    },
    // "đến nhận công tác và giữ chức vụ"
    {
      text: 'Bộ trưởng Bộ Công an điều động Thiếu tướng Lại Quốc Thắng, Giám đốc Công an tỉnh Hà Nam đến nhận công tác và giữ chức vụ Giám đốc Công an tỉnh Bắc Ninh.',
      people: [
        {
          name: 'Lại Quốc Thắng',
          titles: ['Giám đốc Công an tỉnh Hà Nam', 'Giám đốc Công an tỉnh Bắc Ninh'],
          rank: 'Thiếu tướng',
          activities: [],
        },
      ],
    },
    // a term in brackets after a post
    {
      text: 'Trung tướng Đỗ Doãn Khải, Phó Bí thư Đảng ủy, Tư lệnh Quân khu 2 (nhiệm kỳ 2015-2020) phát biểu bế mạc Đại hội.',
      people: [
        {
          name: 'Đỗ Doãn Khải',
          titles: ['Phó Bí thư Đảng ủy', 'Tư lệnh Quân khu 2'],
          rank: 'Trung tướng',
          activities: ['spoke'],
        },
      ],
    },
    // two posts of one unit, the unit said at the second
    {
      text: 'Thiếu tướng Lương Danh Khoát, Bí thư Đảng ủy, Chính ủy Quân đoàn 12 chủ trì hội nghị.',
      people: [
        {
          name: 'Lương Danh Khoát',
          titles: ['Bí thư Đảng ủy', 'Chính ủy Quân đoàn 12'],
          rank: 'Thiếu tướng',
          activities: ['chaired'],
        },
      ],
    },
    {
      text: 'Tham dự có Đại tá Đinh Bạt Lâm - Phó Chỉ huy trưởng, Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh.',
      people: [
        {
          name: 'Đinh Bạt Lâm',
          titles: ['Phó Chỉ huy trưởng', 'Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh'],
          rank: 'Đại tá',
          activities: ['attended'],
        },
      ],
    },
    // four posts after a dash that is glued to the name, in small letters
    {
      text: 'Đồng chí Lê Xuân Thưởng- TUV, Bí thư thành uỷ, Chủ tịch HĐND thành phố, Bí thư Đảng uỷ Quân sự thành phố chủ trì hội nghị.',
      people: [
        {
          name: 'Lê Xuân Thưởng',
          titles: ['TUV', 'Bí thư thành uỷ', 'Chủ tịch HĐND thành phố'],
          honorific: 'comrade',
          activities: ['chaired'],
        },
      ],
    },
    // small ranks and small posts of the daily papers
    {
      text: 'Theo đại tá Trương Ngọc Thạch, phó giám đốc Công an tỉnh, vụ việc đang được xác minh.',
      people: [
        { name: 'Trương Ngọc Thạch', titles: ['phó giám đốc Công an tỉnh'], rank: 'đại tá', activities: ['spoke'] },
      ],
    },
    // degrees with and without spaces, "Nguyên" in capitals inside a list
    {
      text: 'Đoàn Chủ trì gồm: TS. Trịnh Văn Hoằng, Nguyên Phó trưởng ban Dân vận Trung ương; PGS. TS. Bùi Quốc Thể, Hiệu trưởng Trường Đại học Thái Bình.',
      people: [
        { name: 'Trịnh Văn Hoằng', titles: ['Nguyên Phó trưởng ban Dân vận Trung ương'], rank: null },
        { name: 'Bùi Quốc Thể', titles: ['Hiệu trưởng Trường Đại học Thái Bình'], rank: null },
      ],
    },
    // a number before a role, and names behind it
    {
      text: 'Hai Phó Chủ tịch HĐND tỉnh Lò Văn Nhất, Quàng Thị Hoa điều hành phiên họp.',
      people: [
        { name: 'Lò Văn Nhất', titles: ['Phó Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
        { name: 'Quàng Thị Hoa', titles: ['Phó Chủ tịch HĐND tỉnh'], activities: ['chaired'] },
      ],
    },
    // verbs in the name of a sitting
    {
      text: 'Đồng chí Lê Văn Bích, Chủ tịch HĐND tỉnh chủ trì phiên thảo luận.',
      people: [{ name: 'Lê Văn Bích', activities: ['chaired'] }],
    },
    {
      text: 'Đồng chí Khà Văn Sỹ, Bí thư Huyện ủy tham dự phiên chất vấn và trả lời chất vấn.',
      people: [{ name: 'Khà Văn Sỹ', activities: ['attended'] }],
    },
    // one who acts for another
    {
      text: 'Thừa ủy quyền của Bộ trưởng Bộ Quốc phòng, Thượng tướng Phạm Văn Đạo trao quyết định cho Đại tá Lê Minh Tú.',
      people: [
        { name: 'Phạm Văn Đạo', rank: 'Thượng tướng', titles: [] },
        { name: 'Lê Minh Tú', rank: 'Đại tá', titles: [] },
      ],
    },
    {
      text: 'Thay mặt Chủ tịch UBND tỉnh, ông Đinh Công Lực, Phó Giám đốc Sở Tài chính báo cáo tiến độ giải ngân.',
      people: [{ name: 'Đinh Công Lực', titles: ['Phó Giám đốc Sở Tài chính'], activities: ['reported'] }],
    },
    // words like verbs, dashes and fields inside the name of an organisation
    {
      text: 'Đại tá Nguyễn Văn Hòa, Cục trưởng Cục Tổ chức, Tổng cục Chính trị phát biểu.',
      people: [
        { name: 'Nguyễn Văn Hòa', titles: ['Cục trưởng Cục Tổ chức, Tổng cục Chính trị'], activities: ['spoke'] },
      ],
    },
    {
      text: 'Ông Lê Hữu Phước, Trưởng Phòng Quy hoạch - Giao đất cho biết.',
      people: [{ name: 'Lê Hữu Phước', titles: ['Trưởng Phòng Quy hoạch - Giao đất'] }],
    },
    {
      text: 'Bà Trần Thị Lài, Giám đốc Văn phòng Đăng ký đất đai tỉnh trả lời.',
      people: [{ name: 'Trần Thị Lài', titles: ['Giám đốc Văn phòng Đăng ký đất đai tỉnh'], activities: ['spoke'] }],
    },
    {
      text: 'Ông Trần Văn Tứ, Giám đốc Hợp tác xã Nông nghiệp Thuận Hạnh cho biết sản lượng tăng.',
      people: [{ name: 'Trần Văn Tứ', titles: ['Giám đốc Hợp tác xã Nông nghiệp Thuận Hạnh'] }],
    },
    // an abbreviation in brackets inside a title, a comma inside a field
    {
      text: 'Đại tá Phan Đại Quán, Chính ủy Bộ Chỉ huy Quân sự (CHQS) tỉnh báo cáo kết quả.',
      people: [
        { name: 'Phan Đại Quán', titles: ['Chính ủy Bộ Chỉ huy Quân sự (CHQS) tỉnh'], activities: ['reported'] },
      ],
    },
    {
      text: 'Đồng chí Cao Đức Phụ, Vụ trưởng Vụ Nông nghiệp, nông thôn, Ban Kinh tế Trung ương dự buổi làm việc.',
      people: [{ name: 'Cao Đức Phụ', titles: ['Vụ trưởng Vụ Nông nghiệp, nông thôn, Ban Kinh tế Trung ương'] }],
    },
    // a place that looks like a name, behind its level
    {
      text: 'Ông Bùi Văn Nậm, Chủ tịch UBND xã Phan Hiệp (huyện Bắc Bình) cho biết.',
      people: [{ name: 'Bùi Văn Nậm', titles: ['Chủ tịch UBND xã Phan Hiệp'] }],
    },
    // two roles of one organisation, joined by a dash
    {
      text: 'Bà Hoàng Thị Yên, Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam dự hội nghị.',
      people: [{ name: 'Hoàng Thị Yên', titles: ['Phó Chủ tịch', 'Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam'] }],
    },
    // names of the Central Highlands: one word with its prefix, a space behind the prefix
    {
      text: "Các đồng chí: Điểu Bang, K'Brèm, Lê Thị Hà - Phó Chủ tịch HĐND tỉnh chủ trì.",
      people: [
        { name: 'Điểu Bang', honorific: 'comrade', activities: ['chaired'] },
        { name: "K'Brèm", honorific: 'comrade', activities: ['chaired'] },
        { name: 'Lê Thị Hà', honorific: 'comrade', activities: ['chaired'] },
      ],
    },
    {
      text: "Bà H' Luyn Niê, Phó Chủ tịch Hội LHPN tỉnh Đắk Lắk phát biểu.",
      people: [{ name: "H' Luyn Niê", honorific: 'ms', titles: ['Phó Chủ tịch Hội LHPN tỉnh Đắk Lắk'] }],
    },
    // an address that leaves open which
    {
      text: 'HĐND bầu các ông, bà: Trần Văn Sầu, Lê Thị Bẩy giữ chức Phó Trưởng Ban. Bà Lê Thị Bẩy sinh năm 1980.',
      people: [
        { name: 'Trần Văn Sầu', honorific: 'mr' },
        { name: 'Lê Thị Bẩy', honorific: 'ms', gender: 'female' },
      ],
    },
    // deputies with their delegation in brackets
    {
      text: 'ĐBQH Châu Thị Bé Ba (Bến Tre) đề nghị quy định rõ hơn; ĐBQH Sùng A Páo (Đoàn Lào Cai) tán thành với ý kiến này.',
      people: [
        { name: 'Châu Thị Bé Ba', titles: ['ĐBQH'], activities: ['spoke'] },
        { name: 'Sùng A Páo', titles: ['ĐBQH'], activities: ['spoke'] },
      ],
    },
    // a clock before the speaker, minute by minute
    {
      text: '11h14: Phó Chủ tịch Thường trực Quốc hội Tạ Thanh Mân phát biểu kết luận nội dung phiên thảo luận',
      people: [{ name: 'Tạ Thanh Mân', titles: ['Phó Chủ tịch Thường trực Quốc hội'], activities: ['spoke'] }],
    },
    // one who only signs
    {
      text: 'Quyết định do Thường trực Ban Bí thư Đinh Thế Vinh ký nêu rõ mức độ vi phạm.',
      people: [{ name: 'Đinh Thế Vinh', titles: ['Thường trực Ban Bí thư'], activities: [] }],
    },
    // the head of a delegation of guests, hyphens inside a Lao name
    {
      text: 'Đồng chí Sẻng-Đao Hùng-Viêng, Đại sứ Lào tại Việt Nam cảm ơn sự đón tiếp của tỉnh.',
      people: [
        {
          name: 'Sẻng-Đao Hùng-Viêng',
          titles: ['Đại sứ Lào tại Việt Nam'],
          honorific: 'comrade',
          activities: ['spoke'],
        },
      ],
    },
    // the former province marked in brackets
    {
      text: 'Ông Ma Thế Huấn, nguyên Chủ tịch UBND tỉnh Hòa Bình (cũ), cũng đến dự.',
      people: [
        {
          name: 'Ma Thế Huấn',
          titles: ['nguyên Chủ tịch UBND tỉnh Hòa Bình'],
          honorific: 'mr',
          activities: ['attended'],
        },
      ],
    },
    // the name in capitals in a list of the presidium
    {
      text: 'Về phía tỉnh có các đồng chí: NGUYỄN HỒNG LỊCH, Bí thư Tỉnh ủy; PHAN THỊ YẾN LY, Phó Bí thư Tỉnh ủy.',
      people: [
        { name: 'NGUYỄN HỒNG LỊCH', titles: ['Bí thư Tỉnh ủy'], honorific: 'comrade', activities: ['attended'] },
        { name: 'PHAN THỊ YẾN LY', titles: ['Phó Bí thư Tỉnh ủy'], honorific: 'comrade', activities: ['attended'] },
      ],
    },
    // a farmer and a village head speak to the paper
    {
      text: 'Bà Lý Mùi Pham, người dân thôn Khuổi Slẳng kể: "Trước đây cả nhà chỉ trông vào nương ngô".',
      people: [{ name: 'Lý Mùi Pham', titles: [], honorific: 'ms', gender: 'female', activities: ['spoke'] }],
    },
    // the central Party commission heads, in apposition after a common post
    {
      text: 'Cùng đi có các đồng chí Bí thư Trung ương Đảng: Trưởng ban Tuyên giáo Trung ương Lã Trọng Nghi; Chánh Văn phòng Trung ương Đảng Mạc Minh Hùng.',
      people: [
        {
          name: 'Lã Trọng Nghi',
          titles: ['Bí thư Trung ương Đảng', 'Trưởng ban Tuyên giáo Trung ương'],
          honorific: 'comrade',
          activities: ['attended'],
        },
        {
          name: 'Mạc Minh Hùng',
          titles: ['Bí thư Trung ương Đảng', 'Chánh Văn phòng Trung ương Đảng'],
          honorific: 'comrade',
          activities: ['attended'],
        },
      ],
    },
    // a caption directly before the paragraph on the same person, two spellings of the post
    {
      text: 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh uỷ Hoàng Hải Nam tặng hoa chúc mừng Đại hội.\nĐồng chí Hoàng Hải Nam - Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy phát biểu chỉ đạo Đại hội.',
      people: [
        {
          name: 'Hoàng Hải Nam',
          titles: ['Chủ nhiệm Ủy ban Kiểm tra Tỉnh uỷ'],
          honorific: 'comrade',
          activities: ['spoke'],
        },
      ],
    },
    // a company that bears the name of a person
    {
      text: 'Ông Đặng Quang Vinh, Giám đốc Công ty TNHH Nguyễn Minh Phát phát biểu.',
      people: [
        {
          name: 'Đặng Quang Vinh',
          titles: ['Giám đốc Công ty TNHH Nguyễn Minh Phát'],
          activities: ['spoke'],
        },
      ],
    },
  ],

  quantities: [
    // labels and tables, those counted before, lost marks, movements, what is not let pass, what is there already
    {
      expect: [
        { value: 5300, unit: 'ha', measure: 'level', status: 'reported', metric: 'lúa' },
        { value: 1400, unit: 'ha', measure: 'level', status: 'reported', metric: 'nuôi trồng thủy sản' },
      ],
      spellings: ['Toàn huyện có 5.300 ha lúa và 1.400 ha nuôi trồng thủy sản.'],
    },
    {
      expect: {
        value: 1000,
        unit: 'ha',
        bound: 'about',
        measure: 'level',
        status: 'reported',
        metric: 'lúa kém hiệu quả',
      },
      spellings: ['Vận động dân chuyển khoảng 1.000 ha lúa kém hiệu quả sang trồng màu.'],
    },
    {
      expect: { value: 612, unit: 'count', measure: 'count', status: 'reported', metric: 'cán bộ' },
      spellings: ['Đề nghị thành phố rà soát 612 cán bộ không chuyên trách.'],
    },
    {
      expect: { value: 500, unit: 'count', measure: 'count', status: 'target', metric: 'căn nhà' },
      spellings: ['Đề nghị thành phố xây dựng 500 căn nhà.'],
    },
    {
      expect: [
        { value: 100, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'quân' },
        { value: 95, unit: '%', bound: 'over', measure: 'share', status: 'reported', metric: 'tổ chức đảng' },
      ],
      spellings: ['Tuyển quân đạt 100% chỉ tiêu, trên 95% tổ chức đảng hoàn thành tốt nhiệm vụ.'],
    },
    {
      expect: { value: 12.5, unit: 'count', measure: 'count', status: 'reported', metric: 'bác sĩ' },
      spellings: ['Toàn tỉnh có 12,5 bác sĩ/10.000 dân.'],
    },
    {
      expect: [
        { value: 4500000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'Tổng vốn đầu tư' },
        { value: 62, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'Tổng vốn đầu tư' },
      ],
      spellings: ['• Tổng vốn đầu tư: 4.500 tỷ đồng, đạt 62% kế hoạch;'],
    },
    {
      expect: [
        { value: 3.2, unit: '%', measure: 'share', status: 'reported', metric: 'Tỷ lệ hộ nghèo' },
        { value: -1.1, unit: '%', measure: 'growth', status: 'reported', base: '2023', metric: 'Tỷ lệ hộ nghèo' },
      ],
      spellings: ['- Tỷ lệ hộ nghèo: 3,2%, giảm 1,1% so với năm 2023;'],
    },
    {
      expect: [
        {
          value: 210000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          metric: 'Kinh phí bảo đảm cho công tác QS, QP',
        },
        {
          value: 83,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          base: 'plan',
          metric: 'Kinh phí bảo đảm cho công tác QS, QP',
        },
      ],
      spellings: ['Kinh phí bảo đảm cho công tác QS, QP là 210 tỷ đồng, bằng 83% dự toán.'],
    },
    // who acts and what it is for, goals behind a value, restrictions, rates, months without their year
    {
      expect: [
        {
          value: 4120000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          period: '2024-10-31',
          metric: 'vốn đầu tư công',
        },
        {
          value: 61.3,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          period: '2024-10-31',
          base: 'plan',
          metric: 'vốn đầu tư công',
        },
      ],
      spellings: ['Đến ngày 31/10/2024, tỉnh đã giải ngân 4.120 tỷ đồng vốn đầu tư công, đạt 61,3% kế hoạch.'],
    },
    {
      expect: [
        {
          value: 31000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          metric: 'vận động Quỹ "Vì người nghèo"',
        },
        { value: 320, unit: 'count', measure: 'count', status: 'reported', metric: 'căn nhà' },
      ],
      spellings: ['MTTQ các cấp đã vận động Quỹ "Vì người nghèo" 31 tỷ đồng, xây mới 320 căn nhà.'],
    },
    {
      expect: {
        value: 300000000,
        unit: 'VND',
        measure: 'level',
        status: 'reported',
        metric: 'chương trình xóa nhà tạm',
      },
      spellings: ['Đồng chí Bí thư trao 300 triệu đồng ủng hộ chương trình xóa nhà tạm.'],
    },
    {
      expect: {
        value: 40000000000,
        unit: 'VND',
        measure: 'level',
        status: 'reported',
        metric: 'dự phòng ngân sách hỗ trợ các xã',
      },
      spellings: ['UBND tỉnh trích 40 tỷ đồng từ nguồn dự phòng ngân sách hỗ trợ các xã.'],
    },
    {
      expect: [
        { value: 14260, unit: 'count', measure: 'count', status: 'reported', metric: 'Tổng đàn trâu, bò' },
        { value: 97, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'Tổng đàn trâu, bò' },
      ],
      spellings: ['Tổng đàn trâu, bò 14.260 con, đạt 97% kế hoạch.'],
    },
    {
      expect: [
        { value: 2000000000000, unit: 'VND', measure: 'level', status: 'target', metric: 'đầu tư hệ thống đê biển' },
        { value: 50, unit: 'km', measure: 'level', status: 'target', metric: 'đầu tư hệ thống đê biển' },
      ],
      spellings: ['Tỉnh kiến nghị Trung ương hỗ trợ 2.000 tỷ đồng đầu tư hệ thống đê biển dài 50 km.'],
    },
    {
      expect: { value: 3.5, unit: 'times', measure: 'ratio', status: 'reported', metric: 'Độ mặn' },
      spellings: ['Độ mặn đã vượt mức cho phép 3,5 lần.'],
    },
    {
      expect: [
        {
          value: 1200000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2026/2030',
          metric: 'nhu cầu vốn',
        },
        {
          value: 500000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2026/2030',
          metric: 'ngân sách tỉnh',
        },
      ],
      spellings: [
        'Giai đoạn 2026 - 2030, nhu cầu vốn là 1.200 tỷ đồng, trong đó ngân sách tỉnh 500 tỷ đồng, còn lại xã hội hóa.',
      ],
    },
    {
      expect: [
        {
          value: 210000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          metric: 'Kinh phí địa phương bảo đảm cho công tác quốc phòng, quân sự',
        },
        {
          value: 83,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          base: 'plan',
          metric: 'Kinh phí địa phương bảo đảm cho công tác quốc phòng, quân sự',
        },
      ],
      spellings: ['Kinh phí địa phương bảo đảm cho công tác quốc phòng, quân sự là 210 tỷ đồng, bằng 83% dự toán.'],
    },
    {
      expect: [
        { value: 1014000, unit: 'count', measure: 'count', status: 'reported', metric: 'hồ sơ' },
        { value: 1018000, unit: 'count', measure: 'count', status: 'target', metric: 'hồ sơ' },
        { value: 99.5, unit: '%', measure: 'share', status: 'reported', metric: 'hồ sơ' },
      ],
      spellings: ['Lực lượng công an đã thu nhận 1.014.000/1.018.000 hồ sơ cấp căn cước, đạt 99,5%.'],
    },
    {
      expect: { value: 31, unit: '%', measure: 'share', status: 'reported', metric: 'Doanh nghiệp trong nước' },
      spellings: ['Doanh nghiệp trong nước chỉ đóng góp 31% kim ngạch xuất khẩu.'],
    },
    {
      expect: [
        { value: 742, unit: 'count', measure: 'count', status: 'reported', period: '2025', metric: 'căn' },
        { value: 1050, unit: 'count', measure: 'count', status: 'target', period: '2025', metric: 'căn' },
        {
          value: 70.7,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          period: '2025',
          base: 'plan',
          metric: 'căn',
        },
      ],
      spellings: ['Năm 2025 hoàn thành 742/1.050 căn, đạt 70,7% kế hoạch.'],
    },
    {
      expect: [
        { value: 65, unit: 'km', measure: 'level', status: 'reported', metric: 'Cao tốc Tân Phú - Bảo Lộc' },
        { value: 18000000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'tổng mức đầu tư' },
      ],
      spellings: ['Cao tốc Tân Phú - Bảo Lộc dài 65 km, tổng mức đầu tư 18.000 tỷ đồng, hoàn thành trước năm 2028.'],
    },
    {
      expect: {
        value: 200000000000,
        unit: 'VND',
        measure: 'level',
        status: 'reported',
        period: '2025-11-03',
        metric: 'tiền ủng hộ',
      },
      spellings: ['Tính đến 17 giờ ngày 3/11/2025, Ban Vận động đã tiếp nhận 200 tỷ đồng tiền ủng hộ.'],
    },
    {
      expect: { value: 3000, unit: 'km', measure: 'level', status: 'target', period: '2025-12-31', metric: 'cao tốc' },
      spellings: ['Bộ trưởng cam kết thông tuyến 3.000km cao tốc trước ngày 31/12/2025.'],
    },
    {
      expect: [
        { value: 13, unit: 'count', measure: 'count', status: 'reported', period: '2025/2030', metric: 'chỉ tiêu' },
        { value: 5000, unit: 'count', measure: 'count', status: 'target', period: '2025/2030', metric: 'đoàn viên' },
        {
          value: 95,
          unit: '%',
          bound: 'at-least',
          measure: 'share',
          status: 'target',
          period: '2025/2030',
          metric: 'doanh nghiệp',
        },
        { value: 5, unit: '%', measure: 'growth', status: 'target', period: '2025/2030', metric: 'thu tài chính' },
      ],
      spellings: [
        'Đại hội thông qua 13 chỉ tiêu nhiệm kỳ 2025 - 2030, trong đó: kết nạp mới 5.000 đoàn viên; 95% trở lên doanh nghiệp có công đoàn; thu tài chính tăng 5%/năm.',
      ],
    },
    {
      expect: {
        value: 10500,
        unit: 'count',
        measure: 'count',
        status: 'target',
        period: '2026-Q1',
        metric: 'căn nhà ở xã hội',
      },
      spellings: ['Đề nghị khởi công 10.500 căn nhà ở xã hội ngay trong quý I/2026.'],
    },
    {
      expect: [
        { value: 26.4, unit: '%', measure: 'share', status: 'reported', metric: 'Tỷ lệ cấp ủy viên nữ' },
        { value: 5.2, unit: 'pp', measure: 'growth', status: 'reported', metric: 'Tỷ lệ cấp ủy viên nữ' },
      ],
      spellings: ['Tỷ lệ cấp ủy viên nữ đạt 26,4%, cao hơn nhiệm kỳ trước 5,2 điểm phần trăm.'],
    },
    {
      expect: {
        value: -145000,
        unit: 'count',
        bound: 'about',
        measure: 'growth',
        status: 'reported',
        metric: 'biên chế',
      },
      spellings: ['Cả nước đã giảm khoảng 145 nghìn biên chế.'],
    },
    {
      expect: [
        { value: 19, unit: 'count', measure: 'count', status: 'reported', metric: 'chỉ tiêu' },
        { value: 21, unit: 'count', measure: 'count', status: 'target', metric: 'chỉ tiêu' },
      ],
      spellings: ['Các đảng bộ xã đạt và vượt 19/21 chỉ tiêu.'],
    },
    {
      expect: [
        { value: 5.2, unit: '%', measure: 'growth', status: 'reported', period: '2017-Q1', metric: 'GDP' },
        { value: 5.5, unit: '%', measure: 'growth', status: 'reported', period: '2016-Q1', metric: 'GDP' },
      ],
      spellings: ['GDP quý I/2017 tăng 5,2%, thấp hơn mức 5,5% của quý I/2016.'],
    },
    {
      expect: { value: 5.9, unit: '%', measure: 'share', status: 'reported', metric: 'Lãi suất cho vay mua nhà' },
      spellings: ['Lãi suất cho vay mua nhà 5,9%/năm vẫn cao.'],
    },
    {
      expect: [
        { value: 215, unit: 'count', measure: 'count', status: 'reported', period: '2024', metric: 'đảng viên mới' },
        {
          value: 107.5,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          period: '2024',
          base: 'plan',
          metric: 'đảng viên mới',
        },
      ],
      spellings: ['Năm 2024, Đảng bộ huyện kết nạp 215 đảng viên mới, đạt 107,5% chỉ tiêu.'],
    },
    {
      expect: [
        {
          value: 10,
          unit: '%',
          measure: 'growth',
          status: 'target',
          period: '2026',
          metric: 'tốc độ tăng trưởng GRDP',
        },
        {
          value: 32000000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2026',
          metric: 'thu ngân sách',
        },
        { value: 1500, unit: 'count', measure: 'count', status: 'target', period: '2026', metric: 'đảng viên' },
      ],
      spellings: [
        'Phấn đấu năm 2026: tốc độ tăng trưởng GRDP 10%; thu ngân sách 32.000 tỷ đồng; kết nạp 1.500 đảng viên.',
      ],
    },
    {
      expect: [
        { value: 230000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'Ngân hàng cho vay' },
        { value: 4500, unit: 'count', measure: 'count', status: 'reported', metric: 'khách hàng' },
        { value: 1850000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'dư nợ' },
      ],
      spellings: ['Ngân hàng cho vay 230 tỷ đồng với 4.500 khách hàng, dư nợ 1.850 tỷ đồng.'],
    },
    {
      expect: [
        { value: 45, unit: 'count', measure: 'count', status: 'reported', metric: 'lớp tập huấn' },
        { value: 3200, unit: 'count', measure: 'count', status: 'reported', metric: 'lượt người' },
        { value: 12000, unit: 'count', measure: 'count', status: 'reported', metric: 'tờ rơi' },
      ],
      spellings: ['Tổ chức 45 lớp tập huấn cho 3.200 lượt người, cấp phát 12.000 tờ rơi.'],
    },
    {
      expect: [
        { value: 1100, unit: 'count', measure: 'count', status: 'reported', metric: 'sinh viên' },
        { value: 18, unit: '%', measure: 'growth', status: 'reported', base: 'previous-year', metric: 'sinh viên' },
      ],
      spellings: ['Khai giảng năm học 2025 - 2026, trường tuyển mới 1.100 sinh viên, tăng 18% so với năm học trước.'],
    },
    {
      expect: [
        { value: 1250, unit: 'ha', measure: 'level', status: 'reported', metric: 'Diện tích rừng' },
        { value: 58.5, unit: '%', measure: 'share', status: 'reported', metric: 'độ che phủ rừng' },
      ],
      spellings: ['Diện tích rừng trồng mới 1.250 ha, nâng độ che phủ rừng lên 58,5%.'],
    },
    {
      expect: [
        {
          value: 12500000000000,
          unit: 'VND',
          measure: 'level',
          status: 'estimated',
          metric: 'Giá trị sản xuất công nghiệp',
        },
        {
          value: 9,
          unit: '%',
          measure: 'growth',
          status: 'estimated',
          base: 'previous-year',
          metric: 'Giá trị sản xuất công nghiệp',
        },
        {
          value: 75,
          unit: '%',
          measure: 'completion',
          status: 'estimated',
          base: 'plan',
          metric: 'Giá trị sản xuất công nghiệp',
        },
      ],
      spellings: ['Giá trị sản xuất công nghiệp ước 12.500 tỷ đồng, tăng 9% so cùng kỳ, đạt 75% KH năm.'],
    },
    {
      expect: { value: 3900, unit: 'km', measure: 'level', status: 'reported', metric: 'đường giao thông nông thôn' },
      spellings: ['Toàn tỉnh cứng hóa 3.900 km đường giao thông nông thôn.'],
    },
    {
      expect: [
        { value: 1230, unit: 'count', measure: 'count', status: 'reported', metric: 'trường hợp vi phạm' },
        { value: 3400000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'phạt tiền' },
      ],
      spellings: ['Công an xử lý 1.230 trường hợp vi phạm, phạt tiền 3,4 tỷ đồng.'],
    },
    {
      expect: {
        value: 8450000000000,
        unit: 'VND',
        measure: 'level',
        status: 'reported',
        period: '2025-01/2025-10',
        metric: 'thu ngân sách',
      },
      spellings: ['Từ tháng 1 đến tháng 10/2025, thu ngân sách trên địa bàn đạt 8.450 tỷ đồng.'],
    },
    {
      expect: [
        {
          value: 234,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          period: '2025-11-15',
          metric: 'tổ chức đảng',
        },
        { value: 512, unit: 'count', measure: 'count', status: 'reported', period: '2025-11-15', metric: 'đảng viên' },
      ],
      spellings: ['Từ đầu năm đến ngày 15/11/2025, cấp ủy các cấp đã kiểm tra 234 tổ chức đảng và 512 đảng viên.'],
    },
    {
      expect: {
        value: 1.5,
        unit: '%',
        bound: 'at-most',
        measure: 'share',
        status: 'target',
        period: '2026',
        metric: 'tỷ lệ hộ nghèo',
      },
      spellings: ['Không để tỷ lệ hộ nghèo vượt quá 1,5% vào cuối năm 2026.'],
    },
    {
      expect: [
        { value: 12.5, unit: 'count', measure: 'count', status: 'reported', metric: 'bác sĩ' },
        { value: 98, unit: '%', measure: 'share', status: 'reported', metric: 'trạm y tế' },
      ],
      spellings: ['Toàn tỉnh hiện có 12,5 bác sĩ/10.000 dân; 98% trạm y tế có bác sĩ.'],
    },
    {
      expect: [
        { value: 1245, unit: 'count', measure: 'count', status: 'reported', metric: 'hộ' },
        { value: 5320, unit: 'count', measure: 'count', status: 'reported', metric: 'nhân khẩu' },
        { value: 85, unit: '%', measure: 'share', status: 'reported', metric: 'nhân khẩu' },
      ],
      spellings: ['Xã có 1.245 hộ với 5.320 nhân khẩu, 85% là đồng bào dân tộc thiểu số.'],
    },
    {
      expect: [
        { value: 45, unit: 'count', measure: 'count', status: 'reported', metric: 'chi bộ' },
        { value: 1230, unit: 'count', measure: 'count', status: 'reported', metric: 'đảng viên' },
      ],
      spellings: ['Đảng bộ có 45 chi bộ trực thuộc với 1.230 đảng viên.'],
    },
    {
      expect: [
        { value: 12614, unit: 'km2', measure: 'level', status: 'reported', metric: 'diện tích tự nhiên' },
        { value: 1800000, unit: 'count', measure: 'count', status: 'reported', metric: 'dân số' },
        { value: 103, unit: 'count', measure: 'count', status: 'reported', metric: 'đơn vị hành chính' },
      ],
      spellings: [
        'Sau sáp nhập, tỉnh có diện tích tự nhiên 12.614 km2, dân số 1,8 triệu người, 103 đơn vị hành chính cấp xã.',
      ],
    },
    {
      expect: [
        { value: 2350000000, unit: 'USD', measure: 'level', status: 'reported', metric: 'Kim ngạch xuất khẩu' },
        { value: 12.4, unit: '%', measure: 'growth', status: 'reported', base: '2024', metric: 'Kim ngạch xuất khẩu' },
        { value: 4.5, unit: '%', measure: 'growth', status: 'reported', base: 'plan', metric: 'Kim ngạch xuất khẩu' },
      ],
      spellings: ['Kim ngạch xuất khẩu đạt 2,35 tỷ USD, tăng 12,4% so với năm 2024 và vượt 4,5% kế hoạch năm.'],
    },
    {
      expect: [
        { value: 8.2, unit: '%', measure: 'share', status: 'reported', period: '2021', metric: 'Tỷ lệ hộ nghèo' },
        { value: 3.1, unit: '%', measure: 'share', status: 'reported', period: '2025', metric: 'Tỷ lệ hộ nghèo' },
        {
          value: -1.2,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          period: '2021/2025',
          metric: 'Tỷ lệ hộ nghèo',
        },
      ],
      spellings: ['Tỷ lệ hộ nghèo giảm từ 8,2% năm 2021 xuống còn 3,1% năm 2025, bình quân mỗi năm giảm 1,2%.'],
    },
    {
      expect: [
        { value: 68000000, unit: 'VND', measure: 'level', status: 'estimated', metric: 'Thu nhập bình quân đầu người' },
        {
          value: 1.6,
          unit: 'times',
          measure: 'ratio',
          status: 'estimated',
          base: '2020',
          metric: 'Thu nhập bình quân đầu người',
        },
      ],
      spellings: ['Thu nhập bình quân đầu người ước đạt 68 triệu đồng/người/năm, gấp 1,6 lần so với năm 2020.'],
    },
    {
      expect: [
        { value: 85, unit: 'count', measure: 'count', status: 'reported', metric: 'sản phẩm OCOP' },
        { value: 12, unit: 'count', measure: 'count', status: 'reported', metric: 'sản phẩm' },
        { value: 73, unit: 'count', measure: 'count', status: 'reported', metric: 'sản phẩm' },
      ],
      spellings: ['Toàn tỉnh có 85 sản phẩm OCOP, trong đó 12 sản phẩm 4 sao, 73 sản phẩm 3 sao.'],
    },
    {
      expect: [
        { value: 100, unit: '%', measure: 'share', status: 'reported', metric: 'đại biểu' },
        { value: 18, unit: 'count', measure: 'count', status: 'reported', metric: 'nghị quyết' },
      ],
      spellings: ['Với 100% đại biểu tán thành, HĐND tỉnh đã thông qua 18 nghị quyết.'],
    },
    {
      expect: [
        { value: 2000, unit: 'count', measure: 'count', status: 'target', period: '2025', metric: 'đảng viên' },
        { value: 1650, unit: 'count', measure: 'count', status: 'reported', period: '2025', metric: 'đồng chí' },
        { value: 82.5, unit: '%', measure: 'share', status: 'reported', period: '2025', metric: 'đồng chí' },
      ],
      spellings: [
        'Năm 2025, tỉnh được giao chỉ tiêu kết nạp 2.000 đảng viên; đến nay đã kết nạp 1.650 đồng chí, đạt 82,5%.',
      ],
    },
    {
      expect: [
        {
          value: 250000000000000,
          unit: 'VND',
          measure: 'level',
          status: 'estimated',
          metric: 'Tổng vốn đầu tư toàn xã hội',
        },
        { value: 11.5, unit: '%', measure: 'growth', status: 'estimated', metric: 'Tổng vốn đầu tư toàn xã hội' },
      ],
      spellings: ['Tổng vốn đầu tư toàn xã hội 5 năm ước đạt 250.000 tỷ đồng, tăng bình quân 11,5%/năm.'],
    },
    {
      expect: { value: 54, unit: '%', measure: 'share', status: 'reported', metric: 'tỷ lệ che phủ rừng' },
      spellings: ['Công tác bảo vệ rừng được chú trọng, tỷ lệ che phủ rừng duy trì ổn định ở mức 54%.'],
    },
    {
      expect: [
        {
          value: 50,
          unit: '%',
          bound: 'over',
          measure: 'share',
          status: 'target',
          period: '2030',
          metric: 'tỷ lệ đô thị hóa',
        },
        {
          value: 150000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2030',
          metric: 'GRDP bình quân đầu người',
        },
      ],
      spellings: ['Phấn đấu đến năm 2030, tỷ lệ đô thị hóa đạt trên 50%, GRDP bình quân đầu người đạt 150 triệu đồng.'],
    },
    {
      expect: {
        value: 45000,
        unit: 'ha',
        bound: 'at-least',
        measure: 'level',
        status: 'target',
        metric: 'bảo đảm diện tích gieo trồng',
      },
      spellings: ['Ngành nông nghiệp cần bảo đảm diện tích gieo trồng không dưới 45.000 ha.'],
    },
    {
      expect: [
        { value: 1245, unit: 'count', measure: 'count', status: 'reported', metric: 'hộ nghèo' },
        { value: 5.6, unit: '%', measure: 'share', status: 'reported', metric: 'hộ nghèo' },
        { value: 980, unit: 'count', measure: 'count', status: 'reported', metric: 'hộ cận nghèo' },
        { value: 4.4, unit: '%', measure: 'share', status: 'reported', metric: 'hộ cận nghèo' },
      ],
      spellings: ['Toàn huyện còn 1.245 hộ nghèo (chiếm 5,6%), 980 hộ cận nghèo (chiếm 4,4%).'],
    },
    {
      expect: [
        { value: 9.8, unit: '%', measure: 'growth', status: 'reported', metric: 'Chỉ số sản xuất công nghiệp' },
        {
          value: 13.2,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          metric: 'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
        },
      ],
      spellings: [
        'Chỉ số sản xuất công nghiệp (IIP) tăng 9,8%; tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tăng 13,2%.',
      ],
    },
    {
      expect: [
        { value: 3.5, unit: '%', measure: 'growth', status: 'reported', metric: 'nông nghiệp' },
        { value: 12.1, unit: '%', measure: 'growth', status: 'reported', metric: 'công nghiệp - xây dựng' },
        { value: 8.2, unit: '%', measure: 'growth', status: 'reported', metric: 'dịch vụ' },
      ],
      spellings: ['Cụ thể, nông nghiệp tăng 3,5%; công nghiệp - xây dựng tăng 12,1%; dịch vụ tăng 8,2%.'],
    },
    {
      expect: [
        { value: 18, unit: '%', measure: 'share', status: 'reported', metric: 'nông nghiệp' },
        { value: 45, unit: '%', measure: 'share', status: 'reported', metric: 'công nghiệp - xây dựng' },
        { value: 37, unit: '%', measure: 'share', status: 'reported', metric: 'dịch vụ' },
      ],
      spellings: ['Cơ cấu kinh tế: nông nghiệp chiếm 18%, công nghiệp - xây dựng 45%, dịch vụ 37%.'],
    },
    {
      expect: [
        { value: 1560, unit: 'count', measure: 'count', status: 'reported', metric: 'căn nhà' },
        { value: 78000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'tổng kinh phí' },
      ],
      spellings: ['Tỉnh đã hỗ trợ xây mới, sửa chữa 1.560 căn nhà với tổng kinh phí 78 tỷ đồng.'],
    },
    {
      expect: { value: 100, unit: '%', measure: 'completion', status: 'target', base: 'plan', metric: 'kế hoạch vốn' },
      spellings: ['Đồng chí yêu cầu các địa phương hoàn thành 100% kế hoạch vốn trước ngày 31/12.'],
    },
    {
      expect: [
        { value: 3200000, unit: 'count', measure: 'count', status: 'reported', metric: 'Lượng khách du lịch' },
        { value: 4100000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'doanh thu du lịch' },
      ],
      spellings: ['Lượng khách du lịch đạt 3,2 triệu lượt, doanh thu du lịch 4.100 tỷ đồng.'],
    },
    {
      expect: [
        { value: 45, unit: 'count', measure: 'count', status: 'reported', metric: 'vụ' },
        { value: 23, unit: 'count', measure: 'count', status: 'reported', metric: 'người' },
        { value: 38, unit: 'count', measure: 'count', status: 'reported', metric: 'người' },
        { value: -5, unit: 'count', measure: 'growth', status: 'reported', base: 'previous-year', metric: 'vụ' },
        {
          value: -3,
          unit: 'count',
          measure: 'growth',
          status: 'reported',
          base: 'previous-year',
          metric: 'người chết',
        },
      ],
      spellings: [
        'Tai nạn giao thông xảy ra 45 vụ, làm chết 23 người, bị thương 38 người; so với cùng kỳ giảm 5 vụ, giảm 3 người chết.',
      ],
    },
    {
      expect: [
        { value: 12, unit: 'count', measure: 'count', status: 'reported', metric: 'vụ' },
        { value: 25, unit: 'count', measure: 'count', status: 'reported', metric: 'bị can' },
        { value: 35000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'thu hồi tài sản' },
      ],
      spellings: ['Công an tỉnh đã khởi tố 12 vụ, 25 bị can; thu hồi tài sản trị giá 35 tỷ đồng.'],
    },
    {
      expect: [
        { value: 100, unit: '%', measure: 'share', status: 'reported', metric: 'xã' },
        { value: 98.7, unit: '%', measure: 'share', status: 'reported', metric: 'tỷ lệ hồ sơ giải quyết đúng hạn' },
      ],
      spellings: [
        'Đến nay 100% xã, phường có trung tâm phục vụ hành chính công; tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%.',
      ],
    },
    {
      expect: [
        {
          value: 12500000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2026',
          metric: 'Dự toán thu ngân sách nhà nước',
        },
        {
          value: 10,
          unit: '%',
          measure: 'growth',
          status: 'target',
          period: '2026',
          base: '2025',
          metric: 'Dự toán thu ngân sách nhà nước',
        },
      ],
      spellings: ['Dự toán thu ngân sách nhà nước năm 2026 là 12.500 tỷ đồng, tăng 10% so với ước thực hiện năm 2025.'],
    },
    {
      expect: [
        { value: -1250, unit: 'count', measure: 'growth', status: 'reported', metric: 'biên chế' },
        { value: 320000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'tiết kiệm chi ngân sách' },
      ],
      spellings: [
        'Sau 1 năm vận hành chính quyền 2 cấp, tỉnh giảm 1.250 biên chế, tiết kiệm chi ngân sách 320 tỷ đồng.',
      ],
    },
    {
      expect: [
        { value: 320, unit: 'count', measure: 'count', status: 'reported', metric: 'thành viên' },
        { value: 2100000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'doanh thu' },
        { value: 180000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'lợi nhuận' },
      ],
      spellings: ['Hợp tác xã có 320 thành viên, doanh thu bình quân 2,1 tỷ đồng/năm, lợi nhuận 180 triệu đồng.'],
    },
    {
      expect: { value: 95, unit: '%', bound: 'over', measure: 'share', status: 'reported', metric: 'dân số' },
      spellings: ['Trên 95% dân số tham gia bảo hiểm y tế.'],
    },
    {
      expect: [
        { value: 156, unit: 'count', measure: 'count', status: 'reported', metric: 'kiến nghị của cử tri' },
        { value: 142, unit: 'count', measure: 'count', status: 'reported', metric: 'kiến nghị' },
        { value: 91, unit: '%', measure: 'share', status: 'reported', metric: 'kiến nghị' },
      ],
      spellings: ['Trong số 156 kiến nghị của cử tri, đã giải quyết 142 kiến nghị, đạt 91%.'],
    },
    // a plan that a number before is compared with makes no aim of what follows
    {
      expect: [
        { value: 8640e9, unit: 'VND', metric: 'Tổng thu ngân sách', status: 'estimated' },
        { value: 57.3, unit: '%', measure: 'completion', base: 'plan', status: 'estimated' },
        { value: 12.1, unit: '%', measure: 'growth', base: 'previous-year', status: 'estimated' },
      ],
      spellings: [
        'Tổng thu ngân sách ước thực hiện 8.640 tỷ đồng, đạt 57,3% so với dự toán, tăng 12,1% so với cùng kỳ.',
      ],
    },
    // a time that opens a sentence without figures holds for those behind it
    {
      expect: [
        { value: 6.9, unit: '%', metric: 'GRDP', period: '2025-01/2025-06' },
        { value: 310, unit: 'count', metric: 'hợp tác xã', period: '2025-01/2025-06' },
      ],
      spellings: [
        'Theo báo cáo, 6 tháng đầu năm 2025, kinh tế tiếp tục phục hồi. GRDP tăng 6,9%; có 310 hợp tác xã.',
        'Trong 6 tháng đầu năm 2025, kinh tế tiếp tục phục hồi. GRDP tăng 6,9%. Có 310 hợp tác xã.',
      ],
    },
    {
      expect: [
        { value: 18, unit: 'count', metric: 'dự án', period: '2024' },
        { value: 42, unit: 'count', metric: 'hợp tác xã', period: null },
      ],
      spellings: ['Năm 2024, huyện thu hút 18 dự án. Toàn huyện hiện có 42 hợp tác xã.'],
    },
    // a comparison before its first change holds for the next
    {
      expect: [
        { value: -14, unit: 'count', measure: 'growth', base: 'previous-year' },
        { value: -5, unit: 'count', metric: 'người chết', measure: 'growth', base: 'previous-year' },
      ],
      spellings: ['Tai nạn so với cùng kỳ giảm 14 vụ, giảm 5 người chết.'],
    },
    // means of things that are counted whole
    {
      expect: [
        { value: 9.8, unit: 'count', metric: 'bác sĩ' },
        { value: 30.5, unit: 'count', metric: 'giường bệnh' },
      ],
      spellings: ['Toàn tỉnh có 9,8 bác sĩ/vạn dân, 30,5 giường bệnh/vạn dân.'],
    },
    {
      expect: { value: 16.4, unit: 'count', metric: 'tiêu chí' },
      spellings: ['Bình quân mỗi xã đạt 16,4 tiêu chí/xã.'],
    },
    // magnitudes said once for thousands and hundreds
    {
      expect: { value: 2415e9, unit: 'VND', metric: 'Tổng dư nợ', text: '2 nghìn 415 tỷ đồng' },
      spellings: ['Tổng dư nợ đạt 2 nghìn 415 tỷ đồng.'],
    },
    { expect: { value: 3200, unit: 'count', metric: 'hội viên' }, spellings: ['Hội có 3 nghìn 200 hội viên.'] },
    // a classifier behind a verb that only states
    {
      expect: { value: 41200, unit: 'count', metric: 'Đàn bò', status: 'estimated' },
      spellings: ['Đàn bò ước đạt 41.200 con.'],
    },
    // where counted nouns end, and where they go on
    {
      expect: [
        { value: 14, unit: 'count', metric: 'đảng bộ' },
        { value: 5160, unit: 'count', metric: 'đảng viên' },
      ],
      spellings: ['Đảng bộ tỉnh có 14 đảng bộ trực thuộc với 5.160 đảng viên.'],
    },
    {
      expect: [
        { value: 98400, unit: 'count', metric: 'hội viên' },
        { value: 640, unit: 'count', metric: 'chi hội' },
      ],
      spellings: ['Hội có 98.400 hội viên, sinh hoạt tại 640 chi hội.'],
    },
    {
      expect: [
        { value: 7300, unit: 'count', metric: 'lượt hộ nghèo vay vốn' },
        { value: 410e9, unit: 'VND', metric: 'số tiền' },
      ],
      spellings: ['Ngân hàng giải ngân cho 7.300 lượt hộ nghèo vay vốn với số tiền 410 tỷ đồng.'],
    },
    {
      expect: [
        { value: 96, unit: 'count', metric: 'đơn' },
        { value: 93, unit: '%', metric: 'đơn', measure: 'share' },
      ],
      spellings: ['Có 96 đơn được giải quyết, đạt 93%.'],
    },
    {
      expect: { value: 43.1, unit: '%', metric: 'Tỷ lệ che phủ rừng', measure: 'share' },
      spellings: ['Tỷ lệ che phủ rừng duy trì ổn định 43,1%.', 'Tỷ lệ che phủ rừng giữ ổn định ở mức 43,1%.'],
    },
    {
      expect: { value: 85e9, unit: 'VND', metric: 'công tác giải phóng mặt bằng' },
      spellings: ['Tỉnh bố trí 85 tỷ đồng cho công tác giải phóng mặt bằng.'],
    },
    // the time of a clause behind a few words, for all that follows
    {
      expect: [
        { value: 286540, unit: 'count', period: '2018/2023' },
        { value: 912, unit: 'count', period: '2018/2023' },
      ],
      spellings: [
        'Ông Nhã cho biết: trong 5 năm 2018-2023, công đoàn kết nạp 286.540 đoàn viên; thành lập 912 công đoàn cơ sở.',
      ],
    },
    // behind what is asked for, what is there; what is assigned or needed is aimed at
    {
      expect: { value: 1274, unit: 'count', status: 'reported' },
      spellings: ['Ông đề nghị nhân rộng mô hình tổ tự quản hiện có 1.274 tổ.'],
    },
    {
      expect: { value: 6250, unit: 'count', status: 'target', metric: 'căn nhà ở xã hội' },
      spellings: ['Tỉnh được giao hoàn thành 6.250 căn nhà ở xã hội.'],
    },
    {
      expect: { value: 1245e9, unit: 'VND', status: 'target', metric: 'Nhu cầu vốn' },
      spellings: ['Nhu cầu vốn là 1.245 tỷ đồng.'],
    },
    // a further statement behind a comma is no part of the noun
    {
      expect: [
        { value: 2.6e6, unit: 'count', metric: 'quy mô dân số' },
        { value: 254, unit: 'km' },
      ],
      spellings: ['Tỉnh có quy mô dân số 2,6 triệu người, đường bờ biển dài 254 km.'],
    },
    {
      expect: { value: 17.5, unit: '%', metric: 'diện tích lúa' },
      spellings: ['Liên kết sản xuất còn lỏng lẻo, mới có 17,5% diện tích lúa.'],
    },
    {
      expect: { value: 96, unit: 'ha', metric: 'Vùng nuôi tôm' },
      spellings: ['Vùng nuôi tôm 96 ha ở xã Vĩnh Hải.'],
    },
    // money without its currency, a rate of volume, and no round-the-clock in a pair
    {
      expect: [
        { value: 357e9, unit: 'VND' },
        { value: 1118, unit: 'count' },
        { value: 43.8e9, unit: 'VND' },
      ],
      spellings: ['Công đoàn chi 357 tỉ đồng; 1.118 mái ấm được xây với số tiền 43,8 tỷ.'],
    },
    { expect: { value: 215000, unit: 'm3/d' }, spellings: ['Toàn tỉnh có tổng công suất 215.000 m3/ngày đêm.'] },
    {
      expect: [
        { value: 3245e9, unit: 'VND' },
        { value: 7890e9, unit: 'VND', status: 'target' },
      ],
      spellings: ['Vốn giải ngân đạt 3.245/7.890 tỷ đồng.'],
    },
    // each number behind its noun, in a listing
    {
      expect: [
        { value: 42, unit: 'count', metric: 'đảng viên' },
        { value: 28, unit: 'count', metric: 'khiển trách' },
        { value: 9, unit: 'count', metric: 'cảnh cáo' },
        { value: 5, unit: 'count', metric: 'khai trừ' },
      ],
      spellings: [
        'Thi hành kỷ luật 42 đảng viên, trong đó khiển trách 28, cảnh cáo 9, khai trừ 5.',
        'Thi hành kỷ luật 42 đảng viên (khiển trách: 28, cảnh cáo: 9, khai trừ: 5).',
      ],
    },
    // a classifier behind a noun at once; one that stands for what was counted before
    {
      expect: [
        { value: 452000, unit: 'count', metric: 'Tổng đàn lợn' },
        { value: 6100000, unit: 'count', metric: 'đàn gia cầm' },
      ],
      spellings: ['Tổng đàn lợn 452.000 con, đàn gia cầm 6,1 triệu con.'],
    },
    {
      expect: [
        { value: 56, unit: 'count', metric: 'vụ tai nạn giao thông' },
        { value: 40, unit: 'count', metric: 'người' },
        { value: -8, unit: 'count', metric: 'vụ tai nạn giao thông', measure: 'growth' },
      ],
      spellings: ['Toàn tỉnh xảy ra 56 vụ tai nạn giao thông, bị thương 40 người; so với cùng kỳ giảm 8 vụ.'],
    },
    // nouns that go on with what looks like a verb
    {
      expect: { value: 1245, unit: 'count', metric: 'đảng viên mới' },
      spellings: ['Toàn Đảng bộ kết nạp 1.245 đảng viên mới.'],
    },
    {
      expect: { value: 204, unit: 'count', metric: 'buổi tuyên truyền' },
      spellings: ['Các cấp Hội tổ chức 204 buổi tuyên truyền.'],
    },
    {
      expect: { value: 2315, unit: 'count', metric: 'căn nhà tạm, nhà dột nát' },
      spellings: ['Toàn tỉnh đã xóa 2.315 căn nhà tạm, nhà dột nát với sự chung tay của nhân dân.'],
    },
    {
      expect: { value: 3200000, unit: 'count', metric: 'Lượng khách du lịch' },
      spellings: ['Lượng khách du lịch đạt 3,2 triệu lượt.'],
    },
    // a pair of which both have their unit
    {
      expect: [
        { value: 1230.5e9, unit: 'VND', metric: 'Vốn thực hiện', status: 'reported' },
        { value: 1980e9, unit: 'VND', metric: 'Vốn thực hiện', status: 'target' },
      ],
      spellings: ['Vốn thực hiện đạt 1.230,5 tỷ đồng/1.980 tỷ đồng.'],
    },
    {
      expect: [
        { value: -32, unit: 'count', measure: 'growth', metric: 'đầu mối' },
        { value: -38.1, unit: '%', measure: 'growth', metric: 'đầu mối' },
        { value: -147, unit: 'count', measure: 'growth', metric: 'lãnh đạo' },
      ],
      spellings: ['Thành phố đã giảm 32 đầu mối (38,1%) và 147 lãnh đạo.'],
    },

    {
      expect: { value: 14, unit: 'count', metric: 'dự án', status: 'reported' },
      spellings: ['Đồng chí đề nghị tháo gỡ khó khăn cho 14 dự án.', 'Bà đề nghị ưu tiên giống vì 14 dự án bị chậm.'],
    },
    {
      expect: [
        { value: 6.5, unit: '%', measure: 'growth', metric: 'GRDP', status: 'reported' },
        { value: 7, unit: '%', measure: 'growth', metric: 'GRDP', status: 'target' },
        { value: 30, unit: 'count', metric: 'chợ', status: 'reported' },
      ],
      spellings: ['GRDP tăng 6,5% (chỉ tiêu nghị quyết đại hội là 7%); sửa 30 chợ.'],
    },
    {
      expect: [
        { value: 41, unit: '%', bound: null, status: 'target', period: '2030' },
        { value: 95, unit: '%', bound: 'at-least', status: 'target', metric: 'chi bộ' },
      ],
      spellings: ['Đến năm 2030, tỷ lệ đô thị hóa đạt 41%. Hằng năm, ít nhất 95% chi bộ hoàn thành tốt nhiệm vụ.'],
    },
    {
      expect: [{ value: 60e6, unit: 'USD', metric: 'kim ngạch thương mại', status: 'target', period: '2028' }],
      spellings: ['Hai bên phấn đấu đến năm 2028 đưa kim ngạch thương mại đạt 60 triệu USD.'],
    },
    {
      expect: [
        { value: 350e12, unit: 'VND', period: '2017-01/2017-04', metric: 'Tổng thu ngân sách' },
        { value: 29, unit: '%', period: '2017-01/2017-04', base: 'plan' },
        { value: 360e12, unit: 'VND', period: '2017-01/2017-04', metric: 'chi ngân sách' },
      ],
      spellings: [
        'Tổng thu ngân sách 4 tháng đầu năm 2017 đạt 350 nghìn tỷ đồng, bằng 29% dự toán; chi ngân sách 360 nghìn tỷ đồng.',
      ],
    },
    {
      expect: [
        { value: 4.7, unit: '%', base: '2016', metric: 'dư nợ tín dụng' },
        { value: 3.9, unit: '%', base: '2016', metric: 'huy động vốn' },
      ],
      spellings: ['So với cuối năm 2016, dư nợ tín dụng tăng 4,7%, huy động vốn tăng 3,9%.'],
    },
    {
      expect: { value: 90, unit: '%', bound: 'over', metric: 'hồ sơ trực tuyến' },
      spellings: ['Các dịch vụ công thiết yếu phát sinh trên 90% hồ sơ trực tuyến.'],
    },
    {
      expect: { value: 100, unit: '%', metric: 'xã', status: 'target' },
      spellings: ['Tỉnh phấn đấu 100% xã có bác sĩ.'],
    },
    {
      expect: [
        { value: 1205, unit: 'count' },
        { value: 640e9, unit: 'VND', metric: 'số tiền' },
      ],
      spellings: ['Có 1.205 cán bộ nghỉ hưu trước tuổi, số tiền chi trả 640 tỷ đồng.'],
    },
    {
      expect: { value: 2.6e9, unit: 'USD', metric: 'vốn FDI' },
      spellings: ['Tỉnh thu hút 2,6 tỷ USD vốn FDI.'],
    },
    {
      expect: [
        { value: 42, unit: 'count', metric: 'vụ' },
        { value: 97, unit: 'count', metric: 'bị can' },
      ],
      spellings: ['Công an đã khởi tố 42 vụ, 97 bị can.', 'Công an đã khởi tố 42 vụ/97 bị can.'],
    },
    {
      expect: { value: 3, unit: '%', bound: 'under', metric: 'tỷ lệ nợ xấu' },
      spellings: ['Ngân hàng đưa tỷ lệ nợ xấu về dưới 3%.'],
    },

    // amounts of money
    {
      expect: {
        value: 68_358e9,
        unit: 'VND',
        upTo: null,
        bound: null,
        measure: 'level',
        status: 'reported',
        metric: 'Thu ngân sách nhà nước',
      },
      spellings: [
        'Thu ngân sách nhà nước đạt 68.358 tỷ đồng.',
        'Thu ngân sách nhà nước đạt 68.358 tỉ đồng.',
        'Thu ngân sách nhà nước đạt 68 358 tỷ đồng.',
        'Thu ngân sách nhà nước đạt 68.358 tỷ VNĐ.',
        'Thu ngân sách nhà nước đạt 68.358 tỷ VND.',
      ],
    },
    {
      expect: { value: 57_149.4e9, unit: 'VND', measure: 'level' },
      spellings: ['Quy mô nền kinh tế đạt 57.149,4 tỷ đồng.', 'Quy mô nền kinh tế đạt 57.149,4 tỉ đồng.'],
    },
    {
      expect: { value: 6_973_000_000, unit: 'VND', measure: 'level' },
      spellings: [
        'Tổng kinh phí hỗ trợ là 6 tỷ 973 triệu đồng.',
        'Tổng kinh phí hỗ trợ là 6,973 tỷ đồng.',
        'Tổng kinh phí hỗ trợ là 6.973 triệu đồng.',
      ],
    },
    {
      expect: { value: 31.6e12, unit: 'VND', measure: 'level', bound: 'over' },
      spellings: [
        'Vốn đầu tư toàn xã hội đạt hơn 31,6 nghìn tỷ đồng.',
        'Vốn đầu tư toàn xã hội đạt trên 31,6 ngàn tỉ đồng.',
        'Vốn đầu tư toàn xã hội đạt hơn 31.600 tỷ đồng.',
      ],
    },
    {
      expect: { value: 2.04e15, unit: 'VND', measure: 'level' },
      spellings: ['Thu ngân sách nhà nước cả nước đạt 2,04 triệu tỷ đồng.'],
    },
    {
      expect: { value: 742_600_000, unit: 'USD', measure: 'level', metric: 'Kim ngạch xuất khẩu' },
      spellings: [
        'Kim ngạch xuất khẩu đạt 742,6 triệu USD.',
        'Kim ngạch xuất khẩu đạt 742,6 triệu đô la Mỹ.',
        'Kim ngạch xuất khẩu đạt 742.600.000 USD.',
      ],
    },
    {
      expect: { value: 3_135_000_000, unit: 'USD', measure: 'level' },
      spellings: ['Vốn FDI đăng ký đạt 3,135 tỷ USD.', 'Vốn FDI đăng ký đạt 3.135 triệu USD.'],
    },
    {
      expect: { value: 15_000_000, unit: 'EUR', measure: 'level' },
      spellings: ['Dự án được tài trợ 15 triệu euro.', 'Dự án được tài trợ 15 triệu EUR.'],
    },
    {
      expect: { value: 92_000_000, unit: 'VND', measure: 'level', metric: 'Thu nhập bình quân đầu người' },
      spellings: [
        'Thu nhập bình quân đầu người đạt 92 triệu đồng/người/năm.',
        'Thu nhập bình quân đầu người đạt 92 triệu đồng/năm.',
        'Thu nhập bình quân đầu người đạt 92 triệu đồng.',
      ],
    },
    {
      expect: { value: 1e12, unit: 'VND', bound: 'over' },
      spellings: ['Tỉnh dành hơn một nghìn tỷ đồng cho giao thông nông thôn.'],
    },
    { expect: { value: 23.5e9, unit: 'VND' }, spellings: ['Dự án có tổng mức đầu tư23,5 tỷ đồng.'] },
    // physical quantities
    {
      expect: { value: 58.4, unit: 'km', measure: 'level' },
      spellings: [
        'Tuyến đường ven biển dài 58,4 km.',
        'Tuyến đường ven biển dài 58,4km.',
        'Tuyến đường ven biển có chiều dài 58,4 ki-lô-mét.',
      ],
    },
    {
      expect: { value: 85_050.5, unit: 'ha', measure: 'level', metric: 'Diện tích cây ăn quả' },
      spellings: [
        'Diện tích cây ăn quả đạt 85.050,5 ha.',
        'Diện tích cây ăn quả đạt 85.050,5ha.',
        'Diện tích cây ăn quả đạt 85.050,5 héc-ta.',
      ],
    },
    {
      expect: { value: 107_000, unit: 'ha' },
      spellings: [
        'Diện tích canh tác công nghệ cao đạt 10,7 vạn ha.',
        'Diện tích canh tác công nghệ cao đạt 107 nghìn ha.',
      ],
    },
    {
      expect: { value: 26_000, unit: 'm2', bound: 'over' },
      spellings: ['Nhân dân hiến hơn 26.000 m2 đất.', 'Nhân dân hiến hơn 26.000m² đất.'],
    },
    {
      expect: { value: 1_200_000, unit: 'm3' },
      spellings: ['Hồ chứa có dung tích 1,2 triệu m3.', 'Hồ chứa có dung tích 1,2 triệu m³.'],
    },
    {
      expect: { value: 6071, unit: 'km2' },
      spellings: ['Tỉnh có diện tích tự nhiên 6.071 km2.', 'Tỉnh có diện tích tự nhiên 6.071km².'],
    },
    {
      expect: { value: 512_000, unit: 't' },
      spellings: [
        'Sản lượng quả đạt 51,2 vạn tấn.',
        'Sản lượng quả đạt 512 nghìn tấn.',
        'Sản lượng quả đạt 512.000 tấn.',
      ],
    },
    {
      expect: { value: 6.8, unit: 't/ha' },
      spellings: ['Năng suất lúa bình quân đạt 6,8 tấn/ha.', 'Năng suất lúa bình quân đạt 68 tạ/ha.'],
    },
    {
      expect: { value: 3280, unit: 'MW' },
      spellings: ['Tổng công suất thủy điện đạt 3.280 MW.', 'Tổng công suất thủy điện đạt 3.280MW.'],
    },
    { expect: { value: 12.9e9, unit: 'kW.h' }, spellings: ['Sản lượng điện thương phẩm đạt 12,9 tỷ kWh.'] },
    // counts
    {
      expect: { value: 3, unit: 'count', measure: 'count', metric: 'chuyên đề', text: '03' },
      spellings: ['Các đại biểu nghe 03 chuyên đề.'],
    },
    {
      expect: { value: 182_000, unit: 'count', measure: 'count', bound: 'over', metric: 'đảng viên' },
      spellings: ['Toàn Đảng bộ có hơn 182.000 đảng viên.', 'Toàn Đảng bộ có trên 182.000 đảng viên.'],
    },
    {
      expect: { value: 4_350_000, unit: 'count', measure: 'count' },
      spellings: [
        'Tỉnh đón 4,35 triệu lượt khách.',
        'Tỉnh đón 4.350.000 lượt khách.',
        'Tỉnh đón 4.350 nghìn lượt khách.',
      ],
    },
    {
      expect: { value: 256_000, unit: 'count', bound: 'about' },
      spellings: [
        'Cả nước có gần 256 nghìn doanh nghiệp gia nhập thị trường.',
        'Cả nước có khoảng 256 ngàn doanh nghiệp gia nhập thị trường.',
      ],
    },
    {
      expect: { value: 69, unit: 'count', measure: 'count' },
      spellings: ['Ban Chấp hành Đảng bộ tỉnh gồm 69 đồng chí.'],
    },
    // actual and plan
    {
      expect: [
        { value: 499, unit: 'count', status: 'reported', metric: 'đại biểu' },
        { value: 500, unit: 'count', status: 'target', metric: 'đại biểu' },
      ],
      spellings: ['Dự Đại hội có 499/500 đại biểu.', 'Tham dự phiên trù bị có 499 / 500 đại biểu.'],
    },
    {
      expect: [
        { value: 45_799e9, unit: 'VND', measure: 'level', status: 'reported' },
        { value: 36_875e9, unit: 'VND', measure: 'level', status: 'target' },
      ],
      spellings: ['Thu nội địa đạt 45.799/36.875 tỷ đồng.'],
    },
    {
      expect: { value: 98.6, unit: '%', measure: 'completion', base: 'plan' },
      spellings: [
        'Diện tích gieo trồng đạt 98,6% kế hoạch.',
        'Thu nội địa bằng 98,6% dự toán.',
        'Kết nạp đảng viên đạt 98,6% chỉ tiêu.',
        'Giải ngân vốn đầu tư công bằng 98,6% kế hoạch Thủ tướng Chính phủ giao.',
      ],
    },
    {
      expect: { value: 2.5, unit: '%', measure: 'growth', base: 'plan' },
      spellings: ['Kim ngạch xuất khẩu vượt 2,5% kế hoạch.', 'Thu ngân sách vượt 2,5% so với dự toán.'],
    },
    {
      expect: [
        { value: 11_765e9, unit: 'VND', measure: 'level', status: 'estimated', period: '2024-01/2024-06' },
        { value: 51.8, unit: '%', measure: 'completion', base: 'plan', period: '2024-01/2024-06' },
        { value: 4.3, unit: '%', measure: 'growth', base: 'previous-year', period: '2024-01/2024-06' },
      ],
      spellings: [
        '6 tháng đầu năm 2024, thu ngân sách nhà nước ước đạt 11.765 tỷ đồng, đạt 51,8% dự toán, tăng 4,3% so với cùng kỳ.',
      ],
    },
    // shares
    {
      expect: { value: 3.2, unit: '%', measure: 'share', bound: null },
      spellings: [
        'Tỷ lệ hộ nghèo còn 3,2%.',
        'Tỷ lệ hộ nghèo còn 3,2 %.',
        'Tỷ lệ hộ nghèo còn 3,2 phần trăm.',
        'Tỉ lệ hộ nghèo còn 3,2%.',
      ],
    },
    {
      expect: { value: 36.7, unit: '%', measure: 'share' },
      spellings: ['Khu vực dịch vụ chiếm 36,7%.', 'Khu vực dịch vụ chiếm tỷ trọng 36,7%.'],
    },
    {
      expect: { value: 100, unit: '%', measure: 'share' },
      spellings: ['Nghị quyết được 100% đại biểu có mặt tán thành.', '100% xã có đường ô tô đến trung tâm.'],
    },
    {
      expect: [
        { value: 18.38, unit: '%', measure: 'share', period: '2021' },
        { value: 8.17, unit: '%', measure: 'share', period: '2025' },
      ],
      spellings: [
        'Tỷ lệ hộ nghèo giảm từ 18,38% năm 2021 xuống còn 8,17% năm 2025.',
        'Tỷ lệ hộ nghèo từ 18,38% năm 2021 giảm còn 8,17% năm 2025.',
      ],
    },
    // growth
    {
      expect: { value: 7.1, unit: '%', measure: 'growth', base: null, metric: 'GRDP' },
      spellings: ['GRDP tăng 7,1%.', 'GRDP tăng trưởng 7,1%.', 'GRDP tăng bình quân 7,1%/năm.'],
    },
    {
      expect: { value: 9.3, unit: '%', measure: 'growth', base: 'previous-year' },
      spellings: [
        'Tổng mức bán lẻ tăng 9,3% so với cùng kỳ.',
        'Tổng mức bán lẻ tăng 9,3% so cùng kỳ.',
        'Tổng mức bán lẻ tăng 9,3% so với cùng kỳ năm trước.',
        'Tổng mức bán lẻ tăng 9,3% so với năm trước.',
      ],
    },
    {
      expect: { value: -3.05, unit: '%', measure: 'growth', text: '3,05%' },
      spellings: ['Ngành khai khoáng giảm 3,05%.', 'Ngành khai khoáng sụt giảm 3,05%.'],
    },
    {
      expect: { value: 1.6, unit: 'pp', measure: 'growth' },
      spellings: ['Tỷ lệ che phủ rừng tăng 1,6 điểm phần trăm.', 'Tỷ lệ che phủ rừng tăng thêm 1,6 điểm phần trăm.'],
    },
    {
      expect: { value: -3.1, unit: 'pp', measure: 'growth', base: 'previous-year' },
      spellings: ['Tỷ lệ giải ngân thấp hơn 3,1 điểm phần trăm so với cùng kỳ.'],
    },
    {
      expect: { value: 24_800_000, unit: 'VND', measure: 'growth', base: '2020' },
      spellings: ['GRDP bình quân đầu người tăng 24,8 triệu đồng so với năm 2020.'],
    },
    {
      expect: { value: 36, unit: 'count', measure: 'growth', base: 'previous-year' },
      spellings: ['Số dự án mới tăng 36 dự án so với cùng kỳ.'],
    },
    {
      expect: { value: 3.29, unit: '%', measure: 'growth', period: '2024' },
      spellings: ['CPI bình quân năm 2024 tăng 3,29%.', 'Năm 2024, chỉ số giá tiêu dùng (CPI) tăng 3,29%.'],
    },
    {
      expect: [
        { value: 11.06, unit: '%', measure: 'growth' },
        { value: 12.76, unit: '%', measure: 'growth', metric: 'công nghiệp' },
      ],
      spellings: ['Công nghiệp và xây dựng tăng 11,06% (riêng công nghiệp tăng 12,76%).'],
    },
    // ratios
    {
      expect: { value: 1.6, unit: 'times', measure: 'ratio', base: '2020', metric: 'Quy mô nền kinh tế' },
      spellings: [
        'Quy mô nền kinh tế gấp 1,6 lần năm 2020.',
        'Quy mô nền kinh tế tăng gấp 1,6 lần so với năm 2020.',
        'Quy mô nền kinh tế bằng 1,6 lần năm 2020.',
      ],
    },
    {
      expect: { value: 2, unit: 'times', measure: 'ratio', base: '2020' },
      spellings: [
        'Thu nhập của nông dân tăng gấp đôi so với năm 2020.',
        'Thu nhập của nông dân gấp 2 lần năm 2020.',
        'Thu nhập của nông dân gấp hai lần năm 2020.',
      ],
    },
    {
      expect: { value: 104.2, unit: '%', measure: 'ratio', base: 'previous-year' },
      spellings: ['Chi ngân sách bằng 104,2% cùng kỳ.', 'Chi ngân sách bằng 104,2% so với cùng kỳ.'],
    },
    // ranges and bounds
    {
      expect: { value: 6.5, upTo: 7, unit: '%', measure: 'growth', status: 'target', bound: null },
      spellings: [
        'Phấn đấu GRDP tăng 6,5 - 7%.',
        'Phấn đấu GRDP tăng 6,5-7%.',
        'Phấn đấu GRDP tăng 6,5 – 7%.',
        'Phấn đấu GRDP tăng từ 6,5% đến 7%.',
        'Phấn đấu GRDP tăng từ 6,5 đến 7%.',
      ],
    },
    {
      expect: { value: 102e6, upTo: 103e6, unit: 'VND', status: 'target' },
      spellings: [
        'Phấn đấu thu nhập bình quân đạt 102-103 triệu đồng.',
        'Phấn đấu thu nhập bình quân đạt từ 102 đến 103 triệu đồng.',
      ],
    },
    {
      expect: { value: 8, upTo: null, unit: '%', bound: 'at-least', status: 'target' },
      spellings: [
        'Phấn đấu tăng trưởng GRDP từ 8% trở lên.',
        'Phấn đấu tăng trưởng GRDP ít nhất 8%.',
        'Phấn đấu tăng trưởng GRDP tối thiểu 8%.',
        'Phấn đấu tăng trưởng GRDP không dưới 8%.',
      ],
    },
    {
      expect: { value: 1.5, unit: '%', bound: 'at-most', status: 'target' },
      spellings: [
        'Phấn đấu tỷ lệ nợ đọng không quá 1,5%.',
        'Phấn đấu tỷ lệ nợ đọng tối đa 1,5%.',
        'Phấn đấu tỷ lệ nợ đọng không vượt quá 1,5%.',
      ],
    },
    {
      expect: { value: 6, unit: '%', bound: 'under', status: 'target', period: '2025' },
      spellings: ['Phấn đấu đến năm 2025, tỷ lệ hộ nghèo còn dưới 6%.'],
    },
    {
      expect: { value: 9870e9, unit: 'VND', bound: 'about' },
      spellings: [
        'Tổng vốn đăng ký gần 9.870 tỷ đồng.',
        'Tổng vốn đăng ký khoảng 9.870 tỷ đồng.',
        'Tổng vốn đăng ký xấp xỉ 9.870 tỷ đồng.',
      ],
    },
    // periods
    {
      expect: { value: 6.88, unit: '%', measure: 'growth', period: '2025-Q3' },
      spellings: [
        'Quý III năm 2025, GRDP tăng 6,88%.',
        'GRDP quý III/2025 tăng 6,88%.',
        'GRDP quý 3/2025 tăng 6,88%.',
        'GRDP quý III-2025 tăng 6,88%.',
      ],
    },
    {
      expect: { value: 7.31, unit: '%', period: '2025-01/2025-09' },
      spellings: ['9 tháng đầu năm 2025, GRDP tăng 7,31%.', 'Trong 9 tháng năm 2025, GRDP tăng 7,31%.'],
    },
    {
      expect: { value: 6.38, unit: '%', period: '2021/2025' },
      spellings: [
        'Giai đoạn 2021 - 2025, GRDP tăng bình quân 6,38%/năm.',
        'Giai đoạn 2021-2025, GRDP tăng bình quân 6,38% mỗi năm.',
      ],
    },
    {
      expect: { value: 512, unit: 'count', period: '2024-11' },
      spellings: [
        'Đến hết tháng 11/2024, tỉnh cấp được 512 giấy chứng nhận.',
        'Tính đến tháng 11/2024, tỉnh cấp được 512 giấy chứng nhận.',
      ],
    },
    {
      expect: { value: 7906.5e9, unit: 'VND', period: '2025-09-30' },
      spellings: [
        'Đến ngày 30/9/2025, giải ngân vốn đầu tư công đạt 7.906,5 tỷ đồng.',
        'Tính đến ngày 30-9-2025, giải ngân vốn đầu tư công đạt 7.906,5 tỷ đồng.',
      ],
    },
    // estimates and aims
    {
      expect: { value: 90_450e9, unit: 'VND', status: 'estimated', period: '2025' },
      spellings: [
        'Năm 2025, quy mô nền kinh tế ước đạt 90.450 tỷ đồng.',
        'Quy mô nền kinh tế năm 2025 ước tính đạt 90.450 tỷ đồng.',
        'Năm 2025, quy mô nền kinh tế ước khoảng 90.450 tỷ đồng.',
      ],
    },
    {
      expect: { value: 105e6, unit: 'VND', status: 'target', period: '2030' },
      spellings: [
        'Phấn đấu đến năm 2030, GRDP bình quân đầu người đạt 105 triệu đồng.',
        'Mục tiêu đến năm 2030, GRDP bình quân đầu người đạt 105 triệu đồng.',
        'Đến năm 2030, GRDP bình quân đầu người dự kiến đạt 105 triệu đồng.',
      ],
    },
    {
      expect: { value: 1850e9, unit: 'VND', status: 'target' },
      spellings: ['Tỉnh đề nghị Trung ương hỗ trợ thêm 1.850 tỷ đồng.'],
    },
    // cases and accused parted by a slash: two counts, no plan
    {
      expect: [
        { value: 9, unit: 'count', measure: 'count', status: 'reported', metric: 'vụ' },
        { value: 21, unit: 'count', measure: 'count', status: 'reported', metric: 'bị can' },
      ],
      spellings: ['Cơ quan điều tra đã khởi tố 9 vụ/21 bị can.', 'Cơ quan điều tra đã khởi tố 09 vụ/21 bị can.'],
    },
    {
      expect: [
        { value: 3, unit: 'count', measure: 'growth', base: 'previous-year' },
        { value: 8, unit: 'count', measure: 'growth', base: 'previous-year' },
      ],
      spellings: ['Số án tham nhũng tăng 3 vụ/8 bị can so với cùng kỳ.'],
      todo: 'the year of a comparison behind a pair of counts',
    },
    {
      expect: [
        { value: 4314, unit: 'count', metric: 'vụ' },
        { value: 9064, unit: 'count', metric: 'đối tượng' },
      ],
      spellings: ['Lực lượng biên phòng phát hiện 4.314 vụ, với 9.064 đối tượng.'],
    },
    // the plan in brackets after the growth
    {
      expect: [
        { value: 6.4, unit: '%', measure: 'growth', status: 'reported' },
        { value: 9.1, unit: '%', measure: 'growth', status: 'target' },
      ],
      spellings: ['Giá trị sản xuất công nghiệp tăng 6,4% (kế hoạch 9,1%).'],
    },
    // the plan's amount in brackets before the completion
    {
      expect: [
        { value: 8_412.5e9, unit: 'VND', measure: 'level', status: 'target' },
        { value: 24.5, unit: '%', measure: 'completion', status: 'reported', base: 'plan' },
      ],
      spellings: ['So với kế hoạch Thủ tướng Chính phủ giao (8.412,5 tỷ đồng), tỷ lệ giải ngân đạt 24,5%.'],
      todo: 'a plan whose amount stands in brackets before what is compared with it',
    },
    // a whole and its parts
    {
      expect: [
        { value: 500, unit: 'count', metric: 'đại biểu' },
        { value: 83, unit: 'count', metric: 'đại biểu đương nhiên' },
        { value: 417, unit: 'count', metric: 'đại biểu được chỉ định' },
      ],
      spellings: ['Đại hội có 500 đại biểu, trong đó có 83 đại biểu đương nhiên và 417 đại biểu được chỉ định.'],
      todo: 'a passive verb behind the counted noun is no part of it yet',
    },
    // goods by weight, lengths in metres, rain in millimetres
    {
      expect: [
        { value: 200, unit: 'kg', metric: 'gạo' },
        { value: 60, unit: 'kg', metric: 'muối' },
      ],
      spellings: ['Đồn trao tặng 200 kg gạo, 60 kg muối.', 'Đồn trao tặng 200kg gạo, 60kg muối.'],
    },
    {
      expect: { value: 360, unit: 'mm', measure: 'level', metric: 'Lượng mưa' },
      spellings: ['Lượng mưa đo được 360mm.'],
      todo: 'the verb of measuring behind the subject',
    },
    {
      expect: { value: 360, unit: 'mm', measure: 'level', metric: 'Lượng mưa' },
      spellings: ['Lượng mưa đo được 360 mm.'],
      todo: 'the verb of measuring behind the subject',
    },
    {
      expect: { value: 2.6, unit: 'm', measure: 'level', text: '2,60 m' },
      spellings: ['Mực nước trên sông Đào là 2,60 m.'],
    },
    {
      expect: { value: 19_672, unit: 'm', measure: 'level' },
      spellings: ['Mưa lũ làm sạt lở 19.672m bờ sông.', 'Mưa lũ làm sạt lở 19.672 m bờ sông.'],
    },
    // ranges with a physical unit or a magnitude
    {
      expect: { value: 6_500_000, upTo: 6_700_000, unit: 't', status: 'target' },
      spellings: ['Năm nay, cả nước dự kiến xuất khẩu 6,5-6,7 triệu tấn gạo.'],
    },
    {
      expect: { value: 30, upTo: 100, unit: 'ha', measure: 'level' },
      spellings: [
        'Các vùng lúa hàng hóa có quy mô từ 30-100 ha/vùng.',
        'Các vùng lúa hàng hóa có quy mô 30 - 100ha/vùng.',
      ],
    },
    {
      expect: { value: 1_000_000, unit: 'ha' },
      spellings: ['Vùng chuyên canh có 1 triệu ha lúa.', 'Vùng chuyên canh có 1 triệu héc-ta lúa.'],
    },
    // a ceiling in other words
    {
      expect: { value: 100e6, unit: 'VND', bound: 'at-most' },
      spellings: ['Mỗi hộ được vay tối đa 100 triệu đồng.', 'Mỗi hộ được vay không quá 100 triệu đồng.'],
    },
    // more than the aim
    {
      expect: { value: 6.74, unit: '%', measure: 'growth', base: 'plan', metric: 'Số hộ sản xuất giỏi' },
      spellings: ['Số hộ sản xuất giỏi vượt 6,74% chỉ tiêu.', 'Số hộ sản xuất giỏi vượt 6,74% so với chỉ tiêu.'],
    },
    // estimate and hedge together
    {
      expect: {
        value: 5.64,
        unit: '%',
        measure: 'growth',
        status: 'estimated',
        bound: 'about',
        period: '2021-01/2021-06',
      },
      spellings: ['6 tháng đầu năm 2021, GDP ước tăng khoảng 5,64%.'],
    },
    // an exception in brackets between the metric and its number
    {
      expect: [
        { value: 2.1e9, unit: 'USD', measure: 'level', bound: 'about' },
        { value: -1.23, unit: '%', measure: 'growth', base: 'previous-year' },
      ],
      spellings: ['Kim ngạch xuất khẩu (trừ dầu khí) đạt gần 2,1 tỷ USD, giảm 1,23% so với cùng kỳ.'],
    },
    // dollars with thousands, the currency behind
    {
      expect: { value: 3200, unit: 'USD', measure: 'level', metric: 'GRDP bình quân đầu người' },
      spellings: ['GRDP bình quân đầu người đạt 3.200 USD.', 'GRDP bình quân đầu người đạt 3.200 USD/năm.'],
    },
    // millions of people, hedged
    {
      expect: { value: 10_000_000, unit: 'count', measure: 'count', bound: 'over', metric: 'hội viên' },
      spellings: ['Hội có hơn 10 triệu hội viên.', 'Hội có trên 10 triệu hội viên.'],
    },
    // a row of bare shares under a verb said once
    {
      expect: [
        { value: 6.25, unit: '%', measure: 'share', metric: 'hộ nghèo' },
        { value: 9.58, unit: '%', measure: 'share', metric: 'hộ cận nghèo' },
      ],
      spellings: ['Đến nay, hộ nghèo còn 6,25%, hộ cận nghèo còn 9,58%.'],
    },
    // houses and money on them
    {
      expect: [
        { value: 679, unit: 'count' },
        { value: 18.9e9, unit: 'VND', bound: 'over', metric: 'tổng số tiền' },
      ],
      spellings: ['Mặt trận các cấp hỗ trợ làm mới 679 nhà Đại đoàn kết với tổng số tiền hơn 18,9 tỷ đồng.'],
    },
    // houses of which some in one place
    {
      expect: [
        { value: 44_230, unit: 'count' },
        { value: 42_900, unit: 'count', bound: 'over' },
      ],
      spellings: ['Có 44.230 ngôi nhà bị tốc mái, riêng Hà Tĩnh hơn 42.900 căn.'],
    },
    // the result and, in the next clause, the area in square metres
    {
      expect: [
        { value: 82, unit: 'count', metric: 'điểm ngập úng' },
        { value: 65_000, unit: 'm2', bound: 'over' },
      ],
      spellings: ['Toàn thành phố có 82 điểm ngập úng; hơn 65.000 mét vuông mái tôn bị tốc.'],
    },
    // aims as shares, "đạt tỷ lệ"
    {
      expect: { value: 75, unit: '%', measure: 'share', status: 'target', period: '2030' },
      spellings: ['Phấn đấu đến năm 2030, phân loại rác tại nguồn đạt tỷ lệ 75%.'],
    },
    // a delegation voting, "tỷ lệ phiếu"
    {
      expect: [
        { value: 52, unit: 'count', status: 'reported', metric: 'phiếu' },
        { value: 53, unit: 'count', status: 'target', metric: 'phiếu' },
      ],
      spellings: ['Đồng chí được bầu với 52/53 phiếu.'],
    },
    // the debt from the beginning of the term to a year
    {
      expect: { value: 55, unit: '%', measure: 'share', period: '2019' },
      spellings: ['Nợ công năm 2019 bằng 55% GDP.', 'Năm 2019, nợ công chiếm 55% GDP.'],
    },
    // growth per year of the number of households
    {
      expect: { value: 4.3, unit: '%', measure: 'growth', period: '2017/2022' },
      spellings: ['Trong giai đoạn 2017-2022, số hộ đăng ký bình quân hằng năm tăng 4,3%.'],
    },
    // means, terms behind what a report says, aims by a day, speeds
    {
      expect: [
        { value: 58, unit: 'count', measure: 'count', status: 'reported', metric: 'xã' },
        { value: 77, unit: 'count', measure: 'count', status: 'target', metric: 'xã' },
        { value: 17.2, unit: 'count', measure: 'count', status: 'reported', metric: 'tiêu chí' },
      ],
      spellings: ['Toàn tỉnh có 58/77 xã đạt chuẩn; bình quân mỗi xã đạt 17,2 tiêu chí.'],
    },
    {
      expect: [
        {
          value: 22,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          period: '2020/2025',
          metric: 'chỉ tiêu đại hội đề ra',
        },
        {
          value: 25,
          unit: 'count',
          measure: 'count',
          status: 'target',
          period: '2020/2025',
          metric: 'chỉ tiêu đại hội đề ra',
        },
        { value: 214, unit: 'count', measure: 'count', status: 'reported', period: '2020/2025', metric: 'đảng viên' },
      ],
      spellings: [
        'Báo cáo nêu rõ, nhiệm kỳ 2020-2025, các địa phương hoàn thành 22/25 chỉ tiêu đại hội đề ra, kết nạp được 214 đảng viên.',
      ],
    },
    {
      expect: { value: 100, unit: '%', measure: 'share', status: 'target', period: '2025-11-30', metric: 'mặt bằng' },
      spellings: ['Mục tiêu đến ngày 30/11/2025, bàn giao 100% mặt bằng.'],
    },
    {
      expect: {
        value: 3150,
        unit: 'count',
        measure: 'count',
        status: 'target',
        period: '2025',
        metric: 'căn nhà ở xã hội',
      },
      spellings: ['Tỉnh phấn đấu đến cuối năm 2025 hoàn thành 3.150 căn nhà ở xã hội.'],
    },
    {
      expect: { value: 80, unit: 'km/h', measure: 'level', status: 'reported', metric: 'Tốc độ thiết kế' },
      spellings: ['Tốc độ thiết kế 80 km/h.'],
    },
    {
      expect: {
        value: 18,
        unit: '%',
        measure: 'growth',
        status: 'reported',
        base: 'previous-year',
        metric: 'giá phân bón',
      },
      spellings: ['Cử tri phản ánh giá phân bón tăng 18% so với cùng kỳ.'],
    },
    {
      expect: { value: 43, unit: 'count', measure: 'count', status: 'target', metric: 'đơn thư' },
      spellings: ['Xã cần xử lý dứt điểm 43 đơn thư còn tồn đọng.'],
    },
  ],

  references: [
    // a law on documents of law
    {
      expect: { id: 'law/ban-hanh-van-ban-quy-pham-phap-luat/2025', date: '2025' },
      spellings: ['Luật Ban hành văn bản quy phạm pháp luật năm 2025', 'Luật Ban hành văn bản quy phạm pháp luật 2025'],
    },
    // an ampersand in the code of an issuer
    {
      expect: { id: 'decision/1245/QD-BNN&MT', date: '2025-06-12', issuer: { body: 'ministry', level: 'central' } },
      spellings: ['Quyết định số 1245/QĐ-BNN&MT ngày 12/6/2025 của Bộ Nông nghiệp và Môi trường'],
    },
    // a plenum's resolution with its number behind it; a further document behind a comma
    {
      expect: [
        { id: 'resolution/18-NQ/TW', subject: null },
        { id: 'regulation/366-QD/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        'Thực hiện Nghị quyết Trung ương 6 khóa XII (Nghị quyết số 18-NQ/TW), Quy định số 366-QĐ/TW của Bộ Chính trị',
      ],
    },
    // verbs of issuing with adverbs
    {
      expect: { id: 'resolution/44/2023/NQ-HDND', issuer: { body: 'people-council', level: 'province' } },
      spellings: ['HĐND tỉnh cũng đã ban hành Nghị quyết số 44/2023/NQ-HĐND'],
    },
    {
      expect: { id: 'resolution/205/2025/QH15', issuer: { body: 'national-assembly', level: 'central' } },
      spellings: ['Quốc hội biểu quyết thông qua Nghị quyết số 205/2025/QH15'],
    },
    // a quotation inside a subject
    {
      expect: {
        id: 'plan/112/KH-UBND',
        subject: 'triển khai Đề án "Phát triển du lịch xanh giai đoạn 2025-2030"',
      },
      spellings: ['Kế hoạch số 112/KH-UBND về triển khai Đề án "Phát triển du lịch xanh giai đoạn 2025-2030"'],
    },
    {
      expect: { id: 'project/06', subject: 'phát triển ứng dụng dữ liệu dân cư, định danh giai đoạn 2022-2025' },
      spellings: [
        'Hội nghị sơ kết Đề án phát triển ứng dụng dữ liệu dân cư, định danh giai đoạn 2022-2025 (Đề án 06).',
        'Hội nghị sơ kết Đề án về phát triển ứng dụng dữ liệu dân cư, định danh giai đoạn 2022-2025 (Đề án 06).',
      ],
    },
    { expect: { id: 'project/06', subject: null }, spellings: ['Hội nghị sơ kết đề án (Đề án 06).'] },
    {
      expect: {
        id: 'notice/45-TB/TU',
        issuer: { body: 'party-committee', level: 'province' },
        subject: 'công tác giải phóng mặt bằng',
      },
      spellings: ['Huyện thực hiện Thông báo số 45-TB/TU của Thường trực Tỉnh ủy về công tác giải phóng mặt bằng.'],
    },
    {
      expect: {
        id: 'resolution/629/2019/UBTVQH14',
        issuer: { body: 'national-assembly-standing-committee', level: 'central' },
        subject: 'hoạt động của Hội đồng nhân dân',
      },
      spellings: [
        'Phiên họp theo Nghị quyết số 629/2019/UBTVQH14 của Ủy ban Thường vụ Quốc hội quy định chi tiết về hoạt động của Hội đồng nhân dân.',
        'Phiên họp theo Nghị quyết số 629/2019/UBTVQH14 quy định chi tiết về hoạt động của Hội đồng nhân dân do Ủy ban Thường vụ Quốc hội ban hành.',
      ],
    },
    {
      expect: {
        id: 'directive/17-CT/TU',
        subject: 'tăng cường sự lãnh đạo của các cấp ủy, tổ chức đảng đối với công tác dư luận xã hội',
      },
      spellings: [
        'Chi bộ học Chỉ thị số 17-CT/TU về tăng cường sự lãnh đạo của các cấp ủy, tổ chức đảng đối với công tác dư luận xã hội.',
        'Chi bộ học Chỉ thị số 17-CT/TU “Về tăng cường sự lãnh đạo của các cấp ủy, tổ chức đảng đối với công tác dư luận xã hội”.',
      ],
    },
    {
      expect: { id: 'resolution/21/2025/NQ-HDND', subject: 'hỗ trợ cán bộ, công chức từ nơi khác đến' },
      spellings: [
        'HĐND tỉnh ban hành Nghị quyết số 21/2025/NQ-HĐND về hỗ trợ cán bộ, công chức từ nơi khác đến với mức 2 triệu đồng.',
      ],
    },
    {
      expect: { id: 'regulation/37-QD/TW', subject: 'những điều đảng viên không được làm' },
      spellings: ['Chi bộ học Quy định số 37-QĐ/TW về những điều đảng viên không được làm.'],
    },
    {
      expect: { id: 'resolution/19-2017/NQ-CP', date: '2017-02-06' },
      spellings: ['Bộ thực hiện Nghị quyết 19-2017/NQ-CP ngày 6-2-2017.'],
    },
    {
      expect: [
        { id: 'resolution/66', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/68', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        'Bộ Chính trị đã ban hành 2 nghị quyết quan trọng: Nghị quyết 66 về xây dựng pháp luật, Nghị quyết 68 về kinh tế tư nhân.',
      ],
    },
    {
      expect: { id: 'resolution/congress/3/other/district' },
      spellings: ['Huyện thực hiện Nghị quyết Đại hội đại biểu các dân tộc thiểu số huyện lần thứ III.'],
    },
    {
      expect: { id: 'resolution/57', number: '57', issuer: { body: 'politburo', level: 'central' } },
      spellings: ['Hội nghị quán triệt NQ 57 của Bộ Chính trị.', 'Hội nghị quán triệt NQ số 57 của Bộ Chính trị.'],
    },
    {
      expect: { id: 'resolution/57-NQ/TW', number: '57-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      spellings: ['Việc chuyển đổi số được thực hiện theo 57-NQ/TW của Bộ Chính trị.'],
    },
    {
      expect: { id: 'resolution/18-NQ/TW', number: '18-NQ/TW', subject: 'bộ máy' },
      spellings: ['Hội nghị quán triệt Nghị quyết 18 về bộ máy. Nghị quyết số 18-NQ/TW đã được triển khai.'],
    },
    {
      expect: { id: 'law/31/2024/QH15', number: '31/2024/QH15' },
      spellings: ['Hội nghị phổ biến Luật Đất đai số 31/2024/QH15.'],
    },
    {
      expect: { id: 'law/dat-dai/2024', number: null, date: '2024' },
      spellings: ['Luật Đất đai quy định rõ điều này. Theo Luật Đất đai năm 2024, tỉnh đã ban hành bảng giá đất.'],
    },
    // number, date, issuer
    {
      expect: {
        id: 'resolution/18-NQ/TW',
        type: 'resolution',
        number: '18-NQ/TW',
        date: '2017-10-25',
        issuer: { body: 'central-committee', level: 'central' },
      },
      spellings: [
        'Tỉnh tổng kết Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng.',
        'Tỉnh tổng kết Nghị quyết số 18-NQ/TW ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng khóa XII.',
        'Tỉnh tổng kết Nghị quyết 18-NQ/TW ngày 25 tháng 10 năm 2017 của BCH Trung ương Đảng.',
        'Tỉnh tổng kết Nghị quyết số 18-NQ/TW, ngày 25.10.2017 của Trung ương Đảng.',
      ],
    },
    {
      expect: {
        id: 'directive/35-CT/TW',
        type: 'directive',
        number: '35-CT/TW',
        issuer: { body: 'politburo', level: 'central' },
      },
      spellings: [
        'Đại hội được chuẩn bị theo Chỉ thị số 35-CT/TW của Bộ Chính trị.',
        'Đại hội được chuẩn bị theo Chỉ thị 35-CT/TW của Bộ Chính trị.',
        'Đại hội được chuẩn bị theo Chỉ thị số 35- CT/ TW của Bộ Chính trị.',
        'Đại hội được chuẩn bị theo Chỉ thị số 35 -CT/TW của Bộ Chính trị.',
      ],
    },
    {
      expect: { id: 'directive/35-CT/TW', date: '2024-06-14', subject: 'đại hội đảng bộ các cấp' },
      spellings: [
        'Cấp ủy thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp.',
        'Cấp ủy thực hiện Chỉ thị số 35-CT/TW, ngày 14-6-2024 của Bộ Chính trị (khóa XIII) về đại hội đảng bộ các cấp.',
      ],
    },
    {
      expect: {
        id: 'conclusion/126-KL/TW',
        type: 'conclusion',
        date: '2025-02-14',
        issuer: { body: 'politburo', level: 'central' },
      },
      spellings: ['Việc sắp xếp thực hiện theo Kết luận số 126-KL/TW, ngày 14/02/2025 của Bộ Chính trị.'],
    },
    {
      expect: { id: 'conclusion/47-KL/TW', type: 'conclusion', issuer: { body: 'secretariat', level: 'central' } },
      spellings: ['Hội nghị quán triệt Kết luận số 47-KL/TW của Ban Bí thư.'],
    },
    {
      expect: { id: 'regulation/83-QD/TW', type: 'regulation', number: '83-QĐ/TW' },
      spellings: [
        'Cán bộ phải thực hiện đúng Quy định số 83-QĐ/TW.',
        'Cán bộ phải thực hiện đúng Quy định 83-QĐ/TW.',
        'Cán bộ phải thực hiện đúng Quy định số 83- QĐ/TW.',
      ],
    },
    {
      expect: {
        id: 'decision/1174-QDNS/TW',
        type: 'decision',
        number: '1174-QĐNS/TW',
        issuer: { body: 'politburo', level: 'central' },
      },
      spellings: ['Ban Tổ chức Trung ương công bố Quyết định số 1174-QĐNS/TW của Bộ Chính trị.'],
    },
    {
      expect: { id: 'guideline/26-HD/BTCTW', type: 'guideline', number: '26-HD/BTCTW', date: '2024-10-18' },
      spellings: [
        'Quy trình nhân sự theo Hướng dẫn số 26-HD/BTCTW, ngày 18/10/2024.',
        'Quy trình nhân sự theo Hướng dẫn số 26-HD/BTCTW ngày 18-10-2024 của Ban Tổ chức Trung ương.',
      ],
    },
    {
      expect: { id: 'notice/512-TB/TU', type: 'notice', number: '512-TB/TU' },
      spellings: ['Sở báo cáo theo Thông báo số 512-TB/TU.', 'Sở báo cáo theo Thông báo kết luận số 512-TB/TU.'],
    },
    {
      expect: { id: 'dispatch/8011-CV/BTCTW', type: 'dispatch', number: '8011-CV/BTCTW' },
      spellings: ['Địa phương thực hiện Công văn số 8011-CV/BTCTW.'],
    },
    // the province
    {
      expect: {
        id: 'resolution/04-NQ/TU',
        type: 'resolution',
        number: '04-NQ/TU',
        date: '2021-01-29',
        issuer: { body: 'party-committee', level: 'province' },
        subject: 'phát triển du lịch',
      },
      spellings: [
        'Tỉnh sơ kết Nghị quyết số 04-NQ/TU ngày 29-1-2021 của Tỉnh ủy về phát triển du lịch.',
        'Tỉnh sơ kết Nghị quyết số 04-NQ/TU, ngày 29/01/2021 của Tỉnh uỷ về phát triển du lịch.',
      ],
    },
    {
      expect: {
        id: 'programme/19-CTR/TU',
        type: 'programme',
        number: '19-CTr/TU',
        issuer: { body: 'party-standing-committee', level: 'province' },
      },
      spellings: [
        'Huyện ủy cụ thể hóa Chương trình số 19-CTr/TU của Ban Thường vụ Tỉnh ủy.',
        'Huyện ủy cụ thể hóa Chương trình hành động số 19-CTr/TU của BTV Tỉnh ủy.',
      ],
    },
    {
      expect: { id: 'project/02-DA/TU', type: 'project', number: '02-ĐA/TU' },
      spellings: ['Xã đã hoàn thành Đề án số 02-ĐA/TU.', 'Xã đã hoàn thành Đề án 02-ĐA/TU.'],
    },
    {
      expect: { id: 'plan/71-KH/TU', type: 'plan', number: '71-KH/TU', date: '2024-09-05' },
      spellings: [
        'Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 71-KH/TU ngày 5/9/2024.',
        'Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 71-KH/TU, ngày 05/9/2024.',
      ],
    },
    {
      expect: { id: 'report/412/BC-UBND', type: 'report', number: '412/BC-UBND' },
      spellings: ['Các số liệu nêu tại Báo cáo số 412/BC-UBND.'],
    },
    {
      expect: {
        id: 'submission/6120/TTR-UBND',
        type: 'submission',
        number: '6120/TTr-UBND',
        issuer: { body: 'people-committee', level: 'province' },
      },
      spellings: ['Kỳ họp xem xét Tờ trình số 6120/TTr-UBND của UBND tỉnh.'],
    },
    {
      expect: { id: 'decision/127/QD-UBND', type: 'decision', number: '127/QĐ-UBND', date: '2024-03-12' },
      spellings: [
        'Việc bổ nhiệm theo Quyết định số 127/QĐ-UBND ngày 12.3.2024.',
        'Việc bổ nhiệm theo Quyết định 127/QĐ-UBND, ngày 12/3/2024.',
      ],
    },
    {
      expect: { id: 'resolution/118/2024/NQ-HDND', type: 'resolution', number: '118/2024/NQ-HĐND' },
      spellings: [
        'HĐND tỉnh thông qua Nghị quyết số 118/2024/NQ-HĐND.',
        'HĐND tỉnh thông qua Nghị quyết 118/2024/NQ-HĐND.',
      ],
    },
    {
      expect: { id: 'programme/03-CTR/DU', type: 'programme', number: '03-CTr/ĐU' },
      spellings: ['Chi bộ thực hiện Chương trình số 03-CTr/ĐU.'],
    },
    // Government, ministries, National Assembly
    {
      expect: {
        id: 'decision/1338/QD-TTG',
        type: 'decision',
        number: '1338/QĐ-TTg',
        issuer: { body: 'government', level: 'central' },
      },
      spellings: [
        'Quy hoạch được duyệt tại Quyết định số 1338/QĐ-TTg của Thủ tướng Chính phủ.',
        'Quy hoạch được duyệt tại Quyết định 1338/QĐ-TTg của Thủ tướng.',
      ],
    },
    {
      expect: { id: 'directive/17/CT-TTG', type: 'directive', number: '17/CT-TTg' },
      spellings: ['Các sở nghiêm túc thực hiện Chỉ thị số 17/CT-TTg.'],
    },
    {
      expect: { id: 'dispatch/846/CD-TTG', type: 'dispatch', number: '846/CĐ-TTg' },
      spellings: [
        'Các sở nghiêm túc thực hiện Công điện số 846/CĐ-TTg.',
        'Các sở nghiêm túc thực hiện Công điện 846/CĐ-TTg.',
      ],
    },
    {
      expect: {
        id: 'resolution/131/NQ-CP',
        type: 'resolution',
        number: '131/NQ-CP',
        issuer: { body: 'government', level: 'central' },
      },
      spellings: [
        'Bộ triển khai Nghị quyết số 131/NQ-CP của Chính phủ.',
        'Bộ triển khai Nghị quyết 131/NQ-CP của Chính phủ.',
      ],
    },
    {
      expect: { id: 'decree/73/2023/ND-CP', type: 'decree', number: '73/2023/NĐ-CP', date: '2023-09-29' },
      spellings: [
        'Cán bộ được bảo vệ theo Nghị định số 73/2023/NĐ-CP ngày 29/9/2023.',
        'Cán bộ được bảo vệ theo Nghị định 73/2023/NĐ-CP, ngày 29-9-2023 của Chính phủ.',
      ],
    },
    {
      expect: {
        id: 'circular/55/2023/TT-BTC',
        type: 'circular',
        number: '55/2023/TT-BTC',
        issuer: { body: 'ministry', level: 'central' },
      },
      spellings: [
        'Kinh phí quyết toán theo Thông tư số 55/2023/TT-BTC của Bộ Tài chính.',
        'Kinh phí quyết toán theo Thông tư 55/2023/TT-BTC của Bộ Tài chính.',
      ],
    },
    {
      expect: {
        id: 'resolution/98/2023/QH15',
        type: 'resolution',
        number: '98/2023/QH15',
        issuer: { body: 'national-assembly', level: 'central' },
      },
      spellings: [
        'Thành phố áp dụng cơ chế tại Nghị quyết số 98/2023/QH15 của Quốc hội.',
        'Thành phố áp dụng cơ chế tại Nghị quyết 98/2023/QH15 của Quốc hội.',
      ],
    },
    {
      expect: {
        id: 'resolution/1391/NQ-UBTVQH15',
        type: 'resolution',
        number: '1391/NQ-UBTVQH15',
        issuer: { body: 'national-assembly-standing-committee', level: 'central' },
      },
      spellings: [
        'Xã mới thành lập theo Nghị quyết số 1391/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội.',
        'Xã mới thành lập theo Nghị quyết số 1391/NQ-UBTVQH15 của UBTVQH.',
      ],
    },
    {
      expect: { id: 'law/dat-dai/2024', type: 'law', number: null, date: '2024' },
      spellings: [
        'Hồ sơ được rà soát lại theo Luật Đất đai 2024.',
        'Hồ sơ được rà soát lại theo Luật Đất đai năm 2024.',
      ],
    },
    {
      expect: [{ id: 'law/dau-tu-cong/2019' }, { id: 'law/ngan-sach-nha-nuoc/2015' }],
      spellings: ['Đại biểu đề nghị sửa Luật Đầu tư công 2019 và Luật Ngân sách nhà nước 2015.'],
    },
    // bare numbers, chains
    {
      expect: { id: 'directive/35', type: 'directive', number: '35', issuer: { body: 'politburo', level: 'central' } },
      spellings: ['Chi bộ học tập Chỉ thị 35 của Bộ Chính trị.', 'Chi bộ học tập Chỉ thị số 35 của Bộ Chính trị.'],
    },
    {
      expect: { id: 'resolution/61-NQ/TW', number: '61-NQ/TW' },
      spellings: [
        'Tỉnh ủy quán triệt Nghị quyết số 61-NQ/TW. Theo Nghị quyết 61, cơ sở được phân cấp mạnh hơn.',
        'Tỉnh ủy quán triệt Nghị quyết số 61-NQ/TW; giải thích rõ những điểm mới của NQ 61.',
      ],
    },
    {
      expect: [{ id: 'resolution/62-NQ/TW' }, { id: 'resolution/63-NQ/TW' }, { id: 'resolution/64-NQ/TW' }],
      spellings: [
        'Hội nghị học tập các Nghị quyết số 62-NQ/TW, 63-NQ/TW và 64-NQ/TW.',
        'Hội nghị học tập Nghị quyết số 62-NQ/TW, Nghị quyết số 63-NQ/TW, Nghị quyết số 64-NQ/TW.',
      ],
    },
    {
      expect: [{ id: 'resolution/57' }, { id: 'resolution/59' }, { id: 'resolution/66' }, { id: 'resolution/68' }],
      spellings: ['Các địa phương triển khai các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị.'],
    },
    {
      expect: [
        { id: 'plan/215-KH/TU', type: 'plan' },
        { id: 'resolution/83-NQ/TW', type: 'resolution' },
        { id: 'conclusion/191-KL/TW', type: 'conclusion' },
      ],
      spellings: [
        'Ban Tuyên giáo trình bày Kế hoạch số 215-KH/TU thực hiện Nghị quyết số 83-NQ/TW và Kết luận số 191-KL/TW.',
      ],
    },
    {
      expect: [{ id: 'decree/91/2022/ND-CP' }, { id: 'decree/46/2023/ND-CP' }],
      spellings: ['Việc định giá theo các Nghị định số 91/2022/NĐ-CP và 46/2023/NĐ-CP còn qua nhiều bước.'],
    },
    // congresses and plenums
    {
      expect: { id: 'resolution/congress/13/central', type: 'resolution', number: null },
      spellings: [
        'Toàn Đảng bộ thực hiện Nghị quyết Đại hội XIII của Đảng.',
        'Toàn Đảng bộ thực hiện Nghị quyết Đại hội lần thứ XIII của Đảng.',
        'Toàn Đảng bộ thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
        'Toàn Đảng bộ thực hiện Nghị quyết Đại hội Đảng toàn quốc lần thứ 13.',
      ],
    },
    {
      expect: { id: 'resolution/congress/20/province', type: 'resolution' },
      spellings: [
        'Năm nay là năm bản lề thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX.',
        'Năm nay là năm bản lề thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ 20.',
      ],
    },
    {
      expect: { id: 'resolution/congress/16/province/kon-tum' },
      spellings: [
        'Các chi bộ quán triệt Nghị quyết Đại hội Đảng bộ tỉnh Kon Tum lần thứ XVI.',
        'Các chi bộ quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Kon Tum lần thứ XVI, nhiệm kỳ 2020 - 2025.',
      ],
    },
    {
      expect: { id: 'resolution/congress/9/farmer-association/province' },
      spellings: ['Hội viên thực hiện tốt Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ IX.'],
    },
    {
      expect: { id: 'resolution/plenum/8/13', type: 'resolution' },
      spellings: [
        'Tỉnh cụ thể hóa Nghị quyết Trung ương 8 khóa XIII.',
        'Tỉnh cụ thể hóa Nghị quyết Trung ương 8 (khoá XIII).',
        'Tỉnh cụ thể hóa Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khóa XIII.',
        'Tỉnh cụ thể hóa Nghị quyết Hội nghị Trung ương 8, khóa XIII.',
      ],
    },
    {
      expect: [{ id: 'resolution/plenum/4/12' }, { id: 'resolution/plenum/4/13' }],
      spellings: ['Cấp ủy gắn với Nghị quyết Trung ương 4 khóa XII, khóa XIII về xây dựng, chỉnh đốn Đảng.'],
    },
    // ---- the same documents in the many ways that pages of 2024 to 2026 cite them
    {
      expect: { id: 'resolution/plenum/4/12' },
      spellings: [
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương 4 khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương 4 (khóa XII).',
        'Chi bộ kiểm điểm theo NQTW 4 (khóa XII).',
        'Chi bộ kiểm điểm theo Nghị quyết TW4 khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết TW 4, khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương 4, khoá 12.',
        'Chi bộ kiểm điểm theo Nghị quyết T.Ư 4 khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết Hội nghị Trung ương 4 khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết 4 Trung ương khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương lần thứ 4 khóa XII.',
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương IV khóa XII.',
        'Chi bộ kiểm điểm theo NQ Trung ương 4 khóa XII.',
        'Chi bộ kiểm điểm theo NQ TW 4 khóa XII.',
      ],
    },
    {
      expect: [{ id: 'resolution/plenum/4/11' }, { id: 'resolution/plenum/4/12' }, { id: 'resolution/plenum/4/13' }],
      spellings: [
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương 4 khóa XI, XII và XIII.',
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương 4 (khóa XI, khóa XII, khóa XIII).',
        'Chi bộ kiểm điểm theo Nghị quyết Trung ương 4 các khóa XI, XII, XIII.',
      ],
    },
    {
      expect: [{ id: 'resolution/plenum/4/12' }, { id: 'conclusion/21-KL/TW' }],
      spellings: [
        'Chi bộ thực hiện Nghị quyết Trung ương 4 khóa XII gắn với Kết luận số 21-KL/TW.',
        'Chi bộ thực hiện Nghị quyết Trung ương 4 khóa XII, Kết luận 21-KL/TW.',
      ],
    },
    {
      expect: { id: 'conclusion/plenum/4/13', type: 'conclusion' },
      spellings: [
        'Chi bộ thực hiện Kết luận Hội nghị Trung ương 4 khóa XIII.',
        'Chi bộ thực hiện Kết luận Trung ương 4 khóa XIII.',
      ],
    },
    {
      expect: [
        { id: 'resolution/57-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/59-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/66-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/68-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        'Bộ tứ nghị quyết của Bộ Chính trị (57-NQ/TW, 59-NQ/TW, 66-NQ/TW, 68-NQ/TW) mở đường. Nghị quyết 57-NQ/TW của Bộ Chính trị.',
        'Hội nghị quán triệt các Nghị quyết số 57-NQ/TW, 59-NQ/TW, 66-NQ/TW và 68-NQ/TW của Bộ Chính trị.',
        'Hội nghị quán triệt 4 nghị quyết của Bộ Chính trị: Nghị quyết số 57-NQ/TW, Nghị quyết số 59-NQ/TW, Nghị quyết số 66-NQ/TW, Nghị quyết số 68-NQ/TW.',
        'Hội nghị quán triệt các nghị quyết: số 57-NQ/TW, số 59-NQ/TW, số 66-NQ/TW, số 68-NQ/TW của Bộ Chính trị.',
      ],
    },
    {
      expect: [{ id: 'resolution/57' }, { id: 'resolution/59' }, { id: 'resolution/66' }, { id: 'resolution/68' }],
      spellings: [
        'Hội nghị quán triệt các Nghị quyết 57, 59, 66, 68 của Bộ Chính trị.',
        'Hội nghị quán triệt “bộ tứ nghị quyết” (57, 59, 66, 68) của Bộ Chính trị.',
        'Hội nghị quán triệt các nghị quyết 57, 59, 66, 68.',
        'Hội nghị quán triệt bộ tứ trụ cột: Nghị quyết 57, Nghị quyết 59, Nghị quyết 66 và Nghị quyết 68.',
        'Hội nghị quán triệt các nghị quyết số 57, 59, 66 và 68.',
      ],
    },
    {
      expect: [
        { id: 'resolution/70-NQ/TW', date: '2025-08-20' },
        { id: 'resolution/71-NQ/TW', date: '2025-08-22' },
        { id: 'resolution/72-NQ/TW', date: '2025-09-09' },
      ],
      spellings: [
        'Bộ Chính trị ban hành Nghị quyết số 70-NQ/TW ngày 20/8/2025 về bảo đảm an ninh năng lượng quốc gia; Nghị quyết số 71-NQ/TW ngày 22/8/2025 về đột phá phát triển giáo dục; Nghị quyết số 72-NQ/TW ngày 9/9/2025 về chăm sóc sức khỏe.',
      ],
    },
    {
      expect: { id: 'dispatch/199/CD-TTG', date: '2025-10-18', issuer: { body: 'government', level: 'central' } },
      spellings: [
        'Thủ tướng Chính phủ ban hành Công điện số 199/CĐ-TTg ngày 18/10/2025.',
        'Thủ tướng Chính phủ Phạm Văn A vừa ký Công điện số 199/CĐ-TTg ngày 18/10/2025 về ứng phó bão.',
        'Các tỉnh thực hiện Công điện 199/CĐ-TTg, ngày 18-10-2025 của Thủ tướng Chính phủ.',
        'Ngày 18/10/2025, Thủ tướng Chính phủ có Công điện số 199/CĐ-TTg ngày 18/10/2025.',
        'Các tỉnh thực hiện Công điện số 199/CĐ-TTg của Thủ tướng Chính phủ ngày 18 tháng 10 năm 2025.',
      ],
    },
    {
      expect: { id: 'regulation/41-QD/TW', type: 'regulation' },
      spellings: [
        'Cán bộ từ chức theo Quy định số 41-QĐ/TW.',
        'Cán bộ từ chức theo Quy định 41-QĐ/TW của Bộ Chính trị.',
        'Cán bộ từ chức theo Quy định số 41-QĐ/TW, ngày 3/11/2021 của Bộ Chính trị.',
        'Cán bộ từ chức theo Quy định số 41 -QĐ/TW.',
        'Cán bộ từ chức theo Quy chế số 41-QĐ/TW.',
      ],
    },
    {
      expect: { id: 'project/06' },
      spellings: [
        'Công an triển khai Đề án 06.',
        'Công an triển khai Đề án 06 của Chính phủ.',
        'Công an triển khai Đề án số 06.',
      ],
    },
    {
      expect: { id: 'law/dat-dai/2024', date: '2024' },
      spellings: [
        'Tỉnh áp dụng Luật Đất đai 2024.',
        'Tỉnh áp dụng Luật Đất đai năm 2024.',
        'Tỉnh áp dụng Luật Đất đai (sửa đổi) năm 2024.',
        'Tỉnh áp dụng Luật Đất đai sửa đổi 2024.',
        'Tỉnh áp dụng Luật Đất đai (2024).',
      ],
    },
    {
      expect: [{ id: 'law/dat-dai/2024' }, { id: 'law/nha-o/2023' }, { id: 'law/kinh-doanh-bat-dong-san/2023' }],
      spellings: [
        'Tỉnh áp dụng Luật Đất đai 2024, Luật Nhà ở 2023, Luật Kinh doanh bất động sản 2023.',
        'Tỉnh áp dụng Luật Đất đai năm 2024, Luật Nhà ở năm 2023 và Luật Kinh doanh bất động sản năm 2023.',
      ],
    },
    {
      expect: { id: 'law/to-chuc-chinh-quyen-dia-phuong/2025' },
      spellings: [
        'Tỉnh áp dụng Luật Tổ chức chính quyền địa phương năm 2025.',
        'Tỉnh áp dụng Luật Tổ chức chính quyền địa phương (sửa đổi) 2025.',
        'Tỉnh áp dụng Luật Tổ chức Chính quyền địa phương năm 2025.',
      ],
    },
    {
      expect: { id: 'law/72/2025/QH15' },
      spellings: [
        'Tỉnh áp dụng Luật số 72/2025/QH15.',
        'Tỉnh áp dụng Luật Tổ chức chính quyền địa phương số 72/2025/QH15.',
        'Tỉnh áp dụng Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.',
      ],
    },
    {
      expect: { id: 'law/phong-chong-tham-nhung/2018' },
      spellings: [
        'Tỉnh áp dụng Luật Phòng, chống tham nhũng năm 2018.',
        'Tỉnh áp dụng Luật Phòng, chống tham nhũng 2018.',
        'Tỉnh áp dụng Luật Phòng chống tham nhũng 2018.',
      ],
    },
    {
      expect: { id: 'resolution/congress/13/women-union/province' },
      spellings: [
        'Hội thực hiện Nghị quyết Đại hội đại biểu Phụ nữ tỉnh lần thứ XIII.',
        'Hội thực hiện Nghị quyết Đại hội Phụ nữ tỉnh lần thứ XIII.',
        'Hội thực hiện Nghị quyết Đại hội đại biểu Hội Liên hiệp Phụ nữ tỉnh lần thứ XIII.',
      ],
    },
    {
      expect: { id: 'resolution/congress/13/women-union/central' },
      spellings: [
        'Hội thực hiện Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII.',
        'Hội thực hiện Nghị quyết Đại hội Phụ nữ toàn quốc lần thứ XIII.',
        'Hội thực hiện Nghị quyết Đại hội XIII Hội Liên hiệp Phụ nữ Việt Nam.',
      ],
    },
    {
      expect: { id: 'resolution/congress/12/youth-union/central' },
      spellings: [
        'Đoàn thực hiện Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII.',
        'Đoàn thực hiện Nghị quyết Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XII.',
        'Đoàn thực hiện Nghị quyết Đại hội Đoàn Thanh niên Cộng sản Hồ Chí Minh toàn quốc lần thứ XII.',
      ],
    },
    {
      expect: { id: 'resolution/congress/13/labor-federation/central' },
      spellings: [
        'Công đoàn thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.',
        'Công đoàn thực hiện Nghị quyết Đại hội Công đoàn toàn quốc lần thứ XIII.',
        'Công đoàn thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023 - 2028.',
      ],
    },
    {
      expect: { id: 'resolution/congress/13/central' },
      spellings: [
        'Tỉnh thực hiện Nghị quyết Đại hội XIII của Đảng.',
        'Tỉnh thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
        'Tỉnh thực hiện Nghị quyết Đại hội lần thứ XIII của Đảng.',
        'Tỉnh thực hiện Nghị quyết Đại hội Đảng lần thứ XIII.',
        'Tỉnh thực hiện Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII.',
        'Tỉnh thực hiện NQ Đại hội XIII của Đảng.',
        'Tỉnh thực hiện Nghị quyết Đại hội XIII.',
        'Tỉnh thực hiện Nghị quyết ĐH XIII của Đảng.',
        'Tỉnh thực hiện Nghị quyết Đại hội Đảng XIII.',
        'Tỉnh thực hiện Nghị quyết Đại hội Đảng khóa XIII.',
      ],
    },
    {
      expect: { id: 'resolution/congress/20/province' },
      spellings: [
        'Tỉnh thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX.',
        'Tỉnh thực hiện Nghị quyết Đại hội XX Đảng bộ tỉnh.',
        'Tỉnh thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020-2025.',
        'Tỉnh thực hiện Nghị quyết Đại hội lần thứ XX Đảng bộ tỉnh.',
        'Tỉnh thực hiện Nghị quyết Đại hội tỉnh Đảng bộ lần thứ XX.',
        'Tỉnh thực hiện Nghị quyết Đại hội Đảng bộ tỉnh khóa XX.',
      ],
    },
    {
      expect: { id: 'resolution/1216-NQ/QUTW', issuer: { body: 'party-committee', level: 'central' } },
      spellings: ['Đơn vị thực hiện Nghị quyết số 1216-NQ/QUTW của Quân ủy Trung ương.'],
    },
    {
      expect: { id: 'decision/5208/QD-BCA', issuer: { body: 'ministry', level: 'central' } },
      spellings: [
        'Bộ trưởng Bộ Công an ký Quyết định số 5208/QĐ-BCA.',
        'Hội nghị nghe Quyết định số 5208/QĐ-BCA của Bộ trưởng Bộ Công an về công tác cán bộ.',
        'Hội nghị nghe Quyết định số 5208/QĐ-BCA ngày 1/7/2025 của Bộ Công an.',
      ],
    },
    {
      expect: { id: 'circular/55/2023/TT-BQP', issuer: { body: 'ministry', level: 'central' } },
      spellings: [
        'Đơn vị thực hiện Thông tư số 55/2023/TT-BQP của Bộ Quốc phòng.',
        'Đơn vị thực hiện Thông tư số 55/2023/TT-BQP ngày 1/7/2023 của Bộ trưởng Bộ Quốc phòng.',
      ],
    },
    {
      expect: { id: 'directive/04-CT/TW', subject: 'tăng cường sự lãnh đạo của Đảng đối với công tác thu hồi tài sản' },
      spellings: [
        'Tỉnh thực hiện Chỉ thị số 04-CT/TW về tăng cường sự lãnh đạo của Đảng đối với công tác thu hồi tài sản.',
        'Tỉnh thực hiện Chỉ thị số 04-CT/TW ngày 2/6/2021 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác thu hồi tài sản.',
      ],
    },
    {
      expect: [
        { id: 'plan/120/KH-UBND', subject: null, issuer: { body: 'people-committee', level: 'province' } },
        { id: 'resolution/68-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        'UBND tỉnh ban hành Kế hoạch số 120/KH-UBND thực hiện Nghị quyết số 68-NQ/TW của Bộ Chính trị.',
        'UBND tỉnh ban hành Kế hoạch số 120/KH-UBND về triển khai thực hiện Nghị quyết số 68-NQ/TW của Bộ Chính trị.',
        'UBND tỉnh ban hành Kế hoạch số 120/KH-UBND về việc thực hiện Nghị quyết số 68-NQ/TW của Bộ Chính trị.',
        'UBND tỉnh đã ban hành Kế hoạch số 120/KH-UBND ngày 3/3/2025 triển khai Nghị quyết 68-NQ/TW của Bộ Chính trị.',
      ],
    },
    {
      expect: {
        id: 'resolution/98/2023/QH15',
        date: '2023-06-24',
        issuer: { body: 'national-assembly', level: 'central' },
      },
      spellings: [
        'Thành phố thực hiện Nghị quyết số 98/2023/QH15 ngày 24/6/2023 của Quốc hội.',
        'Thành phố thực hiện Nghị quyết 98/2023/QH15 của Quốc hội ngày 24/6/2023.',
        'Quốc hội thông qua Nghị quyết số 98/2023/QH15 ngày 24/6/2023.',
        'Thành phố thực hiện Nghị quyết số 98/2023/QH15, ngày 24 tháng 6 năm 2023, của Quốc hội về thí điểm một số cơ chế.',
      ],
    },
    {
      expect: {
        id: 'resolution/18-NQ/TW',
        date: '2017-10-25',
        issuer: { body: 'central-committee', level: 'central' },
      },
      spellings: [
        'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII được thực hiện.',
        'Nghị quyết số 18-NQ/TW, ngày 25-10-2017, Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII được thực hiện.',
        'Nghị quyết số 18-NQ/TW ngày 25.10.2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII được thực hiện.',
        'Nghị quyết 18-NQ/TW của Trung ương (ngày 25/10/2017) được thực hiện.',
      ],
    },
    {
      expect: { id: 'resolution/18-NQ/TW' },
      spellings: [
        'Thực hiện Nghị quyết số 18-NQ/TW. Nghị quyết 18 rất mới. Nghị quyết số 18 hay. NQ 18 hay. Nghị quyết số 18 - NQ/TW hay.',
      ],
    },
    {
      expect: { id: 'decree/178/2024/ND-CP', type: 'decree', issuer: { body: 'government', level: 'central' } },
      spellings: [
        'Cán bộ nghỉ theo Nghị định số 178/2024/NĐ-CP của Chính phủ.',
        'Cán bộ nghỉ theo Nghị định 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ.',
        'Cán bộ nghỉ theo Nghị định 178 của Chính phủ, tức Nghị định 178/2024/NĐ-CP.',
        'Cán bộ nghỉ theo Nghị định số 178/2024/NĐ- CP của Chính phủ.',
      ],
    },
    {
      expect: {
        id: 'resolution/20/2024/NQ-HDND',
        type: 'resolution',
        date: '2024-07-05',
        issuer: { body: 'people-council', level: 'province' },
      },
      spellings: [
        'Theo Nghị quyết số 20/2024/NQ-HĐND ngày 05/7/2024 của HĐND tỉnh.',
        'Theo Nghị quyết số 20/2024/NQ-HĐND ngày 05 tháng 7 năm 2024 của Hội đồng nhân dân tỉnh quy định mức hỗ trợ.',
        'HĐND tỉnh ban hành Nghị quyết số 20/2024/NQ-HĐND ngày 05/7/2024.',
      ],
    },
    // a number alone, the day without its year
    {
      expect: { id: 'dispatch/178', type: 'dispatch', number: '178', date: null },
      spellings: ['Thủ tướng đã ký Công điện số 178 ngày 29-9 yêu cầu hỗ trợ người dân.'],
    },
    // a joint resolution with a long code
    {
      expect: { id: 'resolution/72/2025/NQLT/UBTVQH15-CP-DCTUBTWMTTQVN', type: 'resolution' },
      spellings: ['Việc tiếp xúc cử tri theo Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN.'],
    },
    {
      expect: { id: 'resolution/72/2025/NQLT/UBTVQH15-CP-DCTUBTWMTTQVN', type: 'resolution' },
      spellings: ['Việc tiếp xúc cử tri theo Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP- ĐCTUBTWMTTQVN.'],
      todo: 'a code goes on behind a space that follows its hyphen',
    },
    // a letter behind the number
    {
      expect: { id: 'resolution/30A/2008/NQ-CP', type: 'resolution', number: '30a/2008/NQ-CP' },
      spellings: ['Huyện được hưởng chính sách của Nghị quyết 30a/2008/NQ-CP.'],
    },
    // bare directives of several issuers
    {
      expect: [
        { id: 'directive/36', issuer: { body: 'politburo', level: 'central' } },
        { id: 'directive/464', type: 'directive' },
        { id: 'directive/879', type: 'directive' },
      ],
      spellings: [
        'Hội nghị quán triệt Chỉ thị 36 của Bộ Chính trị, Chỉ thị 464 của Quân ủy Trung ương, Chỉ thị số 879.',
      ],
    },
    // a word between the type and its number
    {
      expect: { id: 'decision/1535/QD-CTN', type: 'decision', number: '1535/QĐ-CTN' },
      spellings: ['Văn phòng công bố Quyết định đặc xá số 1535/QĐ-CTN.'],
    },
    // a decision of the Central Committee with the code of a regulation
    {
      expect: {
        id: 'decision/190-QD/TW',
        type: 'decision',
        date: '2024-10-10',
        issuer: { body: 'central-committee', level: 'central' },
      },
      spellings: ['Quy chế bầu cử theo Quyết định số 190-QĐ/TW, ngày 10-10-2024 của Ban Chấp hành Trung ương.'],
    },
    // the year inside the number
    {
      expect: { id: 'decision/93/2007/QD-TTG', date: '2007-06-22', issuer: { body: 'government', level: 'central' } },
      spellings: ['Cơ chế một cửa theo Quyết định số 93/2007/QĐ-TTg ngày 22/6/2007 của Thủ tướng Chính phủ.'],
    },
    // a law with the day on which it was passed
    {
      expect: { id: 'law/to-chuc-chinh-quyen-dia-phuong/2015', type: 'law', number: null },
      spellings: [
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.',
        'Căn cứ Luật Tổ chức chính quyền địa phương năm 2015.',
      ],
    },
    // codes of offices and ministries
    {
      expect: { id: 'report/59/BC-LDTBXH', type: 'report', number: '59/BC-LĐTBXH' },
      spellings: ['Số liệu theo Báo cáo số 59/BC-LĐTBXH.'],
    },
    {
      expect: { id: 'dispatch/293/TTG-DP', type: 'dispatch', date: '2010-02-11' },
      spellings: ['Huyện được bổ sung theo Công văn số 293/TTg-ĐP ngày 11/2/2010.'],
    },
    {
      expect: { id: 'notice/60/TB-VPCP', type: 'notice', date: '2010-03-08' },
      spellings: ['Bộ thực hiện Thông báo số 60/TB-VPCP ngày 08 tháng 3 năm 2010.'],
    },
    {
      expect: { id: 'decree/100/TTG', type: 'decree', number: '100/TTg' },
      spellings: ['Lực lượng được thành lập theo Nghị định số 100/TTg.'],
    },
    // two bare resolutions, each with its subject, one issuer for both
    {
      expect: [
        { id: 'resolution/79', type: 'resolution', subject: 'phát triển kinh tế nhà nước' },
        { id: 'resolution/80', type: 'resolution', subject: 'phát triển văn hóa Việt Nam' },
      ],
      spellings: [
        'Hội nghị quán triệt Nghị quyết 79 về phát triển kinh tế nhà nước và Nghị quyết 80 về phát triển văn hóa Việt Nam của Bộ Chính trị.',
      ],
    },
    // a directive known by its leading zero
    {
      expect: { id: 'directive/05', type: 'directive', number: '05' },
      spellings: ['Chi bộ sơ kết 10 năm thực hiện Chỉ thị 05.', 'Chi bộ sơ kết 10 năm thực hiện Chỉ thị số 05.'],
    },
    // congresses: the ordinal before the Party organisation, a city's, an association's
    {
      expect: { id: 'resolution/congress/17/city/ha-noi', type: 'resolution' },
      spellings: [
        'Buổi làm việc đánh giá kết quả thực hiện Nghị quyết Đại hội lần thứ XVII Đảng bộ thành phố Hà Nội.',
        'Buổi làm việc đánh giá kết quả thực hiện Nghị quyết Đại hội Đảng bộ thành phố Hà Nội lần thứ XVII.',
      ],
    },
    {
      expect: { id: 'resolution/congress/7/farmer-association/central', type: 'resolution' },
      spellings: ['Các cấp hội thực hiện Nghị quyết Đại hội VII Hội Nông dân Việt Nam.'],
    },
    // a plenum with a comma, and the committee in small letters
    {
      expect: { id: 'resolution/plenum/7/10', type: 'resolution' },
      spellings: ['Chương trình cụ thể hóa Nghị quyết Hội nghị lần thứ 7, Ban chấp hành Trung ương Đảng khóa X.'],
    },
    // a chain from the centre down to the guideline
    {
      expect: [
        { id: 'directive/46-CT/TW', date: '2025-05-16', issuer: { body: 'politburo', level: 'central' } },
        { id: 'plan/12-KH/DU', type: 'plan' },
      ],
      spellings: [
        'Thực hiện Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị, Đảng ủy xã ban hành Kế hoạch số 12-KH/ĐU.',
      ],
    },
  ],

  no: {
    people: [
      { text: 'Tin, ảnh: Hoàng Thu Trang', form: 'byline' },
      { text: 'Quang cảnh hội nghị. Ảnh: Nguyễn Văn Bảy', form: 'photo credit' },
      { text: 'Bài và ảnh: THANH LIÊM - QUỐC ĐẠT', form: 'byline in capitals' },
      { text: 'Đoàn đến dâng hương tại Bảo tàng Hồ Chí Minh.', form: 'name inside an institution' },
      { text: 'Thành phố Hồ Chí Minh dẫn đầu về thu hút đầu tư.', form: 'name inside a city' },
      { text: 'Cán bộ đẩy mạnh học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.', form: 'name inside an idea' },
      { text: 'Tuyến đường Võ Nguyên Giáp được thông xe kỹ thuật.', form: 'name inside a street' },
      { text: 'Lễ mít tinh diễn ra tại Quảng trường Nguyễn Tất Thành.', form: 'name inside a square' },
      { text: 'Trường THPT chuyên Lê Quý Đôn đón bằng công nhận đạt chuẩn.', form: 'name inside a school' },
      { text: 'Tỉnh vinh dự nhận Huân chương Hồ Chí Minh.', form: 'name inside an award' },
      { text: 'Kỹ sư trẻ được trao Giải thưởng Tôn Đức Thắng.', form: 'name inside a prize' },
      { text: 'Xã Lê Lợi và xã Quang Trung về đích nông thôn mới.', form: 'name inside a commune' },
      { text: 'Tàu chở quà Tết ra đặc khu Trường Sa.', form: 'place' },
      { text: 'Ban Chấp hành gồm 19 đồng chí, có 3 đồng chí nữ.', form: 'group without a name' },
      {
        text: 'Dự hội nghị có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, đại diện lãnh đạo các sở, ban, ngành.',
        form: 'posts without a name',
      },
      {
        text: 'Các đồng chí nguyên Bí thư Tỉnh ủy Hà Nam, Nam Định cùng dự.',
        form: 'former posts with places, without a name',
      },
      { text: 'Đồng chí Bí thư Tỉnh ủy yêu cầu làm rõ trách nhiệm.', form: 'post alone' },
      {
        text: 'Học viện Chính trị quốc gia Hồ Chí Minh khai giảng lớp cao cấp lý luận.',
        form: 'name inside an academy',
      },
      {
        text: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh phát động Tháng Thanh niên.',
        form: 'name inside a mass organisation',
      },
      {
        text: 'Đoàn công tác khảo sát dự án cầu Đại Ngãi và cao tốc Cao Lãnh - An Hữu.',
        form: 'places that look like names',
      },
      { text: 'Hà Nội (TTXVN) – Hội nghị tiếp tục làm việc trong chiều nay.', form: 'dateline' },
      { text: 'Nhóm PVTS • 19/11/2024', form: 'byline of a group with a bullet' },
      { text: 'Theo Chinhphu.vn', form: 'source of the page' },
      { text: 'Ảnh minh họa: Nguồn internet', form: 'credit without a person' },
      { text: 'Nước sông dâng cao sau bão ẢNH: THÀNH TRUNG', form: 'photo credit in capitals' },
      { text: 'Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh cần kiểm điểm nghiêm túc.', form: 'two posts without a name' },
      { text: 'Ông Bí thư Huyện ủy trả lời ngay tại hội trường.', form: 'address and post without a name' },
      { text: 'Cán bộ Đồn Biên phòng Tam Lập tuần tra cùng lực lượng bạn.', form: 'station that looks like a name' },
      { text: 'Nhân dân các xã Toàn Tiến, Dân Hòa, Đại Thành phấn khởi.', form: 'communes that look like names' },
      { text: 'Hội nghị tổ chức tại phòng họp Diên Hồng.', form: 'hall with a proper name' },
      { text: 'Khu kinh tế Vũng Áng và sân bay Phú Bài bị thiệt hại.', form: 'zone and airport' },
      { text: 'Tháng thanh niên ở trại giam Thanh Xuân.', form: 'institution that looks like a name' },
      { text: 'Báo Người Lao Động, Đại Đoàn Kết, Hà Nội mới đồng loạt đưa tin.', form: 'newspapers' },
      {
        text: 'Dự đại hội có các Mẹ Việt Nam Anh hùng, Anh hùng Lực lượng vũ trang nhân dân.',
        form: 'titles of honour without a name',
      },
      {
        text: 'Cùng dự có lãnh đạo Ban Tổ chức, Ban Tuyên giáo và Dân vận Tỉnh ủy, Thường trực Huyện ủy 7 huyện biên giới.',
        form: 'unnamed leaders of bodies',
      },
      {
        text: 'Tập đoàn Công nghiệp Than và Khoáng sản Việt Nam, Tổng công ty Đông Bắc cùng tham gia.',
        form: 'enterprises',
      },
    ],
    quantities: [
      {
        text: 'Bão số 3, số 4 làm sạt lở quốc lộ 1, quốc lộ 9 và đường 25.',
        form: 'numbers of things that are called alike',
      },
      { text: 'Sáng 12/7, Tỉnh ủy tổ chức hội nghị.', form: 'date' },
      { text: 'Ngày 19 tháng 8 năm 2025, công trình được khởi công.', form: 'date in words and figures' },
      { text: 'Lễ khai mạc bắt đầu lúc 7 giờ 30 phút.', form: 'time of day' },
      { text: 'Phát sóng trực tiếp lúc 20h10.', form: 'clock' },
      { text: 'Hội nghị diễn ra trong 3 ngày.', form: 'duration in days' },
      { text: 'Sau 5 năm thực hiện, diện mạo nông thôn đổi thay.', form: 'duration in years' },
      { text: 'Phiên họp kéo dài 1,5 ngày.', form: 'duration with a decimal' },
      { text: 'Đảng viên nhận Huy hiệu 60 năm tuổi Đảng.', form: 'years of membership' },
      { text: 'Bà năm nay 94 tuổi.', form: 'age' },
      { text: 'Đại hội lần thứ 25 thành công tốt đẹp.', form: 'ordinal' },
      { text: 'Kỳ họp thứ 18, HĐND tỉnh khóa XVI.', form: 'ordinal of a session' },
      { text: 'Nhiệm kỳ 2025 - 2030 đặt ra nhiều thách thức.', form: 'term' },
      { text: 'Giai đoạn 2021-2025 có nhiều khó khăn.', form: 'period alone' },
      { text: 'Tỉnh xếp thứ 26/34 về chuyển đổi số.', form: 'rank' },
      { text: 'Chỉ số PCI xếp thứ 5 cả nước.', form: 'rank in the country' },
      { text: 'Đội chủ nhà thắng 3 - 1.', form: 'score of a match' },
      { text: 'HĐND tỉnh ban hành Nghị quyết số 15/2021/NQ-HĐND.', form: 'number of a document' },
      { text: 'Khoản 2 Điều 14 quy định rõ trách nhiệm.', form: 'article of a law' },
      { text: 'Đại biểu thuộc Tổ thảo luận số 3.', form: 'number of a group' },
      { text: 'Tư lệnh Quân khu 5 kiểm tra biên giới.', form: 'number of a military region' },
      { text: 'Tuyến Quốc lộ 14 được nâng cấp.', form: 'number of a road' },
      { text: 'Trung tâm đặt tại số 15, đường Tô Hiệu.', form: 'house number' },
      { text: 'Điện thoại: 0221 3863 114', form: 'phone' },
      { text: 'Lượt xem: 2.418', form: 'views of the page' },
      { text: 'Bình luận (0)', form: 'comments of the page' },
      { text: 'Hội nghị thống nhất năm nhiệm vụ và ba khâu đột phá.', form: 'count in words' },
      { text: 'Một phần ba số hộ đã thoát nghèo.', form: 'fraction in words' },
      { text: 'GRDP tính theo giá so sánh năm 2010.', form: 'price-base year' },
      { text: 'Quỹ có từ những năm 1990.', form: 'decade' },
      { text: 'Cán bộ thực hiện tinh thần “7 dám”.', form: 'slogan with a figure' },
      { text: 'Vùng tâm bão có gió mạnh cấp 9-10, giật cấp 12-13.', form: 'force of the wind' },
      { text: 'Bão số 10 đổ bộ vào đất liền.', form: 'number of a storm' },
      { text: 'Mực nước đang ở dưới báo động 2.', form: 'grade of a flood alarm' },
      { text: 'Tổ tuần tra chụp ảnh bên cột mốc 281.', form: 'number of a border marker' },
      { text: 'Tàu cá BĐ 97258 TS mất liên lạc.', form: 'number of a boat' },
      {
        text: 'Đại đội Bảo vệ biên giới 531 đóng quân tại đây.',
        form: 'number of a company',
        todo: 'words between the unit and its number',
      },
      { text: 'Bà Lan (thứ 2 từ trái sang) nhận hoa.', form: 'place in a picture' },
      { text: 'Ông sinh năm 1973, quê quán tỉnh Lào Cai.', form: 'year of birth' },
      { text: 'Tuyến tỉnh lộ 295 dẫn vào thôn.', form: 'number of a provincial road' },
      { text: 'Bà con trồng giống chè PH 8.', form: 'number of a variety' },
      { text: 'Tỉnh đứng 14/63 tỉnh, thành cả nước.', form: 'rank as a fraction' },
      { text: 'Hotline: 0983.970.112', form: 'phone with dots' },
      { text: '0:00 / 0:00', form: 'audio player' },
      { text: 'Thứ Ba, 15:20 (GMT+7)', form: 'time zone' },
      { text: '1387 Lượt xem', form: 'views, the number first' },
      { text: 'Dự thảo bãi bỏ Điều 55, Điều 70 và Điều 94.', form: 'list of articles' },
      { text: 'Đại hội có sự tham dự của hơn một triệu đoàn viên.', form: 'large count in words' },
      { text: 'Học sinh từ lớp 1 đến lớp 6 đi học trở lại.', form: 'school grades' },
      { text: 'Thành phố tiêm vắc xin mũi 2, mũi 3.', form: 'doses' },
      { text: 'Chặng đường xây dựng Quỹ (Bài 4)', form: 'part of a series' },
    ],
    references: [
      { text: 'Đại hội thông qua Nghị quyết với sự nhất trí cao.', form: 'resolution without a number' },
      { text: 'Kỳ họp thông qua 19 nghị quyết quan trọng.', form: 'number of resolutions' },
      { text: 'Các cấp ủy đưa nghị quyết vào cuộc sống.', form: 'resolutions in general' },
      { text: 'Đại biểu góp ý dự thảo nghị quyết của HĐND tỉnh.', form: 'draft resolution' },
      {
        text: 'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng họp tại Hà Nội.',
        form: 'congress without its resolution',
      },
      { text: 'Tỉnh góp ý dự thảo văn kiện trình Đại hội XIV của Đảng.', form: 'documents for a congress' },
      {
        text: 'Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khóa XIII bế mạc.',
        form: 'plenum without its resolution',
      },
      { text: 'Đại hội Đảng bộ tỉnh lần thứ XVIII diễn ra trong tháng 9.', form: 'provincial congress' },
      { text: 'Nhân dân chấp hành tốt pháp luật và các quy định của địa phương.', form: 'regulations in general' },
      { text: 'Tổ công tác số 4 của Thủ tướng Chính phủ kiểm tra giải ngân.', form: 'number of a working group' },
      { text: 'Chủ tịch UBND tỉnh trao quyết định bổ nhiệm cho 5 cán bộ.', form: 'decision without a number' },
      { text: 'Đơn vị chấp hành nghiêm chỉ thị, mệnh lệnh của cấp trên.', form: 'directives in general' },
      { text: 'Tuyến đường 35 nối hai xã đã hoàn thành.', form: 'number of a road' },
      { text: 'Sư đoàn 316 thuộc Quân khu 2 diễn tập.', form: 'number of a unit' },
      { text: 'Hợp đồng trị giá 18 tỷ đồng được ký trong tháng 4/2024.', form: 'month and amount' },
      { text: 'Chương trình xây dựng nông thôn mới đạt nhiều kết quả.', form: 'programme without a number' },
      { text: 'Đoàn kết, kỷ luật theo Điều lệ Đảng.', form: 'charter' },
      { text: 'Chi tiết: https://baotinh.vn/61-nq-tw.html', form: 'address of a page' },
      { text: 'Tỉnh áp dụng Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản.', form: 'laws without a year' },
      { text: 'Hiến pháp năm 2013 và luật.', form: 'the Constitution' },
      { text: 'Hội nghị Trung ương 4 khóa XII thành công.', form: 'a plenum without its resolution' },
      { text: 'Đại hội đại biểu các dân tộc thiểu số lần thứ V ra nghị quyết.', form: 'a congress, then a resolution' },
      { text: 'Dự thảo Luật Đất đai năm 2024 được bàn.', form: 'a draft law with its year' },
      { text: 'Nghị quyết 5 năm qua.', form: 'years, not a number' },
      { text: 'Đề án 2 năm.', form: 'years, not a number' },
      { text: 'Nghị quyết Đại hội Đảng các cấp.', form: 'congresses at all levels' },
      { text: 'Năm 2024, Luật đi vào cuộc sống.', form: 'a year beside a law that is none' },
      { text: 'Quốc hội sửa 34 luật năm 2025.', form: 'a number of laws and a year' },
      { text: 'Ban Chỉ đạo 35 Tỉnh ủy họp.', form: 'a number in the name of a committee' },
      { text: 'Nghị quyết Hội nghị lần thứ 3 Ban Chấp hành Đảng bộ tỉnh.', form: 'a plenum of a province' },
      { text: 'Chương trình 135 người.', form: 'people, not a number' },
      { text: 'Tổ Đề án nhân sự họp 2 lần.', form: 'a project group and times' },
      { text: 'Mười chỉ tiêu vượt so với Nghị quyết Đại hội đề ra.', form: 'congress resolution without an ordinal' },
      {
        text: 'Đảng bộ xã thực hiện tốt Nghị quyết Đại hội Đảng bộ nhiệm kỳ 2020 - 2025.',
        form: 'congress resolution told by the term alone',
      },
      { text: 'Hội nghị quán triệt 04 Nghị quyết của Bộ Chính trị.', form: 'number of resolutions of an issuer' },
      { text: 'Đại biểu cho ý kiến về 6 dự án luật.', form: 'number of bills' },
      { text: 'Hai bên thực hiện tốt Hiệp định về quy chế quản lý biên giới.', form: 'treaty without a number' },
      { text: 'Hai tỉnh ký Biên bản ghi nhớ hợp tác giai đoạn 2024 - 2028.', form: 'memorandum' },
      { text: 'Đại hội thông qua Quy chế làm việc và nội quy đại hội.', form: 'rules of a congress' },
      { text: 'Tổ công tác số 1, số 3 của Bộ Chính trị làm việc với các tỉnh ủy.', form: 'numbers of working groups' },
      { text: 'Hội nghị Trung ương 9 đã thảo luận nhiều nội dung về nhân sự.', form: 'plenum alone' },
      { text: 'Bộ Công an công bố quyết định của Bộ trưởng về công tác cán bộ.', form: 'decision of a minister' },
      { text: 'Kỳ họp thứ 26, HĐND tỉnh khóa XVIII đã bầu các chức danh.', form: 'session and term' },
      { text: 'Thủ tướng ban hành nhiều công điện khẩn trong mùa mưa bão.', form: 'dispatches in general' },
      { text: 'Ông ứng cử tại đơn vị bầu cử số 3.', form: 'number of a constituency' },
      { text: 'Đại hội sửa đổi, bổ sung Điều lệ Hội Liên hiệp Phụ nữ Việt Nam.', form: 'charter of an organisation' },
    ],
  },
};
