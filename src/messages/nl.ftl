### What storywall says on pages, in pictures and in reports, in Dutch.
###
### See en.ftl for what the texts are for. Buttons are infinitives, advice is an imperative (je where a
### pronoun is needed). Titles of a map are names whose article and number are unknown: no die, dat, het.
### Story, release, taak and activiteit are taken up by die, deze or the noun, never by ze or haar.

# English → Dutch
# story map, map → story map (de; map alone is a folder), maps; wall → muur (de)
# backbone → backbone (de)
# activity, task → activiteit, taak; step → stap
# story, stories → story (de), stories
# release → release (de), releases; slice → plak
# persona → persona (de), persona’s; users → gebruikers
# journey → journey (de); gets stuck → loopt vast
# goal → doel; outcome → outcome (de); measure → maatstaf (de)
# acceptance criteria → acceptatiecriteria; estimate → schatting; points → punten
# unscheduled → niet ingepland; backlog → backlog (de)
# to do, doing, done, blocked → te doen, bezig, klaar, zit vast (on cards), geblokkeerd
# released, ships → uitgebracht, komt uit
# gap, gap report, note → hiaat (het), hiatenrapport, opmerking; finding → bevinding
# question, assumption, risk → vraag, aanname, risico
# needs, dependency → heeft nodig, afhankelijkheid; cycle → cyclus; gap rules → controleregels
# layer of the work → laag van het werk
# stories about failures → stories over wat misgaat
# outline, handout, legend → lijst, hand-out, legenda
# host → begeleider; tray → stapel (de), face down → omgekeerd, reveal → omdraaien; countdown → timer
# vote → stemming (de), stem; dot → stip (de); parking lot → geparkeerd; join → deelnemen

## Lists

list-next = {", "}
list-and = {" "}en{" "}
list-or = {" "}of{" "}
list-and-more = {" "}en nog { $count }
list-or-more = {" "}of nog { $count }
sentence-next = {" "}
list-apart = {"; "}
label-next = {": "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = “{ $title }”

## Counts

digit-separator = .
ungrouped-digits = 3
decimal-separator = ,
stories =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
done-count = { $count } klaar
gap-count =
    { $count ->
        [one] { $count } hiaat
       *[other] { $count } hiaten
    }
note-count =
    { $count ->
        [one] { $count } opmerking
       *[other] { $count } opmerkingen
    }
own-unit = { $count } { $unit }
points =
    { $count ->
        [one] { $count } punt
       *[other] { $count } punten
    }
points-heading = Punten
pts = { $count } pt

## Statuses, unless the project has its own

status-todo = Te doen
status-doing = Bezig
status-done = Klaar
status-blocked = Zit vast

## Dates

date = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
month =
    { $number ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[other] december
    }
month-of-year =
    { $number ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[other] december
    }

## All pages

site-title = Story maps
skip-to-content = Naar de inhoud
breadcrumbs = Kruimelpad
pages-label = Pagina’s
page-maps = Maps
page-wall = Muur
page-releases = Releases
page-gaps = Hiaten
page-journeys = Journeys
page-journey = Journey van { $persona }
page-changes = Wijzigingen
page-outline = Lijst
page-history = Geschiedenis
page-handout = Hand-out
page-title = { $page } · { $map }
page-footer = { $title } · bijgewerkt: { $date }
map-updated = Bijgewerkt: { $date }
unscheduled = Niet ingepland
no-tasks = Nog geen taken

## Wall

cell-heading = { $activity } › { $task }
wall-label = Muur
wall-caption = { $map }: activiteiten en taken in kolommen, releases in rijen
wall-empty = Deze story map heeft nog geen activiteiten. Voeg de eerste toe onder `activities:`.
about-map = Over deze story map
map-notes = Vragen, aannames en risico’s
wall-as-list = Als lijst bekijken
wall-too-wide = Te breed voor A4 of Letter: druk af op A3.
wall-too-wide-handout = Te breed voor A4 of Letter: druk de hand-out af, die de muur over vellen verdeelt.
band-progress =
    { $count ->
        [one] { $done } van de { $count } story klaar
       *[other] { $done } van de { $count } stories klaar
    }

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
card-assumptions =
    { $count ->
        [one] { $count } aanname
       *[other] { $count } aannames
    }
card-risks =
    { $count ->
        [one] { $count } risico
       *[other] { $count } risico’s
    }
card-criteria =
    { $count ->
        [one] { $count } criterium
       *[other] { $count } criteria
    }
card-needs = heeft { $count } nodig
card-needed-by = nodig voor { $count }
card-link = Link naar deze story
finding-details = Details
story-why = Waarom
story-criteria = Acceptatiecriteria
story-needs = Heeft nodig
story-needed-by = Nodig voor
story-in-release = in { $release }
story-unscheduled = niet ingepland
story-owner = Eigenaar:
story-field = { $name }:
note-question = Vraag
note-assumption = Aanname
note-risk = Risico

## Tools of the wall

tools-label = Stories zoeken
find-stories = Stories zoeken
filter = Filter
filter-release = Release
filter-persona = Persona
filter-status = Status
filter-owner = Eigenaar
filter-tag = Tag
filter-all = Alle
filter-hide = Andere stories verbergen
filter-clear = Wissen
filter-matches =
    { $count ->
        [one] { $matches } van de { $count } story
       *[other] { $matches } van de { $count } stories
    }
density = Detailniveau
density-overview = Overzicht
density-fit = Passend
density-detail = Detail
shortcuts = Sneltoetsen
embed = Insluiten
full-screen = Volledig scherm
close = Sluiten
find = Zoeken
tabs-label = Activiteiten
previous-story = Vorige story
next-story = Volgende story
density-less = Minder detail
density-more = Meer detail
share = Delen
copy-link = Link kopiëren
copied = Gekopieerd
edge-steps =
    { $count ->
        [one] nog { $count } stap
       *[other] nog { $count } stappen
    }
edge-gaps =
    { $count ->
        [one] met { $count } hiaat
       *[other] met { $count } hiaten
    }
panel-place = { $at } van { $count } in { $release }

shortcuts-title = Sneltoetsen
shortcut-find = Stories zoeken
shortcut-match = Volgende of vorige treffer (of Enter in het zoekveld)
shortcut-release = Volgende of vorige release
shortcut-density = Overzicht, passend, detail
shortcut-zoom = Van elke story minder of meer tonen
shortcut-arrows = Tussen kaarten wisselen
shortcut-open = Kaart openen of sluiten
shortcut-full-screen = Volledig scherm
shortcut-escape = Sluiten, of het filter wissen
shortcut-help = Deze sneltoetsen tonen
shortcuts-on = Sneltoetsen inschakelen
key-enter = Enter
key-escape = Esc

embed-title = Deze muur insluiten
embed-about = Kopieer deze HTML naar je pagina. Je ziet dan alleen de muur; de hoogte past zich aan.
embed-colors = Kleuren
embed-auto = Volgens de systeeminstelling
embed-light = Licht
embed-dark = Donker
embed-html = HTML om te kopiëren
embed-copy = Kopiëren

## Changing a map in the browser

edit-switch = Bewerken
edit-label = Bewerken
edit-undo = Ongedaan maken
edit-redo = Opnieuw
edit-move = { $title } verplaatsen
edit-menu = “{ $title }” verplaatsen
edit-move-card = Kaart verplaatsen
edit-up = Omhoog
edit-down = Omlaag
edit-top = Helemaal naar boven
edit-release = Release
edit-task = Taak
edit-backlog = Backlog
edit-backlog-empty = De backlog is leeg
edit-from-backlog = Een story uit de backlog op de muur zetten
edit-other-task = Andere taak…
edit-other-activity = Andere activiteit…
edit-delete = Verwijderen
edit-back = Terug
edit-earlier = Naar voren
edit-later = Naar achteren
edit-moved = “{ $title }” verplaatst naar { $place }
edit-moved-at = “{ $title }” verplaatst naar { $release }, { $task }, { $at } van { $count }
edit-moved-head = “{ $title }” verplaatst, { $at } van { $count }
edit-moved-to-backlog = “{ $title }” verplaatst naar de backlog
edit-deleted = “{ $title }” verwijderd
edit-kept = “{ $title }” is op dezelfde plek gebleven.
edit-removed = De kaart is verwijderd.
edit-no-task = In deze richting is er geen taak meer.
edit-no-release = In deze richting is er geen release meer.
edit-unsaved =
    { $count ->
        [one] { $count } wijziging niet opgeslagen
       *[other] { $count } wijzigingen niet opgeslagen
    }
edit-restarted =
    { $count ->
        [one] { $count } wijziging niet opgeslagen: de preview is opnieuw gestart. Open het adres dat die heeft getoond
       *[other] { $count } wijzigingen niet opgeslagen: de preview is opnieuw gestart. Open het adres dat die heeft getoond
    }
edit-refused = Niet gewijzigd: { $reason }
edit-refused-line = Niet gewijzigd: { $reason } (regel { $line })
edit-impossible = niet mogelijk
edit-already = Was al zo
edit-done-moved = “{ $title }” verplaatst
edit-done-unscheduled = “{ $title }” uit de release gehaald
edit-done-set = “{ $title }”, { $field }: { $value }
edit-done-unset = “{ $title }”, { $field }: verwijderd
edit-done-put = “{ $title }”, { $field }: { $value } toegevoegd
edit-done-taken = “{ $title }”, { $field }: { $value } verwijderd
edit-done-swapped = “{ $title }”, { $field }: { $from } → { $to }
edit-done-answered = “{ $note }” beantwoord: { $answer }
edit-done-reopened = “{ $note }” staat weer open
edit-done-joined =
    { $count ->
        [one] { $count } story samengevoegd tot “{ $title }”
       *[other] { $count } stories samengevoegd tot “{ $title }”
    }
edit-done-ordered = Volgorde gewijzigd
edit-done-ignored = “{ $title }”: { $rule } genegeerd
edit-done-fixed =
    { $count ->
        [one] { $count } fout hersteld
       *[other] { $count } fouten hersteld
    }
edit-undone = Ongedaan gemaakt: { $change }
edit-redone = Opnieuw gedaan: { $change }
edit-change-by = { $name }: { $change }
edit-why-nothing-to-undo = er is niets om ongedaan te maken
edit-why-nothing-to-redo = er is niets om opnieuw te doen
edit-why-others = de laatste wijziging is niet van jou. { $change }
edit-why-touched = die plek in het bestand is sindsdien gewijzigd: { $change }. { $advice }
edit-why-saved = die plek in het bestand is sindsdien gewijzigd. { $advice }
edit-undo-first = Maak dat eerst ongedaan, of wijzig het hier
edit-change-here = Wijzig het hier
edit-why-errors = het bestand bevat fouten
edit-why-project = het projectbestand bevat fouten
edit-why-missing = het bestand ontbreekt
edit-why-unwritten = er kan niet naar het bestand geschreven worden
edit-why-editor = de editor heeft het geweigerd
edit-why-gone = “{ $title }” is intussen verwijderd
edit-why-unknown = dit staat niet meer op de story map
edit-why-changed = iemand anders heeft het intussen gewijzigd
edit-why-by-hand = het bestand is zo geschreven dat dit alleen met de hand kan
edit-why-would-break = de story map zou fouten bevatten
edit-why-no-fix = geen enkele fout is zonder beslissing te herstellen
edit-why-empty = de tekst is leeg
edit-why-characters = de tekst bevat regeleinden, tabs of andere stuurtekens
edit-why-id = een ID bestaat alleen uit letters, cijfers, punten, koppeltekens en underscores
edit-why-in-use = “{ $user }” verwijst nog naar “{ $title }”
edit-why-in-backlog = stories in de backlog hebben geen release en geen afhankelijkheden
edit-why-tasks-and-stories = een activiteit heeft taken of stories, niet allebei
edit-why-two-titles = er zijn minstens twee titels nodig
edit-why-id-twice = een ander item heeft deze ID
edit-why-estimate = een schatting is een getal vanaf 0 of een maat van het project
edit-why-date = een datum is een dag, een maand of een kwartaal, zoals 2027-01-15, 2027-01 of 2027-Q1
edit-why-value = deze waarde is hier niet toegestaan
edit-why-reference = op de story map heet niets zo
edit-why-ambiguous = meerdere items heten zo
edit-why-image = de afbeelding is niet bruikbaar
edit-why-limit = de story map zou te groot worden
edit-new = Toevoegen of bewerken
edit-new-story = Nieuwe story eronder
edit-story-button = + Story
edit-new-story-in = Nieuwe story in { $release }, { $task }
edit-new-task = Nieuwe taak
edit-new-task-in = Nieuwe taak in { $activity }
edit-new-activity = Nieuwe activiteit
edit-new-release = Nieuwe release
edit-new-persona = Nieuwe persona
edit-new-backlog = Nieuwe story in de backlog
edit-fields = Alle velden…
edit-fields-of = Alle velden van “{ $title }”
edit-fields-map = Velden van de story map…
edit-backbone = Activiteiten en taken
edit-fields-persona = Velden van een persona
edit-rename = Hernoemen
edit-rename-title = Nieuwe naam voor “{ $title }”
edit-split = Splitsen…
edit-split-title = “{ $title }” splitsen
edit-add = Toevoegen
edit-rename-save = Hernoemen
edit-split-save = Splitsen
edit-cancel = Annuleren
edit-add-hint = Enter: toevoegen, volgende. Esc: annuleren
edit-rename-hint = Enter: hernoemen. Esc: annuleren
edit-split-hint = Eén titel per regel, minstens twee
edit-added = “{ $title }” toegevoegd
edit-added-in = “{ $title }” toegevoegd aan { $release }, { $task }
edit-added-many =
    { $count ->
        [one] { $count } kaart toegevoegd
       *[other] { $count } kaarten toegevoegd
    }
edit-renamed = Hernoemd tot “{ $title }”
edit-split-done =
    { $count ->
        [one] “{ $title }” gesplitst in { $count } story
       *[other] “{ $title }” gesplitst in { $count } stories
    }
edit-fix = Herstellen
edit-close = Sluiten
edit-gone-here = Dit staat niet meer op de story map, of heeft intussen een andere naam.
edit-by-hand = Wijzig dit veld in het bestand.
edit-statuses-where = Deze gelden voor alle story maps van het project en staan in storywall.yaml.
edit-own = Eigen veld
edit-own-key = Sleutel van een eigen veld
edit-own-value = Waarde van het veld
edit-take = “{ $value }” verwijderen
edit-add-to = Toevoegen aan: { $field }
edit-answer = Antwoord
edit-answer-of = Antwoord op “{ $value }”
edit-reason = Reden
edit-reason-of = Reden om { $value } te negeren
edit-link-address = Adres van de link
edit-field-title = Titel
edit-field-name = Naam
edit-field-goal = Doel
edit-field-description = Beschrijving
edit-field-lang = Taal
edit-field-updated = Laatst nagekeken
edit-field-color = Kleur
edit-field-id = ID
edit-field-outcome = Outcome
edit-field-measure = Maatstaf
edit-field-date = Datum
edit-field-status = Status
edit-field-statuses = Statussen van stories
edit-field-persona = Persona’s
edit-field-release = Release
edit-field-estimate = Schatting
edit-field-owner = Eigenaar
edit-field-tags = Tags
edit-field-why = Waarom
edit-field-acceptance = Acceptatiecriteria
edit-field-questions = Vragen
edit-field-assumptions = Aannames
edit-field-risks = Risico’s
edit-field-needs = Heeft nodig
edit-field-links = Links
edit-field-ignore = Genegeerde hiaten
edit-conflict-changed = Deze tekst is gewijzigd terwijl je typte
edit-conflict-gone = Dit is verwijderd terwijl je typte
edit-conflict-entry = Dit item is gewijzigd of verwijderd terwijl je typte
edit-mine = Mijn tekst
edit-theirs = Andere tekst
edit-both = Beide
edit-both-title = De andere tekst behouden, die van mij als nieuwe kaart toevoegen
edit-nothing = (niets)
edit-conflict-keep = Opslaan
edit-conflict-back = Terug naar mijn tekst
edit-conflict-backlog = Mijn tekst in de backlog zetten
edit-conflict-add = Mijn tekst als nieuw item toevoegen
edit-conflict-drop = Mijn tekst weggooien
edit-gap-schedule = “{ $story }” in { $release } zetten
edit-gap-answer = “{ $note }” beantwoorden
edit-gap-fix = Herstellen
edit-gap-ignore = Negeren met een reden
edit-ask-title = Jouw tekst voor “{ $title }”
edit-ask-save = Opslaan
edit-ask-hint = Enter: opslaan. Esc: annuleren
edit-no-tasks-here = De stories staan hier direct onder hun activiteit; die kan dus geen taken hebben.

## The preview

preview-errors = De laatst opgeslagen versie bevat fouten. Dit is de vorige versie
preview-later = De story map verschijnt hier zodra de fout is hersteld.
preview-offline = Verbinding verbroken. Opnieuw verbinden…
preview-all-maps = Alle story maps
preview-not-found = Pagina niet gevonden

## Fragments in pages of other sites

fragment-unstyled = Het stijlblad van deze story map is niet gevonden. --assets-prefix moet van deze pagina naar de gegenereerde site leiden.

## Legend of the wall

legend = Legenda
legend-about = Lees de bovenste twee rijen van links naar rechts: wat mensen doen, stap voor stap. Lees dan naar beneden: wat eerst uitkomt, wat daarna en wat later.
legend-activity = Activiteit
legend-activity-about = wat mensen doen om een doel te bereiken
legend-task = Taak
legend-task-about = een stap van een activiteit; beide rijen samen zijn de backbone
legend-story = Story
legend-story-about = iets wat gebruikers in deze stap kunnen doen; het belangrijkste staat bovenaan
legend-release = Release
legend-release-about = de stories onder de lijn, tot aan de volgende lijn, komen samen uit
legend-unscheduled-about = stories die nog in geen release zitten
legend-gap = Geen story
legend-gap-about = een hiaat: in de eerste release komen gebruikers niet voorbij deze stap
legend-colors = In het overzicht zijn stories die klaar zijn groen, stories waaraan gewerkt wordt half blauw, en geblokkeerde hebben een rode rand.
legend-question = vraag
legend-assumption = aanname
legend-risk = risico
legend-criteria = acceptatiecriteria
legend-needs = heeft andere stories nodig
legend-needed-by = andere stories hebben deze nodig
legend-gap-sign = hiaat
legend-note-sign = opmerking

## Bars

bar-part = { $status }: { $count }
bar-unestimated =
    { $count ->
        [one] { $count } story zonder schatting
       *[other] { $count } stories zonder schatting
    }
release-reach =
    Stories in { $reached_activities } van de { $activities ->
        [one] { $activities } activiteit
       *[other] { $activities } activiteiten
    } en { $reached_tasks } van de { $tasks ->
        [one] { $tasks } taak
       *[other] { $tasks } taken
    }
release-reach-activities =
    Stories in { $reached_activities } van de { $activities ->
        [one] { $activities } activiteit
       *[other] { $activities } activiteiten
    }

## Time line of the releases

timeline = Wanneer elke release uitkomt
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = Zonder datum: { $releases }
timeline-month =
    { $number ->
        [1] jan
        [2] feb
        [3] mrt
        [4] apr
        [5] mei
        [6] jun
        [7] jul
        [8] aug
        [9] sep
        [10] okt
        [11] nov
       *[other] dec
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

history-about =
    { $count ->
        [one] { $count } revisie sinds { $date }
       *[other] { $count } revisies sinds { $date }
    }
history-revisions = Revisies
history-seen =
    { $seen ->
        [one] { $seen } van de { $count } verandert wat je ziet
       *[other] { $seen } van de { $count } veranderen wat je ziet
    }
history-smaller =
    { $count ->
        [one] { $count } kleinere revisie
       *[other] { $count } kleinere revisies
    }
history-none = Nog geen enkele commit bevat deze story map.
history-day = { $date }
history-uncommitted = Nog niet gecommit
history-removed = Het bestand is verwijderd
history-unreadable = Deze versie is niet te lezen: { $error }
history-first = Eerste versie van de story map
history-form = Alleen spaties of commentaar gewijzigd
history-details =
    { $count ->
        [one] { $count } detail gewijzigd
       *[other] { $count } details gewijzigd
    }
history-finished = Klaar: { $stories }
history-started = Begonnen: { $stories }
history-blocked = Geblokkeerd: { $stories }
history-set-back = Teruggezet naar het begin: { $stories }
history-added = Toegevoegd aan { $release }: { $stories }
history-added-unscheduled = Toegevoegd, niet ingepland: { $stories }
history-dropped = Geschrapt: { $stories }
history-moved = Verplaatst naar { $release }: { $stories }
history-unscheduled = Niet meer ingepland: { $stories }
history-renamed = Hernoemd: { $stories }
history-estimated =
    { $count ->
        [one] Nieuwe schatting: { $stories }
       *[other] Nieuwe schattingen: { $stories }
    }
history-new-releases =
    { $count ->
        [one] Nieuwe release: { $releases }
       *[other] Nieuwe releases: { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Geschrapte release: { $releases }
       *[other] Geschrapte releases: { $releases }
    }
history-renamed-release = Release { $from } heet nu { $to }
history-new-steps =
    { $count ->
        [one] Nieuwe stap: { $steps }
       *[other] Nieuwe stappen: { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Geschrapte stap: { $steps }
       *[other] Geschrapte stappen: { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Hernoemde stap: { $steps }
       *[other] Hernoemde stappen: { $steps }
    }
history-date-moved = { $release } verschoven: { $from } → { $to }
history-date-set = { $release } heeft een datum: { $date }
history-date-gone = { $release } heeft geen datum meer
history-more-done = +{ $amount } klaar
history-more = +{ $amount }
history-less = −{ $amount }
history-older = Ouder
history-newer = Nieuwer
history-steps-label = Door de revisies bladeren
history-position = { $number } van { $count }
history-burn-up = Burn-up
history-burn-up-about = lijn: gepland; vlak: klaar
history-points-progress = { $done } van { $points } klaar
history-progress =
    { $count ->
        [one] { $done } van { $count } story klaar
       *[other] { $done } van de { $count } stories klaar
    }
history-chart-done = { $count } klaar
history-chart = { $release }: { $progress } op { $date }
history-then = { $progress } sinds { $date }
history-table-show = Cijfers als tabel
history-table = { $release }: cijfers per revisie
history-column-date = Datum
history-column-stories = Stories
history-column-done = Klaar
history-column-scope = Omvang
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = Voor { $personas }
picture-activity = Activiteit
picture-task = Taak
picture-story = Story
picture-release = Release
picture-gap = Hiaat: geen story voor deze stap

## Index

map-count =
    { $count ->
        [one] { $count } story map
       *[other] { $count } story maps
    }
index-bars = Legenda van de balken
index-no-releases = Nog geen releases
index-released = ✓ Uitgebracht
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] Alles ingepland
       *[other] { $count } niet ingepland
    }
index-no-gaps = Geen hiaten
index-dates = Komende data
index-all-maps = alle maps
index-plan = Releaseplan
index-release = Release
index-date = Datum
index-outcome = Outcome
index-measure = Maatstaf
index-size = Omvang en voortgang
index-risk = Grootste risico
index-wall = De muur
index-decide = Te beslissen
index-more-gaps =
    { $count ->
        [one] nog { $count } hiaat
       *[other] nog { $count } hiaten
    }
index-blocked = Geblokkeerd
index-blocked-story = Geblokkeerd: { $story }
index-gone = Vervallen sinds { $since }: { $maps }
index-no-owner = geen eigenaar
index-more = nog { $count }
index-people = Mensen

search-label = In alle maps zoeken
search-key = Druk op / om te zoeken
search-map = Story map
search-release = Release
search-persona = Persona
search-activity = Activiteit
search-task = Taak
search-results =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-maps =
    { $count ->
        [one] { $count } story map
       *[other] { $count } story maps
    }
search-no-results = Geen resultaten voor “{ $query }”
search-loading = Zoeken…
search-more-in-map = nog { $count } in deze story map
search-more-maps =
    { $count ->
        [one] nog { $count } story map
       *[other] nog { $count } story maps
    }
search-unscheduled = Niet ingepland
search-backlog = Backlog

thumbnail-label =
    Muur: { $activities ->
        [one] { $activities } activiteit
       *[other] { $activities } activiteiten
    }, { $tasks ->
        [0] geen taken
        [one] { $tasks } taak
       *[other] { $tasks } taken
    }, { $releases ->
        [0] nog geen releases
        [one] { $releases } release
       *[other] { $releases } releases
    }

## Steps of the backbone in a release

step-without-story = ! Geen story voor deze stap
step-without-story-note = Geen story voor deze stap
step-left-out = Bewust weggelaten
step-earlier = Al eerder gedekt
step-later = Komt later
step-of-others = Voor andere persona’s

## Release page

release-position = Release { $number } van { $count }
release-planned = Gepland
release-active = Actief
release-released = Uitgebracht
release-date-due = Gepland: { $date }
release-date-past = Uitgebracht: { $date }
release-date-none = Nog geen datum
release-progress =
    { $count ->
        [0] Nog geen stories
       *[other] { $done } van { $count } klaar
    }
release-share =
    { $reached } van de { $count ->
        [one] { $count } activiteit
       *[other] { $count } activiteiten
    }
unscheduled-stories-count =
    { $count ->
        [one] { $count } niet ingeplande story
       *[other] { $count } niet ingeplande stories
    }
release-points = { $done } van { $all }
release-plan = Plan
release-next = Volgende release:
blocked-count = { $count } geblokkeerd
release-journey = Journey
release-step-personas = { $names }
release-step-only-for = Alleen voor { $names }
release-aloud = Voorlezen
release-stories = Stories
release-no-stories = Nog geen stories in deze release
release-no-acceptance = Nog geen acceptatiecriteria
release-needs = Nodig uit andere releases
release-needed-by = Nodig voor andere releases
release-needs-sign = heeft nodig
release-needed-by-sign = nodig voor
release-need-late = Komt te laat uit
release-need-unplanned = Nog in geen release
release-open = Nog open
release-nothing-open = Er staat niets open
show-on-wall = Op de muur tonen
show-in-outline = In de lijst tonen
show-journey = De journey tonen

## Read aloud

aloud-first =
    { $count ->
        [0] De journey begint
        [one] { $names } begint
       *[other] { $names } beginnen
    } met { $activity }: { $stories }.
aloud-next =
    { $count ->
        [0] Dan volgt
        [one] Dan gaat { $names } verder met
       *[other] Dan gaan { $names } verder met
    } { $activity }: { $stories }.
aloud-last =
    { $count ->
        [0] De journey eindigt
        [one] { $names } eindigt
       *[other] { $names } eindigen
    } met { $activity }: { $stories }.
aloud-only =
    { $count ->
        [0] Er is één stap,
        [one] { $names } zet één stap,
       *[other] { $names } zetten één stap,
    } { $activity }: { $stories }.
aloud-unchanged = Er verandert niets in { $activities }.
aloud-later =
    { $count ->
        [one] { $activities } komt later.
       *[other] { $activities } komen later.
    }
aloud-left-out = { $activity } is bewust weggelaten.
aloud-stuck = { $persona } loopt vast bij { $activity }: daar is geen story voor { $persona }.
aloud-no-start = Het begin ontbreekt: { $release } heeft geen story voor { $activities }.
aloud-break = Hier breekt de journey af: { $release } heeft geen story voor { $activities }.
aloud-no-end = Het einde ontbreekt: { $release } heeft geen story voor { $activities }.

## Open points

open-gap = Hiaat

## Journey page

journey-kicker = Journey
journey-others = Journeys
journey-summary =
    { $stories ->
        [0] Nog geen stories voor { $persona }.
        [one] { $persona } heeft { $stories } story in { $reached } van de { $activities ->
            [one] { $activities } activiteit
           *[other] { $activities } activiteiten
        }.
       *[other] { $persona } heeft { $stories } stories in { $reached } van de { $activities ->
            [one] { $activities } activiteit
           *[other] { $activities } activiteiten
        }.
    }
journey-breaks = Waar de journey afbreekt
journey-break = In { $release } loopt { $persona } vast bij { $activities }: daar is geen story voor { $persona }.
journey-steps = Stappen
journey-missing = ! Geen story voor deze stap in { $releases }
journey-no-stories = Nog geen stories

## Outline

outline-releases = Releases
outline-no-tasks = Nog geen taken
outline-no-stories = Nog geen stories
backlog-heading = Backlog (niet op de muur)

## Gap report

gaps-heading = Hiaten in { $map }
gaps-ignored-count = { $count } genegeerd met opgaaf van reden
gaps-none = ✓ Geen hiaten
gaps-matrix = Waar de stories zijn
gaps-matrix-label = Stories per activiteit en release
gaps-matrix-activity = Activiteit
gaps-matrix-total = Totaal
matrix-tasks =
    in { $reached } van de { $count ->
        [one] { $count } taak
       *[other] { $count } taken
    }
gaps-decide = Te beslissen
gaps-decide-about = het belangrijkste eerst
gaps-decide-none = ✓ Niets: geen enkele regel vond een fout of een hiaat.
gaps-decisions-count = { $count } te beslissen
gaps-further-decisions = nog { $count } te beslissen
gaps-do = Te doen:
gaps-why = Waarom het ertoe doet
gaps-copy = Kopiëren als issue
gaps-copied = Gekopieerd als Markdown
gaps-issue-more = In het hiatenrapport staan er nog { $count }.
gaps-notes = Opmerkingen
gaps-notes-about = het bekijken waard
gaps-well = Wat goed zit
gaps-clean-rules =
    { $clean } van de { $count ->
        [one] { $count } regel
       *[other] { $count } regels
    } zonder bevinding
gaps-not-checked = Niet gecontroleerd
gaps-all-rules = Alle regels
gaps-open-count =
    { $count ->
        [one] { $count } open vraag, aanname of risico
       *[other] { $count } open vragen, aannames of risico’s
    }
gaps-questions = Vragen aan de groep
gaps-questions-about = alleen mensen kunnen ze beantwoorden; lees ze voor
gaps-workshop = Hierna in de workshop: { $step }
gaps-workshop-start = `storywall workshop { $file }` stelt ze een voor een en schrijft elk antwoord in de story map.
gaps-backlog-count =
    { $count ->
        [one] { $count } story in de backlog
       *[other] { $count } stories in de backlog
    }

verdict-no-release = De story map heeft nog geen releases, dus het is niet duidelijk wat er eerst uitkomt.
verdict-all-released =
    { $count ->
        [one] De release is uit: er valt niets meer te plannen.
       *[other] Alle { $count } releases zijn uit: er valt niets meer te plannen.
    }
verdict-empty-release = { $release } is de eerste release en heeft nog geen stories.
verdict-empty-next-release = { $release } is de volgende release en heeft nog geen stories.
verdict-complete = { $release } dekt alle activiteiten, van de eerste tot de laatste.
verdict-share =
    { $release } dekt { $reached } van de { $count ->
        [one] { $count } activiteit
       *[other] { $count } activiteiten
    }.
verdict-skipped = Er is geen story voor { $activities }.
verdict-without-stories =
    { $count ->
        [one] { $activities } heeft nog geen stories.
       *[other] { $activities } hebben nog geen stories.
    }
verdict-left-out =
    { $count ->
        [one] { $activities } is bewust weggelaten.
       *[other] { $activities } zijn bewust weggelaten.
    }
verdict-released =
    { $count ->
        [one] { $activities } is al uitgebracht.
       *[other] { $activities } zijn al uitgebracht.
    }
verdict-later =
    { $count ->
        [one] { $activities } komt later.
       *[other] { $activities } komen later.
    }
verdict-for-others =
    { $count ->
        [one] { $activities } is voor andere persona’s.
       *[other] { $activities } zijn voor andere persona’s.
    }

verdict-unscheduled =
    { $count ->
        [one] { $activities } is niet ingepland.
       *[other] { $activities } zijn niet ingepland.
    }

well-goal = De story map heeft een doel.
well-personas =
    { $count ->
        [one] De persona heeft stories.
        [2] Beide persona’s hebben stories.
       *[other] Alle { $count } persona’s hebben stories.
    }
well-journeys = Geen persona loopt vast in de eerste release die voor die persona bedoeld is.
well-activities =
    { $count ->
        [one] De activiteit heeft stories.
       *[other] Alle { $count } activiteiten hebben stories.
    }
well-steps = Alle { $count } activiteiten en alle { $tasks } taken hebben stories.
well-balance = Geen activiteit heeft meer dan de helft van de { $count } stories; de grootste, { $activity }, heeft er { $largest }.
well-across = { $release } brengt iedereen voor wie de release bedoeld is van de eerste activiteit naar de laatste.
well-release-dates =
    { $count ->
        [one] De release heeft een outcome, een maatstaf en een datum.
       *[other] Alle { $count } releases hebben een outcome, een maatstaf en een datum, in de juiste volgorde.
    }
well-release-measures =
    { $count ->
        [one] De release heeft een outcome en een maatstaf.
       *[other] Alle { $count } releases hebben een outcome en een maatstaf.
    }
well-release-outcomes =
    { $count ->
        [one] De release heeft een outcome.
       *[other] Alle { $count } releases hebben een outcome.
    }
well-release-stories =
    { $count ->
        [one] De release heeft stories.
       *[other] Alle { $count } releases hebben stories.
    }
well-not-overdue = Geen enkele release is te laat.
well-dependencies =
    { $count ->
        [0] Geen enkele story heeft een andere nodig.
        [one] { $count } afhankelijkheid, en niet van een latere release.
       *[other] { $count } afhankelijkheden: geen cyclus, en geen enkele van een latere release.
    }
well-titles =
    { $count ->
        [one] De titel noemt geen systeem of scherm, en is geen vraag of plaatshouder.
       *[other] Geen van de { $count } titels noemt een systeem of een scherm, of is een vraag of een plaatshouder.
    }
well-no-code =
    { $count ->
        [one] De titel noemt geen systeem, en is geen vraag of plaatshouder.
       *[other] Geen van de { $count } titels noemt een systeem, of is een vraag of een plaatshouder.
    }
well-no-question =
    { $count ->
        [one] De titel is geen vraag of plaatshouder.
       *[other] Geen van de { $count } titels is een vraag of een plaatshouder.
    }
well-specified =
    { $count ->
        [one] De open story van { $release } heeft acceptatiecriteria en een schatting.
       *[other] Alle { $count } open stories van { $release } hebben acceptatiecriteria en schattingen.
    }
well-criteria =
    { $count ->
        [one] De open story van { $release } heeft acceptatiecriteria.
       *[other] Alle { $count } open stories van { $release } hebben acceptatiecriteria.
    }
well-estimates =
    { $count ->
        [one] De open story van { $release } heeft een schatting.
       *[other] Alle { $count } open stories van { $release } hebben schattingen.
    }
well-no-question-open = Over { $release } staat geen vraag en geen aanname open.
well-backlog = De backlog is leeg: elke story heeft een plek op de muur.
well-ignored =
    { $count ->
        [0] Er wordt geen hiaat genegeerd.
        [one] Het genegeerde hiaat heeft een reden, en bestaat nog.
       *[other] Alle { $count } genegeerde hiaten hebben een reden, en bestaan nog.
    }

question-payment-fails = { $titles }: en als het mislukt?
question-delivery = { $titles }: wie brengt het, en wat als niemand opendoet?
question-who-they-are = { $titles }: hoe weet het product wie het is?
question-leave = { $titles }: hoe kom je er weer uit?
question-access-ends = { $titles }: hoe eindigt deze toegang?
question-who-decides = { $titles }: wie zegt ja of nee?
question-who-prepares = { $titles }: wie maakt het klaar?
question-who-answers = { $titles }: wie antwoordt, en hoe snel?
question-who-repairs = { $titles }: wie zorgt daarvoor?
question-who-cancels = { $titles }: wie zegt het af, en waar?
question-who-pays = { $titles }: wie betaalt het, en hoe weten we dat?
question-money-back = { $titles }: hoe krijg je het geld terug?
question-stop = { $titles }: hoe maak je er een einde aan?
question-mute = { $titles }: hoe zet je de berichten uit?
question-proof = { $titles }: wat laat je zien bij het ophalen?
question-first-time = { $titles }: hoe kwam je de eerste keer binnen?
question-lies = { $titles }: en als het een leugen of een belediging is?
question-who-provides = { $titles }: wie zet het erin, bepaalt de prijs, haalt het eruit?
question-who-writes = { $titles }: wie zet het erin, en wie haalt het eruit?
question-too-late = { $title } komt uit in { $release }, { $undo } pas in { $later }: wat doen mensen tot die tijd?
question-never-undone = { $title } komt uit in { $release }, { $undo } in geen enkele release: wat doen mensen tot die tijd?
question-role = { $title }: wie is bedoeld met “{ $role }”? Geen persona past daarbij.
question-roles = { $titles }: wie is bedoeld met deze woorden: { $roles }? Geen persona past bij een daarvan.
question-before = Wat gebeurt er vóór { $title }?
question-before-persona = { $persona }: wat gebeurt er vóór { $title }?
question-after = Wat gebeurt er na { $title }? Het doel: { $goal }
question-hand-over = { $giver } eindigt met { $last }, { $taker } gaat verder met { $next }: wat gebeurt er daartussen?
question-hand-over-goal = { $giver } eindigt met { $last }, { $taker } gaat verder met { $next }: wat gebeurt er daartussen? Het doel van { $giver }: { $goal }
question-own = { $titles }: { $question }

## Handout

handout-about = Druk deze pagina af voor de bijeenkomst: het plan van alle releases, elke release op een pagina, en de muur verdeeld over vellen.
handout-papers = Papierformaat
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 of Letter
    } ({ $count ->
        [one] { $count } vel
       *[other] { $count } vellen
    })
handout-wall =
    Muur op { $count ->
        [one] { $count } vel
       *[other] { $count } vellen
    } { $paper ->
        [a3] A3
       *[a4] A4 of Letter
    }
handout-layout = Indeling van de vellen
handout-background = Achtergrond
handout-notes = Notities
handout-continued = { $band } (vervolg)
sheet-number = Vel { $number } van { $count }
sheet-label =
    { $count ->
        [one] Muur
       *[other] Muur, vel { $number } van { $count }
    }
sheet-columns =
    { $shown ->
        [one] Kolom { $first } van { $count }
       *[other] Kolommen { $first }–{ $last } van { $count }
    }
sheet-row = Rij { $number } van { $count }
sheet-from-left = ◂ Vervolg van vel { $sheet }
sheet-from-right = Vervolg van vel { $sheet } ▸
sheet-from-above = ▴ Vervolg van vel { $sheet }
sheet-to-left = ◂ Gaat verder op vel { $sheet }
sheet-to-right = Gaat verder op vel { $sheet } ▸
sheet-to-below = ▾ Gaat verder op vel { $sheet }

## Markdown export

markdown-personas = Persona’s: { $names }
markdown-stories = Alle stories

## Gap rules: the page, and signs on the wall

rules-title = Controleregels
rules-page-title = Controleregels · { $project }
rules-lead = Wat storywall in een story map controleert, waarom het ertoe doet en hoe je het oplost.
rules-by-family = Regels per groep
rules-advice = Wat te doen:
rules-before = Voor
rules-after = Na
rules-options = Opties in het projectbestand
rules-off-here = uit in dit project
rules-level-here = { $level } in dit project

gap-error = ✗ fout
gap-warning = ! hiaat
gap-note = · opmerking
gap-mark-gaps =
    { $count ->
        [one] ! hiaat
       *[other] ! { $count } hiaten
    }
gap-mark-notes =
    { $count ->
        [one] · opmerking
       *[other] · { $count } opmerkingen
    }
gap-error-number = ✗ Fout { $number }
gap-warning-number = ! Hiaat { $number }
gap-places =
    { $count ->
        [one] { $count } plek
       *[other] { $count } plekken
    }
gap-more-places = en nog { $count }
gap-more-places-of-many = en nog { $count }, waarvan hier { $shown }
gap-needed-story = de story die nodig is

family-frame = Persona’s en doel
    .about = wie het product gebruikt, en waarom
family-backbone = Backbone
    .about = wat gebruikers doen, stap voor stap
family-releases = Releases
    .about = wat wanneer uitkomt, als dunne plakken door de hele backbone
family-dependencies = Afhankelijkheden
    .about = welke stories eerst moeten komen
family-wording = Woordkeus
    .about = titels die in de woorden van gebruikers zeggen wat zij doen
family-readiness = Gereedheid
    .about = genoeg detail voor de volgende release, en niet te veel voor latere
family-upkeep = Onderhoud
    .about = of elke `ignore:` nog nodig is

# Why a rule did not look at a map. They begin in lower case, and end without a period.
skipped-language = er zijn geen woordenlijsten voor de taal `{ $language }`
skipped-language-undeclared = de story map vermeldt niet in welke taal die is, en de titels zijn niet Engels
skipped-not-english = de story map is niet in het Engels
skipped-estimates = geen story heeft een schatting
skipped-acceptance = geen story heeft acceptatiecriteria
skipped-few-acceptance = weinig stories hebben acceptatiecriteria
skipped-off = uitgeschakeld in het projectbestand
skipped-today = de datum van vandaag is niet bekend (`today: true` in het projectbestand)

## Gap rules: personas and goal

no-persona =
    .looks-for = De story map heeft geen persona’s.
    .why = Zonder persona stelt iedere lezer zich een andere gebruiker voor, en kan het team het niet eens worden over wat het belangrijkst is.
    .ask = Wie maakt dit mee? Noem iemand in een situatie, zoals “Sarah, een drukke moeder”
    .advice = noem ten minste één persona onder `personas:`
    .finding = de story map heeft geen persona’s: nergens staat wie deze stappen zet

generic-persona =
    .looks-for = Een persona is geen bepaalde persoon. De naam past op iedereen, zoals “gebruiker”; het is het systeem, of een plek of organisatie, zoals “winkel”; of hij zegt alleen wat iemand voor het bedrijf is, zoals “klant”, zonder doel, beschrijving of iets anders over die persoon. Eén bevinding voor de story map. Alleen in talen met woordenlijsten.
    .why = Een persona die iedereen kan zijn, helpt het team niet beslissen, want elke story lijkt dan te passen.
    .ask = Wie precies, en in welke situatie? Geef een naam, zoals “Sarah, een drukke moeder”
    .advice = noem een bepaald soort mens en wat die kenmerkt, zoals “Sarah, een drukke moeder”
    .anybody =
        { $others ->
            [0] { $persona } kan
            [one] { $persona } en nog { $others } andere persona kunnen
           *[other] { $persona } en nog { $others } andere persona’s kunnen
        } iedereen zijn
    .system =
        { $others ->
            [0] { $persona } is het systeem, geen persoon
            [one] { $persona } en nog { $others } andere persona zijn geen mensen
           *[other] { $persona } en nog { $others } andere persona’s zijn geen mensen
        }
    .place =
        { $others ->
            [0] { $persona } is een plek of organisatie, geen persoon
            [one] { $persona } en nog { $others } andere persona zijn geen mensen
           *[other] { $persona } en nog { $others } andere persona’s zijn geen mensen
        }
    .customer =
        { $others ->
            [0] { $persona } zegt alleen
            [one] { $persona } en nog { $others } andere persona zeggen alleen
           *[other] { $persona } en nog { $others } andere persona’s zeggen alleen
        } wat iemand voor het bedrijf is, niet wie het is
    .also = is ook geen bepaalde persoon

unused-persona =
    .looks-for = Persona’s hebben geen story in de story map. Persona’s die generic-persona meldt of waarvan de activiteiten leeg zijn, blijven buiten beschouwing. Eén bevinding voor de story map. Als geen activiteit, taak of story een persona noemt, wordt dat in plaats daarvan gemeld, want dan zijn alle stories voor de eerste persona.
    .why = Of er ontbreekt een deel van hun journey, of het product is niet voor hen.
    .ask = Welke activiteiten horen bij deze persona?
    .advice = zet `persona:` bij hun activiteiten of stories, of verwijder de persona
    .finding =
        { $personas } { $count ->
            [one] heeft
           *[other] hebben
        } geen story
    .none-named = geen enkel onderdeel noemt een persona, dus elke story telt voor { $persona }
    .also = heeft ook geen story

one-column-persona =
    .looks-for = Alle stories van een persona, drie of meer, zitten in één taak, terwijl een andere persona stories heeft in vier of meer taken.
    .why = De story map toont alles wat deze persona nodig heeft op één hoop, dus valt niet op welke stappen ontbreken.
    .ask = Wat doet deze persona nog meer, ervoor en erna?
    .advice = vraag wat deze persona eerst, daarna en als laatste doet, en geef elke stap een taak
    .finding = alle { $count } stories van { $persona } zitten in één taak, { $task }
    .related = bevat al deze stories

person-as-activity =
    .looks-for = De titel van een activiteit is de naam van een persona. Eén bevinding voor de story map, in elke taal.
    .why = Een kolom per persoon is een verlanglijst: die toont niet wie wat na wie doet, en ook niet waar de een op de ander wacht.
    .ask = Wat doet deze persoon in deze stap?
    .advice = noem activiteiten naar wat mensen doen, en zeg met `persona:` wie
    .finding =
        { $others ->
            [0] { $activity } is een persoon, geen stap
            [one] { $activity } en nog { $others } andere activiteit zijn personen, geen stappen
           *[other] { $activity } en nog { $others } andere activiteiten zijn personen, geen stappen
        }
    .also = ook een persoon

no-goal =
    .looks-for = De story map heeft geen doel.
    .why = Zonder doel weet het team niet welke stories gebruikers nodig hebben om er te komen, en welke kunnen wachten.
    .ask = Wat kunnen gebruikers straks wat vandaag niet kan?
    .advice = zeg in één regel onder `goal:` wat gebruikers willen bereiken
    .finding = de story map heeft geen doel

broken-journey =
    .looks-for = Een persona loopt vast in de eerste release die voor die persona bedoeld is. Er zijn stories voor en na een van de activiteiten, maar niet erin, en skipped-activity zegt dat niet al. Eén bevinding per persona, in maps met twee of meer persona’s.
    .why = De release lijkt compleet omdat iemand door elke stap komt, maar deze persona niet.
    .ask = Hoe komt de persona in deze release voorbij die stap?
    .advice = voeg de kleinste story in deze activiteit aan de release toe, of zeg onder `ignore:` hoe de persona eraan voorbijkomt
    .finding = { $persona } loopt vast in { $release }: geen story voor deze persona in { $activities }
    .related = geen story voor deze persona

first-release-leaves-persona-out =
    .looks-for = Persona’s hebben stories, maar niet in de eerste release, en geen latere release heeft het over hen of over wat ze doen. Wie pas vanaf de derde release stories heeft, is bewust weggelaten. Eén bevinding voor de story map. Alleen in maps met twee of meer releases.
    .why = Misschien hangt iemand af van wat deze persona doet: een bestelling komt niet aan als niemand die inpakt.
    .ask = Wat doet deze persona tot de eerste eigen story uitkomt?
    .advice = ga na of de eerste release zonder deze persona werkt, en zeg dat dan onder `ignore:`
    .finding = { $release } heeft geen story voor { $personas }
    .also = heeft er ook geen story in

no-lang =
    .looks-for = De story map vermeldt niet in welke taal die is, en de letters of de meest voorkomende woorden van de titels zijn duidelijk niet Engels. Controleregels voor woordkeus slaan de story map dan over, behalve op technische termen.
    .why = Browsers lezen de pagina voor en breken woorden af alsof alles Engels is, en de controleregels zoeken naar Engelse woorden.
    .ask = In welke taal zijn de titels? Antwoord met de code, zoals de of pt-BR
    .advice = noem de taal van de story map onder `lang:`
    .advice-with-code = noem de taal van de story map: `lang: { $code }`
    .finding = de story map vermeldt niet in welke taal die is, en de titels zijn niet Engels

## Gap rules: backbone

empty-map =
    .looks-for = De story map heeft geen activiteiten, of geen stories.
    .why = Er valt nog niets te bespreken of te plannen, en de meeste andere regels hebben niets te controleren.
    .ask = Wat doen mensen als eerste?
    .advice = zet onder `activities:` de stappen die gebruikers zetten, elk met een taak en een story
    .no-activity = de story map heeft geen activiteiten
    .no-story = de story map heeft wel activiteiten, maar geen stories

empty-activity =
    .looks-for = Een activiteit heeft geen taken, of geen stories in die taken.
    .why = Niemand heeft deze stap doordacht, dus gebruikers komen er aan en vinden niets.
    .ask = Wat zijn de stappen van deze activiteit?
    .advice = voeg toe wat gebruikers daar doen, te beginnen met één taak en één story, of verwijder de activiteit
    .no-tasks = { $activity } heeft geen taken
    .no-stories = { $activity } heeft wel taken, maar geen stories

empty-task =
    .looks-for = Taken hebben geen stories, terwijl hun activiteit er wel heeft. Eén bevinding per activiteit.
    .why = De stap lijkt gedekt, maar niets zegt hoe gebruikers hem zetten.
    .ask = Hoe zetten mensen deze stap?
    .advice = voeg de eenvoudigste story toe waarmee gebruikers deze taak kunnen doen, of verwijder de taak
    .finding =
        { $tasks } { $count ->
            [one] heeft
           *[other] hebben
        } geen stories
    .also = ook geen stories

flat-map =
    .looks-for = Bijna elke taak heeft maar één story: 70% van de taken met stories, in maps met tien of meer daarvan.
    .why = Met maar één story per taak kan geen release iets weglaten, dus is de eerste even groot als het product.
    .ask = Wat zou je uit de eerste release weglaten? Welke stappen zijn eigenlijk meerdere stories?
    .advice = vraag bij elke taak met hoe weinig het eerst kan en wat later kan komen, en voeg beide toe als stories
    .finding = { $count } van de { $total } taken hebben maar één story, dus kan geen release iets weglaten

no-steps =
    .looks-for = Activiteiten hebben wel stories maar geen stappen: de stories staan er direct onder, of de enige taak heeft dezelfde titel en hooguit twee stories. Eén bevinding voor de story map.
    .why = Een activiteit zonder stappen is nog niet doordacht, en wat gebruikers ondertussen doen, wordt makkelijk over het hoofd gezien.
    .ask = Wat zijn de stappen van deze activiteiten?
    .advice = vraag wat gebruikers in deze activiteit eerst, daarna en als laatste doen, en maak van elk een taak
    .finding =
        { $others ->
            [0] { $activity } heeft
            [one] { $activity } en nog { $others } andere activiteit hebben
           *[other] { $activity } en nog { $others } andere activiteiten hebben
        } nog geen stappen
    .also = ook geen stappen

backbone-size =
    .looks-for = De backbone heeft meer dan 10 activiteiten, lagen van het werk niet meegeteld. Of hij heeft er minder dan 4, met twee of meer persona’s of een activiteit die zo lang is dat er meerdere in schuilgaan, en 12 stories of meer, tenzij lopsided-depth of time-as-backbone er meer over zegt. Een project kan andere grenzen instellen.
    .why = Met te weinig activiteiten vallen ontbrekende stappen niet op; met te veel ziet niemand de hele journey.
    .ask = Welke activiteiten horen bij elkaar, en in welke zitten er meerdere verborgen?
    .advice = voeg activiteiten samen die één stap zijn, of verdeel een lange journey over twee maps
    .advice-for-few = splits activiteiten die meerdere stappen omvatten, en vraag wat er voor en na gebeurt
    .advice-for-personas = maak een story map voor elk van { $personas }, want elk heeft een eigen journey, of voeg activiteiten samen die één stap zijn
    .too-few =
        de backbone heeft { $count ->
            [one] { $count } activiteit
           *[other] { $count } activiteiten
        }: minder dan { $min } dekken zelden een hele journey
    .too-many =
        de backbone heeft { $count ->
            [one] { $count } activiteit
           *[other] { $count } activiteiten
        }{ $layers ->
            [0] {""}
            [one] , { $layers } laag van het werk niet meegeteld
           *[other] , { $layers } lagen van het werk niet meegeteld
        }: meer dan { $max } zijn moeilijk in één keer te overzien

thin-activity =
    .looks-for = Een activiteit tussen andere heeft maar één taak met maar één story, terwijl ten minste de helft van de andere twee of meer taken heeft. Niet gemeld voor dingen, voor wat de eerste release overslaat, als de helft of meer van alle activiteiten zo is, of als bijna elke taak maar één story heeft.
    .why = Misschien hoort die bij een naburige activiteit, of heeft nog niemand deze stap doordacht.
    .ask = Wat gebeurt er nog meer in deze activiteit?
    .advice = vraag wat gebruikers voor en na deze taak doen; is dat niets, verplaats die dan naar een naburige activiteit
    .finding = { $activity } heeft maar één taak, terwijl de meeste andere activiteiten er meerdere hebben

wide-activity =
    .looks-for = Activiteiten hebben meer dan 7 taken. Eén bevinding voor de story map, tenzij backbone-size of flat-map dat al meldt. Een project kan een andere grens instellen.
    .why = Een lange activiteit verbergt meestal een punt waarop gebruikers stoppen en later terugkomen, en wat ze daar nodig hebben, wordt makkelijk over het hoofd gezien.
    .ask = Welke van de taken zijn een eigen activiteit?
    .advice = zoek het punt waarop gebruikers pauzeren, en splits de activiteit daar
    .finding =
        { $others ->
            [0] { $activity } heeft { $count } taken
            [one] { $activity } heeft { $count } taken, en nog { $others } andere activiteit is even lang
           *[other] { $activity } heeft { $count } taken, en nog { $others } andere activiteiten zijn even lang
        }: meer dan { $max } zijn meestal twee activiteiten
    .also = ook te lang

lopsided-depth =
    .looks-for = Eén activiteit heeft meer dan de helft van alle stories, en een andere maar één. Alleen in maps met acht of meer stories. Een project kan een ander aandeel instellen.
    .why = Het team heeft uitgewerkt wat het het best kent, en elders misschien gemist wat gebruikers nodig hebben.
    .ask = Wat ontbreekt er in de dunne activiteit, of waar valt de volle uiteen?
    .advice = zoek iemand die deze activiteiten doet, en bespreek samen de activiteiten met maar één story
    .finding =
        { $activity } heeft { $count } van de { $total } stories, terwijl { $others } er { $other_count ->
            [one] maar één heeft
           *[other] elk maar één hebben
        }
    .related = heeft maar één story

duplicate-name =
    .looks-for = Twee taken hebben dezelfde titel, of twee stories van één taak, of twee stories van verschillende taken en verschillende releases. Hoofdletters en spaties doen er niet toe. Eén bevinding per titel.
    .why = Lezers weten niet of dit één ding is of twee.
    .ask = Is het twee keer hetzelfde? Zo niet, hoe zou de persona dit noemen?
    .advice = verwijder er één, of zeg in beide titels waarin ze verschillen
    .advice-for-personas = is het hetzelfde voor verschillende persona’s, bouw het dan één keer: houd één story over, met alle persona’s erbij
    .task =
        { $count ->
           *[other] { $count } taken heten { $title }: één taak, of twee?
        }
    .story =
        { $count ->
            [2] { $count } stories heten { $title }: één story, of twee?
           *[other] { $count } stories heten { $title }: één story, of meerdere?
        }
    .related = dezelfde titel

one-shot-activity =
    .looks-for = Alle stories van een activiteit, drie of meer, zitten in één release die niet de eerste is, terwijl ten minste de helft van de activiteiten stories in meerdere releases heeft. Een release die een outcome heeft, of vooral stories van de activiteit, gaat daarover en wordt niet gemeld. Eén bevinding per release, in maps met drie of meer releases.
    .why = Niemand ziet deze stap voor hij af is; wat gebruikers er nodig hebben, blijkt pas als het niet meer te veranderen is.
    .ask = Welke van deze stories zou al eerder gemist worden?
    .advice = zoek de kleinste story van de activiteit die op zichzelf nuttig is, en breng die in een eerdere release uit
    .finding =
        { $activities } { $count ->
            [one] wordt in één keer gebouwd in { $release }:
           *[other] worden in één keer gebouwd in { $release }:
        } niets ervan komt eerder of later
    .also = ook in één keer gebouwd

time-as-backbone =
    .looks-for = Activiteiten zijn weken, sprints, fasen of kwartalen. Eén bevinding voor de story map, bij de eerste ervan. Alleen in talen met woordenlijsten.
    .why = Een kalender toont wat het team doet, dus ontbrekende stappen in de journey van gebruikers vallen niet op.
    .ask = Wat doen mensen dan, in de woorden van de persona?
    .advice = noem activiteiten naar wat gebruikers doen, en plan tijd met releases
    .finding =
        { $count ->
            [one] { $activities } is een periode, geen stap
           *[other] { $activities } zijn perioden, geen stappen
        } van gebruikers
    .related = ook een periode

cross-cutting-activity =
    .looks-for = Een activiteit is een laag van het werk, geen stap die gebruikers zetten. Voorbeelden zijn infrastructuur, technische schuld, lokalisatie, data en UI, en titels die beginnen met “Enabler:” of “Cross-cutting:”. Eén bevinding voor de story map. Alleen in talen met woordenlijsten. Geen andere regel telt zo’n activiteit mee.
    .why = Een laag verbergt welke stap het werk nodig heeft, dus wordt het werk makkelijk uitgesteld.
    .ask = Wat doet de persona hier, in eigen woorden?
    .advice = verplaats elke story naar de stap die de story het eerst nodig heeft, als story of als acceptatiecriterium
    .finding =
        { $others ->
            [0] { $activity } is een laag van het werk, geen stap
            [one] { $activity } en nog { $others } andere activiteit zijn lagen van het werk, geen stappen
           *[other] { $activity } en nog { $others } andere activiteiten zijn lagen van het werk, geen stappen
        } van gebruikers
    .also = ook een laag van het werk

## Gap rules: releases

no-releases =
    .looks-for = De story map heeft stories, maar geen releases.
    .why = Zonder releases zegt de story map niet wat er eerst uitkomt, en lijkt elke story even dringend.
    .ask = Wat is de dunste plak waar iemand iets aan heeft?
    .advice = voeg onder `releases:` een eerste release toe, met niet meer stories dan nodig zijn om er iets aan te hebben
    .finding =
        de story map heeft { $count ->
            [one] { $count } story
           *[other] { $count } stories
        }, maar geen releases

skipped-activity =
    .looks-for = De eerste release heeft geen story in activiteiten van de persona’s voor wie die bedoeld is, hoewel daar wel iets is ingepland, en geen beslissing verklaart dat: geen latere release heeft het in naam, outcome of maatstaf over de activiteit. Waar de weg van een persona door de release eindigt, kan dat bewust zijn: de release heeft een outcome en een maatstaf, of één latere release heeft alle stories van de activiteit, tenzij gebruikers betalen of bestellen en wachten op wat komt. Activiteiten die dingen of perioden zijn, en enkele taken van een of twee stories in een story map van 20 of meer, tellen niet mee. Eén bevinding voor de release. Latere releases mogen stappen overslaan, en een stap met een uitgebrachte story is niet overgeslagen. Is de eerste release uitgebracht, dan komt de eerste die dat niet is ervoor in de plaats.
    .why = Gebruikers bereiken hun doel niet als er een stap ontbreekt, hoe goed de andere stappen ook zijn.
    .ask = Welke story van deze activiteit kan niet weg?
    .advice = voeg van elk van deze activiteiten de kleinste story aan de release toe, of zeg onder `ignore:` hoe gebruikers eraan voorbijkomen
    .advice-for-one = voeg de kleinste story onder { $tasks } aan de release toe, of zeg onder `ignore:` hoe gebruikers aan deze stap voorbijkomen
    .stops =
        { $release } stopt na { $last }: geen story voor { $count ->
            [one] { $activities }, de stap die volgt
           *[other] { $activities }, de stappen die volgen
        }
    .skips =
        { $release } heeft geen story voor { $count ->
            [one] { $activities }: hoe komen gebruikers aan die stap voorbij?
           *[other] { $activities }: hoe komen gebruikers aan die stappen voorbij?
        }
    .related = ook geen story

skipped-task =
    .looks-for = De eerste release slaat in een activiteit die gedekt is, taken over tussen andere taken, hooguit de helft van de taken met een story voor een van de persona’s van de release, hoewel iemand doorgaat naar een latere taak. Taken die pas na de volgende release komen, en taken waar een latere release het in naam, outcome of maatstaf over heeft, zijn bewust weggelaten. Eén bevinding voor de release.
    .why = Misschien hebben gebruikers deze taak vanaf het begin nodig; die wordt makkelijk over het hoofd gezien als de rest van de activiteit gedekt is.
    .ask = Hoe komen mensen in deze release voorbij deze taken?
    .advice = lees de release stap voor stap voor, en voeg een story voor deze taak toe als gebruikers die zouden missen
    .finding = { $release } slaat { $tasks } over in { $activity }
    .in-several = { $release } slaat { $tasks } over
    .also = ook overgeslagen

vertical-slice =
    .looks-for = Een release haalt alle stories uit één activiteit. Alleen releases met vier of meer stories tellen, in maps waarin meerdere activiteiten stories hebben. Een release die een activiteit toevoegt aan die van eerdere, en een outcome heeft, doet dat bewust. Waar skipped-activity een release meldt, doet deze regel dat niet.
    .why = Gebruikers krijgen meer manieren om één stap te zetten, maar komen in hun journey niet verder.
    .ask = Wie heeft iets aan deze release, als de andere activiteiten niets krijgen?
    .advice = neem in plaats daarvan van elke activiteit de kleinste story, en laat de rest voor later
    .finding = alle { $count } stories van { $release } zitten in één activiteit, { $activity }
    .related = bevat alle stories van de release

empty-release =
    .looks-for = Een release heeft geen stories.
    .why = Lezers verwachten er iets van dat niemand van plan is te bouwen.
    .ask = Welke stories zitten erin?
    .advice = wijs stories aan de release toe, of verwijder de release
    .finding = { $release } heeft geen stories

no-outcome =
    .looks-for = Releases zeggen niet wat er voor hun gebruikers verandert. Eén bevinding voor de story map: een hiaat als de volgende release erbij is, en anders een opmerking. Lege of uitgebrachte releases blijven buiten beschouwing.
    .why = Zonder outcome geldt een release als een succes zodra de stories klaar zijn, ook als er voor gebruikers niets beter is geworden.
    .ask = Wat verandert er voor de persona zodra de release uit is?
    .advice = maak onder `outcome:` de zin “Met deze release kunnen gebruikers …” af
    .finding =
        { $others ->
            [0] { $release } heeft
            [one] { $release } en nog { $others } andere release hebben
           *[other] { $release } en nog { $others } andere releases hebben
        } geen outcome: niets zegt wat er voor gebruikers verandert
    .also = ook geen outcome

no-measure =
    .looks-for = De volgende release heeft een outcome, maar geen maatstaf voor succes en geen getal in de outcome. Latere releases van die soort worden meegemeld. Eén bevinding voor de story map.
    .why = Zonder maatstaf weet het team niet of de release gewerkt heeft, en leert het er niets van.
    .ask = Waaraan merk je dat de outcome is bereikt?
    .advice = schrijf onder `measure:` wat gebruikers zullen doen als het gewerkt heeft, en wanneer
    .finding =
        { $releases } { $count ->
            [one] heeft
           *[other] hebben
        } een outcome, maar geen maatstaf voor succes
    .also = ook geen maatstaf

overpacked-first-release =
    .looks-for = De eerste release heeft meer dan 75% van alle ingeplande stories. Alleen in maps met twee of meer releases die stories hebben, zolang er niets is uitgebracht. Lagen van het werk tellen niet mee. Een project kan een ander aandeel instellen.
    .why = Hoe groter de eerste release, hoe later het team leert welke stories daarvan niemand nodig had.
    .ask = Wat kan wachten zonder dat iemand vastloopt?
    .advice = verplaats stories waar gebruikers eerst buiten kunnen naar een latere release
    .finding = { $release } heeft { $count } van de { $total } ingeplande stories

priority-inversion =
    .looks-for = In een taak staat een story onder een die twee of meer releases later uitkomt, terwijl de stories van ten minste vier keer zoveel andere taken in de volgorde van hun releases staan. Eén bevinding voor de story map. Uitgebrachte stories, en die needs-later-story meldt, tellen niet mee.
    .why = In een taak staat het belangrijkste bovenaan, dus is de volgorde verouderd of bouwt het team een minder belangrijke story eerst.
    .ask = Wat gaat voor: de volgorde van de stories of die van de releases?
    .advice = sorteer de stories van elke taak op release, of verplaats de belangrijkere naar een eerdere release
    .finding =
        in { $count ->
            [one] één taak
           *[other] { $count } taken
        } staan stories niet in de volgorde van hun releases: { $story } komt uit vóór { $above }
    .related = staat erboven, maar komt later uit
    .also = komt uit vóór een story die erboven staat

speaks-of-later =
    .looks-for = Een story heeft het over iets wat gebruikers pas in een latere release krijgen, of in geen enkele: een bewaard recept, terwijl recepten bewaren later komt; een lijst verwijderen, terwijl lijsten toevoegen later komt; een profiel vóór het aanmelden. Alleen in Engelse maps. Kijkt naar titels en beschrijvingen.
    .why = Gebruikers komen een stap tegen die nog geen zin heeft, of het team merkt halverwege dat het eerst het andere moet bouwen.
    .ask = Waar komt dat in deze release vandaan?
    .advice = verplaats de andere story naar dezelfde release, of deze naar een latere
    .finding = { $story } komt uit in { $release }, maar waar het over gaat, krijgen gebruikers met { $maker } in { $later }
    .unscheduled = { $story } gaat over wat gebruikers met { $maker } krijgen, en dat is niet ingepland
    .related = waar gebruikers het krijgen

work-runs-ahead =
    .looks-for = Twee of meer stories van de eerste onvoltooide release zijn nog te doen of geblokkeerd, terwijl aan drie of meer van latere releases gewerkt wordt of die al klaar zijn. Vragen en stories over wat misgaat tellen niet mee.
    .why = Gebruikers wachten op de eerste release, en het team leert van geen enkele.
    .ask = Waarom wordt later werk eerst gedaan? Wat houdt deze release op?
    .advice = maak de eerste release af voor je aan latere begint, of wissel de stories tussen de releases om
    .finding = { $count } stories van { $release } wachten, terwijl er van latere releases al { $ahead } in bewerking of klaar zijn
    .related = loopt voor op de eerste release

layer-release =
    .looks-for = Releases zijn genoemd naar een laag of fase van het werk. Voorbeelden zijn backend, design en testen. Een los nummer, zoals fase 2, telt alleen als de release een outcome heeft; anders meldt no-outcome de release. Eén bevinding voor de story map. Alleen in talen met woordenlijsten.
    .why = Met maar één laag kunnen gebruikers niets, dus probeert niemand het product voordat de laatste uitkomt.
    .ask = Wat kunnen mensen met deze release? Noem die daarnaar
    .advice = plan elke release rond iets wat gebruikers kunnen doen, en noem de release daarnaar
    .finding =
        { $others ->
            [0] { $release } is genoemd naar een deel van het werk
            [one] { $release } en nog { $others } andere release zijn genoemd naar delen van het werk
           *[other] { $release } en nog { $others } andere releases zijn genoemd naar delen van het werk
        }, niet naar wat gebruikers kunnen doen
    .also = ook een deel van het werk

technology-release =
    .looks-for = In een release noemen drie of meer titels, en ten minste een kwart van alle titels, een technologie, zoals AI, VR, blockchain, drones of gezichtsherkenning. Alleen in talen met woordenlijsten.
    .why = Er wordt een technologie gebouwd die een reden zoekt, en wat gebruikers nodig hebben, moet wachten.
    .ask = Welk probleem van de persona lost de technologie op?
    .advice = zeg in elke titel wat gebruikers krijgen, en vraag of ze het zouden missen
    .finding = { $count } van de { $total } stories van { $release } zijn genoemd naar een technologie: { $stories }
    .related = genoemd naar een technologie

release-dates-out-of-order =
    .looks-for = Een release heeft een eerdere datum dan een release erboven.
    .why = Releases komen van boven naar beneden uit, dus lezers weten niet of de volgorde of de datum klopt.
    .ask = Welke van de data klopt?
    .advice = zet de releases in de volgorde waarin ze uitkomen, of verbeter de datum
    .finding = { $release } heeft de datum { $date }, maar { $above } erboven heeft { $later }
    .related = staat erboven, maar komt later uit

overdue-release =
    .looks-for = De datum van een release is verstreken, maar sommige stories ervan staan nog open. De datum van vandaag moet gegeven zijn, met `--today DATE` of `today: true` in het projectbestand. Releases met `status: released` worden door status-drift gemeld.
    .why = Lezers rekenen nog op die datum.
    .ask = Wat gebeurt er met de stories die nog open zijn?
    .advice = stel een nieuwe datum vast, of verplaats de open stories naar een latere release
    .finding =
        { $release } had de datum { $date }, maar { $count ->
            [one] { $count } story staat
           *[other] { $count } stories staan
        } nog open

status-drift =
    .looks-for = De status van een release klopt niet met de stories. De release heeft `status: released` maar open stories, of `status: planned` hoewel alle stories klaar zijn.
    .why = Lezers die een verkeerde status opmerken, vertrouwen ook de rest van de story map niet meer.
    .ask = Is die uitgebracht of niet?
    .advice = verbeter de status, of verplaats de open stories naar een latere release
    .released =
        { $release } staat op “uitgebracht”, maar { $count ->
            [one] { $count } story staat
           *[other] { $count } stories staan
        } nog open
    .planned = { $release } staat op “gepland”, maar alle stories ervan zijn klaar
    .related = nog open

unscheduled-stories =
    .looks-for = Hele taken van twee of meer stories hebben geen release, of een derde van alle stories heeft er geen, hoewel de story map releases heeft. Vragen, plaatshouders en stories die een ingeplande story nodig heeft, worden door andere regels gemeld. Eén bevinding voor de story map.
    .why = Lezers weten niet of een niet ingeplande story gebouwd wordt of niet.
    .ask = Welke van deze stories zitten in de volgende release?
    .advice = wijs elke story aan een release toe, of verwijder de story
    .anywhere =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories zijn
        } niet ingepland
    .in-task =
        { $count ->
            [one] { $count } story in { $task } is
           *[other] { $count } stories in { $task } zijn
        } niet ingepland
    .mostly-in-task =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories zijn
        } niet ingepland, waarvan { $task_count } in { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories zijn
        } niet ingepland, waarvan { $first_count } in { $first } en { $second_count } in { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = Een story heeft een story uit een latere release nodig.
    .why = De release kan zo niet werken, want iets wat ervoor nodig is, komt later uit.
    .ask = Wat doet deze story zonder de andere?
    .advice = verplaats de benodigde story naar een eerdere release, of deze naar een latere
    .finding = { $story } komt uit in { $release }, maar heeft { $needed } nodig, en dat komt pas uit in { $later }

needs-unscheduled-story =
    .looks-for = Een ingeplande story heeft een niet ingeplande story nodig.
    .why = De story hangt af van werk dat niemand heeft gepland.
    .ask = Wanneer komt de andere story uit?
    .advice = plan de benodigde story in voor dezelfde of een eerdere release, of haal die uit `needs:`
    .finding = { $story } komt uit in { $release }, maar heeft { $needed } nodig, en dat is niet ingepland

dependency-cycle =
    .looks-for = Stories zijn in een cyclus van elkaar afhankelijk. Eén bevinding per cyclus, bij de eerste story ervan.
    .why = Elke story van een cyclus wacht op een andere, dus geen ervan kan als eerste gebouwd worden.
    .ask = Welke ervan kan eerst gebouwd worden, en hoe?
    .advice = verwijder een regel onder `needs:` die niet wezenlijk is, of splits een van de stories
    .itself = { $story } heeft zichzelf nodig
    .several = { $stories } zijn in een cyclus van elkaar afhankelijk
    .related = deel van de cyclus

done-before-its-need =
    .looks-for = Een story die klaar is, heeft een story nodig die dat niet is.
    .why = Of de story is niet echt klaar, of de andere is er niet voor nodig; plannen die op de story map steunen, kloppen dan niet.
    .ask = Is de andere story klaar, of is die niet nodig?
    .advice = verwijder de regel onder `needs:` als de story zonder werkt, of verbeter de status
    .finding = { $story } is klaar, maar heeft { $needed } nodig, en dat is niet klaar

blocked-in-active-release =
    .looks-for = Een story van de actieve release is geblokkeerd. Heeft die een open vraag, dan wordt de vraag gemeld.
    .why = De release kan niet uitkomen zonder de story, en elke dag wachten vertraagt wat erna komt.
    .ask = Waardoor zit die vast, en wie lost dat op?
    .advice = zoek uit waar de story op wacht en wie het kan oplossen, of verplaats de story naar een latere release
    .finding = { $story } is geblokkeerd, en { $release } is de actieve release

## Gap rules: wording

system-words =
    .looks-for = Titels bevatten technische termen, zoals API, database of OAuth, of code, zoals `userId` of `/orders`. Controleert activiteiten, taken en stories in elke taal. Tekst tussen aanhalingstekens of haakjes wordt overgeslagen, net als bestandsformaten bij import of export, en stories van ontwikkelaars. Eén bevinding voor de story map.
    .why = Gebruikers en stakeholders kunnen een stap niet beoordelen die ze niet begrijpen, en vaak is het helemaal geen stap van gebruikers.
    .ask = Wat doet of ziet de persona hier? Zeg het in diens woorden
    .advice = zeg wat gebruikers doen of krijgen, en zet de techniek in de beschrijving: `Inloggen met mijn Google-account`, niet `Authenticatie via OAuth`
    .finding =
        { $others ->
            [0] { $title } gaat over het systeem ({ $word }), niet over wat gebruikers doen
            [one] { $title } ({ $word }) en nog { $others } andere titel gaan over het systeem, niet over wat gebruikers doen
           *[other] { $title } ({ $word }) en nog { $others } andere titels gaan over het systeem, niet over wat gebruikers doen
        }
    .also = gaat ook over het systeem

screen-words =
    .looks-for = Stories noemen een schermelement, zoals een knop of keuzelijst: drie of meer, of meer dan één op de tien. Eén bevinding voor de story map. Alleen in talen met woordenlijsten. Tekst tussen aanhalingstekens wordt overgeslagen.
    .why = Zo ligt een ontwerp vast voordat het team heeft gevraagd wat gebruikers willen doen.
    .ask = Waar is het voor? Zeg wat de persona ermee bereikt
    .advice = zeg wat gebruikers doen, en zet het ontwerp in de beschrijving: `Zeggen waar ik woon`, niet `Keuzelijst met landen`
    .finding =
        { $others ->
            [0] { $title } beschrijft het scherm ({ $word }), niet wat gebruikers doen
            [one] { $title } ({ $word }) en nog { $others } andere story beschrijven het scherm, niet wat gebruikers doen
           *[other] { $title } ({ $word }) en nog { $others } andere stories beschrijven het scherm, niet wat gebruikers doen
        }
    .also = beschrijft ook het scherm

feature-noun =
    .looks-for = Activiteiten, of drie of meer taken, zijn dingen, geen handelingen. Controleert titels van een of twee woorden: Dashboard, Levering en Beheerpagina zijn dingen, Zoeken en Betalen zijn handelingen. Eén bevinding voor de story map. Alleen in talen met woordenlijsten.
    .why = Een lijst van dingen is een menu, geen journey: die verbergt wie wat doet, en welke stappen er tussenin ontbreken.
    .ask = Wat doet de persona ermee? Zeg het met een werkwoord
    .advice = zet een werkwoord in de titel en zeg wat gebruikers doen: `Zien hoe mijn winkel vandaag liep`, niet `Dashboard`
    .finding =
        { $others ->
            [0] { $title } is een ding, geen handeling van gebruikers
            [one] { $title } en nog { $others } andere titel zijn dingen, geen handelingen van gebruikers
           *[other] { $title } en nog { $others } andere titels zijn dingen, geen handelingen van gebruikers
        }
    .also = ook een ding

business-wish =
    .looks-for = Stories zeggen dat gebruikers iets zien of krijgen wat alleen het bedrijf wil tonen, zoals advertenties, acties of upselling. Eén bevinding voor de story map. Alleen in talen met woordenlijsten.
    .why = Niemand komt er het product voor gebruiken, dus lijkt het op de story map alsof aan de behoeften van gebruikers is voldaan.
    .ask = Wat heeft de persona eraan? Zeg het in diens woorden
    .advice = zeg wat gebruikers eraan hebben, of haal de story van de muur en bewaar die in het businessplan
    .finding =
        { $others ->
            [0] { $title } is een wens van het bedrijf
            [one] { $title } en nog { $others } andere story zijn wensen van het bedrijf
           *[other] { $title } en nog { $others } andere stories zijn wensen van het bedrijf
        }, niet van gebruikers
    .also = ook een wens van het bedrijf

question-as-story =
    .looks-for = De titels van stories zijn vragen. Eén bevinding voor de story map, in elke taal.
    .why = Een kaart met een vraag wordt gepland, geschat en geteld als iets wat gebruikers zullen krijgen.
    .ask = Wat kan de persona doen zodra dat beantwoord is?
    .advice = schrijf elke vraag onder `questions:` van de story waar het om gaat, en verwijder de kaart
    .finding =
        { $others ->
            [0] { $title } is een vraag, geen story
            [one] { $title } en nog { $others } andere story zijn vragen, geen stories
           *[other] { $title } en nog { $others } andere stories zijn vragen, geen stories
        }
    .also = ook een vraag

sentence-titles =
    .looks-for = Drie of meer titels beginnen als de zin van een story-sjabloon, zoals “Als … wil ik”. Eén bevinding voor de story map. Alleen in talen met woordenlijsten.
    .why = Op een muur van zulke kaarten komt het verschil tussen de ene story en de andere als laatste, en kan niemand de story map overzien.
    .ask = Wat is het in een paar woorden, zonder het “Als …”?
    .advice = houd de wens als titel, en verplaats de rest naar `persona:` en `why:`
    .rewrite = herschrijf de titels, deze als `persona:` { $persona }, `story:` { $title } en `why:` { $why }
    .rewrite-without-why = herschrijf de titels, deze als `persona:` { $persona } en `story:` { $title }
    .finding = { $count } titels zijn hele zinnen, zoals { $title }
    .also = ook een zin

placeholder-name =
    .looks-for = Een titel is een plaatshouder, zoals TBD, overig of één letter. Controleert activiteiten, taken en stories. Alleen in talen met woordenlijsten. Een woord dat de story map elders als gewoon woord gebruikt, zoals “activiteiten” op een school, telt niet mee. Evenmin stories zonder release in maps met releases.
    .why = Niemand weet waar hij voor staat of hoeveel hij ertoe doet, en toch telt hij mee.
    .ask = Wat is het echt?
    .advice = schrijf op wat gebruikers daar doen, of verwijder het tot iemand het weet
    .finding = { $title } is een plaatshouder: er staat niet wat gebruikers doen

long-title =
    .looks-for = Titels hebben meer dan 120 tekens. Controleert activiteiten, taken en stories in elke taal. Eén bevinding voor de story map. Een project kan een andere grens instellen.
    .why = Zo’n lange titel past niet op een kaart, en lezers slaan hem over.
    .ask = Wat is het in een paar woorden?
    .advice = kort de titel in tot een paar woorden, en verplaats de rest naar `description:` of `acceptance:`
    .finding =
        { $others ->
            [0] { $title } heeft { $count } tekens: te lang voor een kaart
            [one] { $title } ({ $count } tekens) en nog { $others } andere titel zijn te lang voor een kaart
           *[other] { $title } ({ $count } tekens) en nog { $others } andere titels zijn te lang voor een kaart
        }
    .also = ook te lang

## Gap rules: readiness

no-acceptance =
    .looks-for = Open stories van de volgende release hebben geen acceptatiecriteria. Eén bevinding voor de release, in maps waarin op elke vier stories zonder criteria ten minste één mét komt.
    .why = Zonder criteria heeft iedereen een ander idee van wanneer een story klaar is, en krijgen gebruikers misschien niet wat hun beloofd is.
    .ask = Waaraan merk je dat deze stories klaar zijn?
    .advice = zet onder `acceptance:` wat waar moet zijn als de story klaar is
    .finding =
        { $count ->
            [one] { $count } open story van { $release } heeft
           *[other] { $count } open stories van { $release } hebben
        } geen acceptatiecriteria: { $stories }
    .related = geen acceptatiecriteria

detail-too-early =
    .looks-for = Meer dan de helft van de acceptatiecriteria hoort bij late stories, en ten minste anderhalf keer het aandeel van die stories in de story map. Late stories zitten in de laatste release, in geen release of in de backlog. Alleen in maps met twee of meer releases. Een laatste release die de volgende of al uitgebracht is, is niet laat. Een project kan een ander aandeel instellen.
    .why = Het team weet meer tegen de tijd dat het deze stories bouwt en moet de criteria dan herschrijven, terwijl de volgende release detail mist.
    .ask = Op welke van deze details durf je vandaag te wedden?
    .advice = schrijf eerst criteria voor de volgende release, en laat het bij latere stories bij een titel
    .finding =
        { $total ->
            [1] het enige acceptatiecriterium hoort bij een story
           *[other] { $early } van de { $total } acceptatiecriteria horen bij stories
        } van de laatste release of zonder release
    .related = heeft al criteria

unestimated-story =
    .looks-for = Drie of meer open stories van de volgende release hebben geen schatting, hoewel twee derde van de stories er een heeft. Stories die no-acceptance meldt, tellen niet mee. Eén bevinding voor de story map.
    .why = Het totaal van de release is te laag, en misschien belooft iemand op grond daarvan een datum.
    .ask = Hoe groot is die, vergeleken met de andere?
    .advice = schat deze stories, al is het ruw, of verwijder de schattingen uit de release
    .finding =
        { $count ->
            [one] { $count } open story heeft
           *[other] { $count } open stories hebben
        } geen schatting, hoewel andere van hun release er een hebben: { $stories }
    .related = geen schatting

oversized-story =
    .looks-for = Een open story is goed voor meer dan 40% van de schattingen van de volgende release. Alleen als die drie of meer schattingen heeft, en de helft van de stories er een. Een project kan een ander aandeel instellen.
    .why = De release hangt van deze ene story af: loopt die uit, dan loopt alles uit.
    .ask = Wat is het kleinste deel ervan waar iemand iets aan heeft?
    .advice = splits de story naar wat gebruikers doen, en begin met het kleinste deel
    .finding = { $story } is goed voor { $estimate } van de { $total } in { $release }

open-question =
    .looks-for = Een vraag over de volgende release heeft geen antwoord. De vraag kan horen bij de release, bij een van de stories daarin, bij de taak of activiteit van zo’n story, of bij de story map. Ook tags zoals `tbd` en `spike` merken een story aan als vraag; een project kan andere tags instellen.
    .why = Wie het bouwt, beantwoordt de vraag op eigen houtje, en gebruikers moeten leven met het resultaat.
    .ask = Kan iemand in de ruimte die beantwoorden?
    .advice = beantwoord de vraag met `text:` en `answer:`, of zoek iemand die dat kan voordat het werk aan de story begint
    .finding = { $release } hangt af van een open vraag: { $question }
    .done = { $story } in { $release } is klaar, maar de vraag erbij staat open: { $question }
    .tag = { $release } hangt af van een open vraag: { $story } heeft de tag { $tag }

untested-assumption =
    .looks-for = Een aanname over de volgende release is niet getoetst. Er is geen antwoord, en de aanname hoort bij de release, bij een van de stories daarin, bij de taak of activiteit van zo’n story, of bij de story map.
    .why = Als de aanname niet klopt, merkt het team dat pas als gebruikers iets krijgen wat ze niet kunnen gebruiken of niet willen.
    .ask = Hoe heb je die getoetst, en wat kwam eruit?
    .advice = toets de aanname met zo weinig moeite als mogelijk, en schrijf het resultaat onder `answer:`
    .finding = { $release } steunt op een niet getoetste aanname: { $assumption }
    .done = { $story } in { $release } is klaar, maar de aanname erbij is niet getoetst: { $assumption }

open-matter-in-notes =
    .looks-for = De beschrijving van de story map of van een taak zegt dat er iets openstaat: geblokkeerd, in afwachting, onbeslist, vóór de lancering, goedkeuring nodig en dergelijke. Geen vraag, aanname of risico van de story map heeft er twee inhoudelijke woorden mee gemeen. Eén bevinding voor de story map, met de regels. Alleen in Engelse maps.
    .why = Een beschrijving wordt één keer gelezen, dus niemand komt erop terug, en de kwestie duikt weer op als er haast bij is.
    .ask = Wie handelt het af, en voor wanneer?
    .advice = schrijf elk punt onder `questions:`, `assumptions:` of `risks:` van het onderdeel waar het over gaat
    .finding =
        { $count ->
            [one] een open punt staat alleen in een beschrijving
           *[other] open punten staan alleen in beschrijvingen
        }: { $lines }
    .also = noemt ook een open punt

happy-path-only =
    .looks-for = Een taak heeft stories in de eerste release, en wat mis kan gaan komt pas in een latere; of niets in de hele release, acceptatiecriteria inbegrepen, gaat over wat mis kan gaan. Zulke stories zijn te herkennen aan de tag `edge` of `error`, en aan woorden zoals “mislukt”, “geweigerd” of “annuleren” in talen met woordenlijsten. Eén bevinding voor de release, in maps waarin een story gaat over wat misgaat; taken waarin een fout gebruikers veel kost, komen eerst. Niet gemeld als bijna elke taak maar één story heeft.
    .why = De release werkt zolang er niets misgaat, en op de eerste dag gaat er al iets mis.
    .ask = Wat kan hier misgaan, en wat doen mensen dan? De antwoorden worden stories van deze release
    .advice = vraag bij elk van deze taken wat er mis kan gaan, en voeg aan de release de ene fout toe die het meest pijn zou doen
    .finding =
        { $release } heeft geen story over wat misgaat in { $count ->
            [one] { $count } taak
           *[other] { $count } taken
        }: { $tasks }
    .later =
        { $others ->
            [0] { $release } heeft { $task }, maar { $story } komt pas in { $later }
            [one] { $release } heeft { $task }, maar { $story } komt pas in { $later }; zo is het ook bij nog { $others } taak
           *[other] { $release } heeft { $task }, maar { $story } komt pas in { $later }; zo is het ook bij nog { $others } taken
        }
    .related = geen story over wat misgaat

no-failure-path =
    .looks-for = Geen story gaat over wat mis kan gaan. Alleen in maps met acht of meer stories, in talen met woordenlijsten. Zie happy-path-only voor hoe zulke stories te herkennen zijn.
    .why = Er gaat elke dag iets mis, en zonder plan beslist iemand haastig wat gebruikers te zien krijgen.
    .ask = Wat kan er misgaan, en wat doen mensen dan?
    .advice = vraag bij elke taak wat er mis kan gaan en wat gebruikers dan doen, en voeg er een story voor toe
    .finding = geen van de { $count } titels van stories zegt wat er mis kan gaan

edge-cases-left-open =
    .looks-for = Een release is klaar, op de stories over wat misgaat na: er zijn er twee of meer, en geen ervan is klaar. Zie happy-path-only voor hoe zulke stories te herkennen zijn.
    .why = Wat voor het laatst blijft liggen, vervalt als de datum nadert, en gebruikers lopen er tegenaan.
    .ask = Met welke van deze fouten kunnen mensen leven?
    .advice = beslis welke van deze stories gebruikers nodig hebben, en verplaats de andere naar een latere release
    .finding = { $release } is klaar, op { $count } stories over wat misgaat na: { $stories }
    .related = nog open

unmapped-backlog =
    .looks-for = De backlog heeft tien of meer stories, of een derde van alle stories. Eén bevinding voor de story map, met het aantal.
    .why = In de backlog ziet niemand waar een story in de journey hoort of wat die zou verdringen.
    .ask = Welke ervan horen op de muur, en welke kunnen weg?
    .advice = verplaats elke story naar de taak waar die hoort, of verwijder de story
    .finding =
        { $count ->
            [one] { $count } story staat
           *[other] { $count } stories staan
        } in de backlog, niet op de muur

## Gap rules: upkeep

unused-ignore =
    .looks-for = Een regel onder `ignore:` past bij geen enkele bevinding.
    .why = Een verouderde regel doet lezers aan de andere twijfelen, en verbergt het volgende hiaat van die soort.
    .ask = Kan de regel weg?
    .advice = verwijder de regel
    .finding = `{ $rule }` vindt hier niets om te negeren

## Workshop: pages of the people in the room

room-join = Deelnemen aan de workshop
room-join-name = Je naam
room-join-code = Code: zes letters en cijfers, op het grote scherm
room-join-button = Deelnemen
room-join-wrong-code = Dit is niet de code. Kijk nog eens op het grote scherm
room-join-wrong-link = Deze link hoort bij een andere workshop. Typ de code van het grote scherm
room-join-closed = De deur is dicht. Vraag de begeleider om de deur te openen
room-join-later = Te veel verkeerde codes. Wacht een minuut of scan de QR-code
room-out = Je bent niet meer in de workshop. Neem opnieuw deel om mee te doen
room-answer = Antwoorden
room-no-connection = Geen verbinding. Probeer het opnieuw
room-offline = Geen verbinding. Wat je schrijft, blijft hier bewaard en wordt later verzonden
room-ended = De workshop is afgelopen. Bedankt!
room-nothing-left = Er is niets meer te vragen. De begeleider kan de workshop beëindigen
room-wall = Muur bekijken
room-to-phone = Terug naar de telefoonpagina
room-step = { $step }, stap { $number } van { $count }
room-time-up = De tijd is om
room-wait = Wacht op de volgende vraag
room-break = Pauze. De begeleider gaat straks verder
room-reads = Je kunt meelezen. Vraag de begeleider of je mee mag doen
room-why = Waarom?
room-card = Je kaart
room-card-add = Kaart toevoegen
room-about-silent = Eén kaart per idee. Niemand ziet je kaarten tot de begeleider ze omdraait.
room-about-open = Eén kaart per idee. Je kaarten staan meteen op de muur.
room-about-aloud = Zeg je antwoord hardop. De begeleider schrijft het op.
room-about-choose = Zeg wat je zou kiezen. De begeleider kiest.
room-my-cards = Mijn kaarten
room-in-tray = { $count } op de stapel
room-card-edit = “{ $title }” wijzigen
room-card-remove = “{ $title }” verwijderen
room-not-sent = Nog niet verzonden
room-not-sent-other = Niet verzonden: er is nu een andere vraag
room-fingers = Hoeveel vingers steek je op?
room-finger =
    { $count ->
        [one] { $count } vinger
       *[other] { $count } vingers
    }
room-my-dots = Mijn stippen
room-dots-left = nog { $left } van { $count }
room-dot-more = Eén stip meer voor “{ $title }”
room-dot-less = Eén stip minder voor “{ $title }”
room-dots =
    { $count ->
        [one] { $count } stip
       *[other] { $count } stippen
    }
room-results = Stemmen
room-ready = Ik ben klaar
room-people =
    { $count ->
        [one] { $count } persoon
       *[other] { $count } personen
    }
room-people-ready = { $count } klaar
room-park = Een gedachte parkeren
room-park-button = Parkeren
room-parked = Geparkeerd
room-screen = Workshop
room-question = Vraag
room-steps = Stappen
room-time-left = Resterende tijd: { $step }
room-countdown = Timer
room-step-time = Tijd van de stap tonen
room-of-minutes =
    { $count ->
        [one] van { $count } minuut
       *[other] van { $count } minuten
    }
room-join-phone = Deelnemen met je telefoon
room-join-picture = QR-code met het adres
room-join-trouble = Lukt het niet met een telefoon?
room-join-local = Telefoons bereiken dit adres niet: alleen deze computer. Gestart met --host 0.0.0.0 laat hij ze binnen.
room-join-trouble-about = De telefoon moet in hetzelfde netwerk zitten als deze computer, en de firewall van deze computer moet de telefoon doorlaten. Gastnetwerken houden apparaten vaak gescheiden: open dan een hotspot. Andere adressen om te proberen:
room-door-closed = De deur is dicht
room-person-host = begeleidt
room-person-reads = leest mee
room-person-away = afwezig
room-person-ready = klaar
room-person-shows = steekt vingers op
room-tray = Op de stapel, omgekeerd
room-cards =
    { $count ->
        [one] { $count } kaart
       *[other] { $count } kaarten
    }
room-tray-about =
    { $count ->
        [one] van { $count } persoon; niemand ziet ze tot de begeleider ze omdraait
       *[other] van { $count } personen; niemand ziet ze tot de begeleider ze omdraait
    }
room-hands = vingers opgestoken: { $shown } van { $count }
room-votes-open = De stemming is open
room-votes-about =
    { $count ->
        [one] { $dots } van { $count } persoon
       *[other] { $dots } van { $count } personen
    }
room-parking-lot = Geparkeerd: { $number }
room-hint-silent = per idee één kaart, op je telefoon, in stilte
room-hint-open = per idee één kaart, op je telefoon
room-hint-fingers = steek je vingers op, op je telefoon
room-hint-aloud = zeg het hardop
room-change = { $name }: { $message }
room-answer-of = Antwoord van de groep
room-answer-lines = Antwoord van de groep, één kaart per regel
room-choices = Keuzes
room-next = Volgende vraag
room-skip = Overslaan…
room-skip-reason = Reden om deze vraag over te slaan
room-skip-button = Overslaan
room-undo = Antwoord terugnemen
room-reveal = Kaarten omdraaien
room-more-minutes = +{ $number } min
room-pause = Pauze
room-go-on = Verder
room-more = Meer…
room-host-title = Workshop begeleiden
room-minutes = Minuten
room-start = Starten
room-stop = Stoppen
room-hold = Pauzeren
room-rights = Deelnemers mogen
room-rights-vote = alleen stemmen
room-rights-cards = stemmen en kaarten schrijven
room-rights-edit = alles op de muur wijzigen
room-writing = Hun kaarten
room-writing-silent = liggen omgekeerd tot je ze omdraait
room-writing-open = staan meteen op de muur
room-vote = Stemming
room-vote-on = Stemmen over
room-vote-stories = alle stories
room-vote-tasks = taken
room-vote-releases = releases
room-vote-task = stories van “{ $title }”
room-vote-each = Stippen per persoon
room-vote-stack = Meerdere stippen op hetzelfde
room-vote-hidden = Stemmen pas aan het eind tonen
room-vote-start = Stemming openen
room-vote-close = Stemming sluiten
room-vote-cancel = Stemming afbreken
room-vote-away = Stemmen opruimen
room-vote-order = Ordenen op stemmen
room-door = Deur
room-door-close = Deur sluiten
room-door-open = Deur openen
room-read = Alleen lezen
room-act = Meedoen
room-let-read = { $name } alleen laten lezen
room-let-act = { $name } laten meedoen
room-remove = { $name } verwijderen
room-remove-sure = Ja, verwijderen
room-people-title = Personen
room-end = Workshop beëindigen
room-end-sure = Ja, voor iedereen beëindigen
room-together-join = Deelnemen
room-together-code = Code: zes letters en cijfers
room-together-wrong-code = Dit is niet de code. Vraag de begeleider ernaar
room-together-wrong-link = Deze link werkt niet meer. Typ de code
room-together-invite = Anderen uitnodigen

## Workshop: steps, and how far it is

workshop-scope = Omvang
workshop-frame = Kader
workshop-activities = Activiteiten
workshop-tasks = Taken
workshop-stories = Stories
workshop-gaps = Hiaten
workshop-slices = Plakken
workshop-close = Afsluiting
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = nog { $minutes } min
workshop-time-over = { $minutes } min uitgelopen
workshop-first-release =
    { $count ->
        [one] { $release }: { $reached } van { $count } activiteit
       *[other] { $release }: { $reached } van de { $count } activiteiten
    }
workshop-left-out = { $far }, { $count } zonder stories
workshop-size =
    { $activities ->
        [one] { $activities } activiteit
       *[other] { $activities } activiteiten
    }, { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }

## Workshop: Scope

workshop-title = Hoe heet de story map?
    .why = Iedereen moet weten over welke journey de groep praat, en later naar welke story map ze kijken.
    .needed = een story map heeft een titel nodig
workshop-about = Waar gaat de story map over?
    .why = Een story map over alles komt nooit af. Zeg hoe ver die reikt voordat je begint.
    .product = Een heel product
    .feature = Eén feature
    .journey = Eén journey
    .redesign = Het herontwerp van iets wat al bestaat
workshop-people = Wie zijn er in de ruimte?
    .why = De namen staan in het verslag, en nergens anders.
workshop-decide = Wat hebben jullie besloten als jullie de ruimte verlaten?
    .why = Een workshop die met een besluit eindigt, kan worden ingekort zonder dat besluit te verliezen.
workshop-backlog = Is er een backlog om mee te nemen? De kaarten daarvan komen in de backlog van de story map (kaarten uit Jira, Trello en andere: `storywall import`)
    .why = Wat mensen in hun hoofd hebben, houdt hen af van luisteren. Kaarten die opgeschreven zijn, kunnen wachten.

## Workshop: Frame

workshop-frame-needed = Zonder een bepaalde persona en een doel discussieert de groep over wiens werkwijze telt. Noem iemand die lijkt op de mensen die je kent
workshop-generic = { $persona } kan iedereen zijn
workshop-goal = Wat kan { $persona } straks wat vandaag niet kan?
    .needed = zonder doel weet niemand wat in de eerste release hoort
workshop-others = Wie doet er nog meer mee?
    .why = Vaak is er iemand die inpakt, rijdt, goedkeurt of antwoordt, en eigen stories heeft.
workshop-journeys = Delen ze één journey, of heeft elke persona een eigen story map nodig?
    .why = Als ze elkaar iets overdragen, laat één story map dat zien. Als ze elkaar nooit tegenkomen, lezen twee story maps makkelijker.
    .one = Eén gedeelde journey
    .each = Elk een eigen story map: deze is voor de eerste

## Workshop: Activities

workshop-first-activities = Wat zijn de grote dingen die { $persona } doet, van het eerste tot het laatste?
    .why = De backbone vertelt de hele journey, heel breed en heel ondiep. Vier tot acht activiteiten is gebruikelijk.
    .needed = een story map zonder activiteiten heeft niets om uit te brengen
workshop-more-activities =
    { $count ->
        [one] Er is nog maar { $count } activiteit. Wat doet { $persona } nog meer, van begin tot eind?
       *[other] Er zijn nog maar { $count } activiteiten. Wat doet { $persona } nog meer, van begin tot eind?
    }
workshop-not-counted = Niet meegeteld, omdat geen gebruiker ze doet: { $titles }
workshop-before = Wat gebeurt er vóór { $activity }?
    .why = De eerste stap waar mensen aan denken, is zelden de eerste die ze zetten.
workshop-after = Wat gebeurt er na { $activity }?
    .why = Wat aan het eind komt, wordt het makkelijkst vergeten: controleren, terugsturen, klagen, vertrekken.

## Workshop: Tasks

workshop-who = Wie doet { $activity }?
    .why = Zonder antwoord is het { $persona }, zoals bij al het andere.
workshop-steps = { $activity }: wat doet { $persona } eerst, en wat dan?
    .why = Een activiteit die niemand in gedachten heeft doorlopen, verbergt de stappen die vergeten worden.
workshop-more-steps = { $activity }: tot nu toe is er { $task }. Wat doet { $persona } daar nog meer?

## Workshop: Stories

workshop-ways = { $task }: hoe kan { $persona } dat doen? Welke andere manieren zijn er?
    .why = Elke manier is een story. Alleen als er meerdere zijn, kan een release er een paar weglaten.
workshop-more-ways = { $task }: tot nu toe is er { $story }. Hoe kan { $persona } dat nog meer doen?
workshop-failures = { $task }: wat kan er misgaan?
    .why = Op de eerste dag gaat er al iets mis, en dan beslist iemand haastig wat mensen te zien krijgen.
workshop-still-empty = { $activity } heeft nog geen enkele story. Is er iets voor te doen?
    .why = Een stap zonder story is een gat: mensen komen er, en er gebeurt niets.
workshop-first-story = De story map heeft nog geen story. Wat moet er als eerste gebouwd worden voor { $activity }?
    .needed = een release heeft ten minste één story nodig

## Workshop: Gaps

workshop-room =
    .why = Alleen mensen kunnen dit beantwoorden, geen regel kan dat. Je antwoord blijft in de story map bewaard.

## Workshop: Slices

workshop-slice-needed = de workshop eindigt met een release die door de hele backbone gaat en zegt wat er voor de gebruikers verandert
workshop-release = Wat is de dunste plak waarmee { $persona } dit doel bereikt: { $goal }? Geef deze release een naam
    .why = Een dunne plak helpt iemand helemaal tot het eind. De helft van alles helpt niemand.
workshop-next-release =
    { $count ->
        [one] Wat komt er na { $release }? { $count } story heeft nog geen release. Geef de volgende release een naam
       *[other] Wat komt er na { $release }? { $count } stories hebben nog geen release. Geef de volgende release een naam
    }
    .why = Wat later komt, is een plan, geen belofte. Het laat zien wat de eerste release bewust weglaat.
workshop-slice = { $activity }: welke stories kan { $release } niet missen?
    .why = Mensen moeten door elke activiteit heen komen, al is het op de eenvoudigste manier.
workshop-cards = Welke stories zitten in { $release }?
workshop-outcome = Wat verandert er voor { $persona } zodra { $release } uit is?
workshop-measure = Waaraan merk je dat het zover is, en wat zou een reden zijn om hier te stoppen?
workshop-agree = Is iedereen het eens met { $release }? Fist of five: drie vingers of meer is ja
    .why = Een plak waar niemand mee heeft ingestemd, is een wens. Wie minder dan drie vingers opsteekt, zegt wat er ontbreekt.
    .needed = iedereen stemt in met elke release, of die wordt aangepast tot het zover is: `out 2, 3` haalt kaarten eruit met hun nummer in de lijst, titels zetten kaarten erin; of antwoord wat er ontbreekt
    .contents =
        { $count ->
            [one] { $release }, { $count } story: { $outcome }
           *[other] { $release }, { $count } stories: { $outcome }
        }
    .stories =
        { $count ->
            [one] { $release }, { $count } story
           *[other] { $release }, { $count } stories
        }

## Workshop: Close

workshop-read = Lees { $release } van links naar rechts voor: “Eerst …, dan …”. Waar haperde het?
    .why = Bij het voorlezen hoor je een gat in het verhaal meteen.
workshop-assumptions = Wat neem je als vanzelfsprekend aan en moet nog getoetst worden?
    .why = Een aanname die opgeschreven is, kan getoetst worden voordat er iets op gebouwd wordt.
workshop-parked = { $text } is geparkeerd. Wat gebeurt ermee?
    .why = Wat geparkeerd is en nooit meer bekeken wordt, is verloren. Een lege regel laat het in het verslag.
workshop-parked-at = Geparkeerd bij: { $question }
workshop-next-date = Wanneer zien jullie elkaar weer, en wie doet tot die tijd wat?
    .why = Een story map waar niemand meer naar kijkt, is een plaatje.

## Workshop: choices

workshop-choice = { $name }
    .agreed = Akkoord
    .backlog = { $title }, uit de backlog
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } stem
           *[other] { $title } ({ $task }), { $votes } stemmen
        }
    .scheduled = { $title } ({ $task }), gepland voor { $release }
    .out = Eruit halen: { $title }
    .new = Nieuwe kaart in { $task }
    .ships = { $title } komt in { $release }
    .both = Beide komen in { $release }
    .remove-entry = De vermelding verwijderen
    .keep-entry = Die behouden

## Workshop: hints, in brackets below a question

workshop-hint = { $first }; { $second }
    .agree = 1, ja, of vingers zoals 5, 4, 4, 3; `out 2, 3` haalt kaarten eruit, titels zetten kaarten erin; of zeg wat er ontbreekt
    .numbers-or-cards = nummers, zoals 1,3, of kaarten: zet er `;` tussen, of typ er één per regel
    .numbers-or-words = nummers, zoals 1,3, of eigen woorden; zet er `;` tussen
    .numbers-or-titles = nummers, zoals 1,3, of titels; zet er `;` tussen
    .number-or-words = een nummer, of eigen woorden
    .number = een nummer
    .cards = meerdere: zet er `;` tussen, of typ er één per regel
    .cards-in-one-line = meerdere: zet er `;` tussen, op één regel
    .removable = `remove it` als er geen kaart nodig is
    .optional = een lege regel gaat verder
workshop-more = Nog meer? Een lege regel gaat verder.
workshop-so-far = Tot nu toe: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = Antwoord in één regel; `?` toont de andere woorden die hier gelden.
workshop-word-help = deze woorden
workshop-word-why = waarom dit gevraagd wordt
workshop-word-back = de vorige vraag nog eens stellen
workshop-word-undo = het laatste antwoord terugnemen
workshop-word-skip = doorgaan zonder antwoord; de reden staat in de notulen
workshop-word-park = een gedachte parkeren voor later
workshop-word-remove = kaarten verwijderen, op nummer of titel; `remove` alleen toont ze
workshop-word-rename = `rename X to Y` geeft X, een nummer of titel, een andere titel
workshop-word-show = de story map tonen
workshop-word-time = de tijd per stap tonen; `time +5` geeft deze vijf minuten meer
workshop-word-votes = de kaarten tonen; `votes 1=3, 4=2` telt hun stemmen
workshop-word-pause = nu stoppen en later verdergaan
workshop-word-done = niets toe te voegen, verder
workshop-nothing-left = Er is niets meer te vragen. Een lege regel beëindigt de workshop; `back` of `undo` verbetert een antwoord.
workshop-nothing-asked = er wordt niets meer gevraagd
    .help = druk op Enter om te eindigen, of schrijf `back` of `undo`
workshop-reason-missing = er ontbreekt een reden
    .help = zeg waarom, zoals `skip niemand hier weet het`; de reden staat in de notulen
workshop-nothing-to-park = er is niets te parkeren
    .help = schrijf de gedachte erachter, zoals `park en cadeaukaarten?`
workshop-no-minutes = dat is geen aantal minuten
    .help = schrijf `time +5` voor vijf minuten meer
workshop-no-votes = dit zijn geen stemmen
    .help = schrijf `votes 1=3, 4=2`: drie voor kaart 1, twee voor kaart 4; `votes` toont de kaarten
workshop-number-twice = een nummer staat er twee keer
    .help = kies elk nummer één keer; vingers worden geteld als gevraagd wordt of iedereen akkoord is
workshop-no-numbers = hier valt niets op nummer te kiezen
    .help = antwoord in woorden; bedoelt u het getal zelf, zet het dan tussen dubbele aanhalingstekens
workshop-no-vote-card = er is geen kaart { $card }
    .help = `votes` toont de kaarten met hun nummers; er is niets geteld
workshop-no-cards-yet = Er zijn nog geen kaarten om op te stemmen.
workshop-how-to-vote = `votes 1=3, 4=2` telt drie stemmen voor kaart 1 en twee voor kaart 4.
workshop-time-up = De tijd voor { $step } is om. `time +5` geeft vijf minuten meer; of parkeer wat openstaat en ga verder.
workshop-time-short = { $step }: nog { $left } van { $all } minuten.

## Workshop: answers that don’t fit

workshop-answer-missing = hier is een antwoord nodig
workshop-can-be-skipped = antwoord in een paar woorden, of sla over met een reden: “skip REDEN”
workshop-not-skipped = dit kan niet worden overgeslagen
workshop-no-choice = er is geen keuze { $number }
    .help =
        { $count ->
            [0] antwoord in woorden
            [one] antwoord 1, of in woorden
           *[other] kies nummers van 1 tot en met { $count }
        }
workshop-only-choices = kies met nummers
workshop-one-only = hier is maar één antwoord mogelijk
    .help = antwoord in één regel; bewaar de rest voor de volgende vraag, of parkeer het
workshop-name-taken = { $name } is er al
    .help = geef een andere naam, of ga verder zonder
workshop-no-card = er is hier geen kaart { $title }
    .help = kies met nummers, of typ de titel zoals die in de lijst staat; “back” brengt je terug naar eerdere vragen
workshop-several-in-one = { $title } noemt een kaart en nog iets
    .help = zet er `;` tussen, zoals ‘{ $example }’; een titel met een komma staat tussen dubbele aanhalingstekens
workshop-no-persona = { $name } is geen persona van deze story map
    .help = kies op nummer of voornaam, of voeg iemand toe in een paar woorden, zoals “Mia, een studente”
workshop-no-removable = { $title } is niet één ding op deze map
    .help = ‘remove’ toont wat hier een nummer heeft; of typ een titel, met waar die bij hoort: ‘remove Contant betalen (Betalen)’
workshop-no-rename = wat krijgt welke titel?
    .help = ‘rename 2 to Contant betalen’ of ‘rename Betalen to Contant betalen’
workshop-several-items = { $title } kan { $items } zijn
    .help = typ de hele titel, met waar die bij hoort tussen haakjes
workshop-persona-used = { $title } staat nog bij { $items }
    .help = `{ $line }` haalt het daar ook weg
workshop-removed-below =
    { $count ->
        [one] { $count } story stond eronder; ‘undo’ brengt alles terug
       *[other] { $count } stories stonden eronder; ‘undo’ brengt alles terug
    }
workshop-how-to-remove = `remove 2` verwijdert op nummer, `remove Contant betalen` op titel
workshop-which-task = bij welke taak hoort { $title }?
    .help = zet het nummer van de taak ervoor: “{ $example }”
workshop-no-new-title = de titel van de nieuwe kaart ontbreekt
    .help = typ die achter het nummer, zoals “{ $number }; Telefonisch betalen”
workshop-agree-no = wat ontbreekt er?
workshop-in-already = { $title } zit al in deze release
    .help = `out` met de titel of het nummer haalt de kaart eruit; titels zetten kaarten erin
workshop-group = { $name }: dat zijn meerdere mensen
    .help = noem één persoon in een situatie, zoals “Ayse, patiënt bij haar eerste bezoek”
workshop-doubt-nothing = { $text } klinkt niet als een kaart
workshop-doubt-question = { $text } is een vraag
workshop-doubt-several = { $text } kunnen meerdere mensen zijn
workshop-doubt-letter = { $text } is maar één letter
workshop-doubt-no-answer = { $text } klinkt niet als een antwoord
workshop-doubt-nobody = { $text } noemt niemand bij naam
workshop-doubt-number = kiest { $number } hier, met { $text }?
    .help = `y` voor ja; een lege regel laat het weg; zet het tussen aanhalingstekens als het een titel is
workshop-doubt-agreement = is { $text } een ja?
    .help = `y` stemt in en parkeert de rest; `park` parkeert het zonder ja; of zeg wat er ontbreekt
workshop-doubt-help = `y` neemt het zoals het is; `park` parkeert het; een lege regel laat het weg; of antwoord anders
workshop-doubt-people = gaat het om { $names }?
    .help = `y` voor ja; of antwoord met namen
workshop-question-answer = Wat is het antwoord?
workshop-question-then = Die is beantwoord. Wat kan { $persona } dan doen?
workshop-agree-low = wat ontbreekt er voor { $names }?
workshop-other-word = het woord voor { $text } is hier `{ $word }`
    .help = typ `{ $word }`; tussen dubbele aanhalingstekens is het een kaart
workshop-new-needs-task = { $title } is geen kaart van deze lijst
    .help = zet bij een nieuwe kaart de taak er tussen haakjes achter: ‘{ $example }’
workshop-no-answer = { $text } is geen antwoord op deze vraag
    .help = antwoord in een paar woorden; zet het tussen dubbele aanhalingstekens als het de titel is
workshop-fingers-or-cards = zijn dit vingers of nummers van kaarten?
    .help = schrijf “fingers { $numbers }” als het vingers zijn, of “out { $numbers }” om kaarten eruit te halen
workshop-nothing-to-undo = er is niets om terug te nemen
    .help = wijzig de story map in het bestand, of ga door
workshop-map-begun = met dit antwoord is de story map ontstaan
    .help = “back” vraagt opnieuw naar de titel
workshop-changed-since = iemand heeft de story map gewijzigd sinds het laatste antwoord
    .help = wijzig het in het bestand, of met “storywall edit”
workshop-question-closed = de vorige vraag is afgesloten
    .help = “undo” neemt de antwoorden sindsdien een voor een terug
workshop-first-question = er is geen vraag voor deze
    .help = beantwoord deze; “undo” neemt het laatste antwoord terug

## Workshop: what can’t be done in the room

room-host-name = Begeleider
room-guest-name = Gast { $number }
room-refused = { $message }. { $help }
room-order = De stories op stemmen ordenen
room-not-in = Je bent niet in de ruimte. Neem opnieuw deel
room-viewers-read = Je kunt hier meelezen. Vraag de begeleider of je mee mag doen
room-only-host = Alleen de begeleider kan dit
room-has-a-break = Het is pauze. Wacht tot de begeleider verdergaat
room-only-votes = Je kunt hier stemmen. Vraag de begeleider of je kaarten mag schrijven
room-no-fingers = Er wordt nu niet om vingers gevraagd
    .help = Wacht tot iedereen gevraagd wordt of ze akkoord zijn
room-name-missing = De naam is leeg
    .help = Typ een naam waaraan de anderen je herkennen
room-no-cards-now = Bij deze vraag horen geen kaarten
    .help = Zeg je antwoord hardop, of parkeer de gedachte
room-too-many-cards = Je hebt te veel kaarten op de stapel
    .help = Wacht tot ze omgedraaid zijn
room-no-such-card = Deze kaart ligt niet meer op de stapel
    .help = De kaart is omgedraaid of teruggenomen. Schrijf een nieuwe
room-other-question = Er is nu een andere vraag
    .help = Lees de nieuwe en antwoord opnieuw
room-undone = Teruggenomen
room-agreed = Akkoord: { $release }
room-tray-empty = Er liggen geen kaarten op de stapel
    .help = Wacht tot iemand er een geschreven heeft, of ga verder
room-tray-full =
    { $count ->
        [one] { $count } kaart ligt omgekeerd op de stapel
       *[other] { $count } kaarten liggen omgekeerd op de stapel
    }
    .help = Draai de kaarten eerst om
room-no-countdown = Er loopt geen timer
    .help = Start er eerst een
room-nothing-to-vote-on = Er is nog niets om over te stemmen
    .help = Zet eerst iets op de muur
room-no-ballot = Er is geen open stemming
    .help = Wacht tot de begeleider er een opent
room-not-on-ballot = Hierop kan niet gestemd worden
    .help = Kies iets uit de lijst
room-no-dots-left =
    { $count ->
        [one] Je hebt in totaal { $count } stip
       *[other] Je hebt in totaal { $count } stippen
    }
    .help = Haal eerst ergens anders een stip weg
room-one-dot = Op elk onderdeel komt één stip
    .help = Zet de andere stippen ergens anders
room-no-results = Er zijn geen stemmen op stories
    .help = Open een stemming over stories, en sluit die
room-nothing-asked = Er wordt nu niets gevraagd
    .help = De workshop is klaar. Wijzig de story map op de muur
room-empty = Er is geen tekst
    .help = Schrijf een paar woorden
room-too-long = De tekst is te lang
    .help = Houd kaarten op één regel; details komen later
room-unclear = Dit is niet te begrijpen
    .help = Laad de pagina opnieuw
room-nobody = Deze persoon is niet meer in de ruimte
    .help = Kies iemand anders
room-not-the-host = De begeleider blijft de begeleider
    .help = Kies iemand anders

## Workshop: minutes

minutes-title = Workshop: { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } minuut
       *[other] { $date }, { $minutes } minuten
    }
minutes-people = In de ruimte: { $people }
minutes-goal = Doel: { $goal }
minutes-personas = Voor: { $personas }
minutes-releases = Releases
minutes-agreed = akkoord
minutes-not-agreed = niet akkoord
minutes-outcome = Outcome: { $outcome }
minutes-measure = Maatstaf: { $measure }
minutes-decisions = Besluiten
minutes-answered = Beantwoorde vragen
minutes-new = Nieuwe kaart: { $title }, in { $task }
minutes-new-scheduled = Nieuwe kaart: { $title }, in { $task }, gepland voor { $release }
minutes-enters = { $title } is nu gepland voor { $release }
minutes-leaves = { $title } kan wachten en zit nu in geen release
minutes-renamed = { $was } heet nu { $title }
minutes-now-question = { $title } is nu een open vraag in plaats van een kaart
minutes-stumbles = Waar het bij het voorlezen haperde
minutes-next-date = Volgende afspraak
minutes-goes-on = Verder met { $step }: { $question }
minutes-votes = Stemmen
minutes-parked = Geparkeerd
minutes-skipped = Overgeslagen
minutes-skipped-why = { $question } Overgeslagen: { $reason }
minutes-open = Nog open
minutes-unscheduled = Zonder release: { $stories }
minutes-times = Tijd
minutes-time =
    { $minutes ->
        [one] { $step }: { $minutes } minuut
       *[other] { $step }: { $minutes } minuten
    }

## What changed between two versions of a map

diff-added-heading = Toegevoegd
diff-moved-heading = Verplaatst
diff-renamed-heading = Hernoemd
diff-finished-heading = Klaar
diff-changed-heading = Gewijzigd
diff-removed-heading = Verwijderd
diff-gaps-new-heading = Nieuwe hiaten
diff-gaps-gone-heading = Verdwenen hiaten
diff-added-count = { $count } toegevoegd
diff-moved-count = { $count } verplaatst
diff-renamed-count = { $count } hernoemd
diff-finished-count = { $count } klaar
diff-changed-count = { $count } gewijzigd
diff-removed-count = { $count } verwijderd
diff-gap-new = Nieuw hiaat
diff-gap-gone = Hiaat verdwenen
diff-gaps-new-count =
    { $count ->
        [one] { $count } nieuw hiaat
       *[other] { $count } nieuwe hiaten
    }
diff-gaps-gone-count =
    { $count ->
        [one] { $count } hiaat verdwenen
       *[other] { $count } hiaten verdwenen
    }
diff-nothing = Geen wijzigingen
diff-nothing-changed = niets gewijzigd
diff-maps =
    { $count ->
        [one] Wijzigingen in { $count } story map
       *[other] Wijzigingen in { $count } story maps
    }
diff-left-out =
    { $count ->
        [one] … en nog { $count } wijziging
       *[other] … en nog { $count } wijzigingen
    }
diff-map-new = Deze story map is nieuw.
diff-map-gone = Deze story map is weg.
diff-map-unreadable = De oude versie is niet te lezen, dus alles telt als nieuw.
diff-map-file = Verplaatst van { $from } naar { $to }.
diff-release = Release
diff-stories = Stories
diff-done = Klaar
diff-points = Punten
diff-date = Datum

diff-added-persona = Persona { $title } toegevoegd
diff-added-release = Release { $title } toegevoegd
diff-added-activity = Activiteit { $title } toegevoegd
diff-added-activity-stories =
    { $count ->
        [one] Activiteit { $title } toegevoegd, met { $count } story
       *[other] Activiteit { $title } toegevoegd, met { $count } stories
    }
diff-added-task = Taak { $title } toegevoegd aan { $place }
diff-added-task-stories =
    { $count ->
        [one] Taak { $title } toegevoegd aan { $place }, met { $count } story
       *[other] Taak { $title } toegevoegd aan { $place }, met { $count } stories
    }
diff-added-story = { $title } toegevoegd aan { $place }
diff-added-story-release = { $title } toegevoegd aan { $place }, voor { $release }
diff-added-backlog = { $title } toegevoegd aan de backlog
diff-removed-persona = Persona { $title } verwijderd
diff-removed-release = Release { $title } verwijderd
diff-removed-activity = Activiteit { $title } verwijderd
diff-removed-activity-stories =
    { $count ->
        [one] Activiteit { $title } verwijderd, met { $count } story
       *[other] Activiteit { $title } verwijderd, met { $count } stories
    }
diff-removed-task = Taak { $title } verwijderd uit { $place }
diff-removed-task-stories =
    { $count ->
        [one] Taak { $title } verwijderd uit { $place }, met { $count } story
       *[other] Taak { $title } verwijderd uit { $place }, met { $count } stories
    }
diff-removed-story = { $title } verwijderd uit { $place }
diff-removed-story-release = { $title } verwijderd uit { $place }, was voor { $release }
diff-removed-backlog = { $title } verwijderd uit de backlog
diff-renamed = { $from } hernoemd tot { $title }
diff-probably-renamed = { $from } hernoemd tot { $title } (vermoedelijk)
diff-moved = { $title } verplaatst van { $from } naar { $to }
diff-moved-to-backlog = { $title } verplaatst van { $from } naar de backlog
diff-moved-from-backlog = { $title } verplaatst van de backlog naar { $to }
diff-scheduled = { $title } ingepland voor { $to }
diff-unscheduled = { $title } uit { $from } gehaald
diff-moved-up = { $title } omhoog verplaatst in { $place }
diff-moved-down = { $title } omlaag verplaatst in { $place }
diff-moved-earlier = { $title } naar voren verplaatst
diff-moved-later = { $title } naar achteren verplaatst
diff-finished = { $title } is klaar
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: ingesteld op { $to }
diff-field-removed = { $title }, { $field }: verwijderd, was { $from }
diff-field-rewritten = { $title }, { $field }: herschreven
diff-entries-added = { $title }, { $field }: toegevoegd: { $to }
diff-entries-removed = { $title }, { $field }: verwijderd: { $from }
diff-entries-ordered = { $title }, { $field }: in een andere volgorde

changes-heading = Wat er veranderd is sinds { $since }
changes-heading-between = Wat er veranderd is van { $from } tot { $to }
changes-label = De muur met wat er veranderd is
changes-list = Alle wijzigingen
changes-only = Alleen wijzigingen
changes-as-before = { $count } ongewijzigd, alleen omlijnd
change-added = Toegevoegd
change-moved = Verplaatst
change-renamed = Hernoemd
change-finished = Klaar
change-changed = Gewijzigd
change-removed = Verwijderd
change-from = eerst: { $from }
change-from-backlog = uit de backlog
change-reordered = binnen de kolom
change-was = was { $from }
change-was-titled = was { $title }
change-field = { $field }: { $from } → { $to }
change-moved-in = { $count } hierheen verplaatst
change-moved-out = { $count } hieruit verplaatst
change-nothing = Niets gewijzigd
change-now = { $now }, was { $from }
change-date = { $date }
changes-since = { $changes } sinds { $since }
