import type { Agency } from '../types.js';

export default {
  id: 'yonhap',
  name: 'Yonhap',
  country: 'KR',
  names: ['Yonhap', 'Yonhap News', 'Yonhap News Agency', 'يونہاپ', 'योनहप', 'योनहाप', 'योनहैप', 'योन्हाप', 'ইয়োনহাপ'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
