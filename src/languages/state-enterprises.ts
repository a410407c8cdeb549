/**
 * Enterprises that articles call by their own name in every language, as one list of alternatives of a phrase. They are among those
 * whose capital the State holds (Commission for the Management of State Capital at Enterprises; State Bank of Vietnam).
 */
export const STATE_ENTERPRISES = 'Petrovietnam|EVN|Viettel|VNPT|Vinacomin|Vinatex|Agribank|Vietcombank|BIDV|VietinBank';
