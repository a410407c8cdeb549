/**
 * What a Vietnamese syllable looks like without its diacritics: an optional onset and one of the rimes. English, French or
 * the names of other peoples seldom fit (`Finance`, `Kpor`, `Vongsavath`).
 */

const ONSET = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|q|r|s|t|th|tr|v|x)?';
const RIME =
  '(?:a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu|i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|' +
  'inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|oc|ooc|oong|op|ot|' +
  'u|ua|uac|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych|uyen|' +
  'uyet|uynh|uyt|uyu|y|yem|yen|yeng|yet|yeu|ynh|ych)';
const SYLLABLE = new RegExp(`^${ONSET}${RIME}$`);

/** @param bare a word folded without diacritics */
export function isSyllable(bare: string): boolean {
  return bare.length <= 7 && SYLLABLE.test(bare);
}
