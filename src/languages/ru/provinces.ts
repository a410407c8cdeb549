/**
 * The provinces and cities of Vietnam in Russian, each under the name by which every language keys it. Written in one word;
 * the case endings are those that names of places take.
 */
import type { ProvinceCue } from '../../language/cues/bodies.ts';
import type { CueRow } from '../../language/cues.ts';
import { provinces as spelledProvinces } from '../../names/provinces.ts';

const NAMES: readonly [name: ProvinceCue['name'], ...russian: string[]][] = [
  ['An Giang', 'Анзянг', 'Анжанг'],
  ['Bà Rịa - Vũng Tàu', 'Бариа-Вунгтау'],
  ['Bạc Liêu', 'Бакльеу'],
  ['Bắc Giang', 'Бакзянг', 'Бакжанг'],
  ['Bắc Kạn', 'Баккан'],
  ['Bắc Ninh', 'Бакнинь'],
  ['Bến Tre', 'Бенче'],
  ['Bình Dương', 'Биньзыонг'],
  ['Bình Định', 'Биньдинь'],
  ['Bình Phước', 'Биньфыок'],
  ['Bình Thuận', 'Биньтхуан'],
  ['Cà Mau', 'Камау'],
  ['Cao Bằng', 'Каобанг'],
  ['Cần Thơ', 'Кантхо'],
  ['Đà Nẵng', 'Дананг'],
  ['Đắk Lắk', 'Даклак'],
  ['Đắk Nông', 'Дакнонг'],
  ['Điện Biên', 'Дьенбьен'],
  ['Đồng Nai', 'Донгнай'],
  ['Đồng Tháp', 'Донгтхап'],
  ['Gia Lai', 'Зялай', 'Жалай'],
  ['Hà Giang', 'Хазянг', 'Хажанг'],
  ['Hà Nam', 'Ханам'],
  ['Hà Nội', 'Ханой'],
  ['Hà Tĩnh', 'Хатинь'],
  ['Hải Dương', 'Хайзыонг'],
  ['Hải Phòng', 'Хайфон'],
  ['Hậu Giang', 'Хаузянг'],
  ['Hòa Bình', 'Хоабинь'],
  ['Hồ Chí Minh', 'Хошимин'],
  ['Hưng Yên', 'Хынгйен'],
  ['Khánh Hòa', 'Кханьхоа'],
  ['Kiên Giang', 'Кьензянг'],
  ['Kon Tum', 'Контум'],
  ['Lai Châu', 'Лайтяу', 'Лайчау'],
  ['Lạng Sơn', 'Лангшон'],
  ['Lào Cai', 'Лаокай'],
  ['Lâm Đồng', 'Ламдонг'],
  ['Long An', 'Лонган'],
  ['Nam Định', 'Намдинь'],
  ['Nghệ An', 'Нгеан'],
  ['Ninh Bình', 'Ниньбинь'],
  ['Ninh Thuận', 'Ниньтхуан'],
  ['Phú Thọ', 'Футхо'],
  ['Phú Yên', 'Фуйен'],
  ['Quảng Bình', 'Куангбинь'],
  ['Quảng Nam', 'Куангнам'],
  ['Quảng Ngãi', 'Куангнгай'],
  ['Quảng Ninh', 'Куангнинь'],
  ['Quảng Trị', 'Куангчи'],
  ['Sóc Trăng', 'Шокчанг'],
  ['Sơn La', 'Шонла'],
  ['Tây Ninh', 'Тэйнинь', 'Тайнинь'],
  ['Thái Bình', 'Тхайбинь'],
  ['Thái Nguyên', 'Тхайнгуен'],
  ['Thanh Hóa', 'Тханьхоа'],
  ['Thừa Thiên - Huế', 'Тхыатхьен-Хюэ', 'Хюэ'],
  ['Tiền Giang', 'Тьензянг'],
  ['Trà Vinh', 'Чавинь'],
  ['Tuyên Quang', 'Туенкуанг'],
  ['Vĩnh Long', 'Виньлонг'],
  ['Vĩnh Phúc', 'Виньфук'],
  ['Yên Bái', 'Йенбай'],
];

/** `Ханой`, `Ханоя`, `Ханое`; a name in a vowel has one form. */
function inflected(name: string): string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith('й') || name.endsWith('ь')) return [name, ...['я', 'ю', 'е', 'ем'].map((ending) => stem + ending)];
  return /[аоеиуэ]$/.test(name) ? [name] : [name, ...['а', 'у', 'е', 'ом'].map((ending) => name + ending)];
}

const OWN: readonly CueRow<'province'>[] = NAMES.map(
  ([name, ...russian]): CueRow<'province'> => [{ name } satisfies ProvinceCue, ...russian.flatMap(inflected)],
);

/** Pages leave some names in Vietnamese. */
export const provinces = spelledProvinces([
  ...OWN,
  [
    { name: 'Hồ Chí Minh', level: 'city' },
    'Thành phố Hồ Chí Minh',
    'Thành phố HCM',
    'TP [.] Hồ Chí Minh',
    'TP [.] HCM',
    'TPHCM',
  ],
]);
