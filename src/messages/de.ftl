### What storywall says on pages, in pictures and in reports, in German.
###
### See en.ftl for what the texts are for. Buttons are infinitives, advice is an infinitive or an
### imperative without Sie and du. Titles of a map are names whose gender and number are unknown.

# English → German
# story map → Story Map (die); wall → Wand (die)
# backbone → Backbone (der)
# activity, task → Aktivität, Aufgabe; step → Schritt
# story, stories → Story (die), Stories
# release → Release (das), Plural Releases; slice → Scheibe
# persona → Persona (die), Personas; users → Nutzer
# journey → Journey (die); gets stuck → kommt nicht weiter
# goal → Ziel; outcome → Outcome (der); measure → Messgröße (die)
# acceptance criteria → Akzeptanzkriterien; estimate → Schätzung; points → Punkte
# unscheduled → nicht eingeplant; backlog → Backlog (das)
# to do, doing, done, blocked → zu tun, in Arbeit, fertig, blockiert
# released, ships → ausgeliefert, kommt
# gap, gap report, note → Lücke, Lückenbericht, Hinweis; finding → Befund; gap rules → Prüfregeln
# open (not done or not answered), ignored → offen, ignoriert; screen → Oberfläche; cycle → Zyklus
# question, assumption, risk → Frage, Annahme, Risiko
# needs, dependency → braucht, Abhängigkeit
# layer of the work → Querschnittsthema
# stories about failures → Stories über Fehlerfälle
# outline, handout, legend → Gliederung, Handout, Legende
# host → Moderation; tray → Stapel (der), face down → verdeckt, reveal → aufdecken; phone → Handy
# vote → Abstimmung (die), Stimme; dot → Punkt; parking lot → Themenspeicher; join → beitreten

## Lists

list-next = {", "}
list-and = {" "}und{" "}
list-or = {" "}oder{" "}
list-and-more = {" "}und { $count } weitere
list-or-more = {" "}oder { $count } weitere
sentence-next = {" "}
list-apart = {"; "}
label-next = {": "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = „{ $title }“

## Counts

digit-separator = .
ungrouped-digits = 3
decimal-separator = ,
stories =
    { $count ->
        [one] { $count } Story
       *[other] { $count } Stories
    }
done-count = { $count } fertig
gap-count =
    { $count ->
        [one] { $count } Lücke
       *[other] { $count } Lücken
    }
note-count =
    { $count ->
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
own-unit = { $count } { $unit }
points =
    { $count ->
        [one] { $count } Punkt
       *[other] { $count } Punkte
    }
points-heading = Punkte
pts = { $count } Pkt.

## Statuses, unless the project has its own

status-todo = Zu tun
status-doing = In Arbeit
status-done = Fertig
status-blocked = Blockiert

## Dates

date = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
month =
    { $number ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[other] Dezember
    }
month-of-year =
    { $number ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[other] Dezember
    }

## All pages

site-title = Story Maps
skip-to-content = Zum Inhalt springen
breadcrumbs = Pfad
pages-label = Seiten
page-maps = Maps
page-wall = Wand
page-releases = Releases
page-gaps = Lücken
page-journeys = Journeys
page-journey = Journey: { $persona }
page-changes = Änderungen
page-outline = Gliederung
page-history = Verlauf
page-handout = Handout
page-title = { $page } · { $map }
page-footer = { $title } · Stand: { $date }
map-updated = Stand: { $date }
unscheduled = Nicht eingeplant
no-tasks = Noch keine Aufgaben

## Wall

cell-heading = { $activity } › { $task }
wall-label = Wand
wall-caption = { $map }: Aktivitäten und Aufgaben in Spalten, Releases in Zeilen
wall-empty = Diese Map hat noch keine Aktivitäten. Die erste kommt unter `activities:`.
about-map = Über diese Map
map-notes = Fragen, Annahmen und Risiken
wall-as-list = Als Gliederung ansehen
wall-too-wide = Zu breit für A4 oder Letter: auf A3 drucken.
wall-too-wide-handout = Zu breit für A4 oder Letter: das Handout drucken, das die Wand auf Blätter verteilt.
band-progress =
    { $count ->
        [one] { $done } von { $count } Story fertig
       *[other] { $done } von { $count } Stories fertig
    }

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }
card-assumptions =
    { $count ->
        [one] { $count } Annahme
       *[other] { $count } Annahmen
    }
card-risks =
    { $count ->
        [one] { $count } Risiko
       *[other] { $count } Risiken
    }
card-criteria =
    { $count ->
        [one] { $count } Kriterium
       *[other] { $count } Kriterien
    }
card-needs = braucht { $count }
card-needed-by = nötig für { $count }
card-link = Link zu dieser Story
finding-details = Details
story-why = Warum
story-criteria = Akzeptanzkriterien
story-needs = Braucht
story-needed-by = Nötig für
story-in-release = in { $release }
story-unscheduled = nicht eingeplant
story-owner = Zuständig:
story-field = { $name }:
note-question = Frage
note-assumption = Annahme
note-risk = Risiko

## Tools of the wall

tools-label = Stories finden
find-stories = Stories finden
filter = Filter
filter-release = Release
filter-persona = Persona
filter-status = Status
filter-owner = Zuständig
filter-tag = Tag
filter-all = Alle
filter-hide = Andere Stories ausblenden
filter-clear = Leeren
filter-matches =
    { $count ->
        [one] { $matches } von { $count } Story
       *[other] { $matches } von { $count } Stories
    }
density = Detailgrad
density-overview = Übersicht
density-fit = Passend
density-detail = Details
shortcuts = Tastenkürzel
embed = Einbetten
full-screen = Vollbild
close = Schließen
find = Finden
tabs-label = Aktivitäten
previous-story = Vorherige Story
next-story = Nächste Story
density-less = Weniger Details
density-more = Mehr Details
share = Teilen
copy-link = Link kopieren
copied = Kopiert
edge-steps =
    { $count ->
        [one] { $count } weiterer Schritt
       *[other] { $count } weitere Schritte
    }
edge-gaps =
    { $count ->
        [one] mit { $count } Lücke
       *[other] mit { $count } Lücken
    }
panel-place = { $at } von { $count } in { $release }

shortcuts-title = Tastenkürzel
shortcut-find = Stories finden
shortcut-match = Nächster oder vorheriger Treffer (oder Enter im Suchfeld)
shortcut-release = Nächstes oder vorheriges Release
shortcut-density = Übersicht, passend, Details
shortcut-zoom = Von jeder Story weniger oder mehr zeigen
shortcut-arrows = Zwischen Karten wechseln
shortcut-open = Karte öffnen oder schließen
shortcut-full-screen = Vollbild
shortcut-escape = Schließen oder Filter leeren
shortcut-help = Diese Tastenkürzel zeigen
shortcuts-on = Tastenkürzel einschalten
key-enter = Enter
key-escape = Esc

embed-title = Diese Wand einbetten
embed-about = Dieses HTML in die eigene Seite kopieren. Es zeigt nur die Wand und passt die Höhe selbst an.
embed-colors = Farben
embed-auto = Wie im System eingestellt
embed-light = Hell
embed-dark = Dunkel
embed-html = HTML zum Kopieren
embed-copy = Kopieren

## Changing a map in the browser

edit-switch = Bearbeiten
edit-label = Bearbeiten
edit-undo = Rückgängig
edit-redo = Wiederholen
edit-move = { $title } verschieben
edit-menu = „{ $title }“ verschieben
edit-move-card = Karte verschieben
edit-up = Nach oben
edit-down = Nach unten
edit-top = Ganz nach oben
edit-release = Release
edit-task = Aufgabe
edit-backlog = Backlog
edit-backlog-empty = Das Backlog ist leer
edit-from-backlog = Eine Story aus dem Backlog an die Wand hängen
edit-other-task = Andere Aufgabe …
edit-other-activity = Andere Aktivität …
edit-delete = Löschen
edit-back = Zurück
edit-earlier = Nach vorn
edit-later = Nach hinten
edit-moved = „{ $title }“ verschoben: { $place }
edit-moved-at = „{ $title }“ verschoben: { $release }, { $task }, { $at } von { $count }
edit-moved-head = „{ $title }“ verschoben, { $at } von { $count }
edit-moved-to-backlog = „{ $title }“ ins Backlog verschoben
edit-deleted = „{ $title }“ gelöscht
edit-kept = „{ $title }“ bleibt, wo es war.
edit-removed = Die Karte wurde entfernt.
edit-no-task = In dieser Richtung kommt keine Aufgabe mehr.
edit-no-release = In dieser Richtung kommt kein Release mehr.
edit-unsaved =
    { $count ->
        [one] { $count } Änderung nicht gespeichert
       *[other] { $count } Änderungen nicht gespeichert
    }
edit-restarted =
    { $count ->
        [one] { $count } Änderung nicht gespeichert: Die Vorschau wurde neu gestartet. Bitte die Adresse öffnen, die sie ausgegeben hat
       *[other] { $count } Änderungen nicht gespeichert: Die Vorschau wurde neu gestartet. Bitte die Adresse öffnen, die sie ausgegeben hat
    }
edit-refused = Nicht geändert: { $reason }
edit-refused-line = Nicht geändert: { $reason } (Zeile { $line })
edit-impossible = nicht möglich
edit-already = Schon so
edit-done-moved = „{ $title }“ verschoben
edit-done-unscheduled = „{ $title }“ aus dem Release herausgenommen
edit-done-set = „{ $title }“, { $field }: { $value }
edit-done-unset = „{ $title }“, { $field }: entfernt
edit-done-put = „{ $title }“, { $field }: { $value } hinzugefügt
edit-done-taken = „{ $title }“, { $field }: { $value } entfernt
edit-done-swapped = „{ $title }“, { $field }: { $from } → { $to }
edit-done-answered = „{ $note }“ beantwortet: { $answer }
edit-done-reopened = „{ $note }“ ist wieder offen
edit-done-joined =
    { $count ->
        [one] { $count } Story zu „{ $title }“ zusammengefasst
       *[other] { $count } Stories zu „{ $title }“ zusammengefasst
    }
edit-done-ordered = Reihenfolge geändert
edit-done-ignored = „{ $title }“: { $rule } wird ignoriert
edit-done-fixed =
    { $count ->
        [one] { $count } Fehler behoben
       *[other] { $count } Fehler behoben
    }
edit-undone = Rückgängig gemacht: { $change }
edit-redone = Wiederholt: { $change }
edit-change-by = { $name }: { $change }
edit-why-nothing-to-undo = es gibt nichts rückgängig zu machen
edit-why-nothing-to-redo = es gibt nichts zu wiederholen
edit-why-others = die letzte Änderung ist nicht von dir. { $change }
edit-why-touched = die Stelle in der Datei wurde seitdem geändert: { $change }. { $advice }
edit-why-saved = die Stelle in der Datei wurde seitdem geändert. { $advice }
edit-undo-first = Das zuerst rückgängig machen oder es hier ändern
edit-change-here = Es stattdessen hier ändern
edit-why-errors = die Datei enthält Fehler
edit-why-project = die Projektdatei enthält Fehler
edit-why-missing = die Datei fehlt
edit-why-unwritten = die Datei lässt sich nicht schreiben
edit-why-editor = der Editor hat die Änderung abgelehnt
edit-why-gone = „{ $title }“ wurde inzwischen gelöscht
edit-why-unknown = das ist nicht mehr auf der Map
edit-why-changed = jemand anderes hat es inzwischen geändert
edit-why-by-hand = die Datei ist so geschrieben, dass das nur von Hand geht
edit-why-would-break = die Map hätte dann Fehler
edit-why-no-fix = kein Fehler lässt sich ohne Entscheidung beheben
edit-why-empty = der Text ist leer
edit-why-characters = der Text enthält Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen
edit-why-id = eine ID besteht nur aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen
edit-why-in-use = „{ $user }“ verweist noch auf „{ $title }“
edit-why-in-backlog = Stories im Backlog haben kein Release und brauchen keine anderen
edit-why-tasks-and-stories = eine Aktivität hat entweder Aufgaben oder Stories
edit-why-two-titles = es braucht mindestens zwei Titel
edit-why-id-twice = diese ID ist schon vergeben
edit-why-estimate = eine Schätzung ist eine Zahl ab 0 oder eine Größe des Projekts
edit-why-date = ein Datum ist ein Tag, ein Monat oder ein Quartal, etwa 2027-01-15, 2027-01 oder 2027-Q1
edit-why-value = dieser Wert ist hier nicht erlaubt
edit-why-reference = auf der Map heißt nichts so
edit-why-ambiguous = mehrere Einträge heißen so
edit-why-image = das Bild lässt sich nicht verwenden
edit-why-limit = die Map würde zu groß
edit-new = Hinzufügen oder bearbeiten
edit-new-story = Neue Story darunter
edit-story-button = + Story
edit-new-story-in = Neue Story in { $release }, { $task }
edit-new-task = Neue Aufgabe
edit-new-task-in = Neue Aufgabe in { $activity }
edit-new-activity = Neue Aktivität
edit-new-release = Neues Release
edit-new-persona = Neue Persona
edit-new-backlog = Neue Story im Backlog
edit-fields = Alle Felder …
edit-fields-of = Alle Felder von „{ $title }“
edit-fields-map = Felder der Map …
edit-backbone = Aktivitäten und Aufgaben
edit-fields-persona = Felder einer Persona
edit-rename = Umbenennen
edit-rename-title = Neuer Name für „{ $title }“
edit-split = Aufteilen …
edit-split-title = „{ $title }“ aufteilen
edit-add = Hinzufügen
edit-rename-save = Umbenennen
edit-split-save = Aufteilen
edit-cancel = Abbrechen
edit-add-hint = Enter: hinzufügen, weiter. Esc: abbrechen
edit-rename-hint = Enter: umbenennen. Esc: abbrechen
edit-split-hint = Ein Titel pro Zeile, mindestens zwei
edit-added = „{ $title }“ hinzugefügt
edit-added-in = „{ $title }“ hinzugefügt: { $release }, { $task }
edit-added-many =
    { $count ->
        [one] { $count } Karte hinzugefügt
       *[other] { $count } Karten hinzugefügt
    }
edit-renamed = Umbenannt in „{ $title }“
edit-split-done =
    { $count ->
        [one] „{ $title }“ in { $count } Story aufgeteilt
       *[other] „{ $title }“ in { $count } Stories aufgeteilt
    }
edit-fix = Beheben
edit-close = Schließen
edit-gone-here = Das ist nicht mehr auf der Map oder heißt inzwischen anders.
edit-by-hand = Dieses Feld in der Datei ändern.
edit-statuses-where = Sie gelten für alle Maps des Projekts: in storywall.yaml ändern.
edit-own = Eigenes Feld
edit-own-key = Schlüssel eines eigenen Feldes
edit-own-value = Wert des Feldes
edit-take = „{ $value }“ entfernen
edit-add-to = Hinzufügen zu: { $field }
edit-answer = Antwort
edit-answer-of = Antwort auf „{ $value }“
edit-reason = Begründung
edit-reason-of = Warum { $value } ignoriert wird
edit-link-address = Adresse des Links
edit-field-title = Titel
edit-field-name = Name
edit-field-goal = Ziel
edit-field-description = Beschreibung
edit-field-lang = Sprache
edit-field-updated = Zuletzt geprüft
edit-field-color = Farbe
edit-field-id = ID
edit-field-outcome = Outcome
edit-field-measure = Messgröße
edit-field-date = Termin
edit-field-status = Status
edit-field-statuses = Status der Storys
edit-field-persona = Personas
edit-field-release = Release
edit-field-estimate = Schätzung
edit-field-owner = Zuständig
edit-field-tags = Tags
edit-field-why = Warum
edit-field-acceptance = Akzeptanzkriterien
edit-field-questions = Fragen
edit-field-assumptions = Annahmen
edit-field-risks = Risiken
edit-field-needs = Braucht
edit-field-links = Links
edit-field-ignore = Ignorierte Lücken
edit-conflict-changed = Dieser Text wurde während der Eingabe anderswo geändert
edit-conflict-gone = Dies wurde während der Eingabe anderswo gelöscht
edit-conflict-entry = Dieser Eintrag wurde während der Eingabe anderswo geändert oder entfernt
edit-mine = Meine Fassung
edit-theirs = Andere Fassung
edit-both = Beide
edit-both-title = Andere Fassung behalten, meine als neue Karte hinzufügen
edit-nothing = (nichts)
edit-conflict-keep = Speichern
edit-conflict-back = Zurück zu meinem Text
edit-conflict-backlog = Meinen Text ins Backlog legen
edit-conflict-add = Meinen Text als neuen Eintrag hinzufügen
edit-conflict-drop = Meinen Text verwerfen
edit-gap-schedule = „{ $story }“ einplanen: { $release }
edit-gap-answer = „{ $note }“ beantworten
edit-gap-fix = Beheben
edit-gap-ignore = Mit Begründung ignorieren
edit-ask-title = Text für „{ $title }“
edit-ask-save = Speichern
edit-ask-hint = Enter: speichern. Esc: abbrechen
edit-no-tasks-here = Die Stories hängen hier direkt unter ihrer Aktivität; sie kann deshalb keine Aufgaben haben.

## The preview

preview-errors = Die zuletzt gespeicherte Version enthält Fehler. Zu sehen ist die davor
preview-later = Die Story Map erscheint hier, sobald der Fehler behoben ist.
preview-offline = Verbindung unterbrochen. Sie wird wiederhergestellt …
preview-all-maps = Alle Story Maps
preview-not-found = Seite nicht gefunden

## Fragments in pages of other sites

fragment-unstyled = Das Stylesheet dieser Story Map wurde nicht gefunden. --assets-prefix muss von dieser Seite zur erzeugten Website führen.

## Legend of the wall

legend = Legende
legend-about = Die beiden oberen Zeilen von links nach rechts lesen: was Menschen tun, Schritt für Schritt. Dann nach unten: was zuerst kommt, was danach und was später.
legend-activity = Aktivität
legend-activity-about = was Menschen tun, um ein Ziel zu erreichen
legend-task = Aufgabe
legend-task-about = ein Schritt einer Aktivität; beide Zeilen zusammen sind der Backbone
legend-story = Story
legend-story-about = etwas, das Nutzer in diesem Schritt tun können; das Wichtigste steht oben
legend-release = Release
legend-release-about = die Stories unter seiner Linie, bis zur nächsten Linie, kommen zusammen heraus
legend-unscheduled-about = Stories, die noch in keinem Release sind
legend-gap = Keine Story
legend-gap-about = eine Lücke: Nutzer kommen im ersten Release über diesen Schritt nicht hinaus
legend-colors = In der Übersicht sind fertige Stories grün, Stories in Arbeit halb blau, und blockierte haben einen roten Rand.
legend-question = Frage
legend-assumption = Annahme
legend-risk = Risiko
legend-criteria = Akzeptanzkriterien
legend-needs = braucht andere Stories
legend-needed-by = andere Stories brauchen sie
legend-gap-sign = Lücke
legend-note-sign = Hinweis

## Bars

bar-part = { $status }: { $count }
bar-unestimated =
    { $count ->
        [one] { $count } Story ohne Schätzung
       *[other] { $count } Stories ohne Schätzung
    }
release-reach =
    Stories in { $reached_activities } von { $activities ->
        [one] { $activities } Aktivität
       *[other] { $activities } Aktivitäten
    } und { $reached_tasks } von { $tasks ->
        [one] { $tasks } Aufgabe
       *[other] { $tasks } Aufgaben
    }
release-reach-activities =
    Stories in { $reached_activities } von { $activities ->
        [one] { $activities } Aktivität
       *[other] { $activities } Aktivitäten
    }

## Time line of the releases

timeline = Wann welches Release kommt
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = Ohne Termin: { $releases }
timeline-month =
    { $number ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[other] Dez.
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

history-about =
    { $count ->
        [one] { $count } Revision seit dem { $date }
       *[other] { $count } Revisionen seit dem { $date }
    }
history-revisions = Revisionen
history-seen =
    { $seen ->
        [one] { $seen } von { $count } ändert, was zu sehen ist
       *[other] { $seen } von { $count } ändern, was zu sehen ist
    }
history-smaller =
    { $count ->
        [one] { $count } kleinere Revision
       *[other] { $count } kleinere Revisionen
    }
history-none = Noch kein Commit enthält diese Map.
history-day = { $date }
history-uncommitted = Noch ohne Commit
history-removed = Die Datei wurde entfernt
history-unreadable = Diese Version ist nicht lesbar: { $error }
history-first = Erste Version der Map
history-form = Nur Leerzeichen oder Kommentare geändert
history-details =
    { $count ->
        [one] { $count } Detail geändert
       *[other] { $count } Details geändert
    }
history-finished = Fertiggestellt: { $stories }
history-started = Begonnen: { $stories }
history-blocked = Blockiert: { $stories }
history-set-back = Auf Anfang zurückgesetzt: { $stories }
history-added = Neu in { $release }: { $stories }
history-added-unscheduled = Neu, nicht eingeplant: { $stories }
history-dropped = Gestrichen: { $stories }
history-moved = Verschoben nach { $release }: { $stories }
history-unscheduled = Nicht mehr eingeplant: { $stories }
history-renamed = Umbenannt: { $stories }
history-estimated = Neu geschätzt: { $stories }
history-new-releases =
    { $count ->
        [one] Neues Release: { $releases }
       *[other] Neue Releases: { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Gestrichenes Release: { $releases }
       *[other] Gestrichene Releases: { $releases }
    }
history-renamed-release = Release { $from } heißt jetzt { $to }
history-new-steps =
    { $count ->
        [one] Neuer Schritt: { $steps }
       *[other] Neue Schritte: { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Gestrichener Schritt: { $steps }
       *[other] Gestrichene Schritte: { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Umbenannter Schritt: { $steps }
       *[other] Umbenannte Schritte: { $steps }
    }
history-date-moved = { $release } verschoben: { $from } → { $to }
history-date-set = { $release } hat einen Termin: { $date }
history-date-gone = { $release } hat keinen Termin mehr
history-more-done = +{ $amount } fertig
history-more = +{ $amount }
history-less = −{ $amount }
history-older = Älter
history-newer = Neuer
history-steps-label = Revisionen durchgehen
history-position = { $number } von { $count }
history-burn-up = Burn-up
history-burn-up-about = Linie: geplant; Fläche: fertig
history-points-progress = { $done } / { $points } fertig
history-progress =
    { $count ->
        [one] { $done } von { $count } Story fertig
       *[other] { $done } von { $count } Stories fertig
    }
history-chart-done = { $count } fertig
history-chart = { $release }: { $progress } am { $date }
history-then = { $progress } seit dem { $date }
history-table-show = Zahlen als Tabelle
history-table = { $release }: Zahlen je Revision
history-column-date = Datum
history-column-stories = Stories
history-column-done = Fertig
history-column-scope = Umfang
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = Für { $personas }
picture-activity = Aktivität
picture-task = Aufgabe
picture-story = Story
picture-release = Release
picture-gap = Lücke: keine Story für diesen Schritt

## Index

map-count =
    { $count ->
        [one] { $count } Map
       *[other] { $count } Maps
    }
index-bars = Legende der Balken
index-no-releases = Noch keine Releases
index-released = ✓ Ausgeliefert
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] Alles eingeplant
       *[other] { $count } nicht eingeplant
    }
index-no-gaps = Keine Lücken
index-dates = Nächste Termine
index-all-maps = alle Maps
index-plan = Releaseplan
index-release = Release
index-date = Termin
index-outcome = Outcome
index-measure = Messgröße
index-size = Umfang und Stand
index-risk = Größtes Risiko
index-wall = Die Wand
index-decide = Zu entscheiden
index-more-gaps =
    { $count ->
        [one] { $count } weitere Lücke
       *[other] { $count } weitere Lücken
    }
index-blocked = Blockiert
index-blocked-story = Blockiert: { $story }
index-gone = Seit { $since } entfallen: { $maps }
index-no-owner = niemand zuständig
index-more = { $count } weitere
index-people = Personen

search-label = Alle Maps durchsuchen
search-key = Suchen mit der Taste /
search-map = Map
search-release = Release
search-persona = Persona
search-activity = Aktivität
search-task = Aufgabe
search-results =
    { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-maps =
    { $count ->
        [one] { $count } Map
       *[other] { $count } Maps
    }
search-no-results = Keine Treffer für „{ $query }“
search-loading = Suche läuft …
search-more-in-map = { $count } weitere in dieser Map
search-more-maps =
    { $count ->
        [one] { $count } weitere Map
       *[other] { $count } weitere Maps
    }
search-unscheduled = Nicht eingeplant
search-backlog = Backlog

thumbnail-label =
    Wand: { $activities ->
        [one] { $activities } Aktivität
       *[other] { $activities } Aktivitäten
    }, { $tasks ->
        [0] keine Aufgaben
        [one] { $tasks } Aufgabe
       *[other] { $tasks } Aufgaben
    }, { $releases ->
        [0] noch keine Releases
        [one] { $releases } Release
       *[other] { $releases } Releases
    }

## Steps of the backbone in a release

step-without-story = ! Hier fehlt eine Story
step-without-story-note = Hier gibt es keine Story
step-left-out = Bewusst ausgelassen
step-earlier = Schon früher abgedeckt
step-later = Kommt später
step-of-others = Für andere Personas

## Release page

release-position = Release { $number } von { $count }
release-planned = Geplant
release-active = Aktiv
release-released = Ausgeliefert
release-date-due = Fällig: { $date }
release-date-past = Ausgeliefert: { $date }
release-date-none = Noch kein Termin
release-progress =
    { $count ->
        [0] Noch keine Stories
       *[other] { $done } von { $count } fertig
    }
release-share =
    { $reached } von { $count ->
        [one] { $count } Aktivität
       *[other] { $count } Aktivitäten
    }
unscheduled-stories-count =
    { $count ->
        [one] { $count } nicht eingeplante Story
       *[other] { $count } nicht eingeplante Stories
    }
release-points = { $done } / { $all }
release-plan = Plan
release-next = Nächstes Release:
blocked-count = { $count } blockiert
release-journey = Journey
release-step-personas = { $names }
release-step-only-for = Nur für { $names }
release-aloud = Zum Vorlesen
release-stories = Stories
release-no-stories = Noch keine Stories in diesem Release
release-no-acceptance = Noch keine Akzeptanzkriterien
release-needs = Braucht aus anderen Releases
release-needed-by = Nötig für andere Releases
release-needs-sign = braucht
release-needed-by-sign = nötig für
release-need-late = Kommt zu spät
release-need-unplanned = Noch in keinem Release
release-open = Noch offen
release-nothing-open = Nichts ist offen
show-on-wall = An der Wand zeigen
show-in-outline = In der Gliederung zeigen
show-journey = Journey zeigen

## Read aloud

aloud-first =
    { $count ->
        [0] Die Journey beginnt
        [one] { $names } beginnt
       *[other] { $names } beginnen
    } mit { $activity }: { $stories }.
aloud-next =
    { $count ->
        [0] Dann folgt
       *[other] Dann geht es für { $names } weiter mit
    } { $activity }: { $stories }.
aloud-last =
    { $count ->
        [0] Die Journey endet
       *[other] Für { $names } endet die Journey
    } mit { $activity }: { $stories }.
aloud-only =
    { $count ->
        [0] Es gibt einen Schritt,
        [one] { $names } macht einen Schritt,
       *[other] { $names } machen einen Schritt,
    } { $activity }: { $stories }.
aloud-unchanged = Nichts ändert sich in { $activities }.
aloud-later =
    { $count ->
        [one] { $activities } kommt später.
       *[other] { $activities } kommen später.
    }
aloud-left-out = { $activity } wurde bewusst ausgelassen.
aloud-stuck = { $persona } kommt bei { $activity } nicht weiter: Dort gibt es keine Story für { $persona }.
aloud-no-start = Der Anfang fehlt: { $release } hat keine Story für { $activities }.
aloud-break = Hier bricht die Journey ab: { $release } hat keine Story für { $activities }.
aloud-no-end = Das Ende fehlt: { $release } hat keine Story für { $activities }.

## Open points

open-gap = Lücke

## Journey page

journey-kicker = Journey
journey-others = Journeys
journey-summary =
    { $stories ->
        [0] Noch keine Stories für { $persona }.
        [one] { $persona } hat { $stories } Story in { $reached } von { $activities ->
            [one] { $activities } Aktivität
           *[other] { $activities } Aktivitäten
        }.
       *[other] { $persona } hat { $stories } Stories in { $reached } von { $activities ->
            [one] { $activities } Aktivität
           *[other] { $activities } Aktivitäten
        }.
    }
journey-breaks = Wo die Journey abbricht
journey-break = In { $release } kommt { $persona } bei { $activities } nicht weiter: Dort gibt es keine Story für { $persona }.
journey-steps = Schritte
journey-missing = ! Keine Story für diesen Schritt in { $releases }
journey-no-stories = Noch keine Stories

## Outline

outline-releases = Releases
outline-no-tasks = Noch keine Aufgaben
outline-no-stories = Noch keine Stories
backlog-heading = Backlog (nicht an der Wand)

## Gap report

gaps-heading = Lücken in { $map }
gaps-ignored-count = { $count } mit Begründung ignoriert
gaps-none = ✓ Keine Lücken
gaps-matrix = Wo die Stories sind
gaps-matrix-label = Stories nach Aktivität und Release
gaps-matrix-activity = Aktivität
gaps-matrix-total = Summe
matrix-tasks =
    in { $reached } von { $count ->
        [one] { $count } Aufgabe
       *[other] { $count } Aufgaben
    }
gaps-decide = Zu entscheiden
gaps-decide-about = das Wichtigste zuerst
gaps-decide-none = ✓ Nichts: Keine Regel hat einen Fehler oder eine Lücke gefunden.
gaps-decisions-count = { $count } zu entscheiden
gaps-further-decisions = { $count } weitere zu entscheiden
gaps-do = Abhilfe:
gaps-why = Warum es wichtig ist
gaps-copy = Als Issue kopieren
gaps-copied = Als Markdown kopiert
gaps-issue-more = { $count } weitere stehen im Lückenbericht.
gaps-notes = Hinweise
gaps-notes-about = einen Blick wert
gaps-well = Was gut ist
gaps-clean-rules =
    { $clean } von { $count ->
        [one] { $count } Regel
       *[other] { $count } Regeln
    } ohne Befund
gaps-not-checked = Nicht geprüft
gaps-all-rules = Alle Regeln
gaps-open-count =
    { $count ->
        [one] { $count } Frage, Annahme oder Risiko offen
       *[other] { $count } Fragen, Annahmen oder Risiken offen
    }
gaps-questions = Fragen an die Runde
gaps-questions-about = nur Menschen können sie beantworten; am besten vorlesen
gaps-workshop = Als Nächstes im Workshop: { $step }
gaps-workshop-start = `storywall workshop { $file }` stellt sie eine nach der anderen und schreibt jede Antwort in die Map.
gaps-backlog-count =
    { $count ->
        [one] { $count } Story im Backlog
       *[other] { $count } Stories im Backlog
    }

verdict-no-release = Die Map hat noch keine Releases; was zuerst kommt, bleibt damit offen.
verdict-all-released =
    { $count ->
        [one] Das Release ist ausgeliefert: Zu planen bleibt nichts.
       *[other] Alle { $count } Releases sind ausgeliefert: Zu planen bleibt nichts.
    }
verdict-empty-release = { $release } ist das erste Release und hat noch keine Stories.
verdict-empty-next-release = { $release } ist das nächste Release und hat noch keine Stories.
verdict-complete = { $release } deckt alle Aktivitäten ab, von der ersten bis zur letzten.
verdict-share =
    { $release } deckt { $reached } von { $count ->
        [one] { $count } Aktivität
       *[other] { $count } Aktivitäten
    } ab.
verdict-skipped = Es fehlt eine Story für { $activities }.
verdict-without-stories =
    { $count ->
        [one] { $activities } hat noch keine Stories.
       *[other] { $activities } haben noch keine Stories.
    }
verdict-left-out =
    { $count ->
        [one] { $activities } wurde bewusst ausgelassen.
       *[other] { $activities } wurden bewusst ausgelassen.
    }
verdict-released =
    { $count ->
        [one] { $activities } ist schon ausgeliefert.
       *[other] { $activities } sind schon ausgeliefert.
    }
verdict-later =
    { $count ->
        [one] { $activities } kommt später.
       *[other] { $activities } kommen später.
    }
verdict-for-others =
    { $count ->
        [one] { $activities } ist für andere Personas.
       *[other] { $activities } sind für andere Personas.
    }

verdict-unscheduled =
    { $count ->
        [one] { $activities } ist nicht eingeplant.
       *[other] { $activities } sind nicht eingeplant.
    }

well-goal = Die Map hat ein Ziel.
well-personas =
    { $count ->
        [one] Die Persona hat Stories.
       *[other] { $count } von { $count } Personas haben Stories.
    }
well-journeys = Jede Persona kommt durch das erste Release, das für sie gedacht ist.
well-activities =
    { $count ->
        [one] Die Aktivität hat Stories.
       *[other] Alle { $count } Aktivitäten haben Stories.
    }
well-steps = Alle { $count } Aktivitäten und alle { $tasks } Aufgaben haben Stories.
well-balance = Keine Aktivität hat mehr als die Hälfte der { $count } Stories; die größte, { $activity }, hat { $largest }.
well-across = { $release } führt alle, für die es gedacht ist, von ihrer ersten Aktivität bis zur letzten.
well-release-dates =
    { $count ->
        [one] Das Release hat einen Outcome, eine Messgröße und einen Termin.
       *[other] { $count } von { $count } Releases haben einen Outcome, eine Messgröße und einen Termin, in der richtigen Reihenfolge.
    }
well-release-measures =
    { $count ->
        [one] Das Release hat einen Outcome und eine Messgröße.
       *[other] { $count } von { $count } Releases haben einen Outcome und eine Messgröße.
    }
well-release-outcomes =
    { $count ->
        [one] Das Release hat einen Outcome.
       *[other] { $count } von { $count } Releases haben einen Outcome.
    }
well-release-stories =
    { $count ->
        [one] Das Release hat Stories.
       *[other] { $count } von { $count } Releases haben Stories.
    }
well-not-overdue = Kein Release ist überfällig.
well-dependencies =
    { $count ->
        [0] Keine Story sagt, dass sie eine andere braucht.
        [one] { $count } Abhängigkeit, und nicht von einem späteren Release.
       *[other] { $count } Abhängigkeiten: kein Zyklus, und keine von einem späteren Release.
    }
well-titles =
    { $count ->
        [one] Der Titel nennt weder das System noch die Oberfläche und ist weder Frage noch Platzhalter.
       *[other] Keiner der { $count } Titel nennt das System oder die Oberfläche, und keiner ist eine Frage oder ein Platzhalter.
    }
well-no-code =
    { $count ->
        [one] Der Titel nennt kein System und ist weder Frage noch Platzhalter.
       *[other] Keiner der { $count } Titel nennt ein System, und keiner ist eine Frage oder ein Platzhalter.
    }
well-no-question =
    { $count ->
        [one] Der Titel ist weder Frage noch Platzhalter.
       *[other] Keiner der { $count } Titel ist eine Frage oder ein Platzhalter.
    }
well-specified =
    { $count ->
        [one] Die offene Story in { $release } hat Akzeptanzkriterien und eine Schätzung.
       *[other] Alle { $count } offenen Stories in { $release } haben Akzeptanzkriterien und Schätzungen.
    }
well-criteria =
    { $count ->
        [one] Die offene Story in { $release } hat Akzeptanzkriterien.
       *[other] Alle { $count } offenen Stories in { $release } haben Akzeptanzkriterien.
    }
well-estimates =
    { $count ->
        [one] Die offene Story in { $release } hat eine Schätzung.
       *[other] Alle { $count } offenen Stories in { $release } haben Schätzungen.
    }
well-no-question-open = Keine Frage und keine Annahme zu { $release } ist offen.
well-backlog = Das Backlog ist leer: Jede Story ist auf der Map.
well-ignored =
    { $count ->
        [0] Keine Lücke wird ignoriert.
        [one] Die ignorierte Lücke hat eine Begründung und besteht noch.
       *[other] Alle { $count } ignorierten Lücken haben Begründungen und bestehen noch.
    }

question-payment-fails = { $titles }: Und wenn es nicht klappt?
question-delivery = { $titles }: Wer bringt es, und was, wenn niemand öffnet?
question-who-they-are = { $titles }: Woher weiß das Produkt, wer das ist?
question-leave = { $titles }: Wie kommt man wieder heraus?
question-access-ends = { $titles }: Wie endet dieser Zugang?
question-who-decides = { $titles }: Wer sagt Ja oder Nein?
question-who-prepares = { $titles }: Wer bereitet es vor?
question-who-answers = { $titles }: Wer antwortet, und wie bald?
question-who-repairs = { $titles }: Wer kümmert sich darum?
question-who-cancels = { $titles }: Wer sagt ab, und wo?
question-who-pays = { $titles }: Wer bezahlt das, und woran merken wir es?
question-money-back = { $titles }: Wie gibt es das Geld zurück?
question-stop = { $titles }: Wie lässt sich das beenden?
question-mute = { $titles }: Wie lassen sich die Nachrichten abstellen?
question-proof = { $titles }: Was wird beim Abholen vorgezeigt?
question-first-time = { $titles }: Wie kommt man beim ersten Mal hinein?
question-lies = { $titles }: Und wenn es gelogen oder beleidigend ist?
question-who-provides = { $titles }: Wer stellt es ein, legt den Preis fest, nimmt es wieder heraus?
question-who-writes = { $titles }: Wer stellt es ein, und wer nimmt es wieder heraus?
question-too-late = { $title } kommt in { $release }, { $undo } erst in { $later }: Was tun die Leute bis dahin?
question-never-undone = { $title } kommt in { $release }, { $undo } in keinem Release: Was tun die Leute bis dahin?
question-role = { $title }: Wer ist mit „{ $role }“ gemeint? Keine Persona passt dazu.
question-roles = { $titles }: Wer ist mit diesen Wörtern gemeint: { $roles }? Keine Persona passt zu einem davon.
question-before = Was passiert vor { $title }?
question-before-persona = { $persona }: Was passiert vor { $title }?
question-after = Was passiert nach { $title }? Das Ziel: { $goal }
question-hand-over = Für { $giver } endet es mit { $last }, für { $taker } geht es weiter mit { $next }: Was passiert dazwischen?
question-hand-over-goal = Für { $giver } endet es mit { $last }, für { $taker } geht es weiter mit { $next }: Was passiert dazwischen? Das Ziel von { $giver }: { $goal }
question-own = { $titles }: { $question }

## Handout

handout-about = Diese Seite für das Treffen drucken: den Plan aller Releases, jedes Release auf einer Seite und die Wand, auf Blätter verteilt.
handout-papers = Papierformat
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 oder Letter
    } ({ $count ->
        [one] { $count } Blatt
       *[other] { $count } Blätter
    })
handout-wall =
    Wand auf { $count ->
        [one] { $count } Blatt
       *[other] { $count } Blättern
    } { $paper ->
        [a3] A3
       *[a4] A4 oder Letter
    }
handout-layout = Blattanordnung
handout-background = Hintergrund
handout-notes = Notizen
handout-continued = { $band } (Fortsetzung)
sheet-number = Blatt { $number } von { $count }
sheet-label =
    { $count ->
        [one] Wand
       *[other] Wand, Blatt { $number } von { $count }
    }
sheet-columns =
    { $shown ->
        [one] Spalte { $first } von { $count }
       *[other] Spalten { $first }–{ $last } von { $count }
    }
sheet-row = Reihe { $number } von { $count }
sheet-from-left = ◂ Schließt an Blatt { $sheet } an
sheet-from-right = Schließt an Blatt { $sheet } an ▸
sheet-from-above = ▴ Schließt an Blatt { $sheet } an
sheet-to-left = ◂ Weiter auf Blatt { $sheet }
sheet-to-right = Weiter auf Blatt { $sheet } ▸
sheet-to-below = ▾ Weiter auf Blatt { $sheet }

## Markdown export

markdown-personas = Personas: { $names }
markdown-stories = Alle Stories

## Gap rules: the page, and signs on the wall

rules-title = Prüfregeln
rules-page-title = Prüfregeln · { $project }
rules-lead = Was storywall in einer Map prüft, warum es wichtig ist und wie es sich beheben lässt.
rules-by-family = Regeln nach Gruppen
rules-advice = Was zu tun ist:
rules-before = Vorher
rules-after = Nachher
rules-options = Optionen in der Projektdatei
rules-off-here = in diesem Projekt aus
rules-level-here = { $level } in diesem Projekt

gap-error = ✗ Fehler
gap-warning = ! Lücke
gap-note = · Hinweis
gap-mark-gaps =
    { $count ->
        [one] ! Lücke
       *[other] ! { $count } Lücken
    }
gap-mark-notes =
    { $count ->
        [one] · Hinweis
       *[other] · { $count } Hinweise
    }
gap-error-number = ✗ Fehler { $number }
gap-warning-number = ! Lücke { $number }
gap-places =
    { $count ->
        [one] { $count } Stelle
       *[other] { $count } Stellen
    }
gap-more-places = und { $count } weitere
gap-more-places-of-many = und { $count } weitere, { $shown } davon hier aufgeführt
gap-needed-story = die Story, die sie braucht

family-frame = Personas und Ziel
    .about = wer das Produkt nutzt und warum
family-backbone = Backbone
    .about = was Nutzer tun, Schritt für Schritt
family-releases = Releases
    .about = was wann kommt, als dünne Scheiben durch den ganzen Backbone
family-dependencies = Abhängigkeiten
    .about = welche Stories zuerst kommen müssen
family-wording = Wortwahl
    .about = Titel, die sagen, was Nutzer tun, in deren eigenen Worten
family-readiness = Reife
    .about = genug Details für das nächste Release und nicht zu viele für spätere
family-upkeep = Pflege
    .about = ob jedes `ignore:` noch nötig ist

# Why a rule did not look at a map. They begin in lower case, and end without a period.
skipped-language = für die Sprache `{ $language }` gibt es keine Wortlisten
skipped-language-undeclared = die Map sagt nicht, in welcher Sprache sie ist, und ihre Titel sind nicht englisch
skipped-not-english = die Map ist nicht auf Englisch
skipped-estimates = keine Story hat eine Schätzung
skipped-acceptance = keine Story hat Akzeptanzkriterien
skipped-few-acceptance = nur wenige Stories haben Akzeptanzkriterien
skipped-off = in der Projektdatei ausgeschaltet
skipped-today = das heutige Datum ist nicht bekannt (`today: true` in der Projektdatei)

## Gap rules: personas and goal

no-persona =
    .looks-for = Die Map hat keine Personas.
    .why = Ohne Persona hat jeder einen anderen Nutzer vor Augen, und das Team wird sich nicht einig, was am wichtigsten ist.
    .ask = Wer geht diesen Weg? Eine Person in einer Situation nennen, etwa „Sarah, eine vielbeschäftigte Mutter“
    .advice = mindestens eine Persona unter `personas:` nennen
    .finding = die Map hat keine Personas: Sie sagt nicht, wer diese Schritte geht

generic-persona =
    .looks-for = Eine Persona ist keine bestimmte Person. Ihr Name passt auf jeden, etwa „Nutzer“; sie ist das System oder ein Ort oder eine Organisation, etwa „Laden“; oder sie sagt nur, was jemand für das Unternehmen ist, etwa „Kunde“, ohne Ziel, Beschreibung oder sonst etwas über die Person. Ein Befund für die Map. Nur in Sprachen mit Wortlisten.
    .why = Eine Persona, die jeder sein könnte, hilft dem Team nicht beim Entscheiden, weil jede Story auf sie zu passen scheint.
    .ask = Wer genau, und in welcher Situation? Einen Namen geben, etwa „Sarah, eine vielbeschäftigte Mutter“
    .advice = eine bestimmte Art Mensch nennen und was sie ausmacht, etwa „Sarah, eine vielbeschäftigte Mutter“
    .anybody =
        { $others ->
            [0] { $persona } passt auf jeden
            [one] { $persona } und { $others } weitere Persona passen auf jeden
           *[other] { $persona } und { $others } weitere Personas passen auf jeden
        }
    .system =
        { $others ->
            [0] { $persona } ist das System, keine Person
            [one] { $persona } und { $others } weitere Persona sind keine Menschen
           *[other] { $persona } und { $others } weitere Personas sind keine Menschen
        }
    .place =
        { $others ->
            [0] { $persona } ist ein Ort oder eine Organisation, keine Person
            [one] { $persona } und { $others } weitere Persona sind keine Menschen
           *[other] { $persona } und { $others } weitere Personas sind keine Menschen
        }
    .customer =
        { $others ->
            [0] { $persona } sagt nur,
            [one] { $persona } und { $others } weitere Persona sagen nur,
           *[other] { $persona } und { $others } weitere Personas sagen nur,
        } was jemand für das Unternehmen ist, nicht, wer das ist
    .also = ist auch keine bestimmte Person

unused-persona =
    .looks-for = Personas haben keine Story auf der Map. Personas, die generic-persona meldet, und solche, deren Aktivitäten leer sind, bleiben außen vor. Ein Befund für die Map. Wenn keine Aktivität, Aufgabe oder Story eine Persona nennt, wird stattdessen das gemeldet, denn dann gehören alle Stories zur ersten Persona.
    .why = Entweder fehlt ein Teil ihrer Journey, oder das Produkt ist nicht für sie.
    .ask = Welche Aktivitäten gehören zu dieser Persona?
    .advice = `persona:` bei ihren Aktivitäten oder Stories setzen oder die Persona entfernen
    .finding =
        { $personas } { $count ->
            [one] hat
           *[other] haben
        } keine Story
    .none-named = kein Eintrag nennt eine Persona, also zählt jede Story für { $persona }
    .also = hat auch keine Story

one-column-persona =
    .looks-for = Alle Stories einer Persona, drei oder mehr, sind in einer Aufgabe, während eine andere Persona Stories in vier oder mehr Aufgaben hat.
    .why = Die Map zeigt alles, was diese Persona braucht, auf einem Haufen; so fällt nicht auf, welche Schritte ihr fehlen.
    .ask = Was tut diese Persona sonst noch, davor und danach?
    .advice = fragen, was sie zuerst, danach und zuletzt tut, und jedem Schritt eine Aufgabe geben
    .finding = alle { $count } Stories von { $persona } sind in einer Aufgabe, { $task }
    .related = enthält alle diese Stories

person-as-activity =
    .looks-for = Der Titel einer Aktivität ist der Name einer Persona. Ein Befund für die Map, in jeder Sprache.
    .why = Eine Spalte je Person ist ein Wunschzettel: Sie zeigt weder, wer was nach wem tut, noch, wo einer auf den anderen wartet.
    .ask = Was tut diese Person in diesem Schritt?
    .advice = Aktivitäten danach benennen, was Menschen tun, und mit `persona:` sagen, wer
    .finding =
        { $others ->
            [0] { $activity } ist eine Person, kein Schritt
            [one] { $activity } und { $others } weitere Aktivität sind Personen, keine Schritte
           *[other] { $activity } und { $others } weitere Aktivitäten sind Personen, keine Schritte
        }
    .also = auch eine Person

no-goal =
    .looks-for = Die Map hat kein Ziel.
    .why = Ohne Ziel weiß das Team nicht, welche Stories Nutzer brauchen, um es zu erreichen, und welche warten können.
    .ask = Was können Nutzer danach tun, was heute nicht geht?
    .advice = unter `goal:` in einer Zeile sagen, was Nutzer erreichen wollen
    .finding = die Map hat kein Ziel

broken-journey =
    .looks-for = Eine Persona kommt im ersten Release, das für sie gedacht ist, nicht weiter. Sie hat Stories vor und nach einer ihrer Aktivitäten, aber keine darin, und skipped-activity meldet das nicht schon. Ein Befund je Persona, in Maps mit zwei oder mehr Personas.
    .why = Das Release sieht vollständig aus, weil irgendjemand durch alle Schritte kommt, nur diese Persona nicht.
    .ask = Wie kommt die Persona in diesem Release über diesen Schritt hinaus?
    .advice = ihre kleinste Story in dieser Aktivität ins Release nehmen oder unter `ignore:` sagen, wie sie daran vorbeikommt
    .finding = { $persona } kommt in { $release } nicht weiter: keine Story für diese Persona in { $activities }
    .related = keine Story für diese Persona

first-release-leaves-persona-out =
    .looks-for = Personas haben Stories, aber keine im ersten Release, und kein späteres Release spricht von ihnen oder von dem, was sie tun. Wer erst ab dem dritten Release Stories hat, ist bewusst ausgelassen. Ein Befund für die Map. Nur in Maps mit zwei oder mehr Releases.
    .why = Vielleicht hängt jemand davon ab, was diese Persona tut: Eine Bestellung kommt nicht an, wenn niemand sie packt.
    .ask = Was tut diese Persona, bis ihre erste Story kommt?
    .advice = prüfen, ob das erste Release ohne diese Persona funktioniert, und das dann unter `ignore:` sagen
    .finding = { $release } hat keine Story für { $personas }
    .also = hat darin auch keine Story

no-lang =
    .looks-for = Die Map sagt nicht, in welcher Sprache sie ist, und die Buchstaben oder die häufigsten Wörter ihrer Titel sind klar nicht englisch. Regeln zur Wortwahl prüfen die Map dann nicht, außer auf technische Begriffe.
    .why = Browser lesen die Seite vor und trennen Wörter, als wäre sie englisch, und die Regeln suchen nach englischen Wörtern.
    .ask = In welcher Sprache sind die Titel? Mit dem Kürzel antworten, etwa de oder pt-BR
    .advice = die Sprache der Map unter `lang:` angeben
    .advice-with-code = die Sprache der Map angeben: `lang: { $code }`
    .finding = die Map sagt nicht, in welcher Sprache sie ist, und ihre Titel sind nicht englisch

## Gap rules: backbone

empty-map =
    .looks-for = Die Map hat keine Aktivitäten oder keine Stories.
    .why = Es gibt noch nichts zu besprechen oder zu planen, und die meisten anderen Regeln haben nichts zu prüfen.
    .ask = Was tun Menschen als Erstes?
    .advice = unter `activities:` die Schritte auflisten, die Nutzer gehen, jeden mit einer Aufgabe und einer Story
    .no-activity = die Map hat keine Aktivitäten
    .no-story = die Map hat Aktivitäten, aber keine Stories

empty-activity =
    .looks-for = Eine Aktivität hat keine Aufgaben oder keine Stories in ihren Aufgaben.
    .why = Niemand hat diesen Schritt durchdacht; Nutzer kommen dort an und finden nichts vor.
    .ask = Aus welchen Schritten besteht diese Aktivität?
    .advice = ergänzen, was Nutzer dort tun, angefangen mit einer Aufgabe und einer Story, oder die Aktivität entfernen
    .no-tasks = { $activity } hat keine Aufgaben
    .no-stories = { $activity } hat Aufgaben, aber keine Stories

empty-task =
    .looks-for = Aufgaben haben keine Stories, ihre Aktivität aber hat welche. Ein Befund je Aktivität.
    .why = Der Schritt wirkt abgedeckt, aber nichts sagt, wie Nutzer ihn gehen.
    .ask = Wie gehen Menschen diesen Schritt?
    .advice = die einfachste Story ergänzen, mit der Nutzer diese Aufgabe erledigen können, oder die Aufgabe entfernen
    .finding =
        { $tasks } { $count ->
            [one] hat
           *[other] haben
        } keine Stories
    .also = auch keine Stories

flat-map =
    .looks-for = Fast jede Aufgabe hat nur eine Story: 70 % der Aufgaben mit Stories, in Maps mit zehn oder mehr davon.
    .why = Bei nur einer Story je Aufgabe kann kein Release etwas weglassen, also ist das erste so groß wie das Produkt.
    .ask = Was ließe sich aus dem ersten Release weglassen? Welche Schritte sind in Wahrheit mehrere Stories?
    .advice = bei jeder Aufgabe fragen, wie wenig anfangs reicht und was später kommen kann, und beides als Stories ergänzen
    .finding = { $count } von { $total } Aufgaben haben nur eine Story, also kann kein Release etwas weglassen

no-steps =
    .looks-for = Aktivitäten haben Stories, aber keine Schritte: Die Stories stehen direkt unter ihnen, oder ihre einzige Aufgabe hat denselben Titel und höchstens zwei Stories. Ein Befund für die Map.
    .why = Eine Aktivität ohne Schritte ist noch nicht durchdacht, und was Nutzer dazwischen tun, wird leicht übersehen.
    .ask = Aus welchen Schritten bestehen diese Aktivitäten?
    .advice = fragen, was Nutzer in dieser Aktivität zuerst, danach und zuletzt tun, und jedes davon zu einer Aufgabe machen
    .finding =
        { $others ->
            [0] { $activity } hat
            [one] { $activity } und { $others } weitere Aktivität haben
           *[other] { $activity } und { $others } weitere Aktivitäten haben
        } noch keine Schritte
    .also = auch keine Schritte

backbone-size =
    .looks-for = Der Backbone hat mehr als 10 Aktivitäten, Querschnittsthemen nicht mitgezählt. Oder er hat weniger als 4, dazu zwei oder mehr Personas oder eine Aktivität, die so lang ist, dass sie mehrere verbirgt, und 12 Stories oder mehr, sofern lopsided-depth oder time-as-backbone dazu nicht mehr sagt. Ein Projekt kann andere Grenzen setzen.
    .why = Bei zu wenigen Aktivitäten fallen fehlende Schritte nicht auf; bei zu vielen sieht niemand die ganze Journey.
    .ask = Welche Aktivitäten gehören zusammen, und in welchen stecken mehrere?
    .advice = Aktivitäten zusammenlegen, die eigentlich ein Schritt sind, oder eine lange Journey auf zwei Maps aufteilen
    .advice-for-few = Aktivitäten aufteilen, die mehrere Schritte umfassen, und fragen, was davor und danach passiert
    .advice-for-personas = je eine Map machen für { $personas }, die eigene Journeys haben, oder Aktivitäten zusammenlegen, die eigentlich ein Schritt sind
    .too-few =
        der Backbone hat { $count ->
            [one] { $count } Aktivität
           *[other] { $count } Aktivitäten
        }: Weniger als { $min } decken selten eine ganze Journey ab
    .too-many =
        der Backbone hat { $count ->
            [one] { $count } Aktivität
           *[other] { $count } Aktivitäten
        }{ $layers ->
            [0] {""}
            [one] , { $layers } Querschnittsthema nicht mitgezählt
           *[other] , { $layers } Querschnittsthemen nicht mitgezählt
        }: Mehr als { $max } sind auf einen Blick kaum zu erfassen

thin-activity =
    .looks-for = Eine Aktivität zwischen anderen hat eine einzige Aufgabe mit nur einer Story, während mindestens die Hälfte der anderen zwei oder mehr Aufgaben hat. Nicht gemeldet für Dinge, für Schritte, die das erste Release überspringt, wenn die Hälfte oder mehr aller Aktivitäten so ist, oder wenn fast jede Aufgabe nur eine Story hat.
    .why = Vielleicht gehört sie zu einer Nachbaraktivität, vielleicht hat noch niemand den Schritt durchdacht.
    .ask = Was geschieht in dieser Aktivität noch?
    .advice = fragen, was Nutzer vor und nach dieser Aufgabe tun; wenn nichts, sie in eine Nachbaraktivität verschieben
    .finding = { $activity } hat eine einzige Aufgabe, während die meisten anderen Aktivitäten mehrere haben

wide-activity =
    .looks-for = Aktivitäten haben mehr als 7 Aufgaben. Ein Befund für die Map, sofern nicht backbone-size oder flat-map sie meldet. Ein Projekt kann eine andere Grenze setzen.
    .why = Eine lange Aktivität verbirgt meist eine Stelle, an der Nutzer aufhören und später wiederkommen, und was sie dort brauchen, wird leicht übersehen.
    .ask = Welche ihrer Aufgaben sind eine eigene Aktivität?
    .advice = die Stelle finden, an der Nutzer innehalten, und die Aktivität dort teilen
    .finding =
        { $others ->
            [0] { $activity } hat { $count } Aufgaben
            [one] { $activity } hat { $count } Aufgaben, und { $others } weitere Aktivität ist ebenso lang
           *[other] { $activity } hat { $count } Aufgaben, und { $others } weitere Aktivitäten sind ebenso lang
        }: Mehr als { $max } ergeben meist zwei Aktivitäten
    .also = auch zu lang

lopsided-depth =
    .looks-for = Eine Aktivität hat mehr als die Hälfte aller Stories, und eine andere nur eine. Nur in Maps mit acht oder mehr Stories. Ein Projekt kann einen anderen Anteil setzen.
    .why = Das Team hat den Teil ausgearbeitet, den es am besten kennt, und anderswo vielleicht übersehen, was Nutzer brauchen.
    .ask = Was fehlt in der dünnen Aktivität, oder wo zerfällt die volle?
    .advice = jemanden finden, der diese Aktivitäten ausübt, und die mit nur einer Story gemeinsam durchsprechen
    .finding =
        { $activity } hat { $count } von { $total } Stories, dagegen { $others } { $other_count ->
            [one] nur eine
           *[other] jeweils nur eine
        }
    .related = hat nur eine Story

duplicate-name =
    .looks-for = Zwei Aufgaben haben denselben Titel, oder zwei Stories einer Aufgabe, oder zwei Stories verschiedener Aufgaben und verschiedener Releases. Groß- und Kleinschreibung und Leerzeichen spielen keine Rolle. Ein Befund je Titel.
    .why = Wer die Map liest, weiß nicht, ob das ein und dasselbe ist oder zweierlei.
    .ask = Ist es zweimal dasselbe? Wenn nicht: Wie würde die Persona dies hier nennen?
    .advice = eines davon entfernen oder in beiden Titeln sagen, worin sie sich unterscheiden
    .advice-for-personas = wenn es dasselbe für verschiedene Personas ist, es nur einmal bauen: eine Story mit allen ihren Personas behalten
    .task =
        { $count ->
           *[other] { $count } Aufgaben heißen { $title }: eine Aufgabe oder zwei?
        }
    .story =
        { $count ->
            [2] { $count } Stories heißen { $title }: eine Story oder zwei?
           *[other] { $count } Stories heißen { $title }: eine Story oder mehrere?
        }
    .related = derselbe Titel

one-shot-activity =
    .looks-for = Alle Stories einer Aktivität, drei oder mehr, sind in einem Release, das nicht das erste ist, während mindestens die Hälfte der Aktivitäten Stories in mehreren hat. Ein Release, das einen Outcome hat oder vor allem Stories der Aktivität, handelt von ihr und wird nicht gemeldet. Ein Befund je Release, in Maps mit drei oder mehr Releases.
    .why = Niemand sieht diesen Schritt, bevor er fertig ist; was Nutzer dort brauchen, zeigt sich erst, wenn es nicht mehr zu ändern ist.
    .ask = Welche dieser Stories würde vorher schon fehlen?
    .advice = die kleinste Story der Aktivität finden, die allein nützlich ist, und sie in einem früheren Release ausliefern
    .finding =
        { $activities } { $count ->
            [one] entsteht in { $release } in einem Zug: Weder davor noch danach
           *[other] entstehen in { $release } in einem Zug: Weder davor noch danach
        } kommt etwas davon
    .also = entsteht auch in einem Zug

time-as-backbone =
    .looks-for = Aktivitäten sind Wochen, Sprints, Phasen oder Quartale. Ein Befund für die Map, bei der ersten davon. Nur in Sprachen mit Wortlisten.
    .why = Ein Kalender zeigt, was das Team tut; fehlende Schritte in der Journey der Nutzer fallen so nicht auf.
    .ask = Was tun Menschen dann, in den Worten der Persona?
    .advice = Aktivitäten danach benennen, was Nutzer tun, und die Zeit mit Releases planen
    .finding =
        { $count ->
            [one] { $activities } ist ein Zeitraum, kein Schritt
           *[other] { $activities } sind Zeiträume, keine Schritte
        } der Nutzer
    .related = auch ein Zeitraum

cross-cutting-activity =
    .looks-for = Eine Aktivität ist ein Querschnittsthema, kein Schritt, den Nutzer gehen. Beispiele sind Infrastruktur, technische Schulden, Lokalisierung, Daten und UI sowie Titel, die mit „Enabler:“ oder „Cross-cutting:“ beginnen. Ein Befund für die Map. Nur in Sprachen mit Wortlisten. Keine andere Regel zählt eine solche Aktivität.
    .why = Ein Querschnittsthema verdeckt, welcher Schritt die Arbeit braucht; so wird sie leicht aufgeschoben.
    .ask = Was tut die Persona hier, in ihren eigenen Worten?
    .advice = jede Story in den Schritt verschieben, der sie zuerst braucht, als Story oder als Akzeptanzkriterium
    .finding =
        { $others ->
            [0] { $activity } ist ein Querschnittsthema, kein Schritt der Nutzer
            [one] { $activity } und { $others } weitere Aktivität sind Querschnittsthemen, keine Schritte der Nutzer
           *[other] { $activity } und { $others } weitere Aktivitäten sind Querschnittsthemen, keine Schritte der Nutzer
        }
    .also = auch ein Querschnittsthema

## Gap rules: releases

no-releases =
    .looks-for = Die Map hat Stories, aber keine Releases.
    .why = Ohne Releases sagt die Map nicht, was zuerst kommt, und jede Story scheint gleich dringend.
    .ask = Was ist die dünnste Scheibe, die jemandem hilft?
    .advice = unter `releases:` ein erstes Release anlegen, mit gerade so vielen Stories, dass es nützlich ist
    .finding =
        die Map hat { $count ->
            [one] { $count } Story
           *[other] { $count } Stories
        }, aber keine Releases

skipped-activity =
    .looks-for = Das erste Release hat keine Story in Aktivitäten der Personas, für die es gedacht ist, obwohl dort etwas eingeplant ist, und keine Entscheidung erklärt das: Kein späteres Release spricht in Name, Outcome oder Messgröße von der Aktivität. Wo der Weg einer Persona durch das Release endet, kann er absichtlich enden: Das Release hat einen Outcome und eine Messgröße, oder ein späteres Release hat alle Stories der Aktivität, es sei denn, Nutzer bezahlen oder bestellen und warten auf das, was kommt. Aktivitäten, die Dinge oder Zeiträume sind, und einzelne Aufgaben mit einer oder zwei Stories in einer Map mit 20 oder mehr zählen nicht. Ein Befund für das Release. Spätere Releases dürfen Schritte auslassen, und ein Schritt mit einer ausgelieferten Story ist nicht übersprungen. Ist das erste Release ausgeliefert, tritt das erste noch nicht ausgelieferte an seine Stelle.
    .why = Nutzer erreichen ihr Ziel nicht, wenn ein Schritt fehlt, so gut die anderen Schritte auch sind.
    .ask = Auf welche Story dieser Aktivität lässt sich nicht verzichten?
    .advice = aus jeder dieser Aktivitäten die kleinste Story ins Release nehmen oder unter `ignore:` sagen, wie Nutzer daran vorbeikommen
    .advice-for-one = die kleinste Story unter { $tasks } ins Release nehmen oder unter `ignore:` sagen, wie Nutzer an diesem Schritt vorbeikommen
    .stops =
        { $release } endet nach { $last }: keine Story für { $count ->
            [one] { $activities }, den nächsten Schritt
           *[other] { $activities }, die nächsten Schritte
        }
    .skips =
        { $release } hat keine Story für { $count ->
            [one] { $activities }: Wie kommen Nutzer an diesem Schritt vorbei?
           *[other] { $activities }: Wie kommen Nutzer an diesen Schritten vorbei?
        }
    .related = auch keine Story

skipped-task =
    .looks-for = Das erste Release überspringt Aufgaben zwischen anderen einer Aktivität, die es abdeckt, höchstens die Hälfte derer, die eine Story für eine seiner Personas haben, obwohl jemand zu einer späteren Aufgabe weitergeht. Aufgaben, die erst nach dem nächsten Release kommen, und solche, von denen ein späteres Release in Name, Outcome oder Messgröße spricht, sind bewusst ausgelassen. Ein Befund für das Release.
    .why = Vielleicht brauchen Nutzer diese Aufgabe von Anfang an; sie wird leicht übersehen, wenn der Rest der Aktivität abgedeckt ist.
    .ask = Wie kommen Nutzer in diesem Release über diese Aufgaben hinaus?
    .advice = das Release Schritt für Schritt vorlesen und eine Story für diese Aufgabe ergänzen, wenn sie Nutzern fehlen würde
    .finding = { $release } überspringt { $tasks } in { $activity }
    .in-several = { $release } überspringt { $tasks }
    .also = auch übersprungen

vertical-slice =
    .looks-for = Ein Release nimmt alle seine Stories aus einer Aktivität. Nur Releases mit vier oder mehr Stories zählen, in Maps, in denen mehrere Aktivitäten Stories haben. Ein Release, das zu den Aktivitäten der früheren eine hinzufügt und einen Outcome hat, tut das bewusst. Wo skipped-activity ein Release meldet, tut diese Regel es nicht.
    .why = Nutzer bekommen mehr Möglichkeiten für einen Schritt, kommen in ihrer Journey aber nicht weiter.
    .ask = Wem hilft dieses Release, wenn die anderen Aktivitäten nichts bekommen?
    .advice = stattdessen aus jeder Aktivität die kleinste Story nehmen und den Rest für später lassen
    .finding = alle { $count } Stories in { $release } sind aus einer Aktivität, { $activity }
    .related = enthält alle seine Stories

empty-release =
    .looks-for = Ein Release hat keine Stories.
    .why = Wer die Map liest, erwartet davon etwas, das niemand bauen will.
    .ask = Welche Stories gehören hinein?
    .advice = dem Release Stories zuordnen oder es entfernen
    .finding = { $release } hat keine Stories

no-outcome =
    .looks-for = Releases sagen nicht, was sich für ihre Nutzer ändert. Ein Befund für die Map: eine Lücke, wenn das nächste Release darunter ist, sonst ein Hinweis. Leere oder ausgelieferte Releases bleiben außen vor.
    .why = Ohne Outcome gilt ein Release als Erfolg, sobald seine Stories fertig sind, auch wenn für Nutzer nichts besser geworden ist.
    .ask = Was ändert sich für die Persona, sobald es da ist?
    .advice = unter `outcome:` den Satz „Mit diesem Release können Nutzer …“ vervollständigen
    .finding =
        { $others ->
            [0] { $release } hat
            [one] { $release } und { $others } weiteres Release haben
           *[other] { $release } und { $others } weitere Releases haben
        } keinen Outcome: Nichts sagt, was sich für Nutzer ändert
    .also = auch kein Outcome

no-measure =
    .looks-for = Das nächste Release hat einen Outcome, aber keine Messgröße für den Erfolg und keine Zahl im Outcome. Spätere Releases dieser Art werden mitgemeldet. Ein Befund für die Map.
    .why = Ohne Messgröße weiß das Team nicht, ob das Release gewirkt hat, und lernt nichts daraus.
    .ask = Woran ist zu erkennen, dass der Outcome eingetreten ist?
    .advice = unter `measure:` schreiben, was Nutzer tun werden, wenn es gewirkt hat, und bis wann
    .finding =
        { $releases } { $count ->
            [one] hat
           *[other] haben
        } einen Outcome, aber keine Messgröße für den Erfolg
    .also = auch keine Messgröße

overpacked-first-release =
    .looks-for = Das erste Release hat mehr als 75 % aller eingeplanten Stories. Nur in Maps mit zwei oder mehr Releases, die Stories haben, solange nichts ausgeliefert ist. Querschnittsthemen zählen nicht. Ein Projekt kann einen anderen Anteil setzen.
    .why = Je größer das erste Release, desto später erfährt das Team, welche seiner Stories niemand brauchte.
    .ask = Was könnte warten, ohne dass jemand nicht weiterkommt?
    .advice = Stories, auf die Nutzer anfangs verzichten können, in ein späteres Release verschieben
    .finding = { $release } hat { $count } von { $total } eingeplanten Stories

priority-inversion =
    .looks-for = In einer Aufgabe steht eine Story unter einer, die zwei oder mehr Releases später kommt, obwohl die Stories von mindestens viermal so vielen anderen Aufgaben in der Reihenfolge ihrer Releases stehen. Ein Befund für die Map. Ausgelieferte Stories und solche, die needs-later-story meldet, zählen nicht.
    .why = In einer Aufgabe steht das Wichtigste oben; also ist entweder die Reihenfolge veraltet, oder das Team baut eine weniger wichtige Story zuerst.
    .ask = Was gilt: die Reihenfolge der Stories oder die der Releases?
    .advice = die Stories jeder Aufgabe nach ihrem Release ordnen oder die wichtigeren in ein früheres Release verschieben
    .finding =
        in { $count ->
            [one] einer Aufgabe
           *[other] { $count } Aufgaben
        } stehen Stories nicht in der Reihenfolge ihrer Releases: { $story } kommt vor { $above }
    .related = steht darüber, kommt aber später
    .also = kommt vor einer Story, die darüber steht

speaks-of-later =
    .looks-for = Eine Story spricht von etwas, das Nutzer erst in einem späteren Release oder in keinem bekommen: ein gespeichertes Rezept, wo das Speichern von Rezepten später kommt; eine Liste löschen, wo das Anlegen von Listen später kommt; ein Profil vor der Anmeldung. Nur in englischen Maps. Betrachtet Titel und Beschreibungen.
    .why = Nutzer treffen auf einen Schritt, der noch keinen Sinn ergibt, oder das Team merkt auf halbem Weg, dass es erst das andere bauen muss.
    .ask = Woher kommt das in diesem Release?
    .advice = die andere Story in dasselbe Release verschieben oder diese in ein späteres
    .finding = { $story } kommt in { $release }, setzt aber etwas voraus, das Nutzer erst mit { $maker } in { $later } bekommen
    .unscheduled = { $story } setzt etwas voraus, das Nutzer erst mit { $maker } bekommen, und das ist nicht eingeplant
    .related = wo Nutzer es bekommen

work-runs-ahead =
    .looks-for = Zwei oder mehr Stories des ersten unfertigen Releases sind noch zu tun oder blockiert, während drei oder mehr aus späteren Releases in Arbeit oder fertig sind. Fragen und Stories über Fehlerfälle zählen nicht.
    .why = Nutzer warten auf das erste Release, und das Team lernt aus keinem.
    .ask = Warum wird Späteres zuerst gebaut? Was hält dieses Release auf?
    .advice = das erste Release fertigstellen, bevor spätere beginnen, oder die Stories zwischen den Releases tauschen
    .finding = { $count } Stories in { $release } warten, während { $ahead } aus späteren Releases in Arbeit oder fertig sind
    .related = dem ersten Release voraus

layer-release =
    .looks-for = Releases sind nach einer Schicht oder Phase der Arbeit benannt. Beispiele sind Backend, Design und Testen. Eine bloße Nummer, etwa Phase 2, zählt nur, wenn das Release einen Outcome hat; sonst meldet es no-outcome. Ein Befund für die Map. Nur in Sprachen mit Wortlisten.
    .why = Mit einer einzelnen Schicht können Nutzer nichts anfangen; so probiert niemand das Produkt aus, bevor die letzte kommt.
    .ask = Was können Nutzer mit diesem Release tun? Es danach benennen
    .advice = jedes Release um etwas herum planen, das Nutzer tun können, und es danach benennen
    .finding =
        { $others ->
            [0] { $release } ist nach einem Teil der Arbeit benannt
            [one] { $release } und { $others } weiteres Release sind nach Teilen der Arbeit benannt
           *[other] { $release } und { $others } weitere Releases sind nach Teilen der Arbeit benannt
        }, nicht danach, was Nutzer tun können
    .also = auch ein Teil der Arbeit

technology-release =
    .looks-for = In einem Release nennen drei oder mehr Titel, und mindestens ein Viertel aller, eine Technologie, etwa KI, VR, Blockchain, Drohnen oder Gesichtserkennung. Nur in Sprachen mit Wortlisten.
    .why = Gebaut wird eine Technologie, die einen Anlass sucht, und was Nutzer brauchen, muss warten.
    .ask = Welches Problem der Persona löst die Technik?
    .advice = in jedem Titel sagen, was Nutzer bekommen, und fragen, ob es ihnen fehlen würde
    .finding = { $count } von { $total } Stories in { $release } sind nach einer Technologie benannt: { $stories }
    .related = nach einer Technologie benannt

release-dates-out-of-order =
    .looks-for = Ein Release hat einen früheren Termin als ein Release darüber.
    .why = Releases kommen von oben nach unten; so ist nicht zu erkennen, ob die Reihenfolge oder der Termin stimmt.
    .ask = Welcher der Termine stimmt?
    .advice = die Releases in der Reihenfolge auflisten, in der sie kommen, oder den Termin berichtigen
    .finding = { $release } hat den Termin { $date }, aber { $above } darüber erst { $later }
    .related = steht darüber, kommt aber später

overdue-release =
    .looks-for = Der Termin eines Releases ist verstrichen, aber einige seiner Stories sind offen. Das heutige Datum muss angegeben sein, mit `--today DATE` oder `today: true` in der Projektdatei. Releases mit `status: released` meldet stattdessen status-drift.
    .why = Wer die Map liest, verlässt sich noch auf diesen Termin.
    .ask = Was geschieht mit den Stories, die noch offen sind?
    .advice = einen neuen Termin setzen oder die offenen Stories in ein späteres Release verschieben
    .finding =
        { $release } hatte den Termin { $date }, aber { $count ->
            [one] { $count } Story ist
           *[other] { $count } Stories sind
        } noch offen

status-drift =
    .looks-for = Der Status eines Releases widerspricht seinen Stories. Es hat `status: released`, aber offene Stories, oder `status: planned`, obwohl alle seine Stories fertig sind.
    .why = Wer einen falschen Status bemerkt, traut auch dem Rest der Map nicht mehr.
    .ask = Ist es ausgeliefert oder nicht?
    .advice = den Status berichtigen oder die offenen Stories in ein späteres Release verschieben
    .released =
        { $release } gilt als ausgeliefert, aber { $count ->
            [one] { $count } Story ist
           *[other] { $count } Stories sind
        } noch offen
    .planned = { $release } gilt als geplant, aber alle seine Stories sind fertig
    .related = noch offen

unscheduled-stories =
    .looks-for = Ganze Aufgaben mit zwei oder mehr Stories sind in keinem Release, oder ein Drittel aller Stories ist es nicht, obwohl die Map Releases hat. Fragen, Platzhalter und Stories, die eine eingeplante Story braucht, melden andere Regeln. Ein Befund für die Map.
    .why = Bei einer nicht eingeplanten Story weiß niemand, ob sie gebaut wird oder nicht.
    .ask = Welche dieser Stories gehören ins nächste Release?
    .advice = jede Story einem Release zuordnen oder sie entfernen
    .anywhere =
        { $count ->
            [one] { $count } Story ist
           *[other] { $count } Stories sind
        } nicht eingeplant
    .in-task =
        { $count ->
            [one] { $count } Story in { $task } ist
           *[other] { $count } Stories in { $task } sind
        } nicht eingeplant
    .mostly-in-task =
        { $count ->
            [one] { $count } Story ist
           *[other] { $count } Stories sind
        } nicht eingeplant, { $task_count } davon in { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } Story ist
           *[other] { $count } Stories sind
        } nicht eingeplant, { $first_count } davon in { $first } und { $second_count } in { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = Eine Story braucht eine Story aus einem späteren Release.
    .why = Das Release kann so nicht funktionieren, weil etwas, worauf es sich stützt, später kommt.
    .ask = Was leistet diese Story ohne die andere?
    .advice = die benötigte Story in ein früheres Release verschieben oder diese in ein späteres
    .finding = { $story } kommt in { $release }, braucht aber { $needed }, und das kommt erst in { $later }

needs-unscheduled-story =
    .looks-for = Eine eingeplante Story braucht eine, die nicht eingeplant ist.
    .why = Die Story hängt von Arbeit ab, die niemand geplant hat.
    .ask = Wann kommt die andere Story?
    .advice = die benötigte Story für dasselbe oder ein früheres Release einplanen oder sie aus `needs:` entfernen
    .finding = { $story } kommt in { $release }, braucht aber { $needed }, und das ist nicht eingeplant

dependency-cycle =
    .looks-for = Stories brauchen einander im Kreis. Ein Befund je Zyklus, bei seiner ersten Story.
    .why = Jede Story eines Zyklus wartet auf eine andere, also kann keine zuerst gebaut werden.
    .ask = Welche davon lässt sich zuerst bauen, und wie?
    .advice = einen Eintrag unter `needs:` entfernen, der nicht zwingend ist, oder eine der Stories aufteilen
    .itself = { $story } braucht sich selbst
    .several = { $stories } brauchen einander im Kreis
    .related = Teil des Zyklus

done-before-its-need =
    .looks-for = Eine fertige Story braucht eine, die nicht fertig ist.
    .why = Entweder ist die Story nicht wirklich fertig, oder sie braucht die andere nicht; Pläne, die auf der Map beruhen, sind dann falsch.
    .ask = Ist die andere Story fertig, oder wird sie nicht gebraucht?
    .advice = den Eintrag unter `needs:` entfernen, wenn die Story ohne ihn funktioniert, oder den Status berichtigen
    .finding = { $story } ist fertig, braucht aber { $needed }, und das ist nicht fertig

blocked-in-active-release =
    .looks-for = Eine Story des aktiven Releases ist blockiert. Hat sie eine offene Frage, wird sie als solche gemeldet.
    .why = Ohne die Story kann das Release nicht ausgeliefert werden, und jeder Tag Warten verzögert, was danach kommt.
    .ask = Was blockiert sie, und wer löst das?
    .advice = herausfinden, worauf die Story wartet und wer das lösen kann, oder sie in ein späteres Release verschieben
    .finding = { $story } ist blockiert, und { $release } ist das aktive Release

## Gap rules: wording

system-words =
    .looks-for = Titel verwenden technische Begriffe, etwa API, Datenbank oder OAuth, oder enthalten Code, etwa `userId` oder `/orders`. Prüft Aktivitäten, Aufgaben und Stories in jeder Sprache. Text in Anführungszeichen oder Klammern bleibt außen vor, ebenso Dateiformate bei Import und Export und Stories von Entwicklern. Ein Befund für die Map.
    .why = Nutzer und Stakeholder können einen Schritt nicht beurteilen, den sie nicht verstehen, und oft ist es gar kein Schritt, den Nutzer gehen.
    .ask = Was tut oder sieht die Persona hier? In ihren Worten sagen
    .advice = sagen, was Nutzer tun oder bekommen, und die Technik in die Beschreibung schreiben: `Mit meinem Google-Konto anmelden`, nicht `Authentifizierung über OAuth`
    .finding =
        { $others ->
            [0] { $title } spricht vom System ({ $word }), nicht davon, was Nutzer tun
            [one] { $title } ({ $word }) und { $others } weiterer Titel sprechen vom System, nicht davon, was Nutzer tun
           *[other] { $title } ({ $word }) und { $others } weitere Titel sprechen vom System, nicht davon, was Nutzer tun
        }
    .also = spricht auch vom System

screen-words =
    .looks-for = Stories nennen ein Element der Oberfläche, etwa einen Button oder ein Dropdown: drei oder mehr, oder mehr als jede zehnte. Ein Befund für die Map. Nur in Sprachen mit Wortlisten. Text in Anführungszeichen bleibt außen vor.
    .why = Das legt das Design fest, bevor das Team gefragt hat, was Nutzer tun wollen.
    .ask = Wozu dient es? Sagen, was die Persona damit erreicht
    .advice = sagen, was Nutzer tun, und das Design in die Beschreibung schreiben: `Sagen, wo ich wohne`, nicht `Dropdown für das Land`
    .finding =
        { $others ->
            [0] { $title } beschreibt die Oberfläche ({ $word }), nicht, was Nutzer tun
            [one] { $title } ({ $word }) und { $others } weitere Story beschreiben die Oberfläche, nicht, was Nutzer tun
           *[other] { $title } ({ $word }) und { $others } weitere Stories beschreiben die Oberfläche, nicht, was Nutzer tun
        }
    .also = beschreibt auch die Oberfläche

feature-noun =
    .looks-for = Aktivitäten oder drei oder mehr Aufgaben sind Dinge, keine Handlungen. Prüft Titel aus einem oder zwei Wörtern: Dashboard, Lieferung und Admin-Seite sind Dinge, Suchen und Bezahlen sind Handlungen. Ein Befund für die Map. Nur in Sprachen mit Wortlisten.
    .why = Eine Liste von Dingen ist ein Menü, keine Journey: Sie verdeckt, wer was tut und welche Schritte dazwischen fehlen.
    .ask = Was tut die Persona damit? Mit einem Verb sagen
    .advice = ein Verb in den Titel nehmen und sagen, was Nutzer tun: `Sehen, wie mein Laden heute lief`, nicht `Dashboard`
    .finding =
        { $others ->
            [0] { $title } ist ein Ding, keine Handlung der Nutzer
            [one] { $title } und { $others } weiterer Titel sind Dinge, keine Handlungen der Nutzer
           *[other] { $title } und { $others } weitere Titel sind Dinge, keine Handlungen der Nutzer
        }
    .also = auch ein Ding

business-wish =
    .looks-for = Stories sagen, dass Nutzer etwas sehen oder bekommen, das nur das Unternehmen zeigen möchte, etwa Werbung, Aktionen oder Upselling. Ein Befund für die Map. Nur in Sprachen mit Wortlisten.
    .why = Niemand kommt deswegen zum Produkt; auf der Map sieht es damit so aus, als wären die Bedürfnisse der Nutzer erfüllt.
    .ask = Was hat die Persona davon? In ihren Worten sagen
    .advice = sagen, was Nutzer davon haben, oder die Story von der Map nehmen und im Geschäftsplan behalten
    .finding =
        { $others ->
            [0] { $title } ist ein Wunsch des Unternehmens
            [one] { $title } und { $others } weitere Story sind Wünsche des Unternehmens
           *[other] { $title } und { $others } weitere Stories sind Wünsche des Unternehmens
        }, nicht der Nutzer
    .also = auch ein Wunsch des Unternehmens

question-as-story =
    .looks-for = Titel von Stories sind Fragen. Ein Befund für die Map, in jeder Sprache.
    .why = Eine Karte mit einer Frage wird geplant, geschätzt und gezählt wie etwas, das Nutzer bekommen werden.
    .ask = Was wird die Persona tun können, sobald das beantwortet ist?
    .advice = jede unter `questions:` der Story notieren, die sie betrifft, und die Karte entfernen
    .finding =
        { $others ->
            [0] { $title } ist eine Frage, keine Story
            [one] { $title } und { $others } weitere Story sind Fragen, keine Stories
           *[other] { $title } und { $others } weitere Stories sind Fragen, keine Stories
        }
    .also = auch eine Frage

sentence-titles =
    .looks-for = Drei oder mehr Titel beginnen wie der Satz einer Story-Vorlage, etwa „Als … möchte ich“. Ein Befund für die Map. Nur in Sprachen mit Wortlisten.
    .why = An einer Wand aus solchen Karten kommt zuletzt, was eine Story von der anderen unterscheidet, und niemand kann die Map überfliegen.
    .ask = Was ist es in wenigen Worten, ohne das „Als …“?
    .advice = den Wunsch als Titel behalten und den Rest nach `persona:` und `why:` verschieben
    .rewrite = die Titel umschreiben, diesen als `persona:` { $persona }, `story:` { $title } und `why:` { $why }
    .rewrite-without-why = die Titel umschreiben, diesen als `persona:` { $persona } und `story:` { $title }
    .finding = { $count } Titel sind ganze Sätze, etwa { $title }
    .also = auch ein Satz

placeholder-name =
    .looks-for = Ein Titel ist ein Platzhalter, etwa TBD, Sonstiges oder ein einzelner Buchstabe. Prüft Aktivitäten, Aufgaben und Stories. Nur in Sprachen mit Wortlisten. Ein Wort, das die Map anderswo als Alltagswort verwendet, etwa „Aktivitäten“ in einer Schule, zählt nicht. Ebenso wenig Stories ohne Release in Maps mit Releases.
    .why = Niemand weiß, wofür er steht oder ob er wichtig ist, und doch wird er mitgezählt.
    .ask = Was ist es wirklich?
    .advice = aufschreiben, was Nutzer dort tun, oder ihn entfernen, bis es jemand weiß
    .finding = { $title } ist ein Platzhalter: Er sagt nicht, was Nutzer tun

long-title =
    .looks-for = Titel haben mehr als 120 Zeichen. Prüft Aktivitäten, Aufgaben und Stories in jeder Sprache. Ein Befund für die Map. Ein Projekt kann eine andere Grenze setzen.
    .why = Ein so langer Titel passt nicht auf eine Karte und wird überlesen.
    .ask = Was ist es in wenigen Worten?
    .advice = den Titel auf wenige Wörter kürzen und den Rest nach `description:` oder `acceptance:` verschieben
    .finding =
        { $others ->
            [0] { $title } hat { $count } Zeichen: zu lang für eine Karte
            [one] { $title } ({ $count } Zeichen) und { $others } weiterer Titel sind zu lang für eine Karte
           *[other] { $title } ({ $count } Zeichen) und { $others } weitere Titel sind zu lang für eine Karte
        }
    .also = auch zu lang

## Gap rules: readiness

no-acceptance =
    .looks-for = Offene Stories des nächsten Releases haben keine Akzeptanzkriterien. Ein Befund für das Release, in Maps, in denen auf je vier Stories ohne Kriterien mindestens eine mit Kriterien kommt.
    .why = Ohne Kriterien versteht jeder etwas anderes darunter, wann eine Story fertig ist, und Nutzer bekommen vielleicht nicht, was ihnen versprochen wurde.
    .ask = Woran ist zu erkennen, dass diese Stories fertig sind?
    .advice = unter `acceptance:` auflisten, was gelten muss, wenn die Story fertig ist
    .finding =
        { $count ->
            [one] { $count } offene Story in { $release } hat
           *[other] { $count } offene Stories in { $release } haben
        } keine Akzeptanzkriterien: { $stories }
    .related = keine Akzeptanzkriterien

detail-too-early =
    .looks-for = Mehr als die Hälfte der Akzeptanzkriterien gehört zu späten Stories, und zwar mindestens das Anderthalbfache des Anteils dieser Stories an der Map. Späte Stories sind im letzten Release, in keinem Release oder im Backlog. Nur in Maps mit zwei oder mehr Releases. Ein letztes Release, das das nächste oder schon ausgeliefert ist, gilt nicht als spät. Ein Projekt kann einen anderen Anteil setzen.
    .why = Das Team wird mehr wissen, wenn es diese Stories baut, und ihre Kriterien neu schreiben müssen, während dem nächsten Release Details fehlen.
    .ask = Auf welche dieser Details lässt sich heute schon wetten?
    .advice = zuerst Kriterien für das nächste Release schreiben und von späteren Stories nur die Titel stehen lassen
    .finding =
        { $total ->
            [1] das einzige Akzeptanzkriterium gehört zu einer Story
           *[other] { $early } von { $total } Akzeptanzkriterien gehören zu Stories
        } aus dem letzten Release oder ohne Release
    .related = hat schon Kriterien

unestimated-story =
    .looks-for = Drei oder mehr offene Stories des nächsten Releases haben keine Schätzung, obwohl zwei Drittel seiner Stories eine haben. Stories, die no-acceptance meldet, zählen nicht. Ein Befund für die Map.
    .why = Die Summe des Releases ist zu niedrig, und jemand verspricht vielleicht einen Termin, der darauf beruht.
    .ask = Wie groß ist sie, verglichen mit den anderen?
    .advice = diese Stories schätzen, und sei es grob, oder die Schätzungen aus dem Release entfernen
    .finding =
        { $count ->
            [one] { $count } offene Story hat
           *[other] { $count } offene Stories haben
        } keine Schätzung, andere in ihrem Release aber schon: { $stories }
    .related = keine Schätzung

oversized-story =
    .looks-for = Eine offene Story macht mehr als 40 % der Schätzungen des nächsten Releases aus. Nur wenn es drei oder mehr Schätzungen hat und die Hälfte seiner Stories eine hat. Ein Projekt kann einen anderen Anteil setzen.
    .why = Das Release hängt an dieser einen Story: Verzögert sie sich, verzögert sich alles.
    .ask = Was ist ihr kleinster Teil, der jemandem hilft?
    .advice = die Story danach aufteilen, was Nutzer tun, und mit dem kleinsten Teil beginnen
    .finding = { $release } hat insgesamt { $total }, davon { $story } allein { $estimate }

open-question =
    .looks-for = Eine Frage zum nächsten Release hat keine Antwort. Sie kann zum Release gehören, zu einer seiner Stories, zur Aufgabe oder Aktivität einer solchen Story oder zur Map. Auch Tags wie `tbd` und `spike` kennzeichnen eine Story als Frage; ein Projekt kann andere Tags festlegen.
    .why = Wer das baut, wird die Frage allein beantworten, und Nutzer müssen mit dem Ergebnis leben.
    .ask = Kann jemand im Raum sie beantworten?
    .advice = sie mit `text:` und `answer:` beantworten oder jemanden finden, der es kann, bevor die Arbeit an der Story beginnt
    .finding = { $release } hängt an einer offenen Frage: { $question }
    .done = { $story } in { $release } ist fertig, aber die Frage dazu ist offen: { $question }
    .tag = { $release } hängt an einer offenen Frage: { $story } hat das Tag { $tag }

untested-assumption =
    .looks-for = Eine Annahme zum nächsten Release ist ungeprüft. Sie hat keine Antwort und gehört zum Release, zu einer seiner Stories, zur Aufgabe oder Aktivität einer solchen Story oder zur Map.
    .why = Ist die Annahme falsch, merkt das Team es erst, wenn Nutzer etwas bekommen, das sie nicht brauchen können oder nicht wollen.
    .ask = Wie wurde sie geprüft, und was kam dabei heraus?
    .advice = sie mit möglichst wenig Aufwand prüfen und das Ergebnis unter `answer:` schreiben
    .finding = { $release } stützt sich auf eine ungeprüfte Annahme: { $assumption }
    .done = { $story } in { $release } ist fertig, aber die Annahme dazu ist ungeprüft: { $assumption }

open-matter-in-notes =
    .looks-for = Die Beschreibung der Map oder einer Aufgabe sagt, dass etwas offen ist: blockiert, ausstehend, unentschieden, vor dem Start, braucht eine Freigabe und dergleichen. Keine Frage, keine Annahme und kein Risiko der Map hat damit zwei inhaltliche Wörter gemeinsam. Ein Befund für die Map, mit den Zeilen. Nur in englischen Maps.
    .why = Eine Beschreibung wird einmal gelesen; niemand geht ihr nach, und die Sache kommt wieder hoch, wenn sie eilt.
    .ask = Wer klärt das, und bis wann?
    .advice = jede unter `questions:`, `assumptions:` oder `risks:` des Eintrags notieren, den sie betrifft
    .finding =
        { $count ->
            [one] ein offener Punkt steht nur in einer Beschreibung
           *[other] offene Punkte stehen nur in Beschreibungen
        }: { $lines }
    .also = erwähnt auch einen offenen Punkt

happy-path-only =
    .looks-for = Eine Aufgabe hat Stories im ersten Release, und was schiefgehen kann, kommt erst in einem späteren; oder nichts im ganzen Release, auch kein Akzeptanzkriterium, handelt davon, was schiefgehen könnte. Solche Stories sind am Tag `edge` oder `error` zu erkennen und an Wörtern wie „fehlschlagen“, „abgelehnt“ oder „stornieren“ in Sprachen mit Wortlisten. Ein Befund für das Release, in Maps, in denen es Stories über Fehlerfälle gibt; Aufgaben, bei denen ein Fehler Nutzer viel kostet, kommen zuerst. Nicht gemeldet, wenn fast jede Aufgabe nur eine Story hat.
    .why = Das Release funktioniert, solange nichts schiefgeht, und schon am ersten Tag geht etwas schief.
    .ask = Was könnte hier schiefgehen, und was tun Menschen dann? Aus den Antworten werden Stories dieses Releases
    .advice = bei jeder dieser Aufgaben fragen, was schiefgehen könnte, und den einen Fehlerfall ins Release nehmen, der am meisten schaden würde
    .finding =
        { $release } hat keine Story über Fehlerfälle in { $count ->
            [one] { $count } Aufgabe
           *[other] { $count } Aufgaben
        }: { $tasks }
    .later =
        { $others ->
            [0] { $release } hat { $task }, aber { $story } kommt erst in { $later }
            [one] { $release } hat { $task }, aber { $story } kommt erst in { $later }; ebenso bei { $others } weiteren Aufgabe
           *[other] { $release } hat { $task }, aber { $story } kommt erst in { $later }; ebenso bei { $others } weiteren Aufgaben
        }
    .related = keine Story über Fehlerfälle

no-failure-path =
    .looks-for = Keine Story handelt davon, was schiefgehen könnte. Nur in Maps mit acht oder mehr Stories, in Sprachen mit Wortlisten. Woran solche Stories zu erkennen sind, steht bei happy-path-only.
    .why = Jeden Tag geht etwas schief, und ohne Plan entscheidet jemand in Eile, was Nutzer zu sehen bekommen.
    .ask = Was könnte schiefgehen, und was tun Menschen dann?
    .advice = bei jeder Aufgabe fragen, was schiefgehen könnte und was Nutzer dann tun, und eine Story dafür ergänzen
    .finding = keiner der { $count } Story-Titel sagt, was schiefgehen könnte

edge-cases-left-open =
    .looks-for = Ein Release ist fertig bis auf seine Stories über Fehlerfälle: Es gibt zwei oder mehr davon, und keine ist fertig. Woran solche Stories zu erkennen sind, steht bei happy-path-only.
    .why = Was für den Schluss bleibt, fällt weg, wenn der Termin naht, und Nutzer bekommen es zu spüren.
    .ask = Mit welchen dieser Fehler können Nutzer leben?
    .advice = entscheiden, welche dieser Stories Nutzer brauchen, und die anderen in ein späteres Release verschieben
    .finding = { $release } ist fertig bis auf { $count } Stories über Fehlerfälle: { $stories }
    .related = noch offen

unmapped-backlog =
    .looks-for = Das Backlog hat zehn oder mehr Stories oder ein Drittel aller Stories. Ein Befund für die Map, mit der Anzahl.
    .why = Im Backlog sieht niemand, wo in der Journey eine Story hingehört oder was sie verdrängen würde.
    .ask = Welche davon gehören an die Wand, und welche können weg?
    .advice = jede Story in die Aufgabe verschieben, zu der sie gehört, oder sie entfernen
    .finding =
        { $count ->
            [one] { $count } Story ist
           *[other] { $count } Stories sind
        } im Backlog, nicht an der Wand

## Gap rules: upkeep

unused-ignore =
    .looks-for = Ein Eintrag unter `ignore:` passt zu keinem Befund.
    .why = Ein veralteter Eintrag weckt Zweifel an den anderen und verdeckt die nächste Lücke seiner Art.
    .ask = Kann der Eintrag weg?
    .advice = den Eintrag entfernen
    .finding = `{ $rule }` findet hier nichts, das zu ignorieren wäre

## Workshop: pages of the people in the room

room-join = Dem Workshop beitreten
room-join-name = Name
room-join-code = Code: sechs Buchstaben und Ziffern, auf dem großen Bildschirm
room-join-button = Beitreten
room-join-wrong-code = Der Code stimmt nicht. Noch einmal auf den großen Bildschirm schauen
room-join-wrong-link = Dieser Link gehört zu einem anderen Workshop. Den Code vom großen Bildschirm eingeben
room-join-closed = Die Tür ist geschlossen. Die Moderation bitten, sie zu öffnen
room-join-later = Zu viele falsche Codes. Eine Minute warten oder den QR-Code scannen
room-out = Nicht mehr im Workshop. Zum Mitmachen noch einmal beitreten
room-answer = Antworten
room-no-connection = Keine Verbindung. Noch einmal versuchen
room-offline = Keine Verbindung. Geschriebenes bleibt hier erhalten und wird später gesendet
room-ended = Der Workshop ist beendet. Vielen Dank!
room-nothing-left = Es gibt nichts mehr zu fragen. Die Moderation kann den Workshop beenden
room-wall = Wand ansehen
room-to-phone = Zurück zur Handyseite
room-step = { $step }, Schritt { $number } von { $count }
room-time-up = Die Zeit ist um
room-wait = Auf die nächste Frage warten
room-break = Pause, bis die Moderation weitermacht
room-reads = Nur zum Mitlesen. Zum Mitmachen die Moderation fragen
room-why = Warum?
room-card = Karte
room-card-add = Karte hinzufügen
room-about-silent = Eine Karte pro Idee. Niemand sieht die Karten, bis die Moderation sie aufdeckt.
room-about-open = Eine Karte pro Idee. Die Karten hängen sofort an der Wand.
room-about-aloud = Die Antwort laut sagen. Die Moderation schreibt sie auf.
room-about-choose = Sagen, was zu wählen ist. Die Moderation wählt.
room-my-cards = Meine Karten
room-in-tray = { $count } im Stapel
room-card-edit = „{ $title }“ ändern
room-card-remove = „{ $title }“ entfernen
room-not-sent = Noch nicht gesendet
room-not-sent-other = Nicht gesendet: Die Frage hat gewechselt
room-fingers = Wie viele Finger?
room-finger = { $count } Finger
room-my-dots = Meine Punkte
room-dots-left = noch { $left } von { $count }
room-dot-more = Ein Punkt mehr für „{ $title }“
room-dot-less = Ein Punkt weniger für „{ $title }“
room-dots =
    { $count ->
        [one] { $count } Punkt
       *[other] { $count } Punkte
    }
room-results = Stimmen
room-ready = Ich bin bereit
room-people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
room-people-ready = { $count } bereit
room-park = Einen Gedanken parken
room-park-button = Parken
room-parked = Geparkt
room-screen = Workshop
room-question = Frage
room-steps = Schritte
room-time-left = Restzeit: { $step }
room-countdown = Countdown
room-step-time = Zeit des Schritts zeigen
room-of-minutes =
    { $count ->
        [one] von { $count } Minute
       *[other] von { $count } Minuten
    }
room-join-phone = Mit dem Handy beitreten
room-join-picture = QR-Code mit der Adresse
room-join-trouble = Ein Handy kommt nicht hinein?
room-join-local = Handys erreichen diese Adresse nicht, nur dieser Computer. Mit --host 0.0.0.0 gestartet, lässt er sie herein.
room-join-trouble-about = Es muss im selben Netz sein wie dieser Computer, und die Firewall dieses Computers muss es durchlassen. Gastnetze trennen Geräte oft voneinander: dann einen Hotspot öffnen. Andere Adressen zum Ausprobieren:
room-door-closed = Die Tür ist geschlossen
room-person-host = moderiert
room-person-reads = liest
room-person-away = abwesend
room-person-ready = bereit
room-person-shows = zeigt Finger
room-tray = Im Stapel, verdeckt
room-cards =
    { $count ->
        [one] { $count } Karte
       *[other] { $count } Karten
    }
room-tray-about =
    { $count ->
        [one] von { $count } Person; niemand sieht sie, bis die Moderation sie aufdeckt
       *[other] von { $count } Personen; niemand sieht sie, bis die Moderation sie aufdeckt
    }
room-hands = Finger gezeigt: { $shown } von { $count }
room-votes-open = Die Abstimmung läuft
room-votes-about =
    { $count ->
        [one] { $dots } von { $count } Person
       *[other] { $dots } von { $count } Personen
    }
room-parking-lot = Themenspeicher: { $number }
room-hint-silent = eine Karte pro Idee, auf dem Handy, ohne zu reden
room-hint-open = eine Karte pro Idee, auf dem Handy
room-hint-fingers = auf dem Handy Finger zeigen
room-hint-aloud = laut sagen
room-change = { $name }: { $message }
room-answer-of = Antwort der Runde
room-answer-lines = Antwort der Runde, eine Karte pro Zeile
room-choices = Auswahl
room-next = Nächste Frage
room-skip = Überspringen …
room-skip-reason = Begründung, diese Frage zu überspringen
room-skip-button = Überspringen
room-undo = Antwort zurücknehmen
room-reveal = Karten aufdecken
room-more-minutes = +{ $number } Min.
room-pause = Pause
room-go-on = Weiter
room-more = Mehr …
room-host-title = Workshop moderieren
room-minutes = Minuten
room-start = Starten
room-stop = Beenden
room-hold = Anhalten
room-rights = Teilnehmende dürfen
room-rights-vote = nur abstimmen
room-rights-cards = abstimmen und Karten schreiben
room-rights-edit = alles an der Wand ändern
room-writing = Karten der Teilnehmenden
room-writing-silent = liegen bis zum Aufdecken verdeckt
room-writing-open = hängen sofort an der Wand
room-vote = Abstimmung
room-vote-on = Abstimmen über
room-vote-stories = alle Stories
room-vote-tasks = Aufgaben
room-vote-releases = Releases
room-vote-task = Stories zu „{ $title }“
room-vote-each = Punkte pro Person
room-vote-stack = Mehrere Punkte für dasselbe
room-vote-hidden = Stimmen erst am Ende zeigen
room-vote-start = Abstimmung öffnen
room-vote-close = Abstimmung schließen
room-vote-cancel = Abstimmung abbrechen
room-vote-away = Stimmen wegräumen
room-vote-order = Nach Stimmen ordnen
room-door = Tür
room-door-close = Tür schließen
room-door-open = Tür öffnen
room-read = Nur lesen
room-act = Mitmachen
room-let-read = { $name } nur lesen lassen
room-let-act = { $name } mitmachen lassen
room-remove = { $name } entfernen
room-remove-sure = Ja, entfernen
room-people-title = Personen
room-end = Workshop beenden
room-end-sure = Ja, für alle beenden
room-together-join = Beitreten
room-together-code = Code: sechs Buchstaben und Ziffern
room-together-wrong-code = Der Code stimmt nicht. Die Moderation danach fragen
room-together-wrong-link = Dieser Link gilt nicht mehr. Den Code eingeben
room-together-invite = Andere einladen

## Workshop: steps, and how far it is

workshop-scope = Umfang
workshop-frame = Rahmen
workshop-activities = Aktivitäten
workshop-tasks = Aufgaben
workshop-stories = Stories
workshop-gaps = Lücken
workshop-slices = Scheiben
workshop-close = Abschluss
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = noch { $minutes } Min.
workshop-time-over = { $minutes } Min. überzogen
workshop-first-release =
    { $count ->
        [one] { $release }: { $reached } von { $count } Aktivität
       *[other] { $release }: { $reached } von { $count } Aktivitäten
    }
workshop-left-out = { $far }, { $count } ohne Stories
workshop-size =
    { $activities ->
        [one] { $activities } Aktivität
       *[other] { $activities } Aktivitäten
    }, { $stories ->
        [one] { $stories } Story
       *[other] { $stories } Stories
    }

## Workshop: Scope

workshop-title = Wie heißt die Map?
    .why = Alle sollten wissen, um welche Journey es geht, und später, welche Map sie ansehen.
    .needed = eine Map braucht einen Titel
workshop-about = Worum geht es in der Map?
    .why = Eine Map über alles wird nie fertig. Vor dem Beginn festlegen, wie weit sie reicht.
    .product = Ein ganzes Produkt
    .feature = Ein Feature
    .journey = Eine Journey
    .redesign = Die Neugestaltung von etwas, das es schon gibt
workshop-people = Wer ist im Raum?
    .why = Die Namen stehen im Protokoll und sonst nirgends.
workshop-decide = Was soll entschieden sein, wenn alle den Raum verlassen?
    .why = Ein Workshop, der mit einer Entscheidung endet, lässt sich abkürzen, ohne sie zu verlieren.
workshop-backlog = Gibt es schon ein Backlog? Seine Karten kommen ins Backlog der Map (Karten aus Jira, Trello und anderen: `storywall import`)
    .why = Was Menschen im Kopf haben, hindert sie am Zuhören. Karten, die aufgeschrieben sind, können warten.

## Workshop: Frame

workshop-frame-needed = Ohne bestimmte Persona und ohne Ziel streitet die Runde darüber, wessen Arbeitsweise zählt. Eine Person nennen, die Menschen ähnelt, die im Raum bekannt sind
workshop-generic = { $persona } könnte jeder sein
workshop-goal = Was kann { $persona } danach tun, was heute nicht geht?
    .needed = ohne Ziel kann niemand sagen, was ins erste Release gehört
workshop-others = Wer ist noch beteiligt?
    .why = Oft gibt es noch jemanden, der packt, fährt, genehmigt oder antwortet und eigene Stories hat.
workshop-journeys = Teilen sich die Personas eine Journey, oder braucht jede eine eigene Map?
    .why = Wenn sie einander etwas übergeben, zeigt das eine gemeinsame Map. Wenn sie sich nie begegnen, sind zwei Maps leichter zu lesen.
    .one = Eine gemeinsame Journey
    .each = Je eine Map: diese ist für die erste Persona

## Workshop: Activities

workshop-first-activities = Was sind die großen Dinge, die { $persona } tut, vom ersten bis zum letzten?
    .why = Der Backbone erzählt die ganze Journey, sehr breit und ganz flach. Üblich sind vier bis acht Aktivitäten.
    .needed = eine Map ohne Aktivitäten hat nichts auszuliefern
workshop-more-activities =
    { $count ->
        [one] Bisher gibt es nur { $count } Aktivität. Was tut { $persona } noch, von Anfang bis Ende?
       *[other] Bisher gibt es nur { $count } Aktivitäten. Was tut { $persona } noch, von Anfang bis Ende?
    }
workshop-not-counted = Nicht mitgezählt, weil kein Nutzer sie tut: { $titles }
workshop-before = Was geschieht vor { $activity }?
    .why = Der Schritt, an den alle zuerst denken, ist selten der, den sie zuerst gehen.
workshop-after = Was geschieht nach { $activity }?
    .why = Was am Ende kommt, wird am leichtesten vergessen: prüfen, zurückgeben, sich beschweren, gehen.

## Workshop: Tasks

workshop-who = Zu wem gehört { $activity }?
    .why = Ohne Antwort zu { $persona }, wie alles andere.
workshop-steps = { $activity }: Was tut { $persona } zuerst, und dann?
    .why = Eine Aktivität, die niemand in Gedanken durchgegangen ist, verdeckt die Schritte, die gern vergessen werden.
workshop-more-steps = { $activity }: Bisher gibt es { $task }. Was tut { $persona } dort noch?

## Workshop: Stories

workshop-ways = { $task }: Wie kann { $persona } das tun? Welche anderen Wege gibt es?
    .why = Jeder Weg ist eine Story. Nur wenn es mehrere gibt, kann ein Release einige davon weglassen.
workshop-more-ways = { $task }: Bisher gibt es { $story }. Wie kann { $persona } das noch tun?
workshop-failures = { $task }: Was könnte schiefgehen?
    .why = Schon am ersten Tag geht etwas schief, und dann entscheidet jemand in Eile, was Nutzer zu sehen bekommen.
workshop-still-empty = { $activity } hat noch gar keine Story. Ist dafür etwas zu tun?
    .why = Ein Schritt ohne Story ist ein Loch: Nutzer kommen dorthin, und nichts geschieht.
workshop-first-story = Die Map hat noch keine Story. Was ist für { $activity } als Erstes zu bauen?
    .needed = ein Release braucht mindestens eine Story

## Workshop: Gaps

workshop-room =
    .why = Nur Menschen können das beantworten, keine Regel. Die Antwort bleibt in der Map erhalten.

## Workshop: Slices

workshop-slice-needed = der Workshop endet mit einem Release, das durch den ganzen Backbone führt und sagt, was sich für seine Nutzer ändert
workshop-release = Was ist die dünnste Scheibe, mit der { $persona } dieses Ziel erreicht: { $goal }? Dem Release einen Namen geben
    .why = Eine dünne Scheibe bringt jemanden ans Ziel. Die Hälfte von allem hilft niemandem.
workshop-next-release =
    { $count ->
        [one] Was kommt nach { $release }? { $count } Story hat noch kein Release. Das nächste Release benennen
       *[other] Was kommt nach { $release }? { $count } Stories haben noch kein Release. Das nächste Release benennen
    }
    .why = Was später kommt, ist ein Plan, kein Versprechen. Es zeigt, was das erste Release bewusst auslässt.
workshop-slice = { $activity }: Auf welche Stories kann { $release } nicht verzichten?
    .why = Nutzer müssen durch jede Aktivität kommen, und sei es auf die einfachste Art.
workshop-cards = Welche Stories sind in { $release }?
workshop-outcome = Was ändert sich für { $persona }, sobald { $release } da ist?
workshop-measure = Woran ist zu erkennen, dass es eingetreten ist, und was wäre ein Grund, hier aufzuhören?
workshop-agree = Sind alle mit { $release } einverstanden? Fist of Five: drei Finger oder mehr heißen Ja
    .why = Eine Scheibe, der niemand zugestimmt hat, ist ein Wunsch. Wer weniger als drei Finger zeigt, sagt, was fehlt.
    .needed = jedem Release wird zugestimmt, oder es wird geändert, bis es so weit ist: `out 2, 3` nimmt Karten anhand ihrer Nummern in der Liste heraus, Titel nehmen Karten hinein; oder antworten, was fehlt
    .contents =
        { $count ->
            [one] { $release }, { $count } Story: { $outcome }
           *[other] { $release }, { $count } Stories: { $outcome }
        }
    .stories =
        { $count ->
            [one] { $release }, { $count } Story
           *[other] { $release }, { $count } Stories
        }

## Workshop: Close

workshop-read = { $release } von links nach rechts vorlesen: „Zuerst …, dann …“. Wo stockte es?
    .why = Beim Vorlesen ist ein Loch in der Geschichte sofort zu hören.
workshop-assumptions = Was gilt als selbstverständlich und muss geprüft werden?
    .why = Eine aufgeschriebene Annahme lässt sich prüfen, bevor darauf gebaut wird.
workshop-parked = { $text } ist geparkt. Was wird daraus?
    .why = Was geparkt ist und nie mehr angesehen wird, ist verloren. Eine leere Zeile lässt es im Protokoll.
workshop-parked-at = Geparkt bei: { $question }
workshop-next-date = Wann ist das nächste Treffen, und wer tut bis dahin was?
    .why = Eine Map, die niemand mehr ansieht, ist ein Bild.

## Workshop: choices

workshop-choice = { $name }
    .agreed = Einverstanden
    .backlog = { $title }, aus dem Backlog
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } Stimme
           *[other] { $title } ({ $task }), { $votes } Stimmen
        }
    .scheduled = { $title } ({ $task }), eingeplant: { $release }
    .out = Herausnehmen: { $title }
    .new = Neue Karte in { $task }
    .ships = { $title } kommt mit { $release }
    .both = Beide kommen mit { $release }
    .remove-entry = Den Eintrag entfernen
    .keep-entry = Ihn behalten

## Workshop: hints, in brackets below a question

workshop-hint = { $first }; { $second }
    .agree = 1, ja oder Finger wie 5, 4, 4, 3; `out 2, 3` nimmt Karten heraus, Titel nehmen Karten hinein; oder sagen, was fehlt
    .numbers-or-cards = Nummern wie 1,3 oder Karten: mit `;` dazwischen oder jede in einer eigenen Zeile
    .numbers-or-words = Nummern wie 1,3 oder eigene Worte, mit `;` dazwischen
    .numbers-or-titles = Nummern wie 1,3 oder Titel, mit `;` dazwischen
    .number-or-words = eine Nummer oder eigene Worte
    .number = eine Nummer
    .cards = mehrere: mit `;` dazwischen oder jede in einer eigenen Zeile
    .cards-in-one-line = mehrere: mit `;` dazwischen, in einer Zeile
    .removable = `remove it`, wenn keine Karte nötig ist
    .optional = weiter mit leerer Zeile
workshop-more = Noch mehr? Weiter mit leerer Zeile.
workshop-so-far = Bisher: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = In einer Zeile antworten; `?` zeigt die anderen Wörter, die hier gelten.
workshop-word-help = diese Wörter
workshop-word-why = warum das gefragt wird
workshop-word-back = die Frage davor noch einmal stellen
workshop-word-undo = die letzte Antwort zurücknehmen
workshop-word-skip = ohne Antwort weitergehen; die Begründung steht im Protokoll
workshop-word-park = einen Gedanken für später parken
workshop-word-remove = Karten entfernen, nach Nummer oder Titel; `remove` allein listet sie auf
workshop-word-rename = `rename X to Y` gibt X, Nummer oder Titel, einen anderen Titel
workshop-word-show = die Map ausgeben
workshop-word-time = die Zeit je Schritt ausgeben; `time +5` gibt diesem fünf Minuten mehr
workshop-word-votes = die Karten auflisten; `votes 1=3, 4=2` zählt ihre Stimmen
workshop-word-pause = jetzt aufhören und später weitermachen
workshop-word-done = nichts hinzuzufügen, weiter
workshop-nothing-left = Es ist nichts mehr zu fragen. Eine leere Zeile beendet den Workshop; `back` oder `undo` korrigiert eine Antwort.
workshop-nothing-asked = es wird nichts mehr gefragt
    .help = mit Enter den Workshop beenden, oder `back` oder `undo` schreiben
workshop-reason-missing = eine Begründung fehlt
    .help = sagen, warum, etwa `skip das weiß hier niemand`; die Begründung steht im Protokoll
workshop-nothing-to-park = es gibt nichts zu parken
    .help = den Gedanken dahinter schreiben, etwa `park und Geschenkkarten?`
workshop-no-minutes = das ist keine Zahl von Minuten
    .help = `time +5` schreiben für fünf Minuten mehr
workshop-no-votes = das sind keine Stimmen
    .help = `votes 1=3, 4=2` schreiben: drei für Karte 1, zwei für Karte 4; `votes` listet die Karten auf
workshop-number-twice = eine Zahl steht zweimal da
    .help = jede Nummer einmal wählen; Finger werden gezählt, wenn gefragt wird, ob alle einverstanden sind
workshop-no-numbers = hier gibt es nichts nach Nummer zu wählen
    .help = in Worten antworten; wenn die Zahl selbst gemeint ist, sie in Anführungszeichen setzen
workshop-no-vote-card = es gibt keine Karte { $card }
    .help = `votes` listet die Karten mit ihren Nummern auf; gezählt wurde nichts
workshop-no-cards-yet = Es gibt noch keine Karten, über die abgestimmt werden kann.
workshop-how-to-vote = `votes 1=3, 4=2` zählt drei Stimmen für Karte 1 und zwei für Karte 4.
workshop-time-up = Die Zeit für { $step } ist um. `time +5` gibt fünf Minuten mehr; oder parken, was offen ist, und weitergehen.
workshop-time-short = { $step }: noch { $left } von { $all } Minuten.

## Workshop: answers that don’t fit

workshop-answer-missing = hier ist eine Antwort nötig
workshop-can-be-skipped = in wenigen Worten antworten oder mit einer Begründung überspringen: „skip GRUND“
workshop-not-skipped = das lässt sich nicht überspringen
workshop-no-choice = Nummer { $number } steht nicht zur Auswahl
    .help =
        { $count ->
            [0] in Worten antworten
            [one] mit 1 oder in Worten antworten
           *[other] Nummern von 1 bis { $count } wählen
        }
workshop-only-choices = per Nummer wählen
workshop-one-only = hier ist nur eine Antwort möglich
    .help = in einer Zeile antworten; den Rest für die nächste Frage aufheben oder parken
workshop-name-taken = { $name } gibt es schon
    .help = einen anderen Namen geben oder ohne einen weitermachen
workshop-no-card = hier gibt es keine Karte { $title }
    .help = per Nummer wählen oder den Titel so eingeben, wie er dasteht; „back“ führt zu früheren Fragen
workshop-several-in-one = { $title } nennt eine Karte und noch etwas
    .help = `;` dazwischensetzen, etwa „{ $example }“; ein Titel mit einem Komma steht in doppelten Anführungszeichen
workshop-no-persona = { $name } ist keine Persona dieser Map
    .help = anhand der Nummer oder des Vornamens auswählen oder jemanden in ein paar Worten hinzufügen, etwa „Mia, eine Studentin“
workshop-no-removable = { $title } ist nichts Eindeutiges in dieser Map
    .help = „remove“ listet auf, was hier eine Nummer hat; oder einen Titel schreiben, mit dem, wozu er gehört: „remove Bar zahlen (Zahlen)“
workshop-no-rename = was soll wie heißen?
    .help = „rename 2 to Bar zahlen“ oder „rename Zahlen to Bar zahlen“
workshop-several-items = { $title } könnte { $items } sein
    .help = den ganzen Titel schreiben, in Klammern dahinter, wozu er gehört
workshop-persona-used = { $title } steht noch bei { $items }
    .help = `{ $line }` nimmt es auch dort heraus
workshop-removed-below =
    { $count ->
        [one] { $count } Story war darunter; „undo“ bringt alles zurück
       *[other] { $count } Stories waren darunter; „undo“ bringt alles zurück
    }
workshop-how-to-remove = `remove 2` entfernt nach Nummer, `remove Bar zahlen` nach Titel
workshop-which-task = zu welcher Aufgabe gehört { $title }?
    .help = die Nummer der Aufgabe davorsetzen: „{ $example }“
workshop-no-new-title = der Titel der neuen Karte fehlt
    .help = den Titel hinter die Nummer schreiben, etwa „{ $number }; Per Telefon bezahlen“
workshop-agree-no = was fehlt?
workshop-in-already = { $title } ist schon in diesem Release
    .help = `out` mit dem Titel oder der Nummer nimmt die Karte heraus; Titel nehmen Karten hinein
workshop-group = { $name }: das sind mehrere Menschen
    .help = eine Person in einer Situation nennen, etwa „Ayse, Patientin beim ersten Besuch“
workshop-doubt-nothing = { $text } klingt nach keiner Karte
workshop-doubt-question = { $text } ist eine Frage
workshop-doubt-several = { $text } könnten mehrere Menschen sein
workshop-doubt-letter = { $text } ist nur ein Buchstabe
workshop-doubt-no-answer = { $text } klingt nach keiner Antwort
workshop-doubt-nobody = { $text } nennt niemanden beim Namen
workshop-doubt-number = wählt { $number } hier aus, mit { $text }?
    .help = `y` für ja; eine leere Zeile lässt es weg; als Titel in Anführungszeichen setzen
workshop-doubt-agreement = ist { $text } ein Ja?
    .help = `y` stimmt zu und parkt den Rest; `park` parkt es ohne Ja; oder sagen, was fehlt
workshop-doubt-help = `y` übernimmt es, wie es ist; `park` parkt es; eine leere Zeile lässt es weg; oder anders antworten
workshop-doubt-people = sind { $names } gemeint?
    .help = `y` für ja; oder mit Namen antworten
workshop-question-answer = Was ist die Antwort?
workshop-question-then = Sie ist beantwortet. Was wird { $persona } dann tun können?
workshop-agree-low = was fehlt { $names }?
workshop-other-word = das Wort für { $text } ist hier `{ $word }`
    .help = `{ $word }` schreiben; in doppelten Anführungszeichen ist es eine Karte
workshop-new-needs-task = { $title } ist keine Karte dieser Liste
    .help = bei einer neuen Karte die Aufgabe in Klammern dahinterschreiben: „{ $example }“
workshop-no-answer = { $text } beantwortet diese Frage nicht
    .help = in ein paar Worten antworten; in doppelte Anführungszeichen setzen, wenn es der Titel ist
workshop-fingers-or-cards = sind das Finger oder die Nummern von Karten?
    .help = „fingers { $numbers }“ schreiben, wenn es Finger sind, oder „out { $numbers }“, um Karten herauszunehmen
workshop-nothing-to-undo = es gibt nichts zurückzunehmen
    .help = die Map in ihrer Datei ändern oder weitermachen
workshop-map-begun = mit dieser Antwort ist die Map entstanden
    .help = „back“ fragt noch einmal nach dem Titel
workshop-changed-since = jemand hat die Map seit der letzten Antwort geändert
    .help = in der Datei ändern oder mit „storywall edit“
workshop-question-closed = die vorige Frage ist abgeschlossen
    .help = „undo“ nimmt die Antworten seitdem einzeln zurück
workshop-first-question = vor dieser Frage gibt es keine
    .help = diese beantworten; „undo“ nimmt die letzte Antwort zurück

## Workshop: what can’t be done in the room

room-host-name = Moderation
room-guest-name = Gast { $number }
room-refused = { $message }. { $help }
room-order = Die Stories nach Stimmen ordnen
room-not-in = Nicht mehr im Raum. Noch einmal beitreten
room-viewers-read = Hier ist nur Mitlesen möglich. Zum Mitmachen die Moderation fragen
room-only-host = Das kann nur die Moderation
room-has-a-break = Gerade ist Pause. Warten, bis die Moderation weitermacht
room-only-votes = Hier ist nur Abstimmen möglich. Die Moderation bitten, Karten zuzulassen
room-no-fingers = Gerade sind keine Finger gefragt
    .help = Warten, bis alle gefragt werden, ob sie einverstanden sind
room-name-missing = Der Name fehlt
    .help = Einen Namen eingeben, den die anderen kennen
room-no-cards-now = Zu dieser Frage werden keine Karten geschrieben
    .help = Die Antwort laut sagen oder den Gedanken parken
room-too-many-cards = Es sind zu viele eigene Karten im Stapel
    .help = Warten, bis sie aufgedeckt sind
room-no-such-card = Diese Karte ist nicht mehr im Stapel
    .help = Sie wurde aufgedeckt oder zurückgenommen. Eine neue schreiben
room-other-question = Die Frage hat gewechselt
    .help = Die neue lesen und noch einmal antworten
room-undone = Zurückgenommen
room-agreed = Vereinbart: { $release }
room-tray-empty = Im Stapel sind keine Karten
    .help = Warten, bis jemand eine geschrieben hat, oder weitermachen
room-tray-full =
    { $count ->
        [one] { $count } Karte liegt verdeckt im Stapel
       *[other] { $count } Karten liegen verdeckt im Stapel
    }
    .help = Zuerst aufdecken
room-no-countdown = Es läuft kein Countdown
    .help = Zuerst einen starten
room-nothing-to-vote-on = Es gibt noch nichts zum Abstimmen
    .help = Zuerst etwas an die Wand hängen
room-no-ballot = Gerade läuft keine Abstimmung
    .help = Warten, bis die Moderation eine öffnet
room-not-on-ballot = Das steht nicht zur Abstimmung
    .help = Etwas aus der Liste wählen
room-no-dots-left =
    { $count ->
        [one] Insgesamt gibt es nur { $count } Punkt
       *[other] Insgesamt gibt es nur { $count } Punkte
    }
    .help = Zuerst anderswo einen Punkt wegnehmen
room-one-dot = Auf jeden Eintrag kommt ein Punkt
    .help = Die anderen Punkte woanders verteilen
room-no-results = Für Stories gibt es keine Stimmen
    .help = Eine Abstimmung über Stories öffnen und schließen
room-nothing-asked = Gerade ist keine Frage gestellt
    .help = Der Workshop ist fertig. Die Map an der Wand ändern
room-empty = Der Text fehlt
    .help = Ein paar Worte schreiben
room-too-long = Der Text ist zu lang
    .help = Karten auf eine Zeile beschränken; Einzelheiten kommen später
room-unclear = Das ist nicht zu verstehen
    .help = Die Seite neu laden
room-nobody = Diese Person ist nicht mehr im Raum
    .help = Jemand anderen wählen
room-not-the-host = Die Moderation bleibt, wie sie ist
    .help = Jemand anderen wählen

## Workshop: minutes

minutes-title = Workshop: { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } Minute
       *[other] { $date }, { $minutes } Minuten
    }
minutes-people = Im Raum: { $people }
minutes-goal = Ziel: { $goal }
minutes-personas = Für: { $personas }
minutes-releases = Releases
minutes-agreed = vereinbart
minutes-not-agreed = nicht vereinbart
minutes-outcome = Outcome: { $outcome }
minutes-measure = Messgröße: { $measure }
minutes-decisions = Entscheidungen
minutes-answered = Beantwortete Fragen
minutes-new = Neue Karte: { $title }, in { $task }
minutes-new-scheduled = Neue Karte: { $title }, in { $task }, eingeplant für { $release }
minutes-enters = { $title } ist jetzt für { $release } eingeplant
minutes-leaves = { $title } kann warten und ist jetzt in keinem Release
minutes-renamed = { $was } heißt jetzt { $title }
minutes-now-question = { $title } ist jetzt eine offene Frage statt einer Karte
minutes-stumbles = Wo es beim Vorlesen stockte
minutes-next-date = Nächster Termin
minutes-goes-on = Weiter mit { $step }: { $question }
minutes-votes = Stimmen
minutes-parked = Themenspeicher
minutes-skipped = Übersprungen
minutes-skipped-why = { $question } Übersprungen: { $reason }
minutes-open = Noch offen
minutes-unscheduled = Ohne Release: { $stories }
minutes-times = Zeit
minutes-time =
    { $minutes ->
        [one] { $step }: { $minutes } Minute
       *[other] { $step }: { $minutes } Minuten
    }

## What changed between two versions of a map

diff-added-heading = Hinzugefügt
diff-moved-heading = Verschoben
diff-renamed-heading = Umbenannt
diff-finished-heading = Fertiggestellt
diff-changed-heading = Geändert
diff-removed-heading = Entfernt
diff-gaps-new-heading = Neue Lücken
diff-gaps-gone-heading = Geschlossene Lücken
diff-added-count = { $count } hinzugefügt
diff-moved-count = { $count } verschoben
diff-renamed-count = { $count } umbenannt
diff-finished-count = { $count } fertiggestellt
diff-changed-count = { $count } geändert
diff-removed-count = { $count } entfernt
diff-gap-new = Neue Lücke
diff-gap-gone = Lücke geschlossen
diff-gaps-new-count =
    { $count ->
        [one] { $count } neue Lücke
       *[other] { $count } neue Lücken
    }
diff-gaps-gone-count =
    { $count ->
        [one] { $count } Lücke geschlossen
       *[other] { $count } Lücken geschlossen
    }
diff-nothing = Keine Änderungen
diff-nothing-changed = nichts geändert
diff-maps =
    { $count ->
        [one] Änderungen in { $count } Map
       *[other] Änderungen in { $count } Maps
    }
diff-left-out =
    { $count ->
        [one] … und { $count } weitere Änderung
       *[other] … und { $count } weitere Änderungen
    }
diff-map-new = Diese Map ist neu.
diff-map-gone = Diese Map gibt es nicht mehr.
diff-map-unreadable = Die alte Version ist nicht lesbar, daher gilt alles als neu.
diff-map-file = Verschoben von { $from } nach { $to }.
diff-release = Release
diff-stories = Stories
diff-done = Fertig
diff-points = Punkte
diff-date = Termin

diff-added-persona = Persona { $title } hinzugefügt
diff-added-release = Release { $title } hinzugefügt
diff-added-activity = Aktivität { $title } hinzugefügt
diff-added-activity-stories =
    { $count ->
        [one] Aktivität { $title } hinzugefügt, mit { $count } Story
       *[other] Aktivität { $title } hinzugefügt, mit { $count } Stories
    }
diff-added-task = Aufgabe { $title } in { $place } hinzugefügt
diff-added-task-stories =
    { $count ->
        [one] Aufgabe { $title } in { $place } hinzugefügt, mit { $count } Story
       *[other] Aufgabe { $title } in { $place } hinzugefügt, mit { $count } Stories
    }
diff-added-story = { $title } in { $place } hinzugefügt
diff-added-story-release = { $title } in { $place } hinzugefügt, für { $release }
diff-added-backlog = { $title } ins Backlog aufgenommen
diff-removed-persona = Persona { $title } entfernt
diff-removed-release = Release { $title } entfernt
diff-removed-activity = Aktivität { $title } entfernt
diff-removed-activity-stories =
    { $count ->
        [one] Aktivität { $title } entfernt, mit { $count } Story
       *[other] Aktivität { $title } entfernt, mit { $count } Stories
    }
diff-removed-task = Aufgabe { $title } aus { $place } entfernt
diff-removed-task-stories =
    { $count ->
        [one] Aufgabe { $title } aus { $place } entfernt, mit { $count } Story
       *[other] Aufgabe { $title } aus { $place } entfernt, mit { $count } Stories
    }
diff-removed-story = { $title } aus { $place } entfernt
diff-removed-story-release = { $title } aus { $place } entfernt, war für { $release }
diff-removed-backlog = { $title } aus dem Backlog entfernt
diff-renamed = { $from } in { $title } umbenannt
diff-probably-renamed = { $from } in { $title } umbenannt (vermutet)
diff-moved = { $title } verschoben: { $from } → { $to }
diff-moved-to-backlog = { $title } verschoben: { $from } → Backlog
diff-moved-from-backlog = { $title } verschoben: Backlog → { $to }
diff-scheduled = { $title } eingeplant: { $to }
diff-unscheduled = { $title } aus { $from } herausgenommen
diff-moved-up = { $title } in { $place } nach oben verschoben
diff-moved-down = { $title } in { $place } nach unten verschoben
diff-moved-earlier = { $title } weiter nach vorn verschoben
diff-moved-later = { $title } weiter nach hinten verschoben
diff-finished = { $title } fertiggestellt
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: gesetzt auf { $to }
diff-field-removed = { $title }, { $field }: entfernt, vorher { $from }
diff-field-rewritten = { $title }, { $field }: neu formuliert
diff-entries-added = { $title }, { $field }: hinzugefügt: { $to }
diff-entries-removed = { $title }, { $field }: entfernt: { $from }
diff-entries-ordered = { $title }, { $field }: andere Reihenfolge

changes-heading = Was sich seit { $since } geändert hat
changes-heading-between = Was sich von { $from } bis { $to } geändert hat
changes-label = Die Wand mit den Änderungen
changes-list = Alle Änderungen
changes-only = Nur Änderungen
changes-as-before = { $count } unverändert, nur umrandet
change-added = Hinzugefügt
change-moved = Verschoben
change-renamed = Umbenannt
change-finished = Fertiggestellt
change-changed = Geändert
change-removed = Entfernt
change-from = vorher: { $from }
change-from-backlog = aus dem Backlog
change-reordered = innerhalb der Spalte
change-was = vorher { $from }
change-was-titled = vorher { $title }
change-field = { $field }: { $from } → { $to }
change-moved-in = { $count } hierher verschoben
change-moved-out = { $count } von hier wegverschoben
change-nothing = Nichts geändert
change-now = { $now }, vorher { $from }
change-date = { $date }
changes-since = { $changes } seit { $since }
