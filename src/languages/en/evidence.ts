import type { LanguageEvidence } from '../../language/evidence.ts';

export const evidence: LanguageEvidence = {
  // Loan words bring a few letters of others: `café`, `naïve`.
  spelling: /^[a-zçèéêëïñ]+$/,
  words: `
    the of and to with by is was were have had has that this from been their its it they which who will would should
    also more than not but into during after about these those there when while where what between through both each
    all any other some such only being he his she her we our you your are be can could may must one two three four five
    out up down as said says say told asked stressed urged noted added according toward towards upon within without
    comrade comrades secretary committee committees council congress meeting conference chairman chairwoman chaired
    standing provincial permanent local government minister development economic resolution political members member delegates deputy
    leaders leader people party plenum session work tasks task term speaks spoke speech attended attends opens opened
    opening closing closed holds held hosts receives received visits visit meets calls call urges pledges adopts adopted
    passes passed elected elects appointed appointment announced announces strengthens strengthening boost boosts
    promote promotes growth rate province city district billion trillion million percent targets target year years
    month months day days morning afternoon new first second third results building implementation implementing
    cooperation ties friendship trade guests legislator lawmakers public investment disbursement poverty households
    rural law laws reviews discusses discuss approves praises praised hails marks ceremony anniversary support supports
    flood victims farmers farming fishing school pupils health hospital gets gives gift gifts seeks set sets key kicks
    off state top official officials draft plan plans amid ahead eyes begins starts ends ending next last
    week monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december photo
    dated times former report estimated reached revenue percentage higher same area least proposed average opinions
    admitted reaching hold requested worth equal equivalent site expanded met presented decreased increased increase
    compared output registered household behalf suggested level export exports economy affirmed effectively use rice
    thanked assigned clearance remains earlier clarify exceeded estimate nearly standards whole levels planning still
    slow achieve representing acknowledged complete units now coastal way hit line continue accounted prices help
    expressways railway included representatives towns cities emphasized look straight seafood insurance yearly
    inspected disciplined focused clarifying approving making need needs businesses strives right participation
    directing grew loans donated thousand build builds roads grasp strive receive receive flowers reach established
    schools meet meets pointed forest drug review appointing including fell answered workers goals border enterprises
    long accounting region half below figure strictly fourth welcomed road make made marine handled
    how why much many most very well good better strong stronger high low large big small great own even because though
    however therefore together across around along against every everyone nothing something life world work works
    working back home country countries nation army soldiers war peace women men children youth veterans voters
    teachers doctors students market trade airport bridge bridges station water power land crop farm coffee tea fruit
    fire rain storm drought weather heat sea island islands river hit hits record fast quick quickly fight fights
    fighting tighten tightens speed speeds eye show shows see sees take takes took give get got let put run win wins
    won lose lost find found think keep keeps bring brings brought open`,
  // `meeting`, `attended`, `quickly`, `leadership`, `months`, `what`, `steering`
  shapes:
    /(?:ings?|ed|ly|ness|ships?|ths?|ght|ers?|wn|ies|ty|ck|ful|less|ward)$|^(?:wh|sh|th|wr|kn|over|under|out)|[aeo]w|oo|ee|ck|ea/,
  shared: 'a in on for an or at no me so man before her war do if over under had i am most then per want wants land',
};
