import type { LanguageEvidence } from '../../language/evidence.ts';

export const evidence: LanguageEvidence = {
  spelling: /^[a-zàâæçèéêëîïôœùûüÿ]+$/,
  letters: /œ/,
  words: `
    le les du des et est une dans pour avec sont aux ses leur leurs cette ces ont été était étaient qui nous vous elle
    elles mais où comme pas lors ainsi dont afin après avant selon très être avoir fait faire peut doit doivent qu
    chez depuis jusqu lorsque parce puis sans sous chaque tous toutes toute tout ceux celle celui celles notamment
    également déjà encore aussi alors aujourd hui ce cet sa eu avait avaient sera seront soit moins plusieurs
    camarade camarades secrétaire comité comités conseil populaire congrès réunion conférence président présidente
    permanent permanente provincial provinciale district local budget session public gouvernement ministre développement économique mise œuvre résolution politique
    politiques membres membre séance travail député députés délégués milliards pays ouvre ouverture clôture adopte
    adopté reçoit demande souligne salue préside présidé rencontre visite mandat chef adjoint parole rapport tâches
    lutte renforcer renforce promouvoir province ville habitants croissance taux objectifs objectif recettes hausse
    baisse budget vietnamien vietnamienne vietnamiens loi lois projets nouvelle nouveau nouvelles nouveaux première
    premier année années mois jour jours matinée cadres parti élu élue nommé nommée poste lance vers visant face
    coopération amitié échanges entreprises dirigeants deux trois quatre cinq cents mille matin soir lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre photo enquête publique sociale lancement signature d’urgence fin début cours suite lieu place ordre jour
    atteint dépasse approuve examine appelle annonce évalue discute prolonge exhorte assiste dépose gerbe hommage
    aide victimes inondations pêche agriculture rizicole récolte santé école élèves
    demandé nationale décaissement même directeur directrice pris discours moyen moyenne période atteignant
    investissement ménages pauvres colonel atteindre voix présenté présentée valeur tonnes présents nombre indiqué
    militaire déclaré estimé estimée fois pourcentage midi appliquer organisation représentants région exécutif
    construction habitant budgétaires passé superficie cellules capitaux commandant femmes bien niveaux niveau réduire
    ancien ancienne assisté fonctions affaires économie organisé secteur hauteur exportations compte suggéré dôngs
    premiers publics investissements centrale souligné contexte nombreux nombreuses échelle industrie territoire près
    normes admis programme continuer efforcer augmenté augmentation intérieures riz inférieur ressources montant date
    mettre villes armées sécurité clés obtenu conformément proposé achever maritime autorités produits commune cheffe
    accueilli fixées vérification tandis ouvert issus directement défis dépassant enregistré ruralité assimiler
    composé urgent créées rendement naturelles efforçant prend examiner monde surmonter difficultés importants limites
    preuve vérité évaluer manière nécessaire causes assez rapidement grande grand détermination responsable forte route
    étrangers supérieur urbaines vie défense maintenus salle globalement
    comment pourquoi quand toujours jamais peu trop mieux bon bonne fort petit petite haut bas peuple guerre paix
    soldats enfants jeunes jeunesse vétérans électeurs enseignants marché aéroport pont gare eau terre terres récolte
    feu pluie tempête sécheresse chaleur mer île îles fleuve rapide vite contre combat veut faut fixe donne donner
    prendre prise mise mettent rendre tient tenir tenue devient devenir venir faisant droit appel procès avenir`,
  // `réunion`, `développement`, `militaire`, `publique`, `qualité`, `travaux`, `lorsqu`
  shapes:
    /(?:[st]ions?|ments?|aires?|euses?|eux|ités?|iques?|ées?|és|elles?|eurs?|aient|ait|ants?|oirs?|rir|nir)$|eau|aux|oi|^(?:qu|œ|dé|ré|pré)|ouv|[éèêç]/,
  shared: 'la de en un on se si que sur il son par plus a à l d s n c m j y au ne entre tu te me sa son contre',
};
