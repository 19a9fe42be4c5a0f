### What storywall says on pages, in pictures and in reports, in French.
###
### See en.ftl for what the texts are for. Buttons and advice are infinitives; what the workshop says to the
### people in the room is for vous (attendez). There is a no-break space before : and a narrow one before
### ; ? ! % and inside « ». A name must not follow de, que, le or à le, since it may begin with a vowel:
### write pour { $persona }, dans { $release } or a colon.

# English → French
# story map → story map (la); wall → mur (le)
# backbone → backbone (le)
# activity, task → activité, tâche; step → étape
# story, stories → story (la), stories
# release → release (la); slice → tranche
# persona → persona (le); users → utilisateurs
# journey → parcours; gets stuck → reste bloqué, bute sur
# goal → objectif; outcome → résultat attendu (résultat as a label); measure → mesure
# acceptance criteria → critères d’acceptation; estimate → estimation; points → points
# unscheduled → non planifiée; backlog → backlog (le); on purpose → volontairement
# to do, doing, done, blocked → à faire, en cours, fait (terminée in sentences), bloqué
# released, ships → livrée, arrive
# gap, gap report, note → lacune, rapport de lacunes, remarque; finding → constat
# question, assumption, risk → question, hypothèse, risque
# needs, dependency → nécessite (dépend de before de and numbers), dépendance; gap rules → règles de contrôle
# layer of the work → sujet transverse
# stories about failures → stories sur les cas d’erreur
# outline, handout, legend → liste, livret, légende
# host → hôte (l’); tray → pile (la), face down → face cachée, reveal → dévoiler
# vote → vote, voix; dot → gommette (la); parking lot → sujets mis de côté; join → rejoindre

## Lists

list-next = {", "}
list-and = {" "}et{" "}
list-or = {" "}ou{" "}
list-and-more =
    { $count ->
        [one] {" "}et { $count } autre
       *[other] {" "}et { $count } autres
    }
list-or-more =
    { $count ->
        [one] {" "}ou { $count } autre
       *[other] {" "}ou { $count } autres
    }
sentence-next = {" "}
list-apart = {" ; "}
label-next = {" : "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = « { $title } »

## Counts

digit-separator = {" "}
ungrouped-digits = 3
decimal-separator = ,
stories =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
done-count =
    { $count ->
        [one] { $count } faite
       *[other] { $count } faites
    }
gap-count =
    { $count ->
        [one] { $count } lacune
       *[other] { $count } lacunes
    }
note-count =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
own-unit = { $count } { $unit }
points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
points-heading = Points
pts =
    { $count ->
        [one] { $count } pt
       *[other] { $count } pts
    }

## Statuses, unless the project has its own

status-todo = À faire
status-doing = En cours
status-done = Fait
status-blocked = Bloqué

## Dates

date =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-month = { $month } { $year }
date-quarter = T{ $quarter } { $year }
month =
    { $number ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[other] décembre
    }
month-of-year =
    { $number ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[other] décembre
    }

## All pages

site-title = Story maps
skip-to-content = Aller au contenu
breadcrumbs = Fil d’Ariane
pages-label = Pages
page-maps = Maps
page-wall = Mur
page-releases = Releases
page-gaps = Lacunes
page-journeys = Parcours
page-journey = Parcours : { $persona }
page-changes = Changements
page-outline = Liste
page-history = Historique
page-handout = Livret
page-title = { $page } · { $map }
page-footer = { $title } · mise à jour : { $date }
map-updated = Mise à jour : { $date }
unscheduled = Non planifié
no-tasks = Pas encore de tâches

## Wall

cell-heading = { $activity } › { $task }
wall-label = Mur
wall-caption = { $map } : activités et tâches en colonnes, releases en lignes
wall-empty = Cette map n’a pas encore d’activités. Ajouter la première sous `activities:`.
about-map = À propos de cette map
map-notes = Questions, hypothèses et risques
wall-as-list = Voir en liste
wall-too-wide = Trop large pour A4 ou Letter : imprimer en A3.
wall-too-wide-handout = Trop large pour A4 ou Letter : imprimer le livret, qui répartit le mur sur plusieurs feuilles.
band-progress =
    { $done ->
        [one] { $done } faite
       *[other] { $done } faites
    } sur { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
card-assumptions =
    { $count ->
        [one] { $count } hypothèse
       *[other] { $count } hypothèses
    }
card-risks =
    { $count ->
        [one] { $count } risque
       *[other] { $count } risques
    }
card-criteria =
    { $count ->
        [one] { $count } critère
       *[other] { $count } critères
    }
card-needs = dépend de { $count }
card-needed-by = requise par { $count }
card-link = Lien vers cette story
finding-details = Détails
story-why = Pourquoi
story-criteria = Critères d’acceptation
story-needs = Nécessite
story-needed-by = Requise par
story-in-release = dans { $release }
story-unscheduled = non planifiée
story-owner = Responsable :
story-field = { $name } :
note-question = Question
note-assumption = Hypothèse
note-risk = Risque

## Tools of the wall

tools-label = Chercher des stories
find-stories = Chercher une story
filter = Filtrer
filter-release = Release
filter-persona = Persona
filter-status = Statut
filter-owner = Responsable
filter-tag = Étiquette
filter-all = Tout
filter-hide = Masquer les autres stories
filter-clear = Effacer
filter-matches =
    { $count ->
        [one] { $matches } story sur { $count }
       *[other] { $matches } sur { $count } stories
    }
density = Niveau de détail
density-overview = Aperçu
density-fit = Ajusté
density-detail = Détail
shortcuts = Raccourcis
embed = Intégrer
full-screen = Plein écran
close = Fermer
find = Chercher
tabs-label = Activités
previous-story = Story précédente
next-story = Story suivante
density-less = Moins de détails
density-more = Plus de détails
share = Partager
copy-link = Copier le lien
copied = Copié
edge-steps =
    { $count ->
        [one] { $count } étape de plus
       *[other] { $count } étapes de plus
    }
edge-gaps =
    { $count ->
        [one] avec { $count } lacune
       *[other] avec { $count } lacunes
    }
panel-place = { $at } sur { $count } dans { $release }

shortcuts-title = Raccourcis clavier
shortcut-find = Chercher une story
shortcut-match = Résultat suivant ou précédent (ou Entrée dans le champ de recherche)
shortcut-release = Release suivante ou précédente
shortcut-density = Aperçu, ajusté, détail
shortcut-zoom = Montrer moins ou plus de chaque story
shortcut-arrows = Passer d’une carte à l’autre
shortcut-open = Ouvrir ou fermer une carte
shortcut-full-screen = Plein écran
shortcut-escape = Fermer, ou effacer le filtre
shortcut-help = Afficher ces raccourcis
shortcuts-on = Activer les raccourcis clavier
key-enter = Entrée
key-escape = Échap

embed-title = Intégrer ce mur
embed-about = Copier ce code HTML dans la page voulue. Il n’affiche que le mur et adapte sa hauteur.
embed-colors = Couleurs
embed-auto = Selon le réglage du système
embed-light = Clair
embed-dark = Sombre
embed-html = HTML à copier
embed-copy = Copier

## Changing a map in the browser

edit-switch = Modifier
edit-label = Modification
edit-undo = Annuler
edit-redo = Rétablir
edit-move = Déplacer { $title }
edit-menu = Déplacer « { $title } »
edit-move-card = Déplacer la carte
edit-up = Monter
edit-down = Descendre
edit-top = Tout en haut
edit-release = Release
edit-task = Tâche
edit-backlog = Backlog
edit-backlog-empty = Le backlog est vide
edit-from-backlog = Mettre une story du backlog sur le mur
edit-other-task = Autre tâche…
edit-other-activity = Autre activité…
edit-delete = Supprimer
edit-back = Retour
edit-earlier = Placer avant
edit-later = Placer après
edit-moved = Déplacement : « { $title } » vers { $place }
edit-moved-at = Déplacement : « { $title } » vers { $release }, { $task }, { $at } sur { $count }
edit-moved-head = Déplacement : « { $title } », { $at } sur { $count }
edit-moved-to-backlog = Déplacement : « { $title } » vers le backlog
edit-deleted = Suppression : « { $title } »
edit-kept = « { $title } » reste à sa place.
edit-removed = La carte a été supprimée.
edit-no-task = Il n’y a pas de tâche au-delà de celle-ci.
edit-no-release = Il n’y a pas de release au-delà de celle-ci.
edit-unsaved =
    { $count ->
        [one] { $count } modification non enregistrée
       *[other] { $count } modifications non enregistrées
    }
edit-restarted =
    { $count ->
        [one] { $count } modification non enregistrée : l’aperçu a redémarré. Ouvrir l’adresse qu’il a affichée
       *[other] { $count } modifications non enregistrées : l’aperçu a redémarré. Ouvrir l’adresse qu’il a affichée
    }
edit-refused = Modification refusée : { $reason }
edit-refused-line = Modification refusée : { $reason } (ligne { $line })
edit-impossible = impossible
edit-already = C’est déjà le cas
edit-done-moved = Déplacement : « { $title } »
edit-done-unscheduled = Retrait de la release : « { $title } »
edit-done-set = « { $title } », { $field } : { $value }
edit-done-unset = « { $title } », { $field } : retiré
edit-done-put = « { $title } », { $field } : ajout de { $value }
edit-done-taken = « { $title } », { $field } : retrait de { $value }
edit-done-swapped = « { $title } », { $field } : { $from } → { $to }
edit-done-answered = Réponse à « { $note } » : { $answer }
edit-done-reopened = « { $note } » est de nouveau en suspens
edit-done-joined =
    { $count ->
        [one] { $count } story réunie dans « { $title } »
       *[other] { $count } stories réunies dans « { $title } »
    }
edit-done-ordered = Ordre modifié
edit-done-ignored = « { $title } » : { $rule } ignoré
edit-done-fixed =
    { $count ->
        [one] { $count } erreur corrigée
       *[other] { $count } erreurs corrigées
    }
edit-undone = Annulation : { $change }
edit-redone = Rétablissement : { $change }
edit-change-by = { $name } : { $change }
edit-why-nothing-to-undo = il n’y a rien à annuler
edit-why-nothing-to-redo = il n’y a rien à rétablir
edit-why-others = la dernière modification n’est pas la vôtre. { $change }
edit-why-touched = cet endroit du fichier a été modifié depuis : { $change }. { $advice }
edit-why-saved = cet endroit du fichier a été modifié depuis. { $advice }
edit-undo-first = Annulez d’abord cela, ou modifiez-le ici
edit-change-here = Modifiez-le plutôt ici
edit-why-errors = le fichier contient des erreurs
edit-why-project = le fichier du projet contient des erreurs
edit-why-missing = le fichier est introuvable
edit-why-unwritten = impossible d’écrire le fichier
edit-why-editor = l’éditeur l’a refusée
edit-why-gone = « { $title } » a été supprimé entre-temps
edit-why-unknown = cet élément n’est plus sur la map
edit-why-changed = quelqu’un d’autre l’a modifié entre-temps
edit-why-by-hand = le fichier est écrit d’une façon qui ne peut être modifiée qu’à la main
edit-why-would-break = la map contiendrait des erreurs
edit-why-no-fix = aucune erreur ne peut être corrigée sans décision
edit-why-empty = le texte est vide
edit-why-characters = le texte contient des sauts de ligne, des tabulations ou d’autres caractères de contrôle
edit-why-id = un identifiant ne contient que des lettres, des chiffres, des points et des tirets
edit-why-in-use = « { $user } » fait encore référence à « { $title } »
edit-why-in-backlog = les stories du backlog n’ont ni release ni dépendances
edit-why-tasks-and-stories = une activité a soit des tâches, soit des stories
edit-why-two-titles = il faut au moins deux titres
edit-why-id-twice = cet identifiant est déjà pris
edit-why-estimate = une estimation est un nombre positif ou nul, ou une taille du projet
edit-why-date = une date est un jour, un mois ou un trimestre, comme 2027-01-15, 2027-01 ou 2027-Q1
edit-why-value = cette valeur n’est pas autorisée ici
edit-why-reference = rien ne porte ce nom sur la map
edit-why-ambiguous = plusieurs éléments portent ce nom
edit-why-image = l’image est inutilisable
edit-why-limit = la map serait trop grande
edit-new = Ajouter ou modifier
edit-new-story = Nouvelle story dessous
edit-story-button = + Story
edit-new-story-in = Nouvelle story dans { $release }, { $task }
edit-new-task = Nouvelle tâche
edit-new-task-in = Nouvelle tâche dans { $activity }
edit-new-activity = Nouvelle activité
edit-new-release = Nouvelle release
edit-new-persona = Nouveau persona
edit-new-backlog = Nouvelle story dans le backlog
edit-fields = Tous les champs…
edit-fields-of = Tous les champs de « { $title } »
edit-fields-map = Champs de la map…
edit-backbone = Activités et tâches
edit-fields-persona = Champs d’un persona
edit-rename = Renommer
edit-rename-title = Nouveau nom pour « { $title } »
edit-split = Diviser…
edit-split-title = Diviser « { $title } »
edit-add = Ajouter
edit-rename-save = Renommer
edit-split-save = Diviser
edit-cancel = Annuler
edit-add-hint = Entrée : ajouter et continuer. Échap : annuler
edit-rename-hint = Entrée : renommer. Échap : annuler
edit-split-hint = Un titre par ligne, au moins deux
edit-added = Ajout : « { $title } »
edit-added-in = Ajout : « { $title } » dans { $release }, { $task }
edit-added-many =
    { $count ->
        [one] { $count } carte ajoutée
       *[other] { $count } cartes ajoutées
    }
edit-renamed = Nouveau nom : « { $title } »
edit-split-done =
    { $count ->
        [one] Division : « { $title } » en { $count } story
       *[other] Division : « { $title } » en { $count } stories
    }
edit-fix = Corriger
edit-close = Fermer
edit-gone-here = Cet élément n’est plus sur la map, ou il a changé de nom.
edit-by-hand = Modifier ce champ dans le fichier.
edit-statuses-where = Ces statuts valent pour toutes les maps du projet : les modifier dans storywall.yaml.
edit-own = Champ personnalisé
edit-own-key = Clé d’un champ personnalisé
edit-own-value = Valeur du champ
edit-take = Retirer « { $value } »
edit-add-to = Ajouter à : { $field }
edit-answer = Réponse
edit-answer-of = Réponse à « { $value } »
edit-reason = Raison
edit-reason-of = Pourquoi ignorer { $value }
edit-link-address = Adresse du lien
edit-field-title = Titre
edit-field-name = Nom
edit-field-goal = Objectif
edit-field-description = Description
edit-field-lang = Langue
edit-field-updated = Dernière revue
edit-field-color = Couleur
edit-field-id = Identifiant
edit-field-outcome = Résultat
edit-field-measure = Mesure
edit-field-date = Date
edit-field-status = Statut
edit-field-statuses = Statuts des stories
edit-field-persona = Personas
edit-field-release = Release
edit-field-estimate = Estimation
edit-field-owner = Responsable
edit-field-tags = Étiquettes
edit-field-why = Pourquoi
edit-field-acceptance = Critères d’acceptation
edit-field-questions = Questions
edit-field-assumptions = Hypothèses
edit-field-risks = Risques
edit-field-needs = Nécessite
edit-field-links = Liens
edit-field-ignore = Lacunes ignorées
edit-conflict-changed = Ce texte a été modifié ailleurs pendant la saisie
edit-conflict-gone = Cet élément a été supprimé ailleurs pendant la saisie
edit-conflict-entry = Cette entrée a été modifiée ou retirée ailleurs pendant la saisie
edit-mine = Le mien
edit-theirs = L’autre
edit-both = Les deux
edit-both-title = Garder l’autre, ajouter le mien comme nouvelle carte
edit-nothing = (rien)
edit-conflict-keep = Enregistrer
edit-conflict-back = Revenir à mon texte
edit-conflict-backlog = Mettre mon texte dans le backlog
edit-conflict-add = Ajouter mon texte comme nouvelle entrée
edit-conflict-drop = Abandonner mon texte
edit-gap-schedule = Mettre « { $story } » dans { $release }
edit-gap-answer = Répondre à « { $note } »
edit-gap-fix = Corriger
edit-gap-ignore = Ignorer en justifiant
edit-ask-title = Texte pour « { $title } »
edit-ask-save = Enregistrer
edit-ask-hint = Entrée : enregistrer. Échap : annuler
edit-no-tasks-here = Ici, les stories sont directement sous leur activité ; elle ne peut donc pas avoir de tâches.

## The preview

preview-errors = Le dernier enregistrement contient des erreurs. Voici la version précédente
preview-later = La story map apparaîtra ici dès que l’erreur sera corrigée.
preview-offline = Connexion perdue. Reconnexion…
preview-all-maps = Toutes les story maps
preview-not-found = Page introuvable

## Fragments in pages of other sites

fragment-unstyled = La feuille de style de cette story map est introuvable. --assets-prefix doit mener de cette page au site généré.

## Legend of the wall

legend = Légende
legend-about = Lire les deux lignes du haut de gauche à droite : ce que font les gens, étape par étape. Puis de haut en bas : ce qui arrive d’abord, ensuite et plus tard.
legend-activity = Activité
legend-activity-about = ce que font les gens pour atteindre un objectif
legend-task = Tâche
legend-task-about = une étape d’une activité ; les deux lignes ensemble forment le backbone
legend-story = Story
legend-story-about = ce que les utilisateurs peuvent faire à cette étape ; le plus important est en haut
legend-release = Release
legend-release-about = les stories sous sa ligne, jusqu’à la ligne suivante, arrivent ensemble
legend-unscheduled-about = stories qui ne sont encore dans aucune release
legend-gap = Aucune story
legend-gap-about = une lacune : dans la première release, les utilisateurs ne passent pas cette étape
legend-colors = Dans l’aperçu, les stories terminées sont vertes, celles en cours à moitié bleues, et celles qui sont bloquées ont un bord rouge.
legend-question = question
legend-assumption = hypothèse
legend-risk = risque
legend-criteria = critères d’acceptation
legend-needs = dépend d’autres stories
legend-needed-by = d’autres stories en dépendent
legend-gap-sign = lacune
legend-note-sign = remarque

## Bars

bar-part = { $status } : { $count }
bar-unestimated =
    { $count ->
        [one] { $count } story sans estimation
       *[other] { $count } stories sans estimation
    }
release-reach =
    Stories dans { $reached_activities ->
        [one] { $reached_activities } activité
       *[other] { $reached_activities } activités
    } sur { $activities } et { $reached_tasks ->
        [one] { $reached_tasks } tâche
       *[other] { $reached_tasks } tâches
    } sur { $tasks }
release-reach-activities =
    Stories dans { $reached_activities ->
        [one] { $reached_activities } activité
       *[other] { $reached_activities } activités
    } sur { $activities }

## Time line of the releases

timeline = Quand arrive chaque release
timeline-release = { $release } : { $when }, { $progress }.
timeline-undated = Sans date : { $releases }
timeline-month =
    { $number ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[other] déc.
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

history-about =
    { $count ->
        [one] { $count } révision depuis le { $date }
       *[other] { $count } révisions depuis le { $date }
    }
history-revisions = Révisions
history-seen =
    { $seen ->
        [one] { $seen } sur { $count } change ce que l’on voit
       *[other] { $seen } sur { $count } changent ce que l’on voit
    }
history-smaller =
    { $count ->
        [one] { $count } révision mineure
       *[other] { $count } révisions mineures
    }
history-none = Aucun commit ne contient encore cette map.
history-day = { $date }
history-uncommitted = Pas encore de commit
history-removed = Le fichier a été supprimé
history-unreadable = Cette version est illisible : { $error }
history-first = Première version de la map
history-form = Seuls des espaces ou des commentaires ont changé
history-details =
    { $count ->
        [one] { $count } détail modifié
       *[other] { $count } détails modifiés
    }
history-finished = Terminé : { $stories }
history-started = Commencé : { $stories }
history-blocked = Bloqué : { $stories }
history-set-back = Remis à faire : { $stories }
history-added = Ajouté dans { $release } : { $stories }
history-added-unscheduled = Ajouté, non planifié : { $stories }
history-dropped = Abandonné : { $stories }
history-moved = Déplacé vers { $release } : { $stories }
history-unscheduled = N’est plus planifié : { $stories }
history-renamed = Renommé : { $stories }
history-estimated =
    { $count ->
        [one] Nouvelle estimation : { $stories }
       *[other] Nouvelles estimations : { $stories }
    }
history-new-releases =
    { $count ->
        [one] Nouvelle release : { $releases }
       *[other] Nouvelles releases : { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Release abandonnée : { $releases }
       *[other] Releases abandonnées : { $releases }
    }
history-renamed-release = La release { $from } s’appelle désormais { $to }
history-new-steps =
    { $count ->
        [one] Nouvelle étape : { $steps }
       *[other] Nouvelles étapes : { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Étape abandonnée : { $steps }
       *[other] Étapes abandonnées : { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Étape renommée : { $steps }
       *[other] Étapes renommées : { $steps }
    }
history-date-moved = Nouvelle date pour { $release } : { $from } → { $to }
history-date-set = { $release } a une date : { $date }
history-date-gone = { $release } n’a plus de date
history-more-done = fait : +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = Plus ancienne
history-newer = Plus récente
history-steps-label = Parcourir les révisions
history-position = { $number } sur { $count }
history-burn-up = Burn-up
history-burn-up-about = ligne : prévu ; surface : fait
history-points-progress = { $done } sur { $points } faits
history-progress =
    { $done ->
        [one] { $done } faite
       *[other] { $done } faites
    } sur { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
history-chart-done = fait : { $count }
history-chart = { $release } : { $progress } le { $date }
history-then = { $progress } depuis le { $date }
history-table-show = Chiffres en tableau
history-table = { $release } : chiffres par révision
history-column-date = Date
history-column-stories = Stories
history-column-done = Fait
history-column-scope = Périmètre
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = Pour { $personas }
picture-activity = Activité
picture-task = Tâche
picture-story = Story
picture-release = Release
picture-gap = Lacune : aucune story pour cette étape

## Index

map-count =
    { $count ->
        [one] { $count } map
       *[other] { $count } maps
    }
index-bars = Légende des barres
index-no-releases = Pas encore de releases
index-released = ✓ Livrée
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] Tout est planifié
        [one] { $count } non planifiée
       *[other] { $count } non planifiées
    }
index-no-gaps = Aucune lacune
index-dates = Prochaines dates
index-all-maps = toutes les maps
index-plan = Plan des releases
index-release = Release
index-date = Date
index-outcome = Résultat
index-measure = Mesure
index-size = Taille et avancement
index-risk = Risque principal
index-wall = Le mur
index-decide = À décider
index-more-gaps =
    { $count ->
        [one] { $count } autre lacune
       *[other] { $count } autres lacunes
    }
index-blocked = Bloqué
index-blocked-story = Story bloquée : { $story }
index-gone = Disparu depuis { $since } : { $maps }
index-no-owner = sans responsable
index-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
index-people = Personnes

search-label = Chercher dans toutes les maps
search-key = Touche / pour chercher
search-map = Map
search-release = Release
search-persona = Persona
search-activity = Activité
search-task = Tâche
search-results =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-maps =
    { $count ->
        [one] { $count } map
       *[other] { $count } maps
    }
search-no-results = Aucun résultat pour « { $query } »
search-loading = Recherche…
search-more-in-map =
    { $count ->
        [one] { $count } autre dans cette map
       *[other] { $count } autres dans cette map
    }
search-more-maps =
    { $count ->
        [one] { $count } autre map
       *[other] { $count } autres maps
    }
search-unscheduled = Non planifiée
search-backlog = Backlog

thumbnail-label =
    Mur : { $activities ->
        [one] { $activities } activité
       *[other] { $activities } activités
    }, { $tasks ->
        [0] aucune tâche
        [one] { $tasks } tâche
       *[other] { $tasks } tâches
    }, { $releases ->
        [0] pas encore de releases
        [one] { $releases } release
       *[other] { $releases } releases
    }

## Steps of the backbone in a release

step-without-story = ! Pas de story ici
step-without-story-note = Pas de story ici
step-left-out = Omise volontairement
step-earlier = Déjà couverte
step-later = Vient plus tard
step-of-others = Pour d’autres personas

## Release page

release-position = Release { $number } sur { $count }
release-planned = Prévue
release-active = Active
release-released = Livrée
release-date-due = Prévue : { $date }
release-date-past = Livrée : { $date }
release-date-none = Pas encore de date
release-progress =
    { $count ->
        [0] Pas encore de stories
       *[other] { $done ->
            [one] { $done } faite
           *[other] { $done } faites
        } sur { $count }
    }
release-share =
    { $reached ->
        [one] { $reached } activité
       *[other] { $reached } activités
    } sur { $count }
unscheduled-stories-count =
    { $count ->
        [one] { $count } story non planifiée
       *[other] { $count } stories non planifiées
    }
release-points = { $done } sur { $all }
release-plan = Plan
release-next = Release suivante :
blocked-count =
    { $count ->
        [one] { $count } bloquée
       *[other] { $count } bloquées
    }
release-journey = Parcours
release-step-personas = { $names }
release-step-only-for = Seulement pour { $names }
release-aloud = À voix haute
release-stories = Stories
release-no-stories = Pas encore de stories dans cette release
release-no-acceptance = Pas encore de critères d’acceptation
release-needs = Dépend d’autres releases
release-needed-by = Requis par d’autres releases
release-needs-sign = nécessite
release-needed-by-sign = requise par
release-need-late = Arrive trop tard
release-need-unplanned = Pas encore dans une release
release-open = En suspens
release-nothing-open = Rien en suspens
show-on-wall = Voir sur le mur
show-in-outline = Voir dans la liste
show-journey = Voir le parcours

## Read aloud

aloud-first =
    { $count ->
        [0] Le parcours commence
        [one] { $names } commence
       *[other] { $names } commencent
    } par { $activity } : { $stories }.
aloud-next =
    { $count ->
        [0] Vient ensuite
        [one] Puis { $names } continue avec
       *[other] Puis { $names } continuent avec
    } { $activity } : { $stories }.
aloud-last =
    { $count ->
        [0] Le parcours se termine
        [one] { $names } termine
       *[other] { $names } terminent
    } par { $activity } : { $stories }.
aloud-only =
    { $count ->
        [0] Il y a une seule étape,
        [one] { $names } passe par une seule étape,
       *[other] { $names } passent par une seule étape,
    } { $activity } : { $stories }.
aloud-unchanged = Rien ne change dans { $activities }.
aloud-later =
    { $count ->
        [one] { $activities } vient plus tard.
       *[other] { $activities } viennent plus tard.
    }
aloud-left-out = { $activity } reste volontairement de côté.
aloud-stuck = { $persona } bute sur { $activity } : aucune story pour { $persona } à cet endroit.
aloud-no-start = Le début manque : { $release } n’a pas de story pour { $activities }.
aloud-break = Le parcours s’interrompt ici : { $release } n’a pas de story pour { $activities }.
aloud-no-end = La fin manque : { $release } n’a pas de story pour { $activities }.

## Open points

open-gap = Lacune

## Journey page

journey-kicker = Parcours
journey-others = Parcours
journey-summary =
    { $stories ->
        [0] Pas encore de stories pour { $persona }.
        [one] { $persona } a { $stories } story dans { $reached ->
            [one] { $reached } activité
           *[other] { $reached } activités
        } sur { $activities }.
       *[other] { $persona } a { $stories } stories dans { $reached ->
            [one] { $reached } activité
           *[other] { $reached } activités
        } sur { $activities }.
    }
journey-breaks = Où le parcours s’interrompt
journey-break = Dans { $release }, { $persona } bute sur { $activities } : aucune story pour { $persona } à cet endroit.
journey-steps = Étapes
journey-missing = ! Aucune story pour cette étape dans { $releases }
journey-no-stories = Pas encore de stories

## Outline

outline-releases = Releases
outline-no-tasks = Pas encore de tâches
outline-no-stories = Pas encore de stories
backlog-heading = Backlog (pas sur le mur)

## Gap report

gaps-heading = Lacunes dans { $map }
gaps-ignored-count =
    { $count ->
        [one] { $count } ignorée avec justification
       *[other] { $count } ignorées avec justification
    }
gaps-none = ✓ Aucune lacune
gaps-matrix = Où sont les stories
gaps-matrix-label = Stories par activité et par release
gaps-matrix-activity = Activité
gaps-matrix-total = Total
matrix-tasks =
    dans { $reached ->
        [one] { $reached } tâche
       *[other] { $reached } tâches
    } sur { $count }
gaps-decide = À décider
gaps-decide-about = le plus important d’abord
gaps-decide-none = ✓ Rien : aucune règle n’a trouvé d’erreur ni de lacune.
gaps-decisions-count = { $count } à décider
gaps-further-decisions = encore { $count } à décider
gaps-do = À faire :
gaps-why = Pourquoi c’est important
gaps-copy = Copier comme ticket
gaps-copied = Copié en Markdown
gaps-issue-more =
    { $count ->
        [one] { $count } autre figure dans le rapport de lacunes.
       *[other] { $count } autres figurent dans le rapport de lacunes.
    }
gaps-notes = Remarques
gaps-notes-about = à regarder de plus près
gaps-well = Ce qui va bien
gaps-clean-rules =
    { $clean ->
        [one] { $clean } règle
       *[other] { $clean } règles
    } sur { $count } sans constat
gaps-not-checked = Non vérifié
gaps-all-rules = Toutes les règles
gaps-open-count =
    { $count ->
        [one] { $count } question, hypothèse ou risque sans réponse
       *[other] { $count } questions, hypothèses ou risques sans réponse
    }
gaps-questions = Questions à poser au groupe
gaps-questions-about = seuls des humains peuvent y répondre ; à lire à voix haute
gaps-workshop = Prochaine étape en atelier : { $step }
gaps-workshop-start = `storywall workshop { $file }` les pose une par une, et écrit chaque réponse dans la map.
gaps-backlog-count =
    { $count ->
        [one] { $count } story dans le backlog
       *[other] { $count } stories dans le backlog
    }

verdict-no-release = La map n’a pas encore de releases : on ne sait pas ce qui arrive en premier.
verdict-all-released =
    { $count ->
        [one] La release est livrée : il ne reste rien à planifier.
       *[other] Les { $count } releases sont toutes livrées : il ne reste rien à planifier.
    }
verdict-empty-release = { $release } est la première release et n’a pas encore de stories.
verdict-empty-next-release = { $release } est la prochaine release et n’a pas encore de stories.
verdict-complete = { $release } couvre toutes les activités, de la première à la dernière.
verdict-share =
    { $release } couvre { $reached ->
        [one] { $reached } activité
       *[other] { $reached } activités
    } sur { $count }.
verdict-skipped = Il manque une story pour { $activities }.
verdict-without-stories =
    { $count ->
        [one] { $activities } n’a pas encore de stories.
       *[other] { $activities } n’ont pas encore de stories.
    }
verdict-left-out =
    { $count ->
        [one] { $activities } reste volontairement de côté.
       *[other] { $activities } restent volontairement de côté.
    }
verdict-released =
    { $count ->
        [one] { $activities } : déjà livré.
       *[other] { $activities } : déjà livrés.
    }
verdict-later =
    { $count ->
        [one] { $activities } vient plus tard.
       *[other] { $activities } viennent plus tard.
    }
verdict-for-others =
    { $count ->
        [one] { $activities } est pour d’autres personas.
       *[other] { $activities } sont pour d’autres personas.
    }

verdict-unscheduled =
    { $count ->
        [one] { $activities } reste à planifier.
       *[other] { $activities } restent à planifier.
    }

well-goal = La map a un objectif.
well-personas =
    { $count ->
        [one] Le persona a des stories.
       *[other] { $count } personas sur { $count } ont des stories.
    }
well-journeys = Aucun persona ne reste bloqué dans la première release qui lui est destinée.
well-activities =
    { $count ->
        [one] L’activité a des stories.
       *[other] Les { $count } activités ont toutes des stories.
    }
well-steps = Les { $count } activités et les { $tasks } tâches ont toutes des stories.
well-balance = Aucune activité n’a plus de la moitié des { $count } stories ; la plus grande, { $activity }, en a { $largest }.
well-across = { $release } mène toutes les personnes à qui elle est destinée de leur première activité à la dernière.
well-release-dates =
    { $count ->
        [one] La release a un résultat attendu, une mesure et une date.
       *[other] { $count } releases sur { $count } ont un résultat attendu, une mesure et une date, dans l’ordre.
    }
well-release-measures =
    { $count ->
        [one] La release a un résultat attendu et une mesure.
       *[other] { $count } releases sur { $count } ont un résultat attendu et une mesure.
    }
well-release-outcomes =
    { $count ->
        [one] La release a un résultat attendu.
       *[other] { $count } releases sur { $count } ont un résultat attendu.
    }
well-release-stories =
    { $count ->
        [one] La release a des stories.
       *[other] { $count } releases sur { $count } ont des stories.
    }
well-not-overdue = Aucune release n’est en retard.
well-dependencies =
    { $count ->
        [0] Aucune story ne déclare de dépendance.
        [one] { $count } dépendance, et pas envers une release ultérieure.
       *[other] { $count } dépendances : aucun cycle, et aucune envers une release ultérieure.
    }
well-titles =
    { $count ->
        [one] Le titre ne nomme ni système ni élément d’interface, et n’est ni une question ni un texte provisoire.
       *[other] Aucun des { $count } titres ne nomme de système ni d’élément d’interface, et aucun n’est une question ni un texte provisoire.
    }
well-no-code =
    { $count ->
        [one] Le titre ne nomme aucun système, et n’est ni une question ni un texte provisoire.
       *[other] Aucun des { $count } titres ne nomme de système, et aucun n’est une question ni un texte provisoire.
    }
well-no-question =
    { $count ->
        [one] Le titre n’est ni une question ni un texte provisoire.
       *[other] Aucun des { $count } titres n’est une question ou un texte provisoire.
    }
well-specified =
    { $count ->
        [one] La story ouverte dans { $release } a des critères d’acceptation et une estimation.
       *[other] Les { $count } stories ouvertes dans { $release } ont toutes des critères d’acceptation et une estimation.
    }
well-criteria =
    { $count ->
        [one] La story ouverte dans { $release } a des critères d’acceptation.
       *[other] Les { $count } stories ouvertes dans { $release } ont toutes des critères d’acceptation.
    }
well-estimates =
    { $count ->
        [one] La story ouverte dans { $release } a une estimation.
       *[other] Les { $count } stories ouvertes dans { $release } ont toutes une estimation.
    }
well-no-question-open = Aucune question et aucune hypothèse sur { $release } n’est ouverte.
well-backlog = Le backlog est vide : toutes les stories sont sur la map.
well-ignored =
    { $count ->
        [0] Aucune lacune n’est ignorée.
        [one] La lacune ignorée est justifiée, et elle existe toujours.
       *[other] Les { $count } lacunes ignorées sont toutes justifiées, et elles existent toujours.
    }

question-payment-fails = { $titles } : et si cela échoue ?
question-delivery = { $titles } : qui l’apporte, et que se passe-t-il si personne n’ouvre ?
question-who-they-are = { $titles } : comment le produit sait-il de qui il s’agit ?
question-leave = { $titles } : comment en sort-on ?
question-access-ends = { $titles } : comment cet accès prend-il fin ?
question-who-decides = { $titles } : qui dit oui ou non ?
question-who-prepares = { $titles } : qui le prépare ?
question-who-answers = { $titles } : qui répond, et dans quel délai ?
question-who-repairs = { $titles } : qui s’en occupe ?
question-who-cancels = { $titles } : qui annule, et où ?
question-who-pays = { $titles } : qui paie, et comment le sait-on ?
question-money-back = { $titles } : comment récupère-t-on l’argent ?
question-stop = { $titles } : comment y met-on fin ?
question-mute = { $titles } : comment désactive-t-on les messages ?
question-proof = { $titles } : que montre-t-on au moment du retrait ?
question-first-time = { $titles } : comment est-on entré la première fois ?
question-lies = { $titles } : et si c’est un mensonge ou une insulte ?
question-who-provides = { $titles } : qui le met en ligne, fixe le prix, le retire ?
question-who-writes = { $titles } : qui le met en ligne, et qui le retire ?
question-too-late = { $title } arrive dans { $release }, { $undo } seulement dans { $later } : que font les gens d’ici là ?
question-never-undone = { $title } arrive dans { $release }, { $undo } dans aucune release : que font les gens d’ici là ?
question-role = { $title } : qui est désigné par « { $role } » ? Aucun persona n’y correspond.
question-roles = { $titles } : qui est désigné par ces mots : { $roles } ? Aucun persona n’y correspond.
question-before = Que se passe-t-il avant { $title } ?
question-before-persona = { $persona } : que se passe-t-il avant { $title } ?
question-after = Que se passe-t-il après { $title } ? L’objectif : { $goal }
question-hand-over = { $giver } finit par { $last }, { $taker } continue avec { $next } : que se passe-t-il entre les deux ?
question-hand-over-goal = { $giver } finit par { $last }, { $taker } continue avec { $next } : que se passe-t-il entre les deux ? L’objectif pour { $giver } : { $goal }
question-own = { $titles } : { $question }

## Handout

handout-about = Imprimer cette page pour la réunion : le plan de toutes les releases, chaque release sur une page, et le mur réparti sur des feuilles.
handout-papers = Format papier
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 ou Letter
    } ({ $count ->
        [one] { $count } feuille
       *[other] { $count } feuilles
    })
handout-wall =
    Mur sur { $count ->
        [one] { $count } feuille
       *[other] { $count } feuilles
    } { $paper ->
        [a3] A3
       *[a4] A4 ou Letter
    }
handout-layout = Disposition des feuilles
handout-background = Contexte
handout-notes = Notes
handout-continued = { $band } (suite)
sheet-number = Feuille { $number } sur { $count }
sheet-label =
    { $count ->
        [one] Mur
       *[other] Mur, feuille { $number } sur { $count }
    }
sheet-columns =
    { $shown ->
        [one] Colonne { $first } sur { $count }
       *[other] Colonnes { $first }–{ $last } sur { $count }
    }
sheet-row = Rangée { $number } sur { $count }
sheet-from-left = ◂ Suite de la feuille { $sheet }
sheet-from-right = Suite de la feuille { $sheet } ▸
sheet-from-above = ▴ Suite de la feuille { $sheet }
sheet-to-left = ◂ Suite sur la feuille { $sheet }
sheet-to-right = Suite sur la feuille { $sheet } ▸
sheet-to-below = ▾ Suite sur la feuille { $sheet }

## Markdown export

markdown-personas = Personas : { $names }
markdown-stories = Toutes les stories

## Gap rules: the page, and signs on the wall

rules-title = Règles de contrôle
rules-page-title = Règles de contrôle · { $project }
rules-lead = Ce que storywall vérifie dans une map, pourquoi c’est important et comment y remédier.
rules-by-family = Règles par famille
rules-advice = Que faire :
rules-before = Avant
rules-after = Après
rules-options = Options dans le fichier du projet
rules-off-here = désactivée dans ce projet
rules-level-here = { $level } dans ce projet

gap-error = ✗ erreur
gap-warning = ! lacune
gap-note = · remarque
gap-mark-gaps =
    { $count ->
        [one] ! lacune
       *[other] ! { $count } lacunes
    }
gap-mark-notes =
    { $count ->
        [one] · remarque
       *[other] · { $count } remarques
    }
gap-error-number = ✗ Erreur { $number }
gap-warning-number = ! Lacune { $number }
gap-places =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    }
gap-more-places =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
gap-more-places-of-many = et { $count } autres, dont { $shown } cités ici
gap-needed-story = la story dont elle a besoin

family-frame = Personas et objectif
    .about = qui utilise le produit, et pourquoi
family-backbone = Backbone
    .about = ce que font les utilisateurs, étape par étape
family-releases = Releases
    .about = ce qui arrive et quand, en tranches fines à travers tout le backbone
family-dependencies = Dépendances
    .about = quelles stories doivent venir d’abord
family-wording = Formulation
    .about = des titres qui disent ce que font les utilisateurs, avec leurs mots
family-readiness = Maturité
    .about = assez de détails pour la prochaine release, et pas trop pour les suivantes
family-upkeep = Entretien
    .about = si chaque `ignore:` est encore nécessaire

# Why a rule did not look at a map. They begin in lower case, and end without a period.
skipped-language = il n’y a pas de listes de mots pour la langue `{ $language }`
skipped-language-undeclared = la map n’indique pas sa langue, et ses titres ne sont pas en anglais
skipped-not-english = la map n’est pas en anglais
skipped-estimates = aucune story n’a d’estimation
skipped-acceptance = aucune story n’a de critères d’acceptation
skipped-few-acceptance = peu de stories ont des critères d’acceptation
skipped-off = désactivée dans le fichier du projet
skipped-today = la date du jour n’est pas connue (`today: true` dans le fichier du projet)

## Gap rules: personas and goal

no-persona =
    .looks-for = La map n’a pas de personas.
    .why = Sans persona, chaque lecteur imagine un autre utilisateur, et l’équipe ne peut pas s’accorder sur l’essentiel.
    .ask = Qui suit ce parcours ? Nommer une personne dans une situation, comme « Sarah, une mère débordée »
    .advice = nommer au moins un persona sous `personas:`
    .finding = la map n’a pas de personas : elle ne dit pas qui passe par ces étapes

generic-persona =
    .looks-for = Un persona n’est pas une personne précise. Son nom convient à n’importe qui, comme « utilisateur » ; c’est le système, un lieu ou une organisation, comme « magasin » ; ou il dit seulement ce que quelqu’un est pour l’entreprise, comme « client », sans objectif, description ni rien d’autre à son sujet. Un constat pour la map. Seulement dans les langues qui ont des listes de mots.
    .why = Un persona qui pourrait être n’importe qui n’aide pas l’équipe à décider, car toutes les stories semblent lui convenir.
    .ask = Qui précisément, et dans quelle situation ? Lui donner un nom, comme « Sarah, une mère débordée »
    .advice = désigner un type de personne précis et ce qui le distingue, comme « Sarah, une mère débordée »
    .anybody =
        { $others ->
            [0] { $persona } pourrait
            [one] { $persona } et { $others } autre persona pourraient
           *[other] { $persona } et { $others } autres personas pourraient
        } être n’importe qui
    .system =
        { $others ->
            [0] { $persona } est le système, pas une personne
            [one] { $persona } et { $others } autre persona ne sont pas des personnes
           *[other] { $persona } et { $others } autres personas ne sont pas des personnes
        }
    .place =
        { $others ->
            [0] { $persona } est un lieu ou une organisation, pas une personne
            [one] { $persona } et { $others } autre persona ne sont pas des personnes
           *[other] { $persona } et { $others } autres personas ne sont pas des personnes
        }
    .customer =
        { $others ->
            [0] { $persona } dit seulement
            [one] { $persona } et { $others } autre persona disent seulement
           *[other] { $persona } et { $others } autres personas disent seulement
        } ce que quelqu’un est pour l’entreprise, pas qui c’est
    .also = n’est pas non plus une personne précise

unused-persona =
    .looks-for = Des personas n’ont aucune story sur la map. Ceux que signale generic-persona et ceux dont les activités sont vides ne sont pas repris ici. Un constat pour la map. Si aucune activité, tâche ou story ne nomme un persona, c’est cela qui est signalé, puisque toutes les stories sont alors pour le premier persona.
    .why = Soit une partie de leur parcours manque, soit le produit n’est pas pour eux.
    .ask = Quelles activités sont les siennes ?
    .advice = indiquer `persona:` sur leurs activités ou leurs stories, ou retirer le persona
    .finding =
        { $personas } { $count ->
            [one] n’a
           *[other] n’ont
        } aucune story
    .none-named = aucun élément ne nomme de persona, donc toutes les stories comptent pour { $persona }
    .also = n’a aucune story non plus

one-column-persona =
    .looks-for = Toutes les stories d’un persona, trois ou plus, sont dans une seule tâche, alors qu’un autre persona a des stories dans quatre tâches ou plus.
    .why = La map montre en vrac tout ce dont ce persona a besoin ; les étapes qui lui manquent passent inaperçues.
    .ask = Que fait d’autre ce persona, avant et après ?
    .advice = se demander ce qu’il fait d’abord, ensuite et pour finir, et donner une tâche à chaque étape
    .finding = les { $count } stories pour { $persona } sont toutes dans une seule tâche, { $task }
    .related = contient toutes ces stories

person-as-activity =
    .looks-for = Le titre d’une activité est le nom d’un persona. Un constat pour la map, dans toutes les langues.
    .why = Une colonne par personne est une liste de souhaits : elle ne montre ni qui fait quoi après qui, ni où l’un attend l’autre.
    .ask = Que fait cette personne à cette étape ?
    .advice = donner aux activités le nom de ce que font les gens, et dire qui avec `persona:`
    .finding =
        { $others ->
            [0] { $activity } est une personne, pas une étape
            [one] { $activity } et { $others } autre activité sont des personnes, pas des étapes
           *[other] { $activity } et { $others } autres activités sont des personnes, pas des étapes
        }
    .also = aussi une personne

no-goal =
    .looks-for = La map n’a pas d’objectif.
    .why = Sans objectif, l’équipe ne sait pas quelles stories sont nécessaires aux utilisateurs pour l’atteindre et lesquelles peuvent attendre.
    .ask = Que pourront faire les utilisateurs qu’ils ne peuvent pas faire aujourd’hui ?
    .advice = dire en une ligne sous `goal:` ce que les utilisateurs veulent accomplir
    .finding = la map n’a pas d’objectif

broken-journey =
    .looks-for = Un persona reste bloqué dans la première release qui lui est destinée. Il a des stories avant et après une de ses activités, mais aucune dans celle-ci, et skipped-activity ne le dit pas déjà. Un constat par persona, dans les maps qui ont deux personas ou plus.
    .why = La release semble complète parce que quelqu’un passe toutes les étapes, mais pas ce persona.
    .ask = Comment le persona passe-t-il cette étape dans cette release ?
    .advice = ajouter à la release sa plus petite story dans cette activité, ou dire sous `ignore:` comment il la franchit
    .finding = { $persona } bute sur { $activities } dans { $release } : aucune story pour ce persona
    .related = aucune story pour ce persona

first-release-leaves-persona-out =
    .looks-for = Des personas ont des stories, mais aucune dans la première release, et aucune release ultérieure ne parle d’eux ni de ce qu’ils font. Ceux qui n’ont de stories qu’à partir de la troisième release sont volontairement laissés de côté. Un constat pour la map. Seulement dans les maps qui ont deux releases ou plus.
    .why = D’autres dépendent peut-être de ce que fait ce persona : une commande ne peut pas arriver si personne ne la prépare.
    .ask = Que fait ce persona jusqu’à l’arrivée de sa première story ?
    .advice = vérifier que la première release fonctionne sans ce persona, et le dire alors sous `ignore:`
    .finding = { $release } n’a aucune story pour { $personas }
    .also = n’y a aucune story non plus

no-lang =
    .looks-for = La map n’indique pas sa langue, et les lettres ou les mots les plus courants de ses titres ne sont manifestement pas anglais. Les règles de formulation ne vérifient alors pas la map, sauf pour les termes techniques.
    .why = Les navigateurs lisent la page à voix haute et coupent ses lignes comme si elle était en anglais, et les règles cherchent des mots anglais.
    .ask = Dans quelle langue sont les titres ? Répondre avec son code, comme de ou pt-BR
    .advice = indiquer la langue de la map sous `lang:`
    .advice-with-code = indiquer la langue de la map : `lang: { $code }`
    .finding = la map n’indique pas sa langue, et ses titres ne sont pas en anglais

## Gap rules: backbone

empty-map =
    .looks-for = La map n’a pas d’activités, ou pas de stories.
    .why = Il n’y a encore rien à discuter ni à planifier, et la plupart des autres règles n’ont rien à vérifier.
    .ask = Que font les gens en premier ?
    .advice = lister sous `activities:` les étapes par lesquelles passent les utilisateurs, chacune avec une tâche et une story
    .no-activity = la map n’a pas d’activités
    .no-story = la map a des activités, mais pas de stories

empty-activity =
    .looks-for = Une activité n’a pas de tâches, ou pas de stories dans ses tâches.
    .why = Personne n’a réfléchi à cette étape ; les utilisateurs y arriveront et ne trouveront rien.
    .ask = Quelles sont les étapes de cette activité ?
    .advice = ajouter ce que les utilisateurs y font, en commençant par une tâche et une story, ou retirer l’activité
    .no-tasks = { $activity } n’a pas de tâches
    .no-stories = { $activity } a des tâches, mais pas de stories

empty-task =
    .looks-for = Des tâches n’ont pas de stories, alors que leur activité en a. Un constat par activité.
    .why = L’étape semble couverte, mais rien ne dit comment les utilisateurs la franchissent.
    .ask = Comment les gens franchissent-ils cette étape ?
    .advice = ajouter la story la plus simple qui permet aux utilisateurs d’accomplir cette tâche, ou retirer la tâche
    .finding =
        { $tasks } { $count ->
            [one] n’a
           *[other] n’ont
        } pas de stories
    .also = pas de stories non plus

flat-map =
    .looks-for = Presque toutes les tâches n’ont qu’une story : 70 % des tâches avec stories, dans les maps qui en ont dix ou plus.
    .why = Avec une seule story par tâche, aucune release ne peut rien laisser de côté, et la première est aussi grosse que le produit.
    .ask = Que laisser hors de la première release ? Quelles étapes sont en réalité plusieurs stories ?
    .advice = se demander pour chaque tâche le peu qui suffirait au début et ce qui pourrait venir plus tard, et ajouter les deux comme stories
    .finding = { $count } tâches sur { $total } n’ont qu’une story, donc aucune release ne peut rien laisser de côté

no-steps =
    .looks-for = Des activités ont des stories mais pas d’étapes : les stories sont directement sous elles, ou leur unique tâche a le même titre et deux stories au plus. Un constat pour la map.
    .why = Une activité sans étapes n’est pas encore mûrie, et ce que les utilisateurs font entre-temps passe facilement inaperçu.
    .ask = Quelles sont les étapes de ces activités ?
    .advice = se demander ce que les utilisateurs font d’abord, ensuite et pour finir dans cette activité, et en faire autant de tâches
    .finding =
        { $others ->
            [0] { $activity } n’a
            [one] { $activity } et { $others } autre activité n’ont
           *[other] { $activity } et { $others } autres activités n’ont
        } pas encore d’étapes
    .also = pas d’étapes non plus

backbone-size =
    .looks-for = Le backbone a plus de 10 activités, sans compter les sujets transverses. Ou bien il en a moins de 4, avec deux personas ou plus ou une activité si longue qu’elle en cache plusieurs, et 12 stories ou plus, sauf si lopsided-depth ou time-as-backbone en dit davantage. Un projet peut fixer d’autres limites.
    .why = Avec trop peu d’activités, les étapes manquantes passent inaperçues ; avec trop, personne ne voit le parcours entier.
    .ask = Quelles activités vont ensemble, et lesquelles en cachent plusieurs ?
    .advice = fusionner les activités qui forment une seule étape, ou répartir un long parcours sur deux maps
    .advice-for-few = diviser les activités qui couvrent plusieurs étapes, et se demander ce qui se passe avant et après
    .advice-for-personas = faire une map pour chaque persona ({ $personas }), puisque chacun a son parcours, ou fusionner les activités qui forment une seule étape
    .too-few =
        le backbone a { $count ->
            [one] { $count } activité
           *[other] { $count } activités
        } : moins de { $min } couvrent rarement tout un parcours
    .too-many =
        le backbone a { $count ->
            [one] { $count } activité
           *[other] { $count } activités
        }{ $layers ->
            [0] {""}
            [one] , sans compter { $layers } sujet transverse
           *[other] , sans compter { $layers } sujets transverses
        } : plus de { $max } sont difficiles à saisir d’un coup d’œil

thin-activity =
    .looks-for = Une activité entre d’autres a une seule tâche avec une seule story, alors qu’au moins la moitié des autres ont deux tâches ou plus. N’est pas signalé pour les choses, pour ce que saute la première release, si la moitié ou plus de toutes les activités sont ainsi, ou si presque toutes les tâches n’ont qu’une story.
    .why = Elle fait peut-être partie d’une activité voisine, ou c’est une étape à laquelle personne n’a encore réfléchi.
    .ask = Que se passe-t-il d’autre dans cette activité ?
    .advice = se demander ce que les utilisateurs font avant et après cette tâche ; si ce n’est rien, la déplacer dans une activité voisine
    .finding = { $activity } a une seule tâche, alors que la plupart des autres activités en ont plusieurs

wide-activity =
    .looks-for = Des activités ont plus de 7 tâches. Un constat pour la map, sauf si backbone-size ou flat-map le signale. Un projet peut fixer une autre limite.
    .why = Une longue activité cache souvent un moment où les utilisateurs s’arrêtent pour revenir plus tard, et ce dont ils ont alors besoin passe facilement inaperçu.
    .ask = Lesquelles de ses tâches sont une activité à part entière ?
    .advice = trouver le moment où les utilisateurs font une pause, et y diviser l’activité
    .finding =
        { $others ->
            [0] { $activity } a { $count } tâches
            [one] { $activity } a { $count } tâches, et { $others } autre activité est aussi longue
           *[other] { $activity } a { $count } tâches, et { $others } autres activités sont aussi longues
        } : plus de { $max } font en général deux activités
    .also = trop longue aussi

lopsided-depth =
    .looks-for = Une activité a plus de la moitié de toutes les stories, et une autre n’en a qu’une. Seulement dans les maps qui ont huit stories ou plus. Un projet peut fixer une autre part.
    .why = L’équipe a détaillé ce qu’elle connaît le mieux, et a peut-être manqué ce qu’il faut aux utilisateurs ailleurs.
    .ask = Que manque-t-il dans l’activité qui n’a qu’une story, ou bien où se divise celle qui en a tant ?
    .advice = trouver quelqu’un qui pratique ces activités, et parcourir ensemble celles qui n’ont qu’une story
    .finding =
        { $activity } a { $count } stories sur { $total }, alors que { $others } { $other_count ->
            [one] n’en a qu’une
           *[other] n’en ont qu’une chacune
        }
    .related = n’a qu’une story

duplicate-name =
    .looks-for = Deux tâches ont le même titre, ou deux stories d’une même tâche, ou deux stories de tâches et de releases différentes. Majuscules et espaces ne comptent pas. Un constat par titre.
    .why = Les lecteurs ne peuvent pas savoir s’il s’agit d’une chose ou de deux.
    .ask = Est-ce deux fois la même chose ? Sinon, comment le persona appellerait-il celle-ci ?
    .advice = en retirer une, ou dire dans les deux titres ce qui les distingue
    .advice-for-personas = si c’est la même chose pour des personas différents, la construire une seule fois : garder une story avec tous ses personas
    .task =
        { $count ->
           *[other] { $count } tâches s’appellent { $title } : une seule tâche, ou deux ?
        }
    .story =
        { $count ->
            [2] { $count } stories s’appellent { $title } : une seule story, ou deux ?
           *[other] { $count } stories s’appellent { $title } : une seule story, ou plusieurs ?
        }
    .related = même titre

one-shot-activity =
    .looks-for = Toutes les stories d’une activité, trois ou plus, sont dans une seule release qui n’est pas la première, alors qu’au moins la moitié des activités ont des stories dans plusieurs. Une release qui a un résultat attendu, ou surtout des stories de cette activité, lui est consacrée et n’est pas signalée. Un constat par release, dans les maps qui ont trois releases ou plus.
    .why = Personne ne voit cette étape avant qu’elle soit finie ; on apprend ce qu’il y faut quand on ne peut plus rien y changer.
    .ask = Laquelle de ces stories manquerait avant ?
    .advice = trouver la plus petite story de l’activité qui soit utile à elle seule, et la livrer dans une release antérieure
    .finding =
        { $activities } { $count ->
            [one] se construit d’un bloc dans { $release } :
           *[other] se construisent d’un bloc dans { $release } :
        } rien n’en arrive avant ni après
    .also = se construit aussi d’un bloc

time-as-backbone =
    .looks-for = Des activités sont des semaines, des sprints, des phases ou des trimestres. Un constat pour la map, sur la première d’entre elles. Seulement dans les langues qui ont des listes de mots.
    .why = Un calendrier montre ce que fait l’équipe ; les étapes qui manquent au parcours des utilisateurs passent alors inaperçues.
    .ask = Que font alors les gens, avec les mots du persona ?
    .advice = donner aux activités le nom de ce que font les utilisateurs, et planifier le temps avec des releases
    .finding =
        { $count ->
            [one] { $activities } est une période, pas une étape
           *[other] { $activities } sont des périodes, pas des étapes
        } du parcours des utilisateurs
    .related = aussi une période

cross-cutting-activity =
    .looks-for = Une activité est un sujet transverse, pas une étape du parcours des utilisateurs. Exemples : infrastructure, dette technique, localisation, données, interface, et les titres qui commencent par « Enabler: » ou « Cross-cutting: ». Un constat pour la map. Seulement dans les langues qui ont des listes de mots. Aucune autre règle ne compte une telle activité.
    .why = Un sujet transverse cache l’étape qui a besoin de ce travail, et le travail est alors facilement repoussé.
    .ask = Que fait ici le persona, avec ses propres mots ?
    .advice = déplacer chaque story vers la première étape qui en a besoin, comme story ou comme critère d’acceptation
    .finding =
        { $others ->
            [0] { $activity } est un sujet transverse, pas une étape
            [one] { $activity } et { $others } autre activité sont des sujets transverses, pas des étapes
           *[other] { $activity } et { $others } autres activités sont des sujets transverses, pas des étapes
        } du parcours des utilisateurs
    .also = aussi un sujet transverse

## Gap rules: releases

no-releases =
    .looks-for = La map a des stories mais pas de releases.
    .why = Sans releases, la map ne dit pas ce qui arrive en premier, et toutes les stories semblent aussi urgentes les unes que les autres.
    .ask = Quelle est la tranche la plus fine qui aide quelqu’un ?
    .advice = ajouter une première release sous `releases:`, avec le moins de stories possible pour qu’elle soit utile
    .finding =
        la map a { $count ->
            [one] { $count } story
           *[other] { $count } stories
        } mais pas de releases

skipped-activity =
    .looks-for = La première release n’a aucune story dans des activités des personas à qui elle est destinée, bien que quelque chose y soit planifié, et aucune décision ne l’explique : aucune release ultérieure ne parle de l’activité dans son nom, son résultat attendu ou sa mesure. Là où le chemin d’un persona à travers la release s’arrête, cela peut être voulu : la release a un résultat attendu et une mesure, ou une seule release ultérieure a toutes les stories de l’activité, à moins que les utilisateurs ne paient ou ne commandent et n’attendent la suite. Les activités qui sont des choses ou des périodes, et les tâches uniques d’une ou deux stories dans une map de 20 ou plus, ne comptent pas. Un constat pour la release. Les releases ultérieures peuvent omettre des étapes, et une étape dont une story est livrée n’est pas sautée. Si la première release est livrée, la première qui ne l’est pas prend sa place.
    .why = Les utilisateurs ne peuvent pas atteindre leur objectif si une étape manque, si bonnes que soient les autres.
    .ask = Quelle story de cette activité est indispensable ?
    .advice = ajouter à la release la plus petite story de chacune de ces activités, ou dire sous `ignore:` comment les utilisateurs les franchissent
    .advice-for-one = ajouter à la release la plus petite story sous { $tasks }, ou dire sous `ignore:` comment les utilisateurs franchissent cette étape
    .stops =
        { $release } s’arrête après { $last } : aucune story pour { $count ->
            [one] { $activities }, l’étape qui suit
           *[other] { $activities }, les étapes qui suivent
        }
    .skips =
        { $release } n’a aucune story pour { $count ->
            [one] { $activities } : comment les utilisateurs franchissent-ils cette étape ?
           *[other] { $activities } : comment les utilisateurs franchissent-ils ces étapes ?
        }
    .related = aucune story non plus

skipped-task =
    .looks-for = La première release saute des tâches situées entre d’autres dans une activité qu’elle couvre, au plus la moitié de celles qui ont une story pour un de ses personas, alors que quelqu’un passe à une tâche suivante. Les tâches qui n’arrivent qu’après la prochaine release, et celles dont parle une release ultérieure dans son nom, son résultat attendu ou sa mesure, sont volontairement laissées de côté. Un constat pour la release.
    .why = Les utilisateurs ont peut-être besoin de cette tâche dès le début ; elle passe facilement inaperçue quand le reste de l’activité est couvert.
    .ask = Comment les gens passent-ils ces tâches dans cette release ?
    .advice = lire la release à voix haute étape par étape, et ajouter une story pour cette tâche si elle devait manquer aux utilisateurs
    .finding = { $release } saute { $tasks } dans { $activity }
    .in-several = { $release } saute { $tasks }
    .also = aussi sautée

vertical-slice =
    .looks-for = Une release prend toutes ses stories dans une seule activité. Ne comptent que les releases qui ont quatre stories ou plus, dans les maps où plusieurs activités ont des stories. Une release qui ajoute une activité à celles des précédentes, et qui a un résultat attendu, le fait volontairement. Là où skipped-activity signale une release, cette règle ne le fait pas.
    .why = Les utilisateurs ont plus de façons de franchir une étape, mais n’avancent pas dans leur parcours.
    .ask = Qui cette release aide-t-elle, si les autres activités n’ont rien ?
    .advice = prendre plutôt la plus petite story de chaque activité, et garder le reste pour plus tard
    .finding = les { $count } stories dans { $release } viennent toutes d’une seule activité, { $activity }
    .related = contient toutes ses stories

empty-release =
    .looks-for = Une release n’a pas de stories.
    .why = Les lecteurs en attendent quelque chose que personne ne compte construire.
    .ask = Quelles stories contient-elle ?
    .advice = attribuer des stories à la release, ou la retirer
    .finding = { $release } n’a pas de stories

no-outcome =
    .looks-for = Des releases ne disent pas ce qui change pour leurs utilisateurs. Un constat pour la map : une lacune si la prochaine release en fait partie, sinon une remarque. Les releases vides ou livrées sont laissées de côté.
    .why = Sans résultat attendu, une release passe pour un succès dès que ses stories sont terminées, même si rien ne s’est amélioré pour les utilisateurs.
    .ask = Qu’est-ce qui change pour le persona une fois qu’elle est livrée ?
    .advice = compléter sous `outcome:` la phrase « Avec cette release, les utilisateurs peuvent… »
    .finding =
        { $others ->
            [0] { $release } n’a
            [one] { $release } et { $others } autre release n’ont
           *[other] { $release } et { $others } autres releases n’ont
        } pas de résultat attendu : rien ne dit ce qui change pour les utilisateurs
    .also = pas de résultat attendu non plus

no-measure =
    .looks-for = La prochaine release a un résultat attendu mais pas de mesure du succès, ni de chiffre dans ce résultat. Les releases ultérieures dans le même cas sont signalées avec elle. Un constat pour la map.
    .why = Sans mesure, l’équipe ne peut pas savoir si la release a porté ses fruits, et n’en apprend rien.
    .ask = À quoi verra-t-on que le résultat est là ?
    .advice = écrire sous `measure:` ce que feront les utilisateurs si elle a porté ses fruits, et d’ici quand
    .finding =
        { $releases } { $count ->
            [one] a
           *[other] ont
        } un résultat attendu mais pas de mesure du succès
    .also = pas de mesure non plus

overpacked-first-release =
    .looks-for = La première release a plus de 75 % de toutes les stories planifiées. Seulement dans les maps où deux releases ou plus ont des stories, tant que rien n’est livré. Les sujets transverses ne comptent pas. Un projet peut fixer une autre part.
    .why = Plus la première release est grosse, plus l’équipe apprend tard lesquelles de ses stories ne servaient à personne.
    .ask = Qu’est-ce qui peut attendre sans que personne ne reste bloqué ?
    .advice = déplacer vers une release ultérieure les stories dont les utilisateurs peuvent d’abord se passer
    .finding = { $release } a { $count } stories sur { $total } planifiées

priority-inversion =
    .looks-for = Dans une tâche, une story est placée sous une autre qui arrive deux releases plus tard ou plus, alors que les stories d’au moins quatre fois plus de tâches suivent l’ordre de leurs releases. Un constat pour la map. Les stories livrées, et celles que signale needs-later-story, ne comptent pas.
    .why = Dans une tâche, le plus important vient en premier : soit l’ordre est dépassé, soit l’équipe construit d’abord une story moins importante.
    .ask = Qu’est-ce qui prime : l’ordre des stories ou celui des releases ?
    .advice = trier les stories de chaque tâche par release, ou déplacer les plus importantes vers une release antérieure
    .finding =
        dans { $count ->
            [one] une tâche
           *[other] { $count } tâches
        }, les stories ne suivent pas l’ordre de leurs releases : { $story } arrive avant { $above }
    .related = placée au-dessus, mais arrive plus tard
    .also = arrive avant une story placée au-dessus

speaks-of-later =
    .looks-for = Une story parle d’une chose que les utilisateurs n’auront que dans une release ultérieure, ou dans aucune : une recette enregistrée, alors qu’enregistrer des recettes vient plus tard ; supprimer une liste, alors qu’ajouter des listes vient plus tard ; un profil avant l’inscription. Seulement pour les maps en anglais. Examine les titres et les descriptions.
    .why = Les utilisateurs rencontrent une étape qui n’a pas encore de sens, ou l’équipe découvre à mi-chemin qu’elle doit d’abord construire l’autre.
    .ask = D’où cela vient-il dans cette release ?
    .advice = déplacer l’autre story vers la même release, ou celle-ci vers une release ultérieure
    .finding = { $story } arrive dans { $release }, mais ce dont elle parle vient avec { $maker } dans { $later }
    .unscheduled = { $story } parle de ce qui vient avec { $maker }, une story non planifiée
    .related = c’est là qu’on l’obtient

work-runs-ahead =
    .looks-for = Deux stories ou plus de la première release inachevée sont à faire ou bloquées, alors que trois stories ou plus de releases ultérieures sont en cours ou terminées. Les questions et les stories sur les cas d’erreur ne comptent pas.
    .why = Les utilisateurs attendent la première release, et aucune n’apprend rien à l’équipe.
    .ask = Pourquoi faire d’abord ce qui vient plus tard ? Qu’est-ce qui retient cette release ?
    .advice = finir la première release avant de commencer les suivantes, ou échanger les stories entre les releases
    .finding = { $count } stories dans { $release } attendent, alors que { $ahead } stories de releases ultérieures sont en cours ou terminées
    .related = en avance sur la première release

layer-release =
    .looks-for = Des releases portent le nom d’une couche ou d’une phase du travail. Exemples : backend, design, tests. Un simple numéro, comme phase 2, ne compte que si la release a un résultat attendu ; sinon, c’est no-outcome qui la signale. Un constat pour la map. Seulement dans les langues qui ont des listes de mots.
    .why = Les utilisateurs ne peuvent rien faire d’une seule couche ; personne n’essaie donc le produit avant l’arrivée de la dernière.
    .ask = Que peuvent faire les gens avec cette release ? La nommer d’après cela
    .advice = construire chaque release autour de quelque chose que les utilisateurs peuvent faire, et lui en donner le nom
    .finding =
        { $others ->
            [0] { $release } porte le nom d’une partie du travail
            [one] { $release } et { $others } autre release portent le nom de parties du travail
           *[other] { $release } et { $others } autres releases portent le nom de parties du travail
        }, pas de ce que les utilisateurs peuvent faire
    .also = aussi une partie du travail

technology-release =
    .looks-for = Dans une release, trois titres ou plus, et au moins un quart de tous, nomment une technologie, comme IA, VR, blockchain, drones ou reconnaissance faciale. Seulement dans les langues qui ont des listes de mots.
    .why = On construit une technologie en quête de raison d’être, et les besoins des utilisateurs attendent.
    .ask = Quel problème du persona la technologie résout-elle ?
    .advice = dire dans chaque titre ce que les utilisateurs obtiennent, et se demander si cela leur manquerait
    .finding = { $count } stories sur { $total } dans { $release } portent le nom d’une technologie : { $stories }
    .related = porte le nom d’une technologie

release-dates-out-of-order =
    .looks-for = Une release a une date antérieure à celle d’une release placée au-dessus.
    .why = Les releases arrivent de haut en bas ; les lecteurs ne peuvent pas savoir si c’est l’ordre ou la date qui est juste.
    .ask = Laquelle des dates est la bonne ?
    .advice = lister les releases dans l’ordre où elles arrivent, ou corriger la date
    .finding = la date pour { $release } est { $date }, mais celle pour { $above }, au-dessus, est { $later }
    .related = placée au-dessus, mais arrive plus tard

overdue-release =
    .looks-for = La date d’une release est passée, mais certaines de ses stories sont ouvertes. La date du jour doit être donnée, avec `--today DATE` ou `today: true` dans le fichier du projet. Les releases avec `status: released` sont signalées par status-drift.
    .why = Des lecteurs comptent toujours sur cette date.
    .ask = Que deviennent les stories encore ouvertes ?
    .advice = fixer une nouvelle date, ou déplacer les stories ouvertes vers une release ultérieure
    .finding =
        la date pour { $release } était { $date }, mais { $count ->
            [one] { $count } story est encore ouverte
           *[other] { $count } stories sont encore ouvertes
        }

status-drift =
    .looks-for = Le statut d’une release contredit ses stories. Elle a `status: released` mais des stories ouvertes, ou `status: planned` alors que toutes ses stories sont terminées.
    .why = Les lecteurs qui remarquent un statut faux ne se fient plus au reste de la map.
    .ask = Est-elle livrée, oui ou non ?
    .advice = corriger le statut, ou déplacer les stories ouvertes vers une release ultérieure
    .released =
        { $release } porte la mention « livrée », mais { $count ->
            [one] { $count } story est encore ouverte
           *[other] { $count } stories sont encore ouvertes
        }
    .planned = { $release } porte la mention « prévue », mais toutes ses stories sont terminées
    .related = encore ouverte

unscheduled-stories =
    .looks-for = Des tâches entières de deux stories ou plus n’ont pas de release, ou un tiers de toutes les stories n’en a pas, bien que la map ait des releases. Les questions, les textes provisoires et les stories dont une story planifiée a besoin sont signalés par d’autres règles. Un constat pour la map.
    .why = Les lecteurs ne peuvent pas savoir si une story non planifiée sera construite ou non.
    .ask = Lesquelles de ces stories sont dans la prochaine release ?
    .advice = attribuer chaque story à une release, ou la retirer
    .anywhere =
        { $count ->
            [one] { $count } story n’est pas planifiée
           *[other] { $count } stories ne sont pas planifiées
        }
    .in-task =
        { $count ->
            [one] { $count } story dans { $task } n’est pas planifiée
           *[other] { $count } stories dans { $task } ne sont pas planifiées
        }
    .mostly-in-task =
        { $count ->
            [one] { $count } story n’est pas planifiée
           *[other] { $count } stories ne sont pas planifiées
        }, dont { $task_count } dans { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } story n’est pas planifiée
           *[other] { $count } stories ne sont pas planifiées
        }, dont { $first_count } dans { $first } et { $second_count } dans { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = Une story en nécessite une autre, d’une release ultérieure.
    .why = La release ne peut pas fonctionner comme prévu, car quelque chose dont elle dépend arrive plus tard.
    .ask = Que fait cette story sans l’autre ?
    .advice = déplacer la story requise vers une release antérieure, ou celle-ci vers une release ultérieure
    .finding = { $story } arrive dans { $release } mais nécessite { $needed }, qui arrive dans { $later }

needs-unscheduled-story =
    .looks-for = Une story planifiée en nécessite une qui ne l’est pas.
    .why = La story dépend d’un travail que personne n’a planifié.
    .ask = Quand l’autre story arrive-t-elle ?
    .advice = planifier la story requise pour la même release ou une release antérieure, ou la retirer de `needs:`
    .finding = { $story } arrive dans { $release } mais nécessite { $needed }, une story non planifiée

dependency-cycle =
    .looks-for = Des stories dépendent les unes des autres en boucle. Un constat par cycle, sur sa première story.
    .why = Chaque story d’un cycle en attend une autre ; aucune ne peut donc être construite en premier.
    .ask = Laquelle peut être construite en premier, et comment ?
    .advice = retirer une entrée `needs:` qui n’est pas indispensable, ou diviser une des stories
    .itself = la story { $story } dépend d’elle-même
    .several = { $stories } dépendent les unes des autres en boucle
    .related = fait partie du cycle

done-before-its-need =
    .looks-for = Une story terminée en nécessite une qui ne l’est pas.
    .why = Soit la story n’est pas vraiment terminée, soit elle n’a pas besoin de l’autre ; les plans fondés sur la map sont alors faux.
    .ask = L’autre story est-elle terminée, ou n’est-elle pas nécessaire ?
    .advice = retirer l’entrée `needs:` si la story fonctionne sans elle, ou corriger le statut
    .finding = la story { $story } est terminée mais nécessite { $needed }, qui ne l’est pas

blocked-in-active-release =
    .looks-for = Une story de la release active est bloquée. Si elle a une question ouverte, c’est la question qui est signalée.
    .why = La release ne peut pas être livrée sans la story, et chaque jour d’attente retarde la suite.
    .ask = Qu’est-ce qui la bloque, et qui la débloque ?
    .advice = chercher ce que la story attend et qui peut la débloquer, ou la déplacer vers une release ultérieure
    .finding = la story { $story } est bloquée, et { $release } est la release active

## Gap rules: wording

system-words =
    .looks-for = Des titres emploient des termes techniques, comme API, base de données ou OAuth, ou contiennent du code, comme `userId` ou `/orders`. Vérifie les activités, tâches et stories dans toutes les langues. Le texte entre guillemets ou parenthèses est ignoré, de même que les formats de fichier d’un import ou d’un export, et les stories de développeurs. Un constat pour la map.
    .why = Utilisateurs et parties prenantes ne peuvent pas juger d’une étape qu’ils ne comprennent pas, et souvent ce n’est pas du tout une étape d’utilisateur.
    .ask = Que fait ou voit ici le persona ? Le dire avec ses mots
    .advice = dire ce que les utilisateurs font ou obtiennent, et mettre la technique dans la description : `Me connecter avec mon compte Google`, pas `S’authentifier via OAuth`
    .finding =
        { $others ->
            [0] { $title } parle du système ({ $word }), pas de ce que font les utilisateurs
            [one] { $title } ({ $word }) et { $others } autre titre parlent du système, pas de ce que font les utilisateurs
           *[other] { $title } ({ $word }) et { $others } autres titres parlent du système, pas de ce que font les utilisateurs
        }
    .also = parle aussi du système

screen-words =
    .looks-for = Des stories nomment un élément de l’interface, comme un bouton ou une liste déroulante : trois ou plus, ou plus d’une sur dix. Un constat pour la map. Seulement dans les langues qui ont des listes de mots. Le texte entre guillemets est ignoré.
    .why = Cela fige le design avant que l’équipe se soit demandé ce que veulent faire les utilisateurs.
    .ask = À quoi cela sert-il ? Dire ce que le persona en obtient
    .advice = dire ce que font les utilisateurs, et mettre le design dans la description : `Dire où j’habite`, pas `Liste déroulante des pays`
    .finding =
        { $others ->
            [0] { $title } décrit l’interface ({ $word }), pas ce que font les utilisateurs
            [one] { $title } ({ $word }) et { $others } autre story décrivent l’interface, pas ce que font les utilisateurs
           *[other] { $title } ({ $word }) et { $others } autres stories décrivent l’interface, pas ce que font les utilisateurs
        }
    .also = décrit aussi l’interface

feature-noun =
    .looks-for = Des activités, ou trois tâches ou plus, désignent des choses, pas des actions. Vérifie les titres d’un ou deux mots : Tableau de bord, Livraison et Page admin sont des choses, Chercher et Payer sont des actions. Un constat pour la map. Seulement dans les langues qui ont des listes de mots.
    .why = Une liste de choses est un menu, pas un parcours : elle cache qui fait quoi, et quelles étapes manquent entre elles.
    .ask = Qu’en fait le persona ? Le dire avec un verbe
    .advice = commencer le titre par un verbe et dire ce que font les utilisateurs : `Voir comment a marché ma boutique aujourd’hui`, pas `Tableau de bord`
    .finding =
        { $others ->
            [0] { $title } désigne une chose, pas une action des utilisateurs
            [one] { $title } et { $others } autre titre désignent des choses, pas des actions des utilisateurs
           *[other] { $title } et { $others } autres titres désignent des choses, pas des actions des utilisateurs
        }
    .also = aussi une chose

business-wish =
    .looks-for = Des stories disent que les utilisateurs voient ou reçoivent ce que seule l’entreprise souhaite montrer, comme des publicités, des promotions ou des ventes additionnelles. Un constat pour la map. Seulement dans les langues qui ont des listes de mots.
    .why = Personne n’utilise le produit pour cela ; la map donne l’impression que les besoins des utilisateurs sont satisfaits.
    .ask = Qu’en attend le persona ? Le dire avec ses mots
    .advice = dire ce que les utilisateurs y gagnent, ou retirer la story de la map et la garder dans le business plan
    .finding =
        { $others ->
            [0] { $title } est un souhait de l’entreprise
            [one] { $title } et { $others } autre story sont des souhaits de l’entreprise
           *[other] { $title } et { $others } autres stories sont des souhaits de l’entreprise
        }, pas des utilisateurs
    .also = aussi un souhait de l’entreprise

question-as-story =
    .looks-for = Des titres de stories sont des questions. Un constat pour la map, dans toutes les langues.
    .why = Une carte avec une question est planifiée, estimée et comptée comme quelque chose que recevront les utilisateurs.
    .ask = Que pourra faire le persona, une fois la réponse connue ?
    .advice = écrire chacune sous `questions:` de la story qu’elle concerne, et retirer la carte
    .finding =
        { $others ->
            [0] { $title } est une question, pas une story
            [one] { $title } et { $others } autre story sont des questions, pas des stories
           *[other] { $title } et { $others } autres stories sont des questions, pas des stories
        }
    .also = aussi une question

sentence-titles =
    .looks-for = Trois titres ou plus commencent comme la phrase d’un modèle de story, par exemple « En tant que… ». Un constat pour la map. Seulement dans les langues qui ont des listes de mots.
    .why = Sur un mur de telles cartes, ce qui distingue une story d’une autre vient en dernier, et personne ne peut parcourir la map du regard.
    .ask = Qu’est-ce que c’est en quelques mots, sans le « En tant que… » ?
    .advice = garder le souhait comme titre, et déplacer le reste dans `persona:` et `why:`
    .rewrite = réécrire les titres, celui-ci en `persona:` { $persona }, `story:` { $title } et `why:` { $why }
    .rewrite-without-why = réécrire les titres, celui-ci en `persona:` { $persona } et `story:` { $title }
    .finding = { $count } titres sont des phrases entières, par exemple { $title }
    .also = aussi une phrase

placeholder-name =
    .looks-for = Un titre est un texte provisoire, comme TBD, divers ou une seule lettre. Vérifie les activités, tâches et stories. Seulement dans les langues qui ont des listes de mots. Un mot que la map emploie ailleurs comme mot courant, tel « activités » dans une école, ne compte pas. Ni les stories sans release dans les maps qui ont des releases.
    .why = Personne ne sait ce qu’il représente ni s’il a de l’importance, et pourtant il est compté.
    .ask = Qu’est-ce que c’est, en réalité ?
    .advice = écrire ce que les utilisateurs y font, ou le retirer jusqu’à ce que quelqu’un le sache
    .finding = { $title } est un texte provisoire : il ne dit pas ce que font les utilisateurs

long-title =
    .looks-for = Des titres ont plus de 120 caractères. Vérifie les activités, tâches et stories dans toutes les langues. Un constat pour la map. Un projet peut fixer une autre limite.
    .why = Un titre aussi long ne tient pas sur une carte, et les lecteurs le sautent.
    .ask = Qu’est-ce que c’est en quelques mots ?
    .advice = ramener le titre à quelques mots, et déplacer le reste dans `description:` ou `acceptance:`
    .finding =
        { $others ->
            [0] { $title } a { $count } caractères : trop long pour une carte
            [one] { $title } ({ $count } caractères) et { $others } autre titre sont trop longs pour une carte
           *[other] { $title } ({ $count } caractères) et { $others } autres titres sont trop longs pour une carte
        }
    .also = trop long aussi

## Gap rules: readiness

no-acceptance =
    .looks-for = Des stories ouvertes de la prochaine release n’ont pas de critères d’acceptation. Un constat pour la release, dans les maps où au moins une story a des critères pour quatre qui n’en ont pas.
    .why = Sans critères, chacun se fait une autre idée du moment où une story est terminée, et les utilisateurs risquent de ne pas recevoir ce qui leur a été promis.
    .ask = À quoi verra-t-on que ces stories sont terminées ?
    .advice = lister sous `acceptance:` ce qui doit être vrai quand la story est terminée
    .finding =
        { $count ->
            [one] { $count } story ouverte dans { $release } n’a
           *[other] { $count } stories ouvertes dans { $release } n’ont
        } pas de critères d’acceptation : { $stories }
    .related = pas de critères d’acceptation

detail-too-early =
    .looks-for = Plus de la moitié des critères d’acceptation sont sur des stories tardives, et au moins une fois et demie la part de ces stories sur la map. Les stories tardives sont dans la dernière release, sans release, ou dans le backlog. Seulement dans les maps qui ont deux releases ou plus. Une dernière release qui est la prochaine, ou déjà livrée, n’est pas tardive. Un projet peut fixer une autre part.
    .why = L’équipe en saura plus quand elle construira ces stories et devra réécrire leurs critères, alors que la prochaine release manque de détails.
    .ask = Sur lesquels de ces détails peut-on parier aujourd’hui ?
    .advice = écrire d’abord les critères de la prochaine release, et laisser les stories suivantes à l’état de titres
    .finding =
        { $total ->
            [1] le seul critère d’acceptation est sur une story
           *[other] { $early } critères d’acceptation sur { $total } sont sur des stories
        } de la dernière release ou sans release
    .related = a déjà des critères

unestimated-story =
    .looks-for = Trois stories ouvertes ou plus de la prochaine release n’ont pas d’estimation, alors que deux tiers de ses stories en ont une. Les stories que signale no-acceptance ne comptent pas. Un constat pour la map.
    .why = Le total de la release est trop bas, et quelqu’un risque de promettre une date fondée sur lui.
    .ask = Quelle est sa taille, comparée aux autres ?
    .advice = estimer ces stories, même grossièrement, ou retirer les estimations de la release
    .finding =
        { $count ->
            [one] { $count } story ouverte n’a
           *[other] { $count } stories ouvertes n’ont
        } pas d’estimation, alors que d’autres de leur release en ont : { $stories }
    .related = pas d’estimation

oversized-story =
    .looks-for = Une story ouverte représente plus de 40 % des estimations de la prochaine release. Seulement si celle-ci a trois estimations ou plus, et que la moitié de ses stories en ont une. Un projet peut fixer une autre part.
    .why = La release dépend de cette seule story : tout retard sur elle retarde l’ensemble.
    .ask = Quelle est sa plus petite partie qui aide quelqu’un ?
    .advice = diviser la story selon ce que font les utilisateurs, et commencer par la plus petite partie
    .finding = { $story } représente { $estimate } sur { $total } dans { $release }

open-question =
    .looks-for = Une question sur la prochaine release n’a pas de réponse. Elle peut appartenir à la release, à une de ses stories, à la tâche ou à l’activité d’une telle story, ou à la map. Des étiquettes comme `tbd` et `spike` marquent aussi une story comme question ; un projet peut en définir d’autres.
    .why = La personne qui s’en chargera répondra seule à la question, et les utilisateurs devront vivre avec le résultat.
    .ask = Quelqu’un dans la salle peut-il y répondre ?
    .advice = y répondre avec `text:` et `answer:`, ou trouver quelqu’un qui le peut avant que le travail sur la story ne commence
    .finding = { $release } dépend d’une question ouverte : { $question }
    .done = la story { $story } dans { $release } est terminée, mais sa question est ouverte : { $question }
    .tag = { $release } dépend d’une question ouverte : { $story } porte l’étiquette { $tag }

untested-assumption =
    .looks-for = Une hypothèse sur la prochaine release n’est pas vérifiée. Elle n’a pas de réponse, et appartient à la release, à une de ses stories, à la tâche ou à l’activité d’une telle story, ou à la map.
    .why = Si l’hypothèse est fausse, l’équipe ne s’en aperçoit que lorsque les utilisateurs reçoivent ce qu’ils ne peuvent pas utiliser ou ne veulent pas.
    .ask = Comment a-t-elle été vérifiée, et qu’en est-il ressorti ?
    .advice = la vérifier au moindre coût, et écrire le résultat sous `answer:`
    .finding = { $release } repose sur une hypothèse non vérifiée : { $assumption }
    .done = la story { $story } dans { $release } est terminée, mais son hypothèse n’est pas vérifiée : { $assumption }

open-matter-in-notes =
    .looks-for = La description de la map ou d’une tâche dit que quelque chose est ouvert : bloqué, en attente, à trancher, avant le lancement, à faire valider, etc. Aucune question, aucune hypothèse ni aucun risque de la map n’en partage deux mots significatifs. Un constat pour la map, avec les lignes. Seulement pour les maps en anglais.
    .why = Une description se lit une seule fois ; personne ne donne suite, et le sujet revient quand il devient urgent.
    .ask = Qui règle cela, et d’ici quand ?
    .advice = écrire chacun sous `questions:`, `assumptions:` ou `risks:` de l’élément qu’il concerne
    .finding =
        { $count ->
            [one] un point ouvert ne figure que dans une description
           *[other] des points ouverts ne figurent que dans des descriptions
        } : { $lines }
    .also = mentionne aussi un point ouvert

happy-path-only =
    .looks-for = Une tâche a des stories dans la première release, et ce qui peut mal tourner n’arrive que dans une release ultérieure ; ou rien dans toute la release, critères d’acceptation compris, ne porte sur ce qui pourrait mal tourner. Ces stories se reconnaissent à l’étiquette `edge` ou `error`, et à des mots comme « échoue », « refusé » ou « annuler » dans les langues qui ont des listes de mots. Un constat pour la release, dans les maps où une story porte sur un cas d’erreur ; les tâches où une erreur coûte cher aux utilisateurs viennent d’abord. N’est pas signalé si presque toutes les tâches n’ont qu’une story.
    .why = La release fonctionne tant que rien ne tourne mal, et quelque chose tourne mal dès le premier jour.
    .ask = Qu’est-ce qui pourrait mal tourner ici, et que font alors les gens ? Les réponses deviennent des stories de cette release
    .advice = se demander ce qui pourrait mal tourner dans chacune de ces tâches, et ajouter à la release le cas d’erreur qui ferait le plus de dégâts
    .finding =
        { $release } n’a pas de story sur les cas d’erreur dans { $count ->
            [one] { $count } tâche
           *[other] { $count } tâches
        } : { $tasks }
    .later =
        { $others ->
            [0] { $release } a { $task }, mais { $story } n’arrive que dans { $later }
            [one] { $release } a { $task }, mais { $story } n’arrive que dans { $later } ; de même pour { $others } autre tâche
           *[other] { $release } a { $task }, mais { $story } n’arrive que dans { $later } ; de même pour { $others } autres tâches
        }
    .related = pas de story sur les cas d’erreur

no-failure-path =
    .looks-for = Aucune story ne porte sur ce qui pourrait mal tourner. Seulement dans les maps qui ont huit stories ou plus, dans les langues qui ont des listes de mots. Voir happy-path-only pour la façon de reconnaître ces stories.
    .why = Tous les jours, quelque chose tourne mal, et sans plan, quelqu’un décide dans la hâte de ce que voient les utilisateurs.
    .ask = Qu’est-ce qui pourrait mal tourner, et que font alors les gens ?
    .advice = se demander pour chaque tâche ce qui pourrait mal tourner et ce que font alors les utilisateurs, et ajouter une story pour cela
    .finding = aucun des { $count } titres de stories ne dit ce qui pourrait mal tourner

edge-cases-left-open =
    .looks-for = Une release est terminée sauf ses stories sur les cas d’erreur : il y en a deux ou plus, et aucune n’est terminée. Voir happy-path-only pour la façon de reconnaître ces stories.
    .why = Ce qui reste pour la fin est abandonné quand la date arrive, et les utilisateurs s’y heurtent.
    .ask = Avec lesquelles de ces erreurs les gens peuvent-ils vivre ?
    .advice = décider lesquelles de ces stories sont nécessaires aux utilisateurs, et déplacer les autres vers une release ultérieure
    .finding = dans { $release }, tout est terminé sauf { $count } stories sur les cas d’erreur : { $stories }
    .related = encore ouverte

unmapped-backlog =
    .looks-for = Le backlog a dix stories ou plus, ou un tiers du total. Un constat pour la map, avec leur nombre.
    .why = Dans le backlog, personne ne voit où se situe une story dans le parcours ni ce qu’elle évincerait.
    .ask = Lesquelles ont leur place sur le mur, et lesquelles peuvent disparaître ?
    .advice = déplacer chaque story vers la tâche à laquelle elle appartient, ou la retirer
    .finding =
        { $count ->
            [one] { $count } story est
           *[other] { $count } stories sont
        } dans le backlog, pas sur le mur

## Gap rules: upkeep

unused-ignore =
    .looks-for = Une entrée `ignore:` ne correspond à aucun constat.
    .why = Une entrée dépassée fait douter les lecteurs des autres, et cache la prochaine lacune du même genre.
    .ask = L’entrée peut-elle disparaître ?
    .advice = retirer l’entrée
    .finding = `{ $rule }` ne trouve ici rien à ignorer

## Workshop: pages of the people in the room

room-join = Rejoindre l’atelier
room-join-name = Votre nom
room-join-code = Code : six lettres et chiffres, sur le grand écran
room-join-button = Rejoindre
room-join-wrong-code = Ce n’est pas le bon code. Regardez à nouveau le grand écran
room-join-wrong-link = Ce lien appartient à un autre atelier. Saisissez le code affiché sur le grand écran
room-join-closed = La porte est fermée. Demandez à l’hôte de l’ouvrir
room-join-later = Trop de codes erronés. Attendez une minute ou scannez le QR code
room-out = Vous n’êtes plus dans l’atelier. Rejoignez-le à nouveau pour participer
room-answer = Répondre
room-no-connection = Pas de connexion. Réessayez
room-offline = Pas de connexion. Vos textes sont gardés ici et envoyés plus tard
room-ended = L’atelier est terminé. Merci !
room-nothing-left = Il n’y a plus rien à demander. L’hôte peut terminer l’atelier
room-wall = Voir le mur
room-to-phone = Retour à la page du téléphone
room-step = { $step }, étape { $number } sur { $count }
room-time-up = Le temps est écoulé
room-wait = Attendez la prochaine question
room-break = Pause. L’hôte reprendra l’atelier
room-reads = Vous pouvez lire. Pour participer, demandez à l’hôte
room-why = Pourquoi ?
room-card = Votre carte
room-card-add = Ajouter la carte
room-about-silent = Une carte par idée. Personne ne voit vos cartes avant que l’hôte les dévoile.
room-about-open = Une carte par idée. Vos cartes sont aussitôt sur le mur.
room-about-aloud = Dites votre réponse à voix haute. L’hôte la note.
room-about-choose = Dites ce que vous choisiriez. L’hôte choisit.
room-my-cards = Mes cartes
room-in-tray = { $count } dans la pile
room-card-edit = Modifier « { $title } »
room-card-remove = Retirer « { $title } »
room-not-sent = Pas encore envoyée
room-not-sent-other = Non envoyée : la question a changé
room-fingers = Combien de doigts ?
room-finger =
    { $count ->
        [one] { $count } doigt
       *[other] { $count } doigts
    }
room-my-dots = Mes gommettes
room-dots-left = reste { $left } sur { $count }
room-dot-more = Une gommette de plus pour « { $title } »
room-dot-less = Une gommette de moins pour « { $title } »
room-dots =
    { $count ->
        [one] { $count } gommette
       *[other] { $count } gommettes
    }
room-results = Votes
room-ready = J’ai fini
room-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
room-people-ready =
    { $count ->
        [one] { $count } a fini
       *[other] { $count } ont fini
    }
room-park = Mettre un sujet de côté
room-park-button = Mettre de côté
room-parked = Sujet mis de côté
room-screen = Atelier
room-question = Question
room-steps = Étapes
room-time-left = Temps restant : { $step }
room-countdown = Compte à rebours
room-step-time = Voir le temps de l’étape
room-of-minutes =
    { $count ->
        [one] sur { $count } minute
       *[other] sur { $count } minutes
    }
room-join-phone = Rejoindre avec un téléphone
room-join-picture = QR code avec l’adresse
room-join-trouble = Un téléphone n’y arrive pas ?
room-join-local = Les téléphones n’atteignent pas cette adresse : seul cet ordinateur le peut. Lancé avec --host 0.0.0.0, il les laisse entrer.
room-join-trouble-about = Il doit être sur le même réseau que cet ordinateur, et le pare-feu de cet ordinateur doit le laisser entrer. Les réseaux pour invités isolent souvent les appareils : ouvrez alors un partage de connexion. Autres adresses à essayer :
room-door-closed = La porte est fermée
room-person-host = hôte
room-person-reads = lit
room-person-away = hors ligne
room-person-ready = a fini
room-person-shows = montre ses doigts
room-tray = Dans la pile, face cachée
room-cards =
    { $count ->
        [one] { $count } carte
       *[other] { $count } cartes
    }
room-tray-about =
    { $count ->
        [one] de { $count } personne ; cachées jusqu’à ce que l’hôte les dévoile
       *[other] de { $count } personnes ; cachées jusqu’à ce que l’hôte les dévoile
    }
room-hands = doigts montrés : { $shown } sur { $count }
room-votes-open = Le vote est ouvert
room-votes-about =
    { $count ->
        [one] { $dots } de { $count } personne
       *[other] { $dots } de { $count } personnes
    }
room-parking-lot = Sujets mis de côté : { $number }
room-hint-silent = une carte par idée, sur le téléphone, en silence
room-hint-open = une carte par idée, sur le téléphone
room-hint-fingers = montrez vos doigts sur le téléphone
room-hint-aloud = répondez à voix haute
room-change = { $name } : { $message }
room-answer-of = Réponse du groupe
room-answer-lines = Réponse du groupe, une carte par ligne
room-choices = Choix
room-next = Question suivante
room-skip = Sauter…
room-skip-reason = Raison de sauter cette question
room-skip-button = Sauter
room-undo = Annuler la réponse
room-reveal = Dévoiler les cartes
room-more-minutes = +{ $number } min
room-pause = Pause
room-go-on = Reprendre
room-more = Plus…
room-host-title = Conduire l’atelier
room-minutes = Minutes
room-start = Démarrer
room-stop = Arrêter
room-hold = Suspendre
room-rights = Les participants peuvent
room-rights-vote = seulement voter
room-rights-cards = voter et écrire des cartes
room-rights-edit = tout modifier sur le mur
room-writing = Leurs cartes
room-writing-silent = restent face cachée jusqu’à ce que vous les dévoiliez
room-writing-open = sont aussitôt sur le mur
room-vote = Vote
room-vote-on = Voter sur
room-vote-stories = toutes les stories
room-vote-tasks = les tâches
room-vote-releases = les releases
room-vote-task = les stories sous « { $title } »
room-vote-each = Gommettes par personne
room-vote-stack = Plusieurs gommettes au même endroit
room-vote-hidden = N’afficher les votes qu’à la fin
room-vote-start = Ouvrir le vote
room-vote-close = Clore le vote
room-vote-cancel = Annuler le vote
room-vote-away = Ranger les votes
room-vote-order = Trier par votes
room-door = Porte
room-door-close = Fermer la porte
room-door-open = Ouvrir la porte
room-read = Lecture seule
room-act = Participer
room-let-read = Lecture seule pour { $name }
room-let-act = Laisser participer { $name }
room-remove = Retirer { $name }
room-remove-sure = Oui, retirer
room-people-title = Personnes
room-end = Terminer l’atelier
room-end-sure = Oui, terminer pour tout le monde
room-together-join = Rejoindre
room-together-code = Code : six lettres et chiffres
room-together-wrong-code = Ce n’est pas le bon code. Demandez-le à l’hôte
room-together-wrong-link = Ce lien n’est plus valable. Saisissez le code
room-together-invite = Inviter d’autres personnes

## Workshop: steps, and how far it is

workshop-scope = Périmètre
workshop-frame = Cadre
workshop-activities = Activités
workshop-tasks = Tâches
workshop-stories = Stories
workshop-gaps = Lacunes
workshop-slices = Tranches
workshop-close = Clôture
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = encore { $minutes } min
workshop-time-over = { $minutes } min de dépassement
workshop-first-release =
    { $release } : { $reached ->
        [one] { $reached } activité
       *[other] { $reached } activités
    } sur { $count }
workshop-left-out = { $far }, { $count } sans stories
workshop-size =
    { $activities ->
        [one] { $activities } activité
       *[other] { $activities } activités
    }, { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }

## Workshop: Scope

workshop-title = Comment s’appelle la map ?
    .why = Tout le monde doit savoir de quel parcours parle le groupe et, plus tard, quelle map est sous ses yeux.
    .needed = une map a besoin d’un titre
workshop-about = De quoi parle la map ?
    .why = Une map qui couvre tout n’est jamais finie. Dire jusqu’où elle va avant de commencer.
    .product = Un produit entier
    .feature = Une fonctionnalité
    .journey = Un parcours
    .redesign = La refonte de quelque chose qui existe
workshop-people = Qui est dans la salle ?
    .why = Les noms figurent dans le compte rendu, et nulle part ailleurs.
workshop-decide = Qu’aurez-vous décidé en quittant la salle ?
    .why = Un atelier qui se termine par une décision peut être écourté sans la perdre.
workshop-backlog = Y a-t-il déjà un backlog à reprendre ? Ses cartes vont dans le backlog de la map (cartes de Jira, Trello et autres : `storywall import`)
    .why = Ce que les gens ont en tête les empêche d’écouter. Les cartes écrites peuvent attendre.

## Workshop: Frame

workshop-frame-needed = Sans persona précis ni objectif, le groupe discute pour savoir quelle façon de travailler compte. Nommez quelqu’un qui ressemble aux gens que vous connaissez
workshop-generic = { $persona } pourrait être n’importe qui
workshop-goal = Que pourra faire { $persona } qui n’est pas possible aujourd’hui ?
    .needed = sans objectif, personne ne sait ce qui va dans la première release
workshop-others = Qui d’autre participe ?
    .why = Souvent, quelqu’un emballe, conduit, approuve ou répond, et a ses propres stories.
workshop-journeys = Les personas partagent-ils un parcours, ou faut-il une map pour chacun ?
    .why = S’ils se transmettent quelque chose, une seule map le montre. S’ils ne se rencontrent jamais, deux maps sont plus faciles à lire.
    .one = Un parcours commun
    .each = Une map chacun : celle-ci est pour le premier

## Workshop: Activities

workshop-first-activities = Quelles sont les grandes choses que fait { $persona }, de la première à la dernière ?
    .why = Le backbone raconte tout le parcours, très large et peu profond. Quatre à huit activités sont habituelles.
    .needed = une map sans activités n’a rien à livrer
workshop-more-activities =
    { $count ->
        [one] Il n’y a encore que { $count } activité. Que fait d’autre { $persona }, du début à la fin ?
       *[other] Il n’y a encore que { $count } activités. Que fait d’autre { $persona }, du début à la fin ?
    }
workshop-not-counted = Non comptées, car aucun utilisateur ne les fait : { $titles }
workshop-before = Que se passe-t-il avant { $activity } ?
    .why = La première étape à laquelle on pense est rarement la première que l’on franchit.
workshop-after = Que se passe-t-il après { $activity } ?
    .why = Ce qui vient à la fin s’oublie le plus facilement : vérifier, retourner, réclamer, partir.

## Workshop: Tasks

workshop-who = { $activity } : qui s’en charge ?
    .why = Sans réponse, c’est { $persona }, comme pour tout le reste.
workshop-steps = { $activity } : que fait { $persona } d’abord, et ensuite ?
    .why = Une activité que personne n’a parcourue en pensée cache les étapes que l’on oublie.
workshop-more-steps = { $activity } : jusqu’ici, il y a { $task }. Que fait encore { $persona } à ce moment-là ?

## Workshop: Stories

workshop-ways = { $task } : comment peut s’y prendre { $persona } ? Quelles autres façons y a-t-il ?
    .why = Chaque façon est une story. Une release ne peut en laisser de côté que s’il y en a plusieurs.
workshop-more-ways = { $task } : jusqu’ici, il y a { $story }. Comment { $persona } peut-il encore s’y prendre ?
workshop-failures = { $task } : qu’est-ce qui pourrait mal tourner ?
    .why = Quelque chose tourne mal dès le premier jour, et quelqu’un décide alors dans la hâte de ce que voient les gens.
workshop-still-empty = { $activity } n’a aucune story. Y a-t-il quelque chose à faire pour cette activité ?
    .why = Une étape sans story est un trou : les gens y arrivent, et rien ne se passe.
workshop-first-story = La map n’a pas encore de story. Que faut-il construire en premier pour { $activity } ?
    .needed = une release a besoin d’au moins une story

## Workshop: Gaps

workshop-room =
    .why = Seuls des humains peuvent y répondre ; aucune règle ne le peut. La réponse est conservée dans la map.

## Workshop: Slices

workshop-slice-needed = l’atelier se termine par une release qui traverse tout le backbone et dit ce qui change pour ses utilisateurs
workshop-release = Quelle est la tranche la plus fine avec laquelle { $persona } atteint cet objectif : { $goal } ? Donnez un nom à cette release
    .why = Une tranche fine aide quelqu’un jusqu’au bout. La moitié de tout n’aide personne.
workshop-next-release =
    { $count ->
        [one] Qu’est-ce qui vient après { $release } ? { $count } story n’a pas encore de release. Nommez la prochaine release
       *[other] Qu’est-ce qui vient après { $release } ? { $count } stories n’ont pas encore de release. Nommez la prochaine release
    }
    .why = Ce qui vient plus tard est un plan, pas une promesse. Il montre ce que la première release laisse volontairement de côté.
workshop-slice = { $activity } : de quelles stories { $release } ne peut-elle pas se passer ?
    .why = Les gens doivent pouvoir traverser chaque activité, ne serait-ce que de la façon la plus simple.
workshop-cards = Quelles stories sont dans { $release } ?
workshop-outcome = Qu’est-ce qui change pour { $persona } une fois la release { $release } livrée ?
workshop-measure = À quoi verrez-vous que c’est arrivé, et qu’est-ce qui vous ferait arrêter là ?
workshop-agree = Tout le monde est-il d’accord avec { $release } ? Fist of five : trois doigts ou plus, c’est oui
    .why = Une tranche que personne n’a acceptée est un souhait. Qui montre moins de trois doigts dit ce qui manque.
    .needed = chaque release est acceptée, ou modifiée jusqu’à ce qu’elle le soit : `out 2, 3` retire des cartes par leur numéro dans la liste, les titres en ajoutent ; ou répondez en disant ce qui manque
    .contents =
        { $count ->
            [one] { $release }, { $count } story : { $outcome }
           *[other] { $release }, { $count } stories : { $outcome }
        }
    .stories =
        { $count ->
            [one] { $release }, { $count } story
           *[other] { $release }, { $count } stories
        }

## Workshop: Close

workshop-read = Lisez { $release } à voix haute de gauche à droite : « D’abord…, puis… ». Où avez-vous buté ?
    .why = À voix haute, un trou dans l’histoire s’entend aussitôt.
workshop-assumptions = Que tenez-vous pour acquis alors qu’il faut le vérifier ?
    .why = Une hypothèse écrite peut être vérifiée avant que l’on construise dessus.
workshop-parked = { $text } est au parking. Qu’en faites-vous ?
    .why = Ce qui est au parking et que personne ne regarde plus est perdu. Une ligne vide le laisse dans le compte rendu.
workshop-parked-at = Mis au parking lors de : { $question }
workshop-next-date = Quand vous revoyez-vous, et qui fait quoi d’ici là ?
    .why = Une map que personne ne regarde plus est une image.

## Workshop: choices

workshop-choice = { $name }
    .agreed = D’accord
    .backlog = { $title }, du backlog
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } voix
           *[other] { $title } ({ $task }), { $votes } voix
        }
    .scheduled = { $title } ({ $task }), prévue pour { $release }
    .out = Retirer : { $title }
    .new = Nouvelle carte dans { $task }
    .ships = { $title } sort dans { $release }
    .both = Les deux sortent dans { $release }
    .remove-entry = Supprimer l’entrée
    .keep-entry = La garder

## Workshop: hints, in brackets below a question

workshop-hint = { $first } ; { $second }
    .agree = 1, oui, ou des doigts comme 5, 4, 4, 3 ; `out 2, 3` retire des cartes, les titres en ajoutent ; ou dites ce qui manque
    .numbers-or-cards = des numéros, comme 1,3, ou des cartes : mettez `;` entre elles, ou une par ligne
    .numbers-or-words = des numéros, comme 1,3, ou vos propres mots ; mettez `;` entre eux
    .numbers-or-titles = des numéros, comme 1,3, ou des titres ; mettez `;` entre eux
    .number-or-words = un numéro, ou vos propres mots
    .number = un numéro
    .cards = plusieurs : mettez `;` entre les réponses, ou une par ligne
    .cards-in-one-line = plusieurs : mettez `;` entre les réponses, sur une ligne
    .removable = `remove it` si aucune carte n’est nécessaire
    .optional = une ligne vide continue
workshop-more = Encore ? Une ligne vide continue.
workshop-so-far = Jusqu’ici : { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = Répondez en une ligne ; `?` affiche les autres mots possibles.
workshop-word-help = ces mots
workshop-word-why = pourquoi on le demande
workshop-word-back = reposer la question précédente
workshop-word-undo = annuler la dernière réponse
workshop-word-skip = continuer sans réponse ; la raison figure au compte rendu
workshop-word-park = mettre une idée au parking, pour plus tard
workshop-word-remove = retirer des cartes, par numéro ou titre ; `remove` seul les liste
workshop-word-rename = `rename X to Y` donne un autre titre à X, un numéro ou un titre
workshop-word-show = afficher la map
workshop-word-time = afficher le temps de chaque étape ; `time +5` donne cinq minutes de plus à celle-ci
workshop-word-votes = lister les cartes ; `votes 1=3, 4=2` compte leurs voix
workshop-word-pause = s’arrêter maintenant et continuer plus tard
workshop-word-done = rien à ajouter, continuer
workshop-nothing-left = Il n’y a plus rien à demander. Une ligne vide termine l’atelier ; `back` ou `undo` corrige une réponse.
workshop-nothing-asked = plus rien n’est demandé
    .help = appuyez sur Entrée pour terminer, ou écrivez `back` ou `undo`
workshop-reason-missing = il manque une raison
    .help = dites pourquoi, par exemple `skip personne ici ne le sait` ; la raison figure au compte rendu
workshop-nothing-to-park = il n’y a rien à mettre au parking
    .help = écrivez l’idée derrière, par exemple `park et les cartes-cadeaux ?`
workshop-no-minutes = ce n’est pas un nombre de minutes
    .help = écrivez `time +5` pour cinq minutes de plus
workshop-no-votes = ce ne sont pas des voix
    .help = écrivez `votes 1=3, 4=2` : trois pour la carte 1, deux pour la carte 4 ; `votes` liste les cartes
workshop-number-twice = un numéro y est deux fois
    .help = choisissez chaque numéro une fois ; les doigts se comptent quand on demande si tout le monde est d’accord
workshop-no-numbers = il n’y a rien à choisir par numéro ici
    .help = répondez avec des mots ; si vous voulez dire le nombre lui-même, mettez-le entre guillemets droits (")
workshop-no-vote-card = il n’y a pas de carte { $card }
    .help = `votes` liste les cartes avec leurs numéros ; rien n’a été compté
workshop-no-cards-yet = Il n’y a pas encore de cartes à voter.
workshop-how-to-vote = `votes 1=3, 4=2` compte trois voix pour la carte 1 et deux pour la carte 4.
workshop-time-up = Le temps pour { $step } est écoulé. `time +5` donne cinq minutes de plus ; ou mettez au parking ce qui reste, et continuez.
workshop-time-short = { $step } : il reste { $left } minutes sur { $all }.

## Workshop: answers that don’t fit

workshop-answer-missing = il faut une réponse
workshop-can-be-skipped = répondre en quelques mots, ou sauter la question en donnant une raison : « skip RAISON »
workshop-not-skipped = impossible de sauter cette question
workshop-no-choice = il n’y a pas de choix { $number }
    .help =
        { $count ->
            [0] répondre avec des mots
            [one] répondre 1, ou avec des mots
           *[other] choisir des numéros de 1 à { $count }
        }
workshop-only-choices = choisir par numéro
workshop-one-only = une seule réponse est possible
    .help = répondre en une ligne ; garder le reste pour la question suivante, ou le mettre de côté
workshop-name-taken = { $name } existe déjà
    .help = donner un autre nom, ou continuer sans
workshop-no-card = il n’y a pas de carte { $title } ici
    .help = choisir par numéro, ou saisir le titre tel qu’il est affiché ; « back » ramène aux questions précédentes
workshop-several-in-one = { $title } nomme une carte et autre chose
    .help = mettez `;` entre les deux, par exemple « { $example } » ; un titre qui contient une virgule se met entre guillemets doubles (")
workshop-no-persona = { $name } n’est pas un persona de cette map
    .help = choisissez par numéro ou par prénom, ou ajoutez quelqu’un en quelques mots, par exemple « Mia, une étudiante »
workshop-no-removable = { $title } ne désigne rien sur cette map, ou plusieurs choses
    .help = « remove » liste ce qui a un numéro ici ; ou tapez un titre, avec ce à quoi il appartient : « remove Payer en espèces (Payer) »
workshop-no-rename = qu’est-ce qui prend quel titre ?
    .help = « rename 2 to Payer en espèces » ou « rename Payer to Payer en espèces »
workshop-several-items = { $title } pourrait être { $items }
    .help = tapez le titre entier, avec ce à quoi il appartient entre parenthèses
workshop-persona-used = { $title } figure encore dans { $items }
    .help = `{ $line }` le retire aussi de là
workshop-removed-below =
    { $count ->
        [one] { $count } story était dessous ; « undo » ramène tout
       *[other] { $count } stories étaient dessous ; « undo » ramène tout
    }
workshop-how-to-remove = `remove 2` retire par numéro, `remove Payer en espèces` par titre
workshop-which-task = à quelle tâche appartient { $title } ?
    .help = mettez le numéro de la tâche devant : « { $example } »
workshop-no-new-title = le titre de la nouvelle carte manque
    .help = écrivez-le après le numéro, par exemple « { $number }; Payer par téléphone »
workshop-agree-no = que manque-t-il ?
workshop-in-already = { $title } est déjà dans cette release
    .help = `out` avec son titre ou son numéro la retire ; les titres ajoutent des cartes
workshop-group = { $name } : ce sont plusieurs personnes
    .help = nommez une seule personne dans une situation, par exemple « Ayse, patiente à sa première visite »
workshop-doubt-nothing = { $text } ne ressemble pas à une carte
workshop-doubt-question = { $text } est une question
workshop-doubt-several = { $text } pourrait désigner plusieurs personnes
workshop-doubt-letter = { $text } n’est qu’une lettre
workshop-doubt-no-answer = { $text } ne ressemble pas à une réponse
workshop-doubt-nobody = { $text } ne nomme personne
workshop-doubt-number = { $number } est-il un choix ici, avec { $text } ?
    .help = `y` pour oui ; une ligne vide l’omet ; mettez-le entre guillemets si c’est un titre
workshop-doubt-agreement = { $text } est-il un oui ?
    .help = `y` accepte et met le reste de côté ; `park` le met de côté sans oui ; ou dites ce qui manque
workshop-doubt-help = `y` le garde tel quel ; `park` le met de côté ; une ligne vide l’omet ; ou répondez autrement
workshop-doubt-people = s’agit-il de { $names } ?
    .help = `y` pour oui ; ou répondez avec des noms
workshop-question-answer = Quelle est la réponse ?
workshop-question-then = Elle a sa réponse. Que pourra faire { $persona } alors ?
workshop-agree-low = que manque-t-il à { $names } ?
workshop-other-word = ici, le mot pour { $text } est `{ $word }`
    .help = tapez `{ $word }` ; entre guillemets droits, c’est une carte
workshop-new-needs-task = { $title } n’est pas une carte de cette liste
    .help = pour une nouvelle carte, mettez sa tâche entre parenthèses derrière : « { $example } »
workshop-no-answer = { $text } ne répond pas à cette question
    .help = répondez en quelques mots ; mettez le texte entre guillemets doubles (") si c’est le titre
workshop-fingers-or-cards = est-ce que ce sont des doigts ou des numéros de cartes ?
    .help = écrivez « fingers { $numbers } » si ce sont des doigts, ou « out { $numbers } » pour retirer des cartes
workshop-nothing-to-undo = il n’y a rien à annuler
    .help = modifier la map dans son fichier, ou continuer
workshop-map-begun = la map a été créée par cette réponse
    .help = « back » redemande le titre
workshop-changed-since = quelqu’un a modifié la map depuis la dernière réponse
    .help = modifier le fichier, ou utiliser « storywall edit »
workshop-question-closed = la question précédente est close
    .help = « undo » annule une à une les réponses données depuis
workshop-first-question = il n’y a pas de question avant celle-ci
    .help = répondre à celle-ci ; « undo » annule la dernière réponse

## Workshop: what can’t be done in the room

room-host-name = Hôte
room-guest-name = Invité { $number }
room-refused = { $message }. { $help }
room-order = Trier les stories par votes
room-not-in = Vous n’êtes pas dans la salle. Rejoignez à nouveau l’atelier
room-viewers-read = Vous pouvez lire ici. Pour participer, demandez à l’hôte
room-only-host = Seul l’hôte peut faire cela
room-has-a-break = C’est la pause. Attendez que l’hôte reprenne
room-only-votes = Vous pouvez voter ici. Pour écrire des cartes, demandez à l’hôte
room-no-fingers = Ce n’est pas le moment de montrer des doigts
    .help = Attendez la question qui demande si tout le monde est d’accord
room-name-missing = Le nom est vide
    .help = Saisissez un nom que les autres connaissent
room-no-cards-now = Cette question n’attend pas de cartes
    .help = Répondez à voix haute, ou mettez le sujet de côté
room-too-many-cards = Vous avez trop de cartes dans la pile
    .help = Attendez qu’elles soient dévoilées
room-no-such-card = Cette carte n’est plus dans la pile
    .help = Elle a été dévoilée ou reprise. Écrivez-en une nouvelle
room-other-question = La question a changé
    .help = Lisez la nouvelle, et répondez à nouveau
room-undone = Annulé
room-agreed = Release acceptée : { $release }
room-tray-empty = Il n’y a pas de cartes dans la pile
    .help = Attendez que quelqu’un en écrive une, ou continuez
room-tray-full =
    { $count ->
        [one] { $count } carte est face cachée dans la pile
       *[other] { $count } cartes sont face cachée dans la pile
    }
    .help = Commencez par dévoiler la pile
room-no-countdown = Il n’y a pas de compte à rebours
    .help = Démarrez-en un d’abord
room-nothing-to-vote-on = Il n’y a encore rien à mettre aux voix
    .help = Mettez d’abord quelque chose sur le mur
room-no-ballot = Aucun vote n’est ouvert
    .help = Attendez que l’hôte en ouvre un
room-not-on-ballot = On ne peut pas voter pour cela
    .help = Choisissez quelque chose dans la liste
room-no-dots-left =
    { $count ->
        [one] Vous avez { $count } gommette en tout
       *[other] Vous avez { $count } gommettes en tout
    }
    .help = Reprenez d’abord une gommette ailleurs
room-one-dot = Une seule gommette par élément
    .help = Placez les autres gommettes ailleurs
room-no-results = Il n’y a pas de votes sur des stories
    .help = Ouvrez un vote sur des stories, puis fermez-le
room-nothing-asked = Aucune question n’est posée
    .help = L’atelier est terminé. Modifiez la map sur le mur
room-empty = Il n’y a pas de texte
    .help = Écrivez quelques mots
room-too-long = Le texte est trop long
    .help = Limitez les cartes à une ligne ; les détails viennent plus tard
room-unclear = La demande n’est pas comprise
    .help = Rechargez la page
room-nobody = Cette personne n’est plus dans la salle
    .help = Choisissez quelqu’un d’autre
room-not-the-host = L’hôte reste l’hôte
    .help = Choisissez quelqu’un d’autre

## Workshop: minutes

minutes-title = Atelier : { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } minute
       *[other] { $date }, { $minutes } minutes
    }
minutes-people = Dans la salle : { $people }
minutes-goal = Objectif : { $goal }
minutes-personas = Pour : { $personas }
minutes-releases = Releases
minutes-agreed = acceptée
minutes-not-agreed = non acceptée
minutes-outcome = Résultat : { $outcome }
minutes-measure = Mesure : { $measure }
minutes-decisions = Décisions
minutes-answered = Questions répondues
minutes-new = Nouvelle carte : { $title }, dans { $task }
minutes-new-scheduled = Nouvelle carte : { $title }, dans { $task }, prévue pour { $release }
minutes-enters = { $title } est maintenant prévue pour { $release }
minutes-leaves = { $title } peut attendre et n’est plus dans aucune release
minutes-renamed = { $was } s’appelle maintenant { $title }
minutes-now-question = { $title } est maintenant une question ouverte, et non plus une carte
minutes-stumbles = Où la lecture à voix haute a buté
minutes-next-date = Prochaine date
minutes-goes-on = Suite avec { $step } : { $question }
minutes-votes = Votes
minutes-parked = Sujets mis de côté
minutes-skipped = Questions sautées
minutes-skipped-why = { $question } Sautée : { $reason }
minutes-open = Encore ouvert
minutes-unscheduled = Sans release : { $stories }
minutes-times = Temps
minutes-time =
    { $minutes ->
        [one] { $step } : { $minutes } minute
       *[other] { $step } : { $minutes } minutes
    }

## What changed between two versions of a map

diff-added-heading = Ajouts
diff-moved-heading = Déplacements
diff-renamed-heading = Renommages
diff-finished-heading = Terminé
diff-changed-heading = Modifications
diff-removed-heading = Suppressions
diff-gaps-new-heading = Nouvelles lacunes
diff-gaps-gone-heading = Lacunes disparues
diff-added-count =
    { $count ->
        [one] { $count } ajout
       *[other] { $count } ajouts
    }
diff-moved-count =
    { $count ->
        [one] { $count } déplacement
       *[other] { $count } déplacements
    }
diff-renamed-count =
    { $count ->
        [one] { $count } renommage
       *[other] { $count } renommages
    }
diff-finished-count =
    { $count ->
        [one] { $count } terminée
       *[other] { $count } terminées
    }
diff-changed-count =
    { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }
diff-removed-count =
    { $count ->
        [one] { $count } suppression
       *[other] { $count } suppressions
    }
diff-gap-new = Nouvelle lacune
diff-gap-gone = Lacune disparue
diff-gaps-new-count =
    { $count ->
        [one] { $count } nouvelle lacune
       *[other] { $count } nouvelles lacunes
    }
diff-gaps-gone-count =
    { $count ->
        [one] { $count } lacune disparue
       *[other] { $count } lacunes disparues
    }
diff-nothing = Aucun changement
diff-nothing-changed = rien n’a changé
diff-maps =
    { $count ->
        [one] Changements dans { $count } map
       *[other] Changements dans { $count } maps
    }
diff-left-out =
    { $count ->
        [one] … et { $count } autre changement
       *[other] … et { $count } autres changements
    }
diff-map-new = Cette map est nouvelle.
diff-map-gone = Cette map n’existe plus.
diff-map-unreadable = L’ancienne version est illisible ; tout compte donc comme nouveau.
diff-map-file = Déplacement du fichier : { $from } → { $to }.
diff-release = Release
diff-stories = Stories
diff-done = Fait
diff-points = Points
diff-date = Date

diff-added-persona = Persona { $title } ajouté
diff-added-release = Release { $title } ajoutée
diff-added-activity = Activité { $title } ajoutée
diff-added-activity-stories =
    { $count ->
        [one] Activité { $title } ajoutée, avec { $count } story
       *[other] Activité { $title } ajoutée, avec { $count } stories
    }
diff-added-task = Tâche { $title } ajoutée dans { $place }
diff-added-task-stories =
    { $count ->
        [one] Tâche { $title } ajoutée dans { $place }, avec { $count } story
       *[other] Tâche { $title } ajoutée dans { $place }, avec { $count } stories
    }
diff-added-story = Story { $title } ajoutée dans { $place }
diff-added-story-release = Story { $title } ajoutée dans { $place }, pour { $release }
diff-added-backlog = Story { $title } ajoutée dans le backlog
diff-removed-persona = Persona { $title } supprimé
diff-removed-release = Release { $title } supprimée
diff-removed-activity = Activité { $title } supprimée
diff-removed-activity-stories =
    { $count ->
        [one] Activité { $title } supprimée, avec { $count } story
       *[other] Activité { $title } supprimée, avec { $count } stories
    }
diff-removed-task = Tâche { $title } supprimée, était dans { $place }
diff-removed-task-stories =
    { $count ->
        [one] Tâche { $title } supprimée, était dans { $place }, avec { $count } story
       *[other] Tâche { $title } supprimée, était dans { $place }, avec { $count } stories
    }
diff-removed-story = Story { $title } supprimée, était dans { $place }
diff-removed-story-release = Story { $title } supprimée, était dans { $place }, pour { $release }
diff-removed-backlog = Story { $title } supprimée du backlog
diff-renamed = Renommage : { $from } → { $title }
diff-probably-renamed = Renommage (supposé) : { $from } → { $title }
diff-moved = { $title }, déplacement : { $from } → { $to }
diff-moved-to-backlog = { $title }, déplacement : { $from } → backlog
diff-moved-from-backlog = { $title }, déplacement : backlog → { $to }
diff-scheduled = Story { $title } planifiée pour { $to }
diff-unscheduled = Story { $title } retirée, était dans { $from }
diff-moved-up = { $title } : monte dans { $place }
diff-moved-down = { $title } : descend dans { $place }
diff-moved-earlier = { $title } : avance d’une place ou plus
diff-moved-later = { $title } : recule d’une place ou plus
diff-finished = Story { $title } terminée
diff-field-changed = { $title }, { $field } : { $from } → { $to }
diff-field-set = { $title }, { $field } : désormais { $to }
diff-field-removed = { $title }, { $field } : retiré, avant : { $from }
diff-field-rewritten = { $title }, { $field } : réécrit
diff-entries-added = { $title }, { $field } : ajout : { $to }
diff-entries-removed = { $title }, { $field } : retrait : { $from }
diff-entries-ordered = { $title }, { $field } : dans un autre ordre

changes-heading = Ce qui a changé depuis { $since }
changes-heading-between = Ce qui a changé de { $from } à { $to }
changes-label = Le mur avec ce qui a changé
changes-list = Tous les changements
changes-only = Changements seulement
changes-as-before = { $count } sans changement, en contour
change-added = Ajoutée
change-moved = Déplacée
change-renamed = Renommée
change-finished = Terminée
change-changed = Modifiée
change-removed = Supprimée
change-from = avant : { $from }
change-from-backlog = vient du backlog
change-reordered = dans sa colonne
change-was = avant : { $from }
change-was-titled = avant : { $title }
change-field = { $field } : { $from } → { $to }
change-moved-in =
    { $count ->
        [one] { $count } arrivée
       *[other] { $count } arrivées
    }
change-moved-out =
    { $count ->
        [one] { $count } départ
       *[other] { $count } départs
    }
change-nothing = Rien n’a changé
change-now = { $now }, avant : { $from }
change-date = { $date }
changes-since = { $changes } depuis { $since }
