### What storywall says on pages, in pictures and in reports, in Italian.
###
### See en.ftl for what the texts are for. Buttons are short imperatives (Copia), advice is in infinitives. Titles
### of a map are names whose gender and number are unknown: use a colon, or a noun before the title.

# English → Italian
# story map, map → story map (la), mappa; wall → parete (la)
# backbone → backbone (il)
# activity, task → attività, task (il, invariable); step → passo
# story, stories → story (la, invariable)
# release → release (la, invariable); slice → fetta
# persona → personas (la, invariable: persona is any person); users → utenti
# journey → percorso; gets stuck → si blocca
# goal → obiettivo; outcome → risultato atteso (risultato as a label); measure → misura
# acceptance criteria → criteri di accettazione; estimate → stima; points → punti
# unscheduled → non pianificata; backlog → backlog (il)
# to do, doing, done, blocked → da fare, in corso, fatto, bloccato
# released, ships → rilasciata, esce
# gap, gap report, note → lacuna, rapporto sulle lacune, nota; finding → segnalazione
# question, assumption, risk → domanda, ipotesi, rischio
# needs, dependency → richiede, dipendenza; gap rules → regole di controllo
# layer of the work → tema trasversale
# stories about failures → story sui casi di errore
# outline, handout, legend → elenco, fascicolo, legenda
# room → i presenti (stanza is avoided), host → host (l’host), participants → partecipanti
# tray → vassoio, face down → coperte, to reveal → scoprire, parking lot → parcheggio, to park → parcheggiare
# vote → votazione, votes → voti, dots → bollini (punti are estimates), countdown → conto alla rovescia
# break → pausa, big screen → schermo grande

## Lists

list-next = {", "}
list-and = {" "}e{" "}
list-or = {" "}o{" "}
list-and-more =
    { $count ->
        [one] {" "}e { $count } altro
       *[other] {" "}e altri { $count }
    }
list-or-more =
    { $count ->
        [one] {" "}o { $count } altro
       *[other] {" "}o altri { $count }
    }
sentence-next = {" "}
list-apart = {"; "}
label-next = {": "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = «{ $title }»

## Counts

digit-separator = .
ungrouped-digits = 3
decimal-separator = ,
stories = { $count } story
done-count =
    { $count ->
        [one] { $count } fatta
       *[other] { $count } fatte
    }
gap-count =
    { $count ->
        [one] { $count } lacuna
       *[other] { $count } lacune
    }
note-count =
    { $count ->
        [one] { $count } nota
       *[other] { $count } note
    }
own-unit = { $count } { $unit }
points =
    { $count ->
        [one] { $count } punto
       *[other] { $count } punti
    }
points-heading = Punti
pts = { $count } pt

## Statuses, unless the project has its own

status-todo = Da fare
status-doing = In corso
status-done = Fatto
status-blocked = Bloccato

## Dates

date = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = { $quarter }º trim. { $year }
month =
    { $number ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[other] dicembre
    }
month-of-year =
    { $number ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[other] dicembre
    }

## All pages

site-title = Story map
skip-to-content = Vai al contenuto
breadcrumbs = Percorso di navigazione
pages-label = Pagine
page-maps = Mappe
page-wall = Parete
page-releases = Release
page-gaps = Lacune
page-journeys = Percorsi
page-journey = Percorso: { $persona }
page-changes = Modifiche
page-outline = Elenco
page-history = Cronologia
page-handout = Fascicolo
page-title = { $page } · { $map }
page-footer = { $title } · aggiornamento: { $date }
map-updated = Aggiornata: { $date }
unscheduled = Non pianificate
no-tasks = Ancora nessun task

## Wall

cell-heading = { $activity } › { $task }
wall-label = Parete
wall-caption = { $map }: attività e task in colonne, release in righe
wall-empty = Questa mappa non ha ancora attività. Aggiungere la prima sotto `activities:`.
about-map = La mappa in breve
map-notes = Domande, ipotesi e rischi
wall-as-list = Vedi come elenco
wall-too-wide = Troppo larga per A4 o Letter: stampare su A3.
wall-too-wide-handout = Troppo larga per A4 o Letter: stampare il fascicolo, che divide la parete in fogli.
band-progress =
    { $done ->
        [one] { $done } fatta
       *[other] { $done } fatte
    } su { $count } story

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } domanda
       *[other] { $count } domande
    }
card-assumptions = { $count } ipotesi
card-risks =
    { $count ->
        [one] { $count } rischio
       *[other] { $count } rischi
    }
card-criteria =
    { $count ->
        [one] { $count } criterio
       *[other] { $count } criteri
    }
card-needs = ne richiede { $count }
card-needed-by = richiesta da { $count }
card-link = Link a questa story
finding-details = Dettagli
story-why = Perché
story-criteria = Criteri di accettazione
story-needs = Richiede
story-needed-by = Richiesta da
story-in-release = in { $release }
story-unscheduled = non pianificata
story-owner = Responsabile:
story-field = { $name }:
note-question = Domanda
note-assumption = Ipotesi
note-risk = Rischio

## Tools of the wall

tools-label = Cerca story
find-stories = Cerca story
filter = Filtra
filter-release = Release
filter-persona = Personas
filter-status = Stato
filter-owner = Responsabile
filter-tag = Etichetta
filter-all = Tutti
filter-hide = Nascondi le altre story
filter-clear = Azzera
filter-matches = { $matches } story su { $count }
density = Livello di dettaglio
density-overview = Panoramica
density-fit = Adatta
density-detail = Dettaglio
shortcuts = Scorciatoie
embed = Incorpora
full-screen = Schermo intero
close = Chiudi
find = Cerca
tabs-label = Attività
previous-story = Story precedente
next-story = Story successiva
density-less = Meno dettaglio
density-more = Più dettaglio
share = Condividi
copy-link = Copia link
copied = Copiato
edge-steps =
    { $count ->
        [one] un altro passo
       *[other] altri { $count } passi
    }
edge-gaps =
    { $count ->
        [one] con { $count } lacuna
       *[other] con { $count } lacune
    }
panel-place = { $at } su { $count } in { $release }

shortcuts-title = Scorciatoie da tastiera
shortcut-find = Cerca story
shortcut-match = Risultato successivo o precedente (o Invio nel campo di ricerca)
shortcut-release = Release successiva o precedente
shortcut-density = Panoramica, adatta, dettaglio
shortcut-zoom = Mostra di meno o di più di ogni story
shortcut-arrows = Passa da una scheda all’altra
shortcut-open = Apri o chiudi una scheda
shortcut-full-screen = Schermo intero
shortcut-escape = Chiudi, o azzera il filtro
shortcut-help = Mostra queste scorciatoie
shortcuts-on = Attiva le scorciatoie da tastiera
key-enter = Invio
key-escape = Esc

embed-title = Incorpora questa parete
embed-about = Copiare questo HTML nella propria pagina. Mostra solo la parete e adatta la propria altezza.
embed-colors = Colori
embed-auto = Impostazione di sistema
embed-light = Chiaro
embed-dark = Scuro
embed-html = HTML da copiare
embed-copy = Copia

## Changing a map in the browser

edit-switch = Modifica
edit-label = Modifica
edit-undo = Annulla
edit-redo = Ripeti
edit-move = Sposta { $title }
edit-menu = Sposta «{ $title }»
edit-move-card = Sposta la scheda
edit-up = Su
edit-down = Giù
edit-top = In cima
edit-release = Release
edit-task = Task
edit-backlog = Backlog
edit-backlog-empty = Il backlog è vuoto
edit-from-backlog = Metti sulla parete una story del backlog
edit-other-task = Un altro task…
edit-other-activity = Un’altra attività…
edit-delete = Elimina
edit-back = Indietro
edit-earlier = Prima
edit-later = Dopo
edit-moved = «{ $title }» ora si trova in { $place }
edit-moved-at = «{ $title }» ora si trova in { $release }, { $task }, { $at } di { $count }
edit-moved-head = «{ $title }» ora si trova al posto { $at } di { $count }
edit-moved-to-backlog = «{ $title }» ora si trova nel backlog
edit-deleted = Eliminazione: «{ $title }»
edit-kept = «{ $title }» resta dov’era.
edit-removed = La scheda è stata rimossa.
edit-no-task = Oltre questo task non ce ne sono altri.
edit-no-release = Oltre questa release non ce ne sono altre.
edit-unsaved =
    { $count ->
        [one] { $count } modifica non salvata
       *[other] { $count } modifiche non salvate
    }
edit-restarted =
    { $count ->
        [one] { $count } modifica non salvata: l’anteprima è stata riavviata. Aprire l’indirizzo che ha mostrato
       *[other] { $count } modifiche non salvate: l’anteprima è stata riavviata. Aprire l’indirizzo che ha mostrato
    }
edit-refused = Nessuna modifica: { $reason }
edit-refused-line = Nessuna modifica: { $reason } (riga { $line })
edit-impossible = non possibile
edit-already = È già così
edit-done-moved = Spostamento: «{ $title }»
edit-done-unscheduled = Fuori dalla release: «{ $title }»
edit-done-set = «{ $title }», { $field }: { $value }
edit-done-unset = «{ $title }», { $field }: rimosso
edit-done-put = «{ $title }», { $field }: aggiunto { $value }
edit-done-taken = «{ $title }», { $field }: rimosso { $value }
edit-done-swapped = «{ $title }», { $field }: { $from } → { $to }
edit-done-answered = Risposta a «{ $note }»: { $answer }
edit-done-reopened = «{ $note }» è di nuovo in sospeso
edit-done-joined =
    { $count ->
        [one] { $count } story unita in «{ $title }»
       *[other] { $count } story unite in «{ $title }»
    }
edit-done-ordered = Ordine modificato
edit-done-ignored = «{ $title }»: { $rule } ignorata
edit-done-fixed =
    { $count ->
        [one] { $count } errore corretto
       *[other] { $count } errori corretti
    }
edit-undone = Annullamento: { $change }
edit-redone = Ripetizione: { $change }
edit-change-by = { $name }: { $change }
edit-why-nothing-to-undo = non c’è nulla da annullare
edit-why-nothing-to-redo = non c’è nulla da ripetere
edit-why-others = l’ultima modifica è di qualcun altro. { $change }
edit-why-touched = quel punto del file è cambiato nel frattempo: { $change }. { $advice }
edit-why-saved = quel punto del file è cambiato nel frattempo. { $advice }
edit-undo-first = Annullare prima quella modifica, o cambiarlo qui
edit-change-here = Si può cambiare qui
edit-why-errors = il file contiene errori
edit-why-project = il file del progetto contiene errori
edit-why-missing = il file non si trova
edit-why-unwritten = non si può scrivere nel file
edit-why-editor = l’editor non l’ha accettata
edit-why-gone = «{ $title }» è stato eliminato nel frattempo
edit-why-unknown = questo non è più sulla mappa
edit-why-changed = qualcun altro l’ha modificato nel frattempo
edit-why-by-hand = il file è scritto in un modo che si può modificare solo a mano
edit-why-would-break = la mappa avrebbe errori
edit-why-no-fix = nessun errore si può correggere senza una decisione
edit-why-empty = il testo è vuoto
edit-why-characters = il testo contiene interruzioni di riga, tabulazioni o altri caratteri di controllo
edit-why-id = un id contiene solo lettere, cifre, punti, trattini e trattini bassi
edit-why-in-use = «{ $user }» fa ancora riferimento a «{ $title }»
edit-why-in-backlog = le story del backlog non hanno né release né dipendenze
edit-why-tasks-and-stories = un’attività ha o task o story
edit-why-two-titles = servono almeno due titoli
edit-why-id-twice = un altro elemento ha questo id
edit-why-estimate = una stima è un numero da 0 in su o una taglia del progetto
edit-why-date = una data è un giorno, un mese o un trimestre, come 2027-01-15, 2027-01 o 2027-Q1
edit-why-value = questo valore qui non è ammesso
edit-why-reference = sulla mappa nulla ha questo nome
edit-why-ambiguous = più elementi hanno questo nome
edit-why-image = l’immagine non si può usare
edit-why-limit = la mappa diventerebbe troppo grande
edit-new = Crea o modifica
edit-new-story = Nuova story sotto
edit-story-button = + Story
edit-new-story-in = Nuova story in { $release }, { $task }
edit-new-task = Nuovo task
edit-new-task-in = Nuovo task in { $activity }
edit-new-activity = Nuova attività
edit-new-release = Nuova release
edit-new-persona = Nuova personas
edit-new-backlog = Nuova story nel backlog
edit-fields = Tutti i campi…
edit-fields-of = Tutti i campi di «{ $title }»
edit-fields-map = Campi della mappa…
edit-backbone = Attività e task
edit-fields-persona = Campi di una personas
edit-rename = Rinomina
edit-rename-title = Nuovo nome di «{ $title }»
edit-split = Dividi…
edit-split-title = Dividi «{ $title }»
edit-add = Aggiungi
edit-rename-save = Rinomina
edit-split-save = Dividi
edit-cancel = Annulla
edit-add-hint = Invio: aggiungi e continua. Esc: annulla
edit-rename-hint = Invio: rinomina. Esc: annulla
edit-split-hint = Un titolo per riga, almeno due
edit-added = Aggiunta: «{ $title }»
edit-added-in = Aggiunta: «{ $title }» in { $release }, { $task }
edit-added-many =
    { $count ->
        [one] { $count } scheda aggiunta
       *[other] { $count } schede aggiunte
    }
edit-renamed = Nuovo nome: «{ $title }»
edit-split-done =
    { $count ->
        [one] «{ $title }» divisa in { $count } story
       *[other] «{ $title }» divisa in { $count } story
    }
edit-fix = Correggi
edit-close = Chiudi
edit-gone-here = Questo non è più sulla mappa, o ora ha un altro nome.
edit-by-hand = Questo campo va modificato nel file.
edit-statuses-where = Valgono per tutte le mappe del progetto: vanno modificati in storywall.yaml.
edit-own = Campo proprio
edit-own-key = Chiave di un campo proprio
edit-own-value = Valore del campo
edit-take = Rimuovi «{ $value }»
edit-add-to = Aggiungi a { $field }
edit-answer = Risposta
edit-answer-of = Risposta a «{ $value }»
edit-reason = Motivo
edit-reason-of = Motivo per ignorare { $value }
edit-link-address = Indirizzo del link
edit-field-title = Titolo
edit-field-name = Nome
edit-field-goal = Obiettivo
edit-field-description = Descrizione
edit-field-lang = Lingua
edit-field-updated = Ultima revisione
edit-field-color = Colore
edit-field-id = Id
edit-field-outcome = Risultato
edit-field-measure = Misura
edit-field-date = Data
edit-field-status = Stato
edit-field-statuses = Stati delle story
edit-field-persona = Personas
edit-field-release = Release
edit-field-estimate = Stima
edit-field-owner = Responsabile
edit-field-tags = Etichette
edit-field-why = Perché
edit-field-acceptance = Criteri di accettazione
edit-field-questions = Domande
edit-field-assumptions = Ipotesi
edit-field-risks = Rischi
edit-field-needs = Richiede
edit-field-links = Link
edit-field-ignore = Lacune ignorate
edit-conflict-changed = Questo testo è cambiato durante la digitazione
edit-conflict-gone = Eliminato durante la digitazione
edit-conflict-entry = Questa voce è stata modificata o rimossa durante la digitazione
edit-mine = Il mio testo
edit-theirs = L’altro testo
edit-both = Entrambi
edit-both-title = Tieni l’altro testo, aggiungi il mio come nuova scheda
edit-nothing = (niente)
edit-conflict-keep = Salva
edit-conflict-back = Torna al mio testo
edit-conflict-backlog = Metti il mio testo nel backlog
edit-conflict-add = Aggiungi il mio testo come nuova voce
edit-conflict-drop = Scarta il mio testo
edit-gap-schedule = Metti «{ $story }» in { $release }
edit-gap-answer = Rispondi a «{ $note }»
edit-gap-fix = Correggi
edit-gap-ignore = Ignora con un motivo
edit-ask-title = Il mio testo per «{ $title }»
edit-ask-save = Salva
edit-ask-hint = Invio: salva. Esc: annulla
edit-no-tasks-here = Qui le story sono subito sotto la loro attività, che quindi non può avere task.

## The preview

preview-errors = L’ultimo salvataggio contiene errori. Questa è la versione precedente
preview-later = La mappa comparirà qui quando l’errore sarà corretto.
preview-offline = Connessione interrotta. Riconnessione…
preview-all-maps = Tutte le mappe
preview-not-found = Pagina non trovata

## Fragments in pages of other sites

fragment-unstyled = Il foglio di stile di questa story map non è stato trovato. --assets-prefix deve portare da questa pagina al sito generato.

## Legend of the wall

legend = Legenda
legend-about = Leggere le due righe in alto da sinistra a destra: che cosa fanno le persone, passo dopo passo. Poi dall’alto in basso: che cosa esce per primo, dopo e più avanti.
legend-activity = Attività
legend-activity-about = ciò che le persone fanno per raggiungere un obiettivo
legend-task = Task
legend-task-about = un passo di un’attività; le due righe insieme sono il backbone
legend-story = Story
legend-story-about = qualcosa che gli utenti possono fare in questo passo; le più importanti stanno in alto
legend-release = Release
legend-release-about = le story sotto la sua linea, fino alla linea successiva, escono insieme
legend-unscheduled-about = story che non sono ancora in nessuna release
legend-gap = Nessuna story
legend-gap-about = una lacuna: nella prima release gli utenti non superano questo passo
legend-colors = Nella panoramica le story fatte sono verdi, quelle in corso mezze blu, e quelle bloccate hanno un bordo rosso.
legend-question = domanda
legend-assumption = ipotesi
legend-risk = rischio
legend-criteria = criteri di accettazione
legend-needs = richiede altre story
legend-needed-by = altre story la richiedono
legend-gap-sign = lacuna
legend-note-sign = nota

## Bars

bar-part = { $status }: { $count }
bar-unestimated = { $count } story senza stima
release-reach =
    Story in { $reached_activities } attività su { $activities } e { $reached_tasks } task su { $tasks }
release-reach-activities = Story in { $reached_activities } attività su { $activities }

## Time line of the releases

timeline = Quando esce ogni release
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = Senza data: { $releases }
timeline-month =
    { $number ->
        [1] gen
        [2] feb
        [3] mar
        [4] apr
        [5] mag
        [6] giu
        [7] lug
        [8] ago
        [9] set
        [10] ott
        [11] nov
       *[other] dic
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

history-about =
    { $count ->
        [one] { $count } revisione, dal giorno { $date }
       *[other] { $count } revisioni, dal giorno { $date }
    }
history-revisions = Revisioni
history-seen = { $seen } di { $count } con modifiche visibili
history-smaller =
    { $count ->
        [one] { $count } revisione minore
       *[other] { $count } revisioni minori
    }
history-none = Nessun commit contiene ancora questa mappa.
history-day = { $date }
history-uncommitted = Ancora senza commit
history-removed = Il file è stato rimosso
history-unreadable = Questa versione non si può leggere: { $error }
history-first = Prima versione della mappa
history-form = Cambiati solo spazi o commenti
history-details =
    { $count ->
        [one] { $count } dettaglio cambiato
       *[other] { $count } dettagli cambiati
    }
history-finished = Concluse: { $stories }
history-started = Iniziate: { $stories }
history-blocked = Bloccate: { $stories }
history-set-back = Riportate all’inizio: { $stories }
history-added = Aggiunte a { $release }: { $stories }
history-added-unscheduled = Aggiunte, non pianificate: { $stories }
history-dropped = Scartate: { $stories }
history-moved = Spostate in { $release }: { $stories }
history-unscheduled = Non più pianificate: { $stories }
history-renamed = Rinominate: { $stories }
history-estimated =
    { $count ->
        [one] Nuova stima: { $stories }
       *[other] Nuove stime: { $stories }
    }
history-new-releases =
    { $count ->
        [one] Nuova release: { $releases }
       *[other] Nuove release: { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Release scartata: { $releases }
       *[other] Release scartate: { $releases }
    }
history-renamed-release = La release { $from } ora si chiama { $to }
history-new-steps =
    { $count ->
        [one] Nuovo passo: { $steps }
       *[other] Nuovi passi: { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Passo scartato: { $steps }
       *[other] Passi scartati: { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Passo rinominato: { $steps }
       *[other] Passi rinominati: { $steps }
    }
history-date-moved = { $release }, nuova data: { $from } → { $to }
history-date-set = { $release } ha una data: { $date }
history-date-gone = { $release } non ha più una data
history-more-done = fatto: +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = Precedente
history-newer = Successiva
history-steps-label = Scorri le revisioni
history-position = { $number } di { $count }
history-burn-up = Burn-up
history-burn-up-about = linea: pianificato; area: fatto
history-points-progress = { $done } su { $points } fatti
history-progress =
    { $done ->
        [one] { $done } fatta
       *[other] { $done } fatte
    } su { $count } story
history-chart-done = fatto: { $count }
history-chart = { $release }, { $date }: { $progress }
history-then = { $progress }, dal giorno { $date }
history-table-show = Valori in tabella
history-table = { $release }: valori per revisione
history-column-date = Data
history-column-stories = Story
history-column-done = Fatto
history-column-scope = Ambito
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = Per { $personas }
picture-activity = Attività
picture-task = Task
picture-story = Story
picture-release = Release
picture-gap = Lacuna: nessuna story per questo passo

## Index

map-count =
    { $count ->
        [one] { $count } mappa
       *[other] { $count } mappe
    }
index-bars = Legenda delle barre
index-no-releases = Ancora nessuna release
index-released = ✓ Rilasciata
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] Tutte pianificate
        [one] { $count } non pianificata
       *[other] { $count } non pianificate
    }
index-no-gaps = Nessuna lacuna
index-dates = Prossime date
index-all-maps = tutte le mappe
index-plan = Piano di release
index-release = Release
index-date = Data
index-outcome = Risultato
index-measure = Misura
index-size = Dimensione e progressi
index-risk = Rischio maggiore
index-wall = La parete
index-decide = Da decidere
index-more-gaps =
    { $count ->
        [one] un’altra lacuna
       *[other] altre { $count } lacune
    }
index-blocked = Bloccate
index-blocked-story = Story bloccata: { $story }
index-gone = Non più presenti da { $since }: { $maps }
index-no-owner = nessun responsabile
index-more =
    { $count ->
        [one] un’altra
       *[other] altre { $count }
    }
index-people = Persone

search-label = Cerca in tutte le mappe
search-key = Premere / per cercare
search-map = Mappa
search-release = Release
search-persona = Personas
search-activity = Attività
search-task = Task
search-results =
    { $count ->
        [one] { $count } risultato
       *[other] { $count } risultati
    }
search-maps =
    { $count ->
        [one] { $count } mappa
       *[other] { $count } mappe
    }
search-no-results = Nessun risultato per «{ $query }»
search-loading = Ricerca…
search-more-in-map = ancora { $count } in questa mappa
search-more-maps =
    { $count ->
        [one] un’altra mappa
       *[other] altre { $count } mappe
    }
search-unscheduled = Non pianificata
search-backlog = Backlog

thumbnail-label =
    Parete: { $activities } attività, { $tasks ->
        [0] nessun task
       *[other] { $tasks } task
    }, { $releases ->
        [0] ancora nessuna release
       *[other] { $releases } release
    }

## Steps of the backbone in a release

step-without-story = ! Qui manca una story
step-without-story-note = Nessuna story qui
step-left-out = Escluso di proposito
step-earlier = Già coperto
step-later = Viene dopo
step-of-others = Per altre personas

## Release page

release-position = Release { $number } di { $count }
release-planned = Pianificata
release-active = Attiva
release-released = Rilasciata
release-date-due = Prevista: { $date }
release-date-past = Rilasciata: { $date }
release-date-none = Ancora nessuna data
release-progress =
    { $count ->
        [0] Ancora nessuna story
       *[other] { $done ->
            [one] { $done } fatta
           *[other] { $done } fatte
        } su { $count }
    }
release-share = { $reached } attività su { $count }
unscheduled-stories-count =
    { $count ->
        [one] { $count } story non pianificata
       *[other] { $count } story non pianificate
    }
release-points = { $done } su { $all }
release-plan = Piano
release-next = Prossima release:
blocked-count =
    { $count ->
        [one] { $count } bloccata
       *[other] { $count } bloccate
    }
release-journey = Percorso
release-step-personas = { $names }
release-step-only-for = Solo per { $names }
release-aloud = Ad alta voce
release-stories = Story
release-no-stories = Ancora nessuna story in questa release
release-no-acceptance = Ancora nessun criterio di accettazione
release-needs = Richiede da altre release
release-needed-by = Richiesto da altre release
release-needs-sign = richiede
release-needed-by-sign = richiesta da
release-need-late = Esce troppo tardi
release-need-unplanned = Non ancora in una release
release-open = In sospeso
release-nothing-open = Nulla in sospeso
show-on-wall = Mostra sulla parete
show-in-outline = Mostra nell’elenco
show-journey = Mostra il percorso

## Read aloud

aloud-first =
    { $count ->
        [0] Il percorso comincia
        [one] { $names } comincia
       *[other] { $names } cominciano
    } con { $activity }: { $stories }.
aloud-next =
    { $count ->
        [0] Si prosegue
        [one] Poi { $names } prosegue
       *[other] Poi { $names } proseguono
    } con { $activity }: { $stories }.
aloud-last =
    { $count ->
        [0] Il percorso finisce
        [one] { $names } finisce
       *[other] { $names } finiscono
    } con { $activity }: { $stories }.
aloud-only =
    { $count ->
        [0] C’è un solo passo,
        [one] { $names } compie un solo passo,
       *[other] { $names } compiono un solo passo,
    } { $activity }: { $stories }.
aloud-unchanged = Non cambia nulla in { $activities }.
aloud-later =
    { $count ->
        [one] { $activities } viene dopo.
       *[other] { $activities } vengono dopo.
    }
aloud-left-out = { $activity } resta fuori di proposito.
aloud-stuck = { $persona } si blocca su { $activity }: lì non c’è nessuna story per { $persona }.
aloud-no-start = Manca l’inizio: { $release } non ha story per { $activities }.
aloud-break = Qui il percorso si interrompe: { $release } non ha story per { $activities }.
aloud-no-end = Manca la fine: { $release } non ha story per { $activities }.

## Open points

open-gap = Lacuna

## Journey page

journey-kicker = Percorso
journey-others = Percorsi
journey-summary =
    { $stories ->
        [0] Ancora nessuna story per { $persona }.
       *[other] { $persona } ha { $stories } story in { $reached } attività su { $activities }.
    }
journey-breaks = Dove il percorso si interrompe
journey-break = In { $release }, { $persona } si blocca su { $activities }: lì non c’è nessuna story per { $persona }.
journey-steps = Passi
journey-missing = ! Nessuna story per questo passo in { $releases }
journey-no-stories = Ancora nessuna story

## Outline

outline-releases = Release
outline-no-tasks = Ancora nessun task
outline-no-stories = Ancora nessuna story
backlog-heading = Backlog (non sulla parete)

## Gap report

gaps-heading = Lacune in { $map }
gaps-ignored-count =
    { $count ->
        [one] { $count } ignorata con motivazione
       *[other] { $count } ignorate con motivazione
    }
gaps-none = ✓ Nessuna lacuna
gaps-matrix = Dove sono le story
gaps-matrix-label = Story per attività e release
gaps-matrix-activity = Attività
gaps-matrix-total = Totale
matrix-tasks = in { $reached } task su { $count }
gaps-decide = Da decidere
gaps-decide-about = prima le più importanti
gaps-decide-none = ✓ Nulla: nessuna regola ha trovato errori o lacune.
gaps-decisions-count = { $count } da decidere
gaps-further-decisions = ancora { $count } da decidere
gaps-do = Da fare:
gaps-why = Perché è importante
gaps-copy = Copia come issue
gaps-copied = Copiato come Markdown
gaps-issue-more =
    { $count ->
        [one] Un’altra è nel rapporto sulle lacune.
       *[other] Altre { $count } sono nel rapporto sulle lacune.
    }
gaps-notes = Note
gaps-notes-about = meritano uno sguardo
gaps-well = Che cosa va bene
gaps-clean-rules =
    { $clean ->
        [one] { $clean } regola
       *[other] { $clean } regole
    } su { $count } senza segnalazioni
gaps-not-checked = Non controllato
gaps-all-rules = Tutte le regole
gaps-open-count =
    { $count ->
        [one] { $count } domanda, ipotesi o rischio senza risposta
       *[other] { $count } domande, ipotesi o rischi senza risposta
    }
gaps-questions = Domande per il gruppo
gaps-questions-about = solo le persone possono rispondere; da leggere ad alta voce
gaps-workshop = Prossimo passo nel workshop: { $step }
gaps-workshop-start = `storywall workshop { $file }` le pone una alla volta e scrive ogni risposta nella mappa.
gaps-backlog-count = { $count } story nel backlog

verdict-no-release = La mappa non ha ancora release: non si sa che cosa esce per primo.
verdict-all-released =
    { $count ->
        [one] La release è uscita: non resta nulla da pianificare.
       *[other] Tutte le { $count } release sono uscite: non resta nulla da pianificare.
    }
verdict-empty-release = { $release } è la prima release e non ha ancora story.
verdict-empty-next-release = { $release } è la prossima release e non ha ancora story.
verdict-complete = { $release } copre ogni attività, dalla prima all’ultima.
verdict-share = { $release } copre { $reached } attività su { $count }.
verdict-skipped = Manca una story per { $activities }.
verdict-without-stories =
    { $count ->
        [one] { $activities } non ha ancora story.
       *[other] { $activities } non hanno ancora story.
    }
verdict-left-out =
    { $count ->
        [one] { $activities } resta fuori di proposito.
       *[other] { $activities } restano fuori di proposito.
    }
verdict-released =
    { $count ->
        [one] { $activities } ha già story rilasciate.
       *[other] { $activities } hanno già story rilasciate.
    }
verdict-later =
    { $count ->
        [one] { $activities } viene dopo.
       *[other] { $activities } vengono dopo.
    }
verdict-for-others =
    { $count ->
        [one] { $activities } è per altre personas.
       *[other] { $activities } sono per altre personas.
    }

verdict-unscheduled =
    { $count ->
        [one] { $activities } non è in nessuna release.
       *[other] { $activities } non sono in nessuna release.
    }

well-goal = La mappa ha un obiettivo.
well-personas =
    { $count ->
        [one] La personas ha delle story.
       *[other] { $count } personas su { $count } hanno delle story.
    }
well-journeys = Nessuna personas si blocca nella prima release pensata per lei.
well-activities =
    { $count ->
        [one] L’attività ha delle story.
       *[other] Tutte le { $count } attività hanno delle story.
    }
well-steps = Tutte le { $count } attività e tutti i { $tasks } task hanno delle story.
well-balance = Nessuna attività ha più della metà delle { $count } story; la più grande, { $activity }, ne ha { $largest }.
well-across = { $release } porta tutti coloro per cui è pensata dalla loro prima attività all’ultima.
well-release-dates =
    { $count ->
        [one] La release ha un risultato atteso, una misura e una data.
       *[other] { $count } release su { $count } hanno un risultato atteso, una misura e una data, in ordine.
    }
well-release-measures =
    { $count ->
        [one] La release ha un risultato atteso e una misura.
       *[other] { $count } release su { $count } hanno un risultato atteso e una misura.
    }
well-release-outcomes =
    { $count ->
        [one] La release ha un risultato atteso.
       *[other] { $count } release su { $count } hanno un risultato atteso.
    }
well-release-stories =
    { $count ->
        [one] La release ha delle story.
       *[other] { $count } release su { $count } hanno delle story.
    }
well-not-overdue = Nessuna release è in ritardo.
well-dependencies =
    { $count ->
        [0] Nessuna story dichiara dipendenze.
        [one] { $count } dipendenza, e non da una release successiva.
       *[other] { $count } dipendenze: nessun ciclo, e nessuna da una release successiva.
    }
well-titles =
    { $count ->
        [one] Il titolo non nomina sistemi né elementi dell’interfaccia, e non è né una domanda né un segnaposto.
       *[other] Nessuno dei { $count } titoli nomina un sistema o un elemento dell’interfaccia, e nessuno è una domanda o un segnaposto.
    }
well-no-code =
    { $count ->
        [one] Il titolo non nomina sistemi, e non è né una domanda né un segnaposto.
       *[other] Nessuno dei { $count } titoli nomina un sistema, e nessuno è una domanda o un segnaposto.
    }
well-no-question =
    { $count ->
        [one] Il titolo non è né una domanda né un segnaposto.
       *[other] Nessuno dei { $count } titoli è una domanda o un segnaposto.
    }
well-specified =
    { $count ->
        [one] La story aperta di { $release } ha criteri di accettazione e una stima.
       *[other] Tutte le { $count } story aperte di { $release } hanno criteri di accettazione e stime.
    }
well-criteria =
    { $count ->
        [one] La story aperta di { $release } ha criteri di accettazione.
       *[other] Tutte le { $count } story aperte di { $release } hanno criteri di accettazione.
    }
well-estimates =
    { $count ->
        [one] La story aperta di { $release } ha una stima.
       *[other] Tutte le { $count } story aperte di { $release } hanno una stima.
    }
well-no-question-open = Nessuna domanda e nessuna ipotesi su { $release } è aperta.
well-backlog = Il backlog è vuoto: ogni story è sulla mappa.
well-ignored =
    { $count ->
        [0] Nessuna lacuna è ignorata.
        [one] La lacuna ignorata è motivata, e c’è ancora.
       *[other] Tutte le { $count } lacune ignorate sono motivate, e ci sono ancora.
    }

question-payment-fails = { $titles }: e se non riesce?
question-delivery = { $titles }: chi consegna, e se nessuno apre?
question-who-they-are = { $titles }: come fa il prodotto a sapere chi è?
question-leave = { $titles }: come se ne esce?
question-access-ends = { $titles }: come finisce questo accesso?
question-who-decides = { $titles }: chi dice sì o no?
question-who-prepares = { $titles }: chi lo prepara?
question-who-answers = { $titles }: chi risponde, e in quanto tempo?
question-who-repairs = { $titles }: chi se ne occupa?
question-who-cancels = { $titles }: chi annulla, e dove?
question-who-pays = { $titles }: chi paga, e come lo sappiamo?
question-money-back = { $titles }: come si viene rimborsati?
question-stop = { $titles }: come si interrompe?
question-mute = { $titles }: come si disattivano i messaggi?
question-proof = { $titles }: che cosa si mostra al ritiro?
question-first-time = { $titles }: come si è entrati la prima volta?
question-lies = { $titles }: e se è una bugia o un insulto?
question-who-provides = { $titles }: chi lo inserisce, fissa il prezzo, lo toglie?
question-who-writes = { $titles }: chi lo inserisce, e chi lo toglie?
question-too-late = { $title } esce in { $release }, { $undo } solo in { $later }: che cosa fanno le persone fino ad allora?
question-never-undone = { $title } esce in { $release }, { $undo } in nessuna release: che cosa fanno le persone fino ad allora?
question-role = { $title }: chi si intende con «{ $role }»? Nessuna personas corrisponde.
question-roles = { $titles }: chi si intende con queste parole: { $roles }? Nessuna personas corrisponde.
question-before = Che cosa succede prima di { $title }?
question-before-persona = { $persona }: che cosa succede prima di { $title }?
question-after = Che cosa succede dopo { $title }? L’obiettivo: { $goal }
question-hand-over = { $giver } finisce con { $last }, { $taker } prosegue con { $next }: che cosa succede nel mezzo?
question-hand-over-goal = { $giver } finisce con { $last }, { $taker } prosegue con { $next }: che cosa succede nel mezzo? L’obiettivo di { $giver }: { $goal }
question-own = { $titles }: { $question }

## Handout

handout-about = Stampare questa pagina per la riunione: il piano di tutte le release, ogni release su una pagina, e la parete divisa in fogli.
handout-papers = Formato carta
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 o Letter
    } ({ $count ->
        [one] { $count } foglio
       *[other] { $count } fogli
    })
handout-wall =
    Parete su { $count ->
        [one] { $count } foglio
       *[other] { $count } fogli
    } { $paper ->
        [a3] A3
       *[a4] A4 o Letter
    }
handout-layout = Disposizione dei fogli
handout-background = Contesto
handout-notes = Appunti
handout-continued = { $band } (continua)
sheet-number = Foglio { $number } di { $count }
sheet-label =
    { $count ->
        [one] Parete
       *[other] Parete, foglio { $number } di { $count }
    }
sheet-columns =
    { $shown ->
        [one] Colonna { $first } di { $count }
       *[other] Colonne { $first }–{ $last } di { $count }
    }
sheet-row = Riga { $number } di { $count }
sheet-from-left = ◂ Continua dal foglio { $sheet }
sheet-from-right = Continua dal foglio { $sheet } ▸
sheet-from-above = ▴ Continua dal foglio { $sheet }
sheet-to-left = ◂ Continua sul foglio { $sheet }
sheet-to-right = Continua sul foglio { $sheet } ▸
sheet-to-below = ▾ Continua sul foglio { $sheet }

## Markdown export

markdown-personas = Personas: { $names }
markdown-stories = Tutte le story

## Gap rules: the page, and signs on the wall

rules-title = Regole di controllo
rules-page-title = Regole di controllo · { $project }
rules-lead = Che cosa storywall controlla in una mappa, perché è importante e come rimediare.
rules-by-family = Regole per famiglia
rules-advice = Che cosa fare:
rules-before = Prima
rules-after = Dopo
rules-options = Opzioni nel file del progetto
rules-off-here = disattivata in questo progetto
rules-level-here = { $level } in questo progetto

gap-error = ✗ errore
gap-warning = ! lacuna
gap-note = · nota
gap-mark-gaps =
    { $count ->
        [one] ! lacuna
       *[other] ! { $count } lacune
    }
gap-mark-notes =
    { $count ->
        [one] · nota
       *[other] · { $count } note
    }
gap-error-number = ✗ Errore { $number }
gap-warning-number = ! Lacuna { $number }
gap-places =
    { $count ->
        [one] { $count } punto
       *[other] { $count } punti
    }
gap-more-places =
    { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
gap-more-places-of-many = e altri { $count }, di cui { $shown } elencati qui
gap-needed-story = la story che richiede

family-frame = Personas e obiettivo
    .about = chi usa il prodotto, e perché
family-backbone = Backbone
    .about = che cosa fanno gli utenti, passo dopo passo
family-releases = Release
    .about = che cosa esce e quando, a fette sottili lungo tutto il backbone
family-dependencies = Dipendenze
    .about = quali story devono venire prima
family-wording = Linguaggio
    .about = titoli che dicono che cosa fanno gli utenti, con parole loro
family-readiness = Maturità
    .about = abbastanza dettagli per la prossima release, e non troppi per le successive
family-upkeep = Manutenzione
    .about = se ogni `ignore:` serve ancora

# Why a rule did not look at a map. They begin in lower case, and end without a period.
skipped-language = non ci sono elenchi di parole per la lingua `{ $language }`
skipped-language-undeclared = la mappa non indica la propria lingua, e i suoi titoli non sono in inglese
skipped-not-english = la mappa non è in inglese
skipped-estimates = nessuna story ha una stima
skipped-acceptance = nessuna story ha criteri di accettazione
skipped-few-acceptance = poche story hanno criteri di accettazione
skipped-off = disattivata nel file del progetto
skipped-today = la data di oggi non è nota (`today: true` nel file del progetto)

## Gap rules: personas and goal

no-persona =
    .looks-for = La mappa non ha personas.
    .why = Senza personas ognuno si immagina un utente diverso, e il team non riesce ad accordarsi su che cosa conta di più.
    .ask = Chi percorre tutto questo? Indicare una persona in una situazione, come «Sarah, una mamma indaffarata»
    .advice = nominare almeno una personas sotto `personas:`
    .finding = la mappa non ha personas: non dice chi compie questi passi

generic-persona =
    .looks-for = Una personas non è una persona precisa. Il suo nome va bene per chiunque, come «utente»; è il sistema, oppure un luogo o un’organizzazione, come «negozio»; o dice solo che cosa qualcuno è per l’azienda, come «cliente», senza un obiettivo, una descrizione o altro su di sé. Una segnalazione per la mappa. Solo nelle lingue con elenchi di parole.
    .why = Una personas che potrebbe essere chiunque non aiuta il team a decidere, perché ogni story sembra adatta.
    .ask = Chi esattamente, e in quale situazione? Dare un nome, come «Sarah, una mamma indaffarata»
    .advice = nominare un tipo preciso di persona e ciò che la distingue, come «Sarah, una mamma indaffarata»
    .anybody =
        { $others ->
            [0] { $persona } potrebbe
            [one] { $persona } e un’altra personas potrebbero
           *[other] { $persona } e altre { $others } personas potrebbero
        } essere chiunque
    .system =
        { $others ->
            [0] { $persona } è il sistema, non una persona
            [one] { $persona } e un’altra personas non sono persone
           *[other] { $persona } e altre { $others } personas non sono persone
        }
    .place =
        { $others ->
            [0] { $persona } è un luogo o un’organizzazione, non una persona
            [one] { $persona } e un’altra personas non sono persone
           *[other] { $persona } e altre { $others } personas non sono persone
        }
    .customer =
        { $others ->
            [0] { $persona } dice solo
            [one] { $persona } e un’altra personas dicono solo
           *[other] { $persona } e altre { $others } personas dicono solo
        } che cosa qualcuno è per l’azienda, non chi è
    .also = neanche questa è una persona precisa

unused-persona =
    .looks-for = Alcune personas non hanno story sulla mappa. Restano fuori quelle che segnala generic-persona e quelle le cui attività sono vuote. Una segnalazione per la mappa. Se nessuna attività, nessun task e nessuna story nomina una personas, viene segnalato questo, perché allora tutte le story sono per la prima personas.
    .why = O manca una parte del loro percorso, o il prodotto non è per loro.
    .ask = Quali attività sono le loro?
    .advice = impostare `persona:` sulle loro attività o story, o togliere la personas
    .finding =
        { $personas } { $count ->
            [one] non ha
           *[other] non hanno
        } nessuna story
    .none-named = nessun elemento nomina una personas, quindi ogni story vale per { $persona }
    .also = anche questa senza story

one-column-persona =
    .looks-for = Tutte le story di una personas, tre o più, sono in un solo task, mentre un’altra personas ha story in quattro o più task.
    .why = La mappa mostra in un solo mucchio tutto ciò che serve a questa personas, così i passi che le mancano passano inosservati.
    .ask = Che cos’altro fa, prima e dopo?
    .advice = chiedersi che cosa fa prima, poi e alla fine, e dare un task a ogni passo
    .finding = tutte le { $count } story di { $persona } sono in un solo task, { $task }
    .related = contiene tutte queste story

person-as-activity =
    .looks-for = Il titolo di un’attività è il nome di una personas. Una segnalazione per la mappa, in ogni lingua.
    .why = Una colonna per ogni persona è una lista di desideri: non mostra chi fa che cosa dopo chi, né dove uno aspetta l’altro.
    .ask = Che cosa fa questa persona in questo passo?
    .advice = dare alle attività il nome di ciò che le persone fanno, e dire chi con `persona:`
    .finding =
        { $others ->
            [0] { $activity } è una persona, non un passo
            [one] { $activity } e un’altra attività sono persone, non passi
           *[other] { $activity } e altre { $others } attività sono persone, non passi
        }
    .also = anche questa è una persona

no-goal =
    .looks-for = La mappa non ha un obiettivo.
    .why = Senza un obiettivo il team non sa quali story servono agli utenti per raggiungerlo e quali possono aspettare.
    .ask = Che cosa potranno fare che oggi non possono fare?
    .advice = dire in una riga sotto `goal:` che cosa gli utenti vogliono ottenere
    .finding = la mappa non ha un obiettivo

broken-journey =
    .looks-for = Una personas si blocca nella prima release pensata per lei. Ha story prima e dopo una delle sue attività, ma nessuna al suo interno, e skipped-activity non lo dice già. Una segnalazione per ogni personas, nelle mappe con due o più personas.
    .why = La release sembra completa perché qualcuno supera ogni passo, ma questa personas no.
    .ask = Come si supera quel passo in questa release?
    .advice = aggiungere alla release la sua story più piccola in questa attività, o dire sotto `ignore:` come se ne fa a meno
    .finding = { $persona } si blocca su { $activities } in { $release }: nessuna story per questa personas
    .related = nessuna story per questa personas

first-release-leaves-persona-out =
    .looks-for = Alcune personas hanno story, ma nessuna nella prima release, e nessuna release successiva parla di loro o di ciò che fanno. Chi ha story solo dalla terza release in poi è escluso di proposito. Una segnalazione per la mappa. Solo nelle mappe con due o più release.
    .why = Forse altri dipendono da ciò che fa questa personas: un ordine non può arrivare se nessuno lo prepara.
    .ask = Che cosa fanno finché non esce la loro prima story?
    .advice = verificare che la prima release funzioni senza questa personas, e in tal caso dirlo sotto `ignore:`
    .finding = { $release } non ha story per { $personas }
    .also = anche questa senza story nella release

no-lang =
    .looks-for = La mappa non indica la propria lingua, e le lettere o le parole più comuni dei suoi titoli chiaramente non sono inglesi. Le regole sul linguaggio allora non controllano la mappa, salvo per i termini tecnici.
    .why = I browser leggono la pagina ad alta voce e vanno a capo come se fosse in inglese, e le regole cercano parole inglesi.
    .ask = In quale lingua sono i titoli? Rispondere con il codice, come de o pt-BR
    .advice = indicare la lingua della mappa sotto `lang:`
    .advice-with-code = indicare la lingua della mappa: `lang: { $code }`
    .finding = la mappa non indica la propria lingua, e i suoi titoli non sono in inglese

## Gap rules: backbone

empty-map =
    .looks-for = La mappa non ha attività, o non ha story.
    .why = Non c’è ancora nulla da discutere o pianificare, e la maggior parte delle altre regole non ha nulla da controllare.
    .ask = Qual è la prima cosa che si fa?
    .advice = elencare sotto `activities:` i passi che compiono gli utenti, ognuno con un task e una story
    .no-activity = la mappa non ha attività
    .no-story = la mappa ha attività ma non ha story

empty-activity =
    .looks-for = Un’attività non ha task, o non ha story nei suoi task.
    .why = Nessuno ha ragionato su questo passo: gli utenti ci arriveranno e non troveranno nulla.
    .ask = Quali sono i passi di questa attività?
    .advice = aggiungere che cosa vi fanno gli utenti, cominciando con un task e una story, o togliere l’attività
    .no-tasks = { $activity } non ha task
    .no-stories = { $activity } ha dei task ma non ha story

empty-task =
    .looks-for = Alcuni task non hanno story, ma la loro attività ne ha. Una segnalazione per ogni attività.
    .why = Il passo sembra coperto, ma nulla dice come lo compiono gli utenti.
    .ask = Come si compie questo passo?
    .advice = aggiungere la story più semplice che permetta agli utenti di svolgere questo task, o togliere il task
    .finding =
        { $tasks } { $count ->
            [one] non ha
           *[other] non hanno
        } story
    .also = anche questo senza story

flat-map =
    .looks-for = Quasi ogni task ha una sola story: il 70% dei task con story, nelle mappe che ne hanno dieci o più.
    .why = Con una sola story per task nessuna release può tralasciare qualcosa, quindi la prima è grande quanto il prodotto.
    .ask = Che cosa si potrebbe lasciare fuori dalla prima release? Quali passi sono in realtà più story?
    .advice = chiedersi per ogni task quanto poco basterebbe all’inizio e che cosa potrebbe venire dopo, e aggiungere entrambi come story
    .finding = { $count } task su { $total } hanno una sola story, quindi nessuna release può tralasciare qualcosa

no-steps =
    .looks-for = Alcune attività hanno story ma non passi: le story stanno direttamente sotto di loro, o il loro unico task ha lo stesso titolo e al massimo due story. Una segnalazione per la mappa.
    .why = Un’attività senza passi non è ancora stata pensata fino in fondo, e ciò che gli utenti fanno nel mezzo passa facilmente inosservato.
    .ask = Quali sono i passi di queste attività?
    .advice = chiedersi che cosa fanno gli utenti prima, poi e alla fine in questa attività, e farne altrettanti task
    .finding =
        { $others ->
            [0] { $activity } non ha
            [one] { $activity } e un’altra attività non hanno
           *[other] { $activity } e altre { $others } attività non hanno
        } ancora passi
    .also = anche questa senza passi

backbone-size =
    .looks-for = Il backbone ha più di 10 attività, senza contare i temi trasversali. Oppure ne ha meno di 4, con due o più personas o un’attività così lunga da nasconderne diverse, e 12 o più story, a meno che lopsided-depth o time-as-backbone ne dicano di più. Un progetto può fissare altri limiti.
    .why = Con troppo poche attività i passi mancanti passano inosservati; con troppe nessuno vede l’intero percorso.
    .ask = Quali attività vanno insieme, e quali ne nascondono più d’una?
    .advice = unire le attività che sono un solo passo, o dividere un lungo percorso in due mappe
    .advice-for-few = dividere le attività che coprono più passi, e chiedersi che cosa succede prima e dopo
    .advice-for-personas = fare una mappa per ciascuna di queste personas: { $personas }, perché hanno percorsi propri, o unire le attività che sono un solo passo
    .too-few = il backbone ha { $count } attività: meno di { $min } raramente coprono un intero percorso
    .too-many =
        il backbone ha { $count } attività{ $layers ->
            [0] {""}
            [one] , senza contare { $layers } tema trasversale
           *[other] , senza contare { $layers } temi trasversali
        }: più di { $max } sono difficili da cogliere a colpo d’occhio

thin-activity =
    .looks-for = Un’attività fra altre ha un solo task con una sola story, mentre almeno metà delle altre ha due o più task. Non viene segnalato per le cose, per ciò che la prima release salta, se la metà o più di tutte le attività è così, o se quasi ogni task ha una sola story.
    .why = Forse fa parte di un’attività vicina, o è un passo su cui nessuno ha ancora ragionato.
    .ask = Che cos’altro succede in questa attività?
    .advice = chiedersi che cosa fanno gli utenti prima e dopo questo task; se nulla, spostarlo in un’attività vicina
    .finding = { $activity } ha un solo task, mentre la maggior parte delle altre attività ne ha diversi

wide-activity =
    .looks-for = Alcune attività hanno più di 7 task. Una segnalazione per la mappa, a meno che la segnali backbone-size o flat-map. Un progetto può fissare un altro limite.
    .why = Una lunga attività di solito nasconde un punto in cui gli utenti si fermano per tornare più tardi, e ciò che lì serve loro passa facilmente inosservato.
    .ask = Quali dei suoi task sono un’attività a sé?
    .advice = trovare il punto in cui gli utenti fanno una pausa, e lì dividere l’attività
    .finding =
        { $others ->
            [0] { $activity } ha { $count } task
            [one] { $activity } ha { $count } task, e un’altra attività è altrettanto lunga
           *[other] { $activity } ha { $count } task, e altre { $others } attività sono altrettanto lunghe
        }: più di { $max } di solito fanno due attività
    .also = anche questa troppo lunga

lopsided-depth =
    .looks-for = Un’attività ha più della metà di tutte le story, e un’altra ne ha una sola. Solo nelle mappe con otto o più story. Un progetto può fissare un’altra quota.
    .why = Il team ha dettagliato la parte che conosce meglio, e forse altrove gli è sfuggito ciò che serve agli utenti.
    .ask = Che cosa manca nell’attività con poche story, o dove si può dividere quella che ne ha molte?
    .advice = trovare qualcuno che svolge queste attività, e ripercorrere insieme quelle con una sola story
    .finding =
        { $activity } ha { $count } story su { $total }, mentre { $others } { $other_count ->
            [one] ne ha
           *[other] ne hanno
        } solo una
    .related = ha una sola story

duplicate-name =
    .looks-for = Due task hanno lo stesso titolo, o due story di uno stesso task, o due story di task diversi e release diverse. Maiuscole e spazi non contano. Una segnalazione per ogni titolo.
    .why = Chi legge non sa se si tratta di una cosa o di due.
    .ask = È due volte la stessa cosa? Se no, come la chiamerebbe la personas?
    .advice = togliere uno dei due, o dire in entrambi i titoli in che cosa differiscono
    .advice-for-personas = se è la stessa cosa per personas diverse, costruirla una volta sola: tenere una story con tutte le sue personas
    .task =
        { $count ->
           *[other] { $count } task si chiamano { $title }: un task, o due?
        }
    .story =
        { $count ->
            [2] { $count } story si chiamano { $title }: una story, o due?
           *[other] { $count } story si chiamano { $title }: una story, o diverse?
        }
    .related = stesso titolo

one-shot-activity =
    .looks-for = Tutte le story di un’attività, tre o più, sono in una sola release che non è la prima, mentre almeno metà delle attività ha story in diverse. Una release che ha un risultato atteso, o soprattutto story dell’attività, è dedicata a essa e non viene segnalata. Una segnalazione per ogni release, nelle mappe con tre o più release.
    .why = Nessuno vede questo passo prima che sia finito: ciò che serve lì agli utenti si impara quando non si può più cambiare.
    .ask = Di quali di queste story si sentirebbe la mancanza prima di allora?
    .advice = trovare la story più piccola dell’attività che sia utile da sola, e farla uscire in una release precedente
    .finding =
        { $activities } { $count ->
            [one] si realizza in un colpo solo in { $release }:
           *[other] si realizzano in un colpo solo in { $release }:
        } nulla ne esce prima o dopo
    .also = anche questa in un colpo solo

time-as-backbone =
    .looks-for = Alcune attività sono settimane, sprint, fasi o trimestri. Una segnalazione per la mappa, alla prima di esse. Solo nelle lingue con elenchi di parole.
    .why = Un calendario mostra che cosa fa il team, così i passi mancanti nel percorso degli utenti passano inosservati.
    .ask = Che cosa si fa in quel periodo, con le parole della personas?
    .advice = dare alle attività il nome di ciò che fanno gli utenti, e pianificare il tempo con le release
    .finding =
        { $count ->
            [one] { $activities } è un periodo di tempo, non un passo
           *[other] { $activities } sono periodi di tempo, non passi
        } degli utenti
    .related = anche questo è un periodo di tempo

cross-cutting-activity =
    .looks-for = Un’attività è un tema trasversale, non un passo che compiono gli utenti. Esempi sono infrastruttura, debito tecnico, localizzazione, dati e UI, e i titoli che iniziano con «Enabler:» o «Cross-cutting:». Una segnalazione per la mappa. Solo nelle lingue con elenchi di parole. Nessun’altra regola conta un’attività simile.
    .why = Un tema trasversale nasconde quale passo ha bisogno del lavoro, che così viene facilmente rimandato.
    .ask = Che cosa fa qui la personas, con parole sue?
    .advice = spostare ogni story nel passo che ne ha bisogno per primo, come story o come criterio di accettazione
    .finding =
        { $others ->
            [0] { $activity } è un tema trasversale, non un passo
            [one] { $activity } e un’altra attività sono temi trasversali, non passi
           *[other] { $activity } e altre { $others } attività sono temi trasversali, non passi
        } degli utenti
    .also = anche questo è un tema trasversale

## Gap rules: releases

no-releases =
    .looks-for = La mappa ha story ma non release.
    .why = Senza release la mappa non dice che cosa esce per primo, e ogni story sembra ugualmente urgente.
    .ask = Qual è la fetta più sottile che aiuta qualcuno?
    .advice = aggiungere una prima release sotto `releases:`, con il minor numero di story che la rende utile
    .finding = la mappa ha { $count } story ma non release

skipped-activity =
    .looks-for = La prima release non ha story in attività delle personas per cui è pensata, benché lì qualcosa sia pianificato, e nessuna decisione lo spiega: nessuna release successiva parla dell’attività nel nome, nel risultato atteso o nella misura. Dove il cammino di una personas attraverso la release finisce, può finire di proposito: la release ha un risultato atteso e una misura, o una sola release successiva ha tutte le story dell’attività, a meno che gli utenti paghino o ordinino e aspettino ciò che segue. Le attività che sono cose o periodi, e i singoli task di una o due story in una mappa di 20 o più, non contano. Una segnalazione per la release. Le release successive possono tralasciare passi, e un passo con una story rilasciata non è saltato. Se la prima release è rilasciata, prende il suo posto la prima che non lo è.
    .why = Gli utenti non possono raggiungere il loro obiettivo se manca un passo, per quanto buoni siano gli altri.
    .ask = Quale story di questa attività non può restare fuori?
    .advice = aggiungere alla release la story più piccola di ciascuna di queste attività, o dire sotto `ignore:` come gli utenti ne fanno a meno
    .advice-for-one = aggiungere alla release la story più piccola sotto { $tasks }, o dire sotto `ignore:` come gli utenti fanno a meno di questo passo
    .stops =
        { $release } si ferma dopo { $last }: nessuna story per { $count ->
            [one] { $activities }, il passo che segue
           *[other] { $activities }, i passi che seguono
        }
    .skips =
        { $release } non ha story per { $count ->
            [one] { $activities }: come fanno gli utenti a superare quel passo?
           *[other] { $activities }: come fanno gli utenti a superare quei passi?
        }
    .related = anche questa senza story

skipped-task =
    .looks-for = La prima release salta task che stanno fra altri di un’attività che copre, al massimo metà di quelli che hanno una story per una delle sue personas, benché qualcuno prosegua verso un task successivo. I task che vengono solo dopo la prossima release, e quelli di cui una release successiva parla nel nome, nel risultato atteso o nella misura, sono esclusi di proposito. Una segnalazione per la release.
    .why = Agli utenti questo task può servire dall’inizio, e sfugge facilmente quando il resto dell’attività è coperto.
    .ask = Come si superano questi task in questa release?
    .advice = leggere la release ad alta voce passo dopo passo, e aggiungere una story per questo task se agli utenti mancherebbe
    .finding = { $release } salta { $tasks } in { $activity }
    .in-several = { $release } salta { $tasks }
    .also = anche questo saltato

vertical-slice =
    .looks-for = Una release prende tutte le sue story da una sola attività. Contano solo le release con quattro o più story, nelle mappe in cui diverse attività hanno story. Una release che aggiunge un’attività a quelle delle precedenti, e ha un risultato atteso, lo fa di proposito. Dove skipped-activity segnala una release, questa regola non lo fa.
    .why = Gli utenti hanno più modi di compiere un passo, ma non vanno avanti nel loro percorso.
    .ask = A chi serve questa release, se le altre attività non ricevono nulla?
    .advice = prendere invece la story più piccola di ogni attività, e lasciare il resto per dopo
    .finding = tutte le { $count } story di { $release } sono in una sola attività, { $activity }
    .related = contiene tutte le sue story

empty-release =
    .looks-for = Una release non ha story.
    .why = Chi legge si aspetta qualcosa che nessuno prevede di costruire.
    .ask = Quali story contiene?
    .advice = assegnare delle story alla release, o toglierla
    .finding = { $release } non ha story

no-outcome =
    .looks-for = Alcune release non dicono che cosa cambia per i loro utenti. Una segnalazione per la mappa: una lacuna se fra loro c’è la prossima release, altrimenti una nota. Le release vuote o rilasciate sono escluse.
    .why = Senza un risultato atteso una release passa per un successo quando le sue story sono fatte, anche se per gli utenti non è migliorato nulla.
    .ask = Che cosa cambia per la personas quando la release è uscita?
    .advice = completare sotto `outcome:` la frase «Con questa release gli utenti possono…»
    .finding =
        { $others ->
            [0] { $release } non ha
            [one] { $release } e un’altra release non hanno
           *[other] { $release } e altre { $others } release non hanno
        } un risultato atteso: nulla dice che cosa cambia per gli utenti
    .also = anche questa senza risultato atteso

no-measure =
    .looks-for = La prossima release ha un risultato atteso ma nessuna misura del successo, e nessun numero nel risultato. Le release successive nella stessa situazione vengono segnalate insieme. Una segnalazione per la mappa.
    .why = Senza una misura il team non può sapere se la release ha funzionato, e non ne impara nulla.
    .ask = Come si capirà che il risultato è stato raggiunto?
    .advice = scrivere sotto `measure:` che cosa faranno gli utenti se ha funzionato, ed entro quando
    .finding =
        { $releases } { $count ->
            [one] ha
           *[other] hanno
        } un risultato atteso ma nessuna misura del successo
    .also = anche questa senza misura

overpacked-first-release =
    .looks-for = La prima release ha più del 75% di tutte le story pianificate. Solo nelle mappe in cui due o più release hanno story, finché nulla è rilasciato. I temi trasversali non contano. Un progetto può fissare un’altra quota.
    .why = Più grande è la prima release, più tardi il team impara quali delle sue story non servivano a nessuno.
    .ask = Che cosa potrebbe aspettare senza bloccare nessuno?
    .advice = spostare in una release successiva le story di cui gli utenti all’inizio possono fare a meno
    .finding = { $release } ha { $count } delle { $total } story pianificate

priority-inversion =
    .looks-for = In un task una story sta sotto una che esce due o più release dopo, benché le story di almeno quattro volte tanti altri task siano nell’ordine delle loro release. Una segnalazione per la mappa. Le story rilasciate, e quelle che segnala needs-later-story, non contano.
    .why = In un task le story più importanti vengono prima: o l’ordine è superato, o il team costruisce prima una story meno importante.
    .ask = Che cosa vale: l’ordine delle story o quello delle release?
    .advice = ordinare le story di ogni task per release, o spostare le più importanti in una release precedente
    .finding =
        in { $count ->
            [one] un task
           *[other] { $count } task
        } le story non sono nell’ordine delle loro release: { $story } esce prima di { $above }
    .related = sta sopra, ma esce dopo
    .also = esce prima di una story che sta sopra

speaks-of-later =
    .looks-for = Una story parla di qualcosa che gli utenti avranno solo in una release successiva, o in nessuna: una ricetta salvata, quando salvare le ricette viene dopo; eliminare un elenco, quando aggiungere elenchi viene dopo; un profilo prima della registrazione. Solo per mappe in inglese. Esamina titoli e descrizioni.
    .why = Gli utenti incontrano un passo che non ha ancora senso, o il team scopre a metà strada di dover costruire prima l’altra.
    .ask = Da dove viene, in questa release?
    .advice = spostare l’altra story nella stessa release, o questa in una release successiva
    .finding = { $story } esce in { $release }, ma ciò di cui parla arriva con { $maker } in { $later }
    .unscheduled = { $story } parla di ciò che arriva con { $maker }, una story non pianificata
    .related = dove gli utenti lo ottengono

work-runs-ahead =
    .looks-for = Due o più story della prima release non finita sono da fare o bloccate, mentre tre o più story di release successive sono in corso o fatte. Le domande e le story sui casi di errore non contano.
    .why = Gli utenti aspettano la prima release, e il team non impara da nessuna.
    .ask = Perché si fa prima il lavoro successivo? Che cosa frena questa release?
    .advice = finire la prima release prima di cominciare le successive, o scambiare le story fra le release
    .finding = { $count } story di { $release } aspettano, mentre { $ahead } story di release successive sono in corso o fatte
    .related = in anticipo sulla prima release

layer-release =
    .looks-for = Alcune release prendono il nome da uno strato o da una fase del lavoro. Esempi sono backend, design e test. Un semplice numero, come fase 2, conta solo se la release ha un risultato atteso; altrimenti la segnala no-outcome. Una segnalazione per la mappa. Solo nelle lingue con elenchi di parole.
    .why = Con un solo strato gli utenti non possono fare nulla, quindi nessuno prova il prodotto finché non esce l’ultimo.
    .ask = Che cosa si può fare con questa release? Darle un nome che lo dica
    .advice = pianificare ogni release attorno a qualcosa che gli utenti possono fare, e darle quel nome
    .finding =
        { $others ->
            [0] { $release } prende il nome da una parte del lavoro
            [one] { $release } e un’altra release prendono il nome da parti del lavoro
           *[other] { $release } e altre { $others } release prendono il nome da parti del lavoro
        }, non da ciò che gli utenti possono fare
    .also = anche questa una parte del lavoro

technology-release =
    .looks-for = In una release tre o più titoli, e almeno un quarto di tutti, nominano una tecnologia, come IA, VR, blockchain, droni o riconoscimento facciale. Solo nelle lingue con elenchi di parole.
    .why = Si costruisce una tecnologia in cerca di uno scopo, e ciò che serve agli utenti deve aspettare.
    .ask = Quale problema della personas risolve la tecnologia?
    .advice = dire in ogni titolo che cosa ottengono gli utenti, e chiedersi se ne sentirebbero la mancanza
    .finding = { $count } story su { $total } di { $release } prendono il nome da una tecnologia: { $stories }
    .related = prende il nome da una tecnologia

release-dates-out-of-order =
    .looks-for = Una release ha una data anteriore a quella di una release che le sta sopra.
    .why = Le release escono dall’alto in basso, quindi chi legge non sa se sia giusto l’ordine o la data.
    .ask = Quale delle date è giusta?
    .advice = elencare le release nell’ordine in cui escono, o correggere la data
    .finding = la data di { $release } è { $date }, ma quella di { $above }, che le sta sopra, è { $later }
    .related = sta sopra, ma esce dopo

overdue-release =
    .looks-for = La data di una release è passata, ma alcune delle sue story sono aperte. La data di oggi va indicata, con `--today DATE` o `today: true` nel file del progetto. Le release con `status: released` vengono invece segnalate da status-drift.
    .why = Chi legge conta ancora su quella data.
    .ask = Che cosa succede alle story ancora aperte?
    .advice = fissare una nuova data, o spostare le story aperte in una release successiva
    .finding =
        la data di { $release } era { $date }, ma { $count ->
            [one] { $count } story è ancora aperta
           *[other] { $count } story sono ancora aperte
        }

status-drift =
    .looks-for = Lo stato di una release contraddice le sue story. Ha `status: released` ma story aperte, o `status: planned` benché tutte le sue story siano fatte.
    .why = Chi nota uno stato sbagliato smette di fidarsi del resto della mappa.
    .ask = È rilasciata o no?
    .advice = correggere lo stato, o spostare le story aperte in una release successiva
    .released =
        { $release } risulta rilasciata, ma { $count ->
            [one] { $count } story è ancora aperta
           *[other] { $count } story sono ancora aperte
        }
    .planned = { $release } risulta pianificata, ma tutte le sue story sono fatte
    .related = ancora aperta

unscheduled-stories =
    .looks-for = Interi task di due o più story non hanno una release, o non ce l’ha un terzo di tutte le story, benché la mappa abbia release. Le domande, i segnaposto e le story richieste da una story pianificata sono segnalati da altre regole. Una segnalazione per la mappa.
    .why = Chi legge non sa se una story non pianificata verrà costruita o no.
    .ask = Quali di queste story vanno nella prossima release?
    .advice = assegnare ogni story a una release, o toglierla
    .anywhere =
        { $count ->
            [one] { $count } story non è pianificata
           *[other] { $count } story non sono pianificate
        }
    .in-task =
        { $count ->
            [one] { $count } story in { $task } non è pianificata
           *[other] { $count } story in { $task } non sono pianificate
        }
    .mostly-in-task =
        { $count ->
            [one] { $count } story non è pianificata
           *[other] { $count } story non sono pianificate
        }, di cui { $task_count } in { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } story non è pianificata
           *[other] { $count } story non sono pianificate
        }, di cui { $first_count } in { $first } e { $second_count } in { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = Una story richiede una story di una release successiva.
    .why = La release non può funzionare come previsto, perché qualcosa su cui si basa esce dopo.
    .ask = Che cosa fa questa story senza l’altra?
    .advice = spostare la story richiesta in una release precedente, o questa in una release successiva
    .finding = { $story } esce in { $release } ma richiede { $needed }, che esce in { $later }

needs-unscheduled-story =
    .looks-for = Una story pianificata richiede una story non pianificata.
    .why = La story dipende da un lavoro che nessuno ha pianificato.
    .ask = Quando esce l’altra story?
    .advice = pianificare la story richiesta per la stessa release o per una precedente, o toglierla da `needs:`
    .finding = { $story } esce in { $release } ma richiede { $needed }, una story non pianificata

dependency-cycle =
    .looks-for = Alcune story si richiedono a vicenda in un ciclo. Una segnalazione per ogni ciclo, alla sua prima story.
    .why = Ogni story di un ciclo ne aspetta un’altra, quindi nessuna può essere costruita per prima.
    .ask = Quale si può realizzare per prima, e come?
    .advice = togliere una voce di `needs:` che non è essenziale, o dividere una delle story
    .itself = { $story } richiede sé stessa
    .several = { $stories } si richiedono a vicenda in un ciclo
    .related = fa parte del ciclo

done-before-its-need =
    .looks-for = Una story fatta richiede una story che non è fatta.
    .why = O la story non è davvero fatta o non ha bisogno dell’altra, quindi i piani basati sulla mappa sono sbagliati.
    .ask = L’altra story è fatta, o non serve?
    .advice = togliere la voce di `needs:` se la story funziona senza, o correggere lo stato
    .finding = la story { $story } è fatta ma richiede { $needed }, che non lo è

blocked-in-active-release =
    .looks-for = Una story della release attiva è bloccata. Se ha una domanda aperta, viene segnalata quella.
    .why = La release non può uscire senza la story, e ogni giorno di attesa ritarda ciò che viene dopo.
    .ask = Che cosa la blocca, e chi la sblocca?
    .advice = scoprire che cosa aspetta la story e chi può risolverlo, o spostarla in una release successiva
    .finding = la story { $story } è bloccata, e { $release } è la release attiva

## Gap rules: wording

system-words =
    .looks-for = Alcuni titoli contengono termini tecnici, come API, database o OAuth, o codice, come `userId` o `/orders`. Controlla attività, task e story in ogni lingua. Il testo fra virgolette o parentesi viene saltato, e così i formati di file in un’importazione o esportazione, e le story di sviluppatori. Una segnalazione per la mappa.
    .why = Utenti e stakeholder non possono giudicare un passo che non capiscono, e spesso non è affatto un passo degli utenti.
    .ask = Che cosa fa o vede qui la personas? Dirlo con le sue parole
    .advice = dire che cosa gli utenti fanno o ottengono, e mettere la tecnologia nella descrizione: `Accedere con il mio account Google`, non `Autenticazione via OAuth`
    .finding =
        { $others ->
            [0] { $title } parla del sistema ({ $word }), non di ciò che fanno gli utenti
            [one] { $title } ({ $word }) e un altro titolo parlano del sistema, non di ciò che fanno gli utenti
           *[other] { $title } ({ $word }) e altri { $others } titoli parlano del sistema, non di ciò che fanno gli utenti
        }
    .also = anche questo parla del sistema

screen-words =
    .looks-for = Alcune story nominano un elemento dell’interfaccia, come un pulsante o un menu a tendina: tre o più, o più di una su dieci. Una segnalazione per la mappa. Solo nelle lingue con elenchi di parole. Il testo fra virgolette viene saltato.
    .why = Decide il design prima che il team si sia chiesto che cosa vogliono fare gli utenti.
    .ask = A che cosa serve? Dire che cosa ottiene la personas
    .advice = dire che cosa fanno gli utenti, e mettere il design nella descrizione: `Dire dove abito`, non `Menu a tendina dei Paesi`
    .finding =
        { $others ->
            [0] { $title } descrive l’interfaccia ({ $word }), non ciò che fanno gli utenti
            [one] { $title } ({ $word }) e un’altra story descrivono l’interfaccia, non ciò che fanno gli utenti
           *[other] { $title } ({ $word }) e altre { $others } story descrivono l’interfaccia, non ciò che fanno gli utenti
        }
    .also = anche questa descrive l’interfaccia

feature-noun =
    .looks-for = Alcune attività, o tre o più task, sono cose, non azioni. Controlla i titoli di una o due parole: Dashboard, Consegna e Pagina admin sono cose, Cercare e Pagare sono azioni. Una segnalazione per la mappa. Solo nelle lingue con elenchi di parole.
    .why = Un elenco di cose è un menu, non un percorso: nasconde chi fa che cosa, e quali passi mancano nel mezzo.
    .ask = Che cosa ne fa la personas? Dirlo con un verbo
    .advice = cominciare il titolo con un verbo e dire che cosa fanno gli utenti: `Vedere com’è andato oggi il mio negozio`, non `Dashboard`
    .finding =
        { $others ->
            [0] { $title } è una cosa, non un’azione degli utenti
            [one] { $title } e un altro titolo sono cose, non azioni degli utenti
           *[other] { $title } e altri { $others } titoli sono cose, non azioni degli utenti
        }
    .also = anche questo è una cosa

business-wish =
    .looks-for = Alcune story dicono che gli utenti vedono o ricevono qualcosa che solo l’azienda desidera mostrare, come pubblicità, promozioni o upselling. Una segnalazione per la mappa. Solo nelle lingue con elenchi di parole.
    .why = Nessuno usa il prodotto per questo, quindi sulla mappa sembra che i bisogni degli utenti siano soddisfatti.
    .ask = Che cosa ne vuole ricavare la personas? Dirlo con le sue parole
    .advice = dire che cosa ci guadagnano gli utenti, o togliere la story dalla mappa e tenerla nel business plan
    .finding =
        { $others ->
            [0] { $title } è un desiderio dell’azienda
            [one] { $title } e un’altra story sono desideri dell’azienda
           *[other] { $title } e altre { $others } story sono desideri dell’azienda
        }, non degli utenti
    .also = anche questo è un desiderio dell’azienda

question-as-story =
    .looks-for = I titoli di alcune story sono domande. Una segnalazione per la mappa, in ogni lingua.
    .why = Una scheda con una domanda viene pianificata, stimata e contata come qualcosa che gli utenti avranno.
    .ask = Che cosa potrà fare la personas, una volta data la risposta?
    .advice = scrivere ogni domanda sotto `questions:` della story a cui si riferisce, e togliere la scheda
    .finding =
        { $others ->
            [0] { $title } è una domanda, non una story
            [one] { $title } e un’altra story sono domande, non story
           *[other] { $title } e altre { $others } story sono domande, non story
        }
    .also = anche questa è una domanda

sentence-titles =
    .looks-for = Tre o più titoli cominciano come la frase di un modello di story, come «Come … voglio». Una segnalazione per la mappa. Solo nelle lingue con elenchi di parole.
    .why = Su una parete di schede simili ciò che distingue una story dall’altra viene per ultimo, e nessuno può scorrere la mappa con lo sguardo.
    .ask = Che cos’è in poche parole, senza il «Come…»?
    .advice = tenere il desiderio come titolo, e spostare il resto in `persona:` e `why:`
    .rewrite = riscrivere i titoli, questo come `persona:` { $persona }, `story:` { $title } e `why:` { $why }
    .rewrite-without-why = riscrivere i titoli, questo come `persona:` { $persona } e `story:` { $title }
    .finding = { $count } titoli sono frasi intere, come { $title }
    .also = anche questo è una frase

placeholder-name =
    .looks-for = Un titolo è un segnaposto, come TBD, varie o una sola lettera. Controlla attività, task e story. Solo nelle lingue con elenchi di parole. Una parola che la mappa usa altrove come parola comune, come «attività» in una scuola, non conta. E neppure le story senza release nelle mappe con release.
    .why = Nessuno sa che cosa rappresenta o se è importante, eppure viene contato.
    .ask = Che cos’è davvero?
    .advice = scrivere che cosa vi fanno gli utenti, o toglierlo finché qualcuno non lo sa
    .finding = { $title } è un segnaposto: non dice che cosa fanno gli utenti

long-title =
    .looks-for = Alcuni titoli hanno più di 120 caratteri. Controlla attività, task e story in ogni lingua. Una segnalazione per la mappa. Un progetto può fissare un altro limite.
    .why = Un titolo così lungo non sta su una scheda, e chi legge lo salta.
    .ask = Che cos’è in poche parole?
    .advice = ridurre il titolo a poche parole, e spostare il resto in `description:` o `acceptance:`
    .finding =
        { $others ->
            [0] { $title } ha { $count } caratteri: troppo lungo per una scheda
            [one] { $title } ({ $count } caratteri) e un altro titolo sono troppo lunghi per una scheda
           *[other] { $title } ({ $count } caratteri) e altri { $others } titoli sono troppo lunghi per una scheda
        }
    .also = anche questo troppo lungo

## Gap rules: readiness

no-acceptance =
    .looks-for = Alcune story aperte della prossima release non hanno criteri di accettazione. Una segnalazione per la release, nelle mappe in cui almeno una story ha criteri ogni quattro che non ne hanno.
    .why = Senza criteri ognuno ha un’idea diversa di quando una story è fatta, e gli utenti potrebbero non avere ciò che è stato loro promesso.
    .ask = Come si capirà che queste story sono fatte?
    .advice = elencare sotto `acceptance:` che cosa dev’essere vero quando la story è fatta
    .finding =
        { $count ->
            [one] { $count } story aperta di { $release } non ha
           *[other] { $count } story aperte di { $release } non hanno
        } criteri di accettazione: { $stories }
    .related = nessun criterio di accettazione

detail-too-early =
    .looks-for = Più della metà dei criteri di accettazione è su story tardive, e almeno una volta e mezza la quota di queste story sulla mappa. Le story tardive sono nell’ultima release, senza release, o nel backlog. Solo nelle mappe con due o più release. Un’ultima release che è la prossima o già rilasciata non è tardiva. Un progetto può fissare un’altra quota.
    .why = Il team ne saprà di più quando costruirà queste story e dovrà riscriverne i criteri, mentre alla prossima release mancano dettagli.
    .ask = Su quali di questi dettagli si scommetterebbe oggi?
    .advice = scrivere prima i criteri per la prossima release, e lasciare le story successive come titoli
    .finding =
        { $total ->
            [1] l’unico criterio di accettazione è su una story
           *[other] { $early } criteri di accettazione su { $total } sono su story
        } dell’ultima release o senza release
    .related = ha già dei criteri

unestimated-story =
    .looks-for = Tre o più story aperte della prossima release non hanno una stima, benché due terzi delle sue story ne abbiano una. Le story che segnala no-acceptance non contano. Una segnalazione per la mappa.
    .why = Il totale della release è troppo basso, e qualcuno potrebbe promettere una data basata su di esso.
    .ask = Quanto è grande, rispetto alle altre?
    .advice = stimare queste story, anche solo a grandi linee, o togliere le stime dalla release
    .finding =
        { $count ->
            [one] { $count } story aperta non ha
           *[other] { $count } story aperte non hanno
        } una stima, benché altre della loro release ne abbiano: { $stories }
    .related = nessuna stima

oversized-story =
    .looks-for = Una story aperta vale più del 40% delle stime della prossima release. Solo se questa ha tre o più stime, e metà delle sue story ne ha una. Un progetto può fissare un’altra quota.
    .why = La release dipende da questa sola story: un suo ritardo ritarda tutto.
    .ask = Qual è la parte più piccola che aiuta qualcuno?
    .advice = dividere la story in base a ciò che fanno gli utenti, e cominciare dalla parte più piccola
    .finding = { $story } vale { $estimate } su { $total } in { $release }

open-question =
    .looks-for = Una domanda sulla prossima release non ha risposta. Può appartenere alla release, a una delle sue story, al task o all’attività di una tale story, o alla mappa. Anche etichette come `tbd` e `spike` segnano una story come domanda; un progetto può fissarne altre.
    .why = Chi realizzerà la story risponderà alla domanda da solo, e gli utenti dovranno convivere con il risultato.
    .ask = Qualcuno dei presenti può rispondere?
    .advice = rispondere con `text:` e `answer:`, o trovare qualcuno che possa farlo prima che il lavoro sulla story cominci
    .finding = { $release } dipende da una domanda aperta: { $question }
    .done = la story { $story } in { $release } è fatta, ma la sua domanda è aperta: { $question }
    .tag = { $release } dipende da una domanda aperta: { $story } ha l’etichetta { $tag }

untested-assumption =
    .looks-for = Un’ipotesi sulla prossima release non è verificata. Non ha risposta, e appartiene alla release, a una delle sue story, al task o all’attività di una tale story, o alla mappa.
    .why = Se l’ipotesi è sbagliata, il team lo scopre solo quando gli utenti ricevono qualcosa che non possono usare o non vogliono.
    .ask = Come è stata verificata, e che cosa ne è emerso?
    .advice = verificarla nel modo più economico possibile, e scrivere il risultato sotto `answer:`
    .finding = { $release } si basa su un’ipotesi non verificata: { $assumption }
    .done = la story { $story } in { $release } è fatta, ma la sua ipotesi non è verificata: { $assumption }

open-matter-in-notes =
    .looks-for = La descrizione della mappa o di un task dice che qualcosa è aperto: bloccato, in sospeso, da decidere, prima del lancio, da approvare e simili. Nessuna domanda, nessuna ipotesi e nessun rischio della mappa ne condivide due parole significative. Una segnalazione per la mappa, con le righe. Solo per mappe in inglese.
    .why = Una descrizione si legge una volta sola: nessuno le dà seguito, e la questione torna quando è urgente.
    .ask = Chi lo risolve, ed entro quando?
    .advice = scrivere ogni punto sotto `questions:`, `assumptions:` o `risks:` dell’elemento a cui si riferisce
    .finding =
        { $count ->
            [one] un punto aperto sta solo in una descrizione
           *[other] alcuni punti aperti stanno solo in descrizioni
        }: { $lines }
    .also = anche qui un punto aperto

happy-path-only =
    .looks-for = Un task ha story nella prima release, e ciò che può andare storto viene solo in una successiva; oppure nulla in tutta la release, criteri di accettazione compresi, riguarda ciò che potrebbe andare storto. Tali story si riconoscono dall’etichetta `edge` o `error`, e da parole come «fallisce», «rifiutata» o «annullare» nelle lingue con elenchi di parole. Una segnalazione per la release, nelle mappe in cui qualche story riguarda un errore; vengono prima i task in cui uno sbaglio costa molto agli utenti. Non viene segnalato se quasi ogni task ha una sola story.
    .why = La release funziona finché nulla va storto, e qualcosa va storto il primo giorno.
    .ask = Che cosa potrebbe andare storto qui, e che cosa si fa allora? Le risposte diventano story di questa release
    .advice = chiedersi che cosa potrebbe andare storto in ciascuno di questi task, e aggiungere alla release il caso di errore che farebbe più danni
    .finding = { $release } non ha story sui casi di errore in { $count } task: { $tasks }
    .later =
        { $others ->
            [0] { $release } ha { $task }, ma { $story } esce solo in { $later }
            [one] { $release } ha { $task }, ma { $story } esce solo in { $later }; lo stesso vale per un altro task
           *[other] { $release } ha { $task }, ma { $story } esce solo in { $later }; lo stesso vale per altri { $others } task
        }
    .related = nessuna story sui casi di errore

no-failure-path =
    .looks-for = Nessuna story riguarda ciò che potrebbe andare storto. Solo nelle mappe con otto o più story, nelle lingue con elenchi di parole. Si veda happy-path-only per come si riconoscono tali story.
    .why = Ogni giorno qualcosa va storto, e senza un piano qualcuno decide in fretta che cosa vedono gli utenti.
    .ask = Che cosa potrebbe andare storto, e che cosa si fa allora?
    .advice = chiedersi per ogni task che cosa potrebbe andare storto e che cosa fanno allora gli utenti, e aggiungere una story per questo
    .finding = nessuno dei { $count } titoli di story dice che cosa potrebbe andare storto

edge-cases-left-open =
    .looks-for = Una release è fatta tranne le sue story sui casi di errore: ce ne sono due o più, e nessuna è fatta. Si veda happy-path-only per come si riconoscono tali story.
    .why = Ciò che resta per la fine viene tagliato quando si avvicina la data, e gli utenti ci si imbattono.
    .ask = Con quali di questi errori si può convivere?
    .advice = decidere quali di queste story servono agli utenti, e spostare le altre in una release successiva
    .finding = in { $release } è tutto fatto tranne { $count } story sui casi di errore: { $stories }
    .related = ancora aperta

unmapped-backlog =
    .looks-for = Il backlog ha dieci o più story, o un terzo del totale. Una segnalazione per la mappa, con il loro numero.
    .why = Nel backlog nessuno vede dove una story si colloca nel percorso o che cosa farebbe slittare.
    .ask = Quali vanno sulla parete, e quali si possono togliere?
    .advice = spostare ogni story nel task a cui appartiene, o toglierla
    .finding =
        { $count ->
            [one] { $count } story è
           *[other] { $count } story sono
        } nel backlog, non sulla parete

## Gap rules: upkeep

unused-ignore =
    .looks-for = Una voce `ignore:` non corrisponde a nessuna segnalazione.
    .why = Una voce superata fa dubitare delle altre, e nasconde la prossima lacuna dello stesso tipo.
    .ask = La voce si può togliere?
    .advice = togliere la voce
    .finding = `{ $rule }` non trova qui nulla da ignorare

## Workshop: pages of the people in the room

room-join = Entra nel workshop
room-join-name = Nome
room-join-code = Codice: sei lettere e cifre, sullo schermo grande
room-join-button = Entra
room-join-wrong-code = Il codice non è questo. Guardare di nuovo lo schermo grande
room-join-wrong-link = Questo link è di un altro workshop. Scrivere il codice dello schermo grande
room-join-closed = La porta è chiusa. Chiedere all’host di aprirla
room-join-later = Troppi codici errati. Aspettare un minuto o scansionare il codice QR
room-out = Questo dispositivo non è più nel workshop. Per partecipare, entrare di nuovo
room-answer = Rispondi
room-no-connection = Nessuna connessione. Riprovare
room-offline = Nessuna connessione. I testi restano salvati qui e vengono inviati più tardi
room-ended = Il workshop è finito. Grazie!
room-nothing-left = Non resta nulla da chiedere. L’host può concludere il workshop
room-wall = Vedi la parete
room-to-phone = Torna alla pagina del telefono
room-step = { $step }, passo { $number } di { $count }
room-time-up = Tempo scaduto
room-wait = In attesa della prossima domanda
room-break = Pausa. L’host dirà quando si riprende
room-reads = Qui si può solo leggere. Per partecipare, chiedere all’host
room-why = Perché?
room-card = La mia scheda
room-card-add = Aggiungi scheda
room-about-silent = Una scheda per idea. Nessun altro vede queste schede finché l’host non le scopre.
room-about-open = Una scheda per idea. Ogni scheda è subito sulla parete.
room-about-aloud = Dire la risposta ad alta voce. L’host la scrive.
room-about-choose = Dire che cosa scegliere. L’host sceglie.
room-my-cards = Le mie schede
room-in-tray = { $count } nel vassoio
room-card-edit = Modifica «{ $title }»
room-card-remove = Rimuovi «{ $title }»
room-not-sent = Non ancora inviata
room-not-sent-other = Non inviata: la domanda è cambiata
room-fingers = Quante dita?
room-finger =
    { $count ->
        [one] { $count } dito
       *[other] { $count } dita
    }
room-my-dots = I miei bollini
room-dots-left = ancora { $left } di { $count }
room-dot-more = Un bollino in più per «{ $title }»
room-dot-less = Un bollino in meno per «{ $title }»
room-dots =
    { $count ->
        [one] { $count } bollino
       *[other] { $count } bollini
    }
room-results = Voti
room-ready = Ho finito
room-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persone
    }
room-people-ready =
    { $count ->
        [one] { $count } ha finito
       *[other] { $count } hanno finito
    }
room-park = Parcheggia un’idea
room-park-button = Parcheggia
room-parked = Idea parcheggiata
room-screen = Workshop
room-question = Domanda
room-steps = Passi
room-time-left = Tempo rimasto: { $step }
room-countdown = Conto alla rovescia
room-step-time = Mostra il tempo del passo
room-of-minutes =
    { $count ->
        [one] su { $count } minuto
       *[other] su { $count } minuti
    }
room-join-phone = Entra con il telefono
room-join-picture = Codice QR con l’indirizzo
room-join-trouble = Un telefono non si collega?
room-join-local = I telefoni non raggiungono questo indirizzo: solo questo computer. Avviato con --host 0.0.0.0, li lascia entrare.
room-join-trouble-about = Deve essere nella stessa rete di questo computer, e il firewall di questo computer deve lasciarlo passare. Le reti per ospiti spesso isolano i dispositivi: in tal caso, aprire un hotspot. Altri indirizzi da provare:
room-door-closed = La porta è chiusa
room-person-host = host
room-person-reads = legge
room-person-away = assente
room-person-ready = ha finito
room-person-shows = mostra le dita
room-tray = Nel vassoio, coperte
room-cards =
    { $count ->
        [one] { $count } scheda
       *[other] { $count } schede
    }
room-tray-about =
    { $count ->
        [one] di { $count } persona; nessuno le vede finché l’host non le scopre
       *[other] di { $count } persone; nessuno le vede finché l’host non le scopre
    }
room-hands = mani alzate: { $shown } di { $count }
room-votes-open = La votazione è aperta
room-votes-about =
    { $count ->
        [one] { $dots } da { $count } persona
       *[other] { $dots } da { $count } persone
    }
room-parking-lot = Parcheggio: { $number }
room-hint-silent = una scheda per idea, sul telefono, in silenzio
room-hint-open = una scheda per idea, sul telefono
room-hint-fingers = mostrare le dita sul telefono
room-hint-aloud = dirlo ad alta voce
room-change = { $name }: { $message }
room-answer-of = Risposta dei presenti
room-answer-lines = Risposta dei presenti, una scheda per riga
room-choices = Scelte
room-next = Prossima domanda
room-skip = Salta…
room-skip-reason = Motivo per saltare questa domanda
room-skip-button = Salta
room-undo = Annulla risposta
room-reveal = Scopri le schede
room-more-minutes = +{ $number } min
room-pause = Pausa
room-go-on = Riprendi
room-more = Altro…
room-host-title = Conduci il workshop
room-minutes = Minuti
room-start = Avvia
room-stop = Ferma
room-hold = Sospendi
room-rights = I partecipanti possono
room-rights-vote = solo votare
room-rights-cards = votare e scrivere schede
room-rights-edit = modificare tutto sulla parete
room-writing = Le loro schede
room-writing-silent = restano coperte finché non si scoprono
room-writing-open = sono subito sulla parete
room-vote = Votazione
room-vote-on = Si vota su
room-vote-stories = tutte le story
room-vote-tasks = task
room-vote-releases = release
room-vote-task = story di «{ $title }»
room-vote-each = Bollini a persona
room-vote-stack = Più bollini sulla stessa cosa
room-vote-hidden = Mostra i voti solo alla fine
room-vote-start = Apri la votazione
room-vote-close = Chiudi la votazione
room-vote-cancel = Annulla la votazione
room-vote-away = Nascondi i voti
room-vote-order = Ordina per voti
room-door = Porta
room-door-close = Chiudi la porta
room-door-open = Apri la porta
room-read = Solo lettura
room-act = Fai partecipare
room-let-read = Solo lettura per { $name }
room-let-act = Fai partecipare { $name }
room-remove = Rimuovi { $name }
room-remove-sure = Sì, rimuovi
room-people-title = Persone
room-end = Concludi il workshop
room-end-sure = Sì, concludi per tutti
room-together-join = Entra
room-together-code = Codice: sei lettere e cifre
room-together-wrong-code = Il codice non è questo. Chiederlo all’host
room-together-wrong-link = Questo link non vale più. Scrivere il codice
room-together-invite = Invita altre persone

## Workshop: steps, and how far it is

workshop-scope = Ambito
workshop-frame = Inquadramento
workshop-activities = Attività
workshop-tasks = Task
workshop-stories = Story
workshop-gaps = Lacune
workshop-slices = Fette
workshop-close = Chiusura
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = ancora { $minutes } min
workshop-time-over = { $minutes } min in più
workshop-first-release = { $release }: { $reached } attività su { $count }
workshop-left-out = { $far }, { $count } senza story
workshop-size = { $activities } attività, { $stories } story

## Workshop: Scope

workshop-title = Come si chiama la mappa?
    .why = Tutti dovrebbero sapere di quale percorso si parla e, più tardi, quale mappa stanno guardando.
    .needed = una mappa ha bisogno di un titolo

workshop-about = Di che cosa tratta la mappa?
    .why = Una mappa di tutto non finisce mai. Prima di cominciare, dire fin dove arriva.
    .product = Un intero prodotto
    .feature = Una funzionalità
    .journey = Un percorso
    .redesign = La riprogettazione di qualcosa che esiste già

workshop-people = Chi è presente?
    .why = I nomi compaiono nel verbale, e da nessun’altra parte.

workshop-decide = Che cosa sarà stato deciso alla fine dell’incontro?
    .why = Un workshop che finisce con una decisione si può accorciare senza perderla.

workshop-backlog = C’è un backlog da portare? Le sue schede vanno nel backlog della mappa (schede di Jira, Trello e altri: `storywall import`)
    .why = Ciò che si ha in testa impedisce di ascoltare. Le schede già scritte possono aspettare.

## Workshop: Frame

workshop-frame-needed = Senza una personas precisa e un obiettivo, si discute su quale modo di lavorare conti. Dare un nome a qualcuno che somigli a persone che i presenti conoscono
workshop-generic = { $persona } potrebbe essere chiunque
workshop-goal = Che cosa potrà fare { $persona } che oggi non può fare?
    .needed = senza un obiettivo nessuno sa che cosa va nella prima release

workshop-others = Chi altro partecipa?
    .why = Spesso qualcuno imballa, guida, approva o risponde, e ha story proprie.

workshop-journeys = Il percorso è comune, o a ciascuno serve una mappa?
    .why = Se si passano qualcosa, una sola mappa lo mostra. Se non si incontrano mai, due mappe si leggono meglio.
    .one = Un percorso comune
    .each = Una mappa ciascuno: questa è per la prima persona

## Workshop: Activities

workshop-first-activities = Che cosa fa { $persona }, a grandi linee, dall’inizio alla fine?
    .why = Il backbone racconta tutto il percorso: largo un chilometro, profondo un palmo. Di solito le attività sono da quattro a otto.
    .needed = una mappa senza attività non ha nulla da rilasciare

workshop-more-activities =
    { $count ->
        [one] Finora c’è solo { $count } attività. Che cos’altro fa { $persona }, dall’inizio alla fine?
       *[other] Finora ci sono solo { $count } attività. Che cos’altro fa { $persona }, dall’inizio alla fine?
    }

workshop-not-counted = Non contate, perché nessun utente le fa: { $titles }
workshop-before = Che cosa succede prima di { $activity }?
    .why = Il primo passo a cui si pensa è di rado il primo che si compie.

workshop-after = Che cosa succede dopo { $activity }?
    .why = Ciò che viene alla fine si dimentica più facilmente: controllare, restituire, reclamare, andarsene.

## Workshop: Tasks

workshop-who = Chi si occupa di { $activity }?
    .why = Senza risposta è { $persona }, come per tutto il resto.

workshop-steps = { $activity }: che cosa fa { $persona } per prima cosa, e poi?
    .why = Un’attività che nessuno ha ripercorso mentalmente nasconde i passi che si dimenticano.
workshop-more-steps = { $activity }: finora c’è { $task }. Che cos’altro fa { $persona } lì?

## Workshop: Stories

workshop-ways = { $task }: come può farlo { $persona }? Quali altri modi ci sono?
    .why = Ogni modo è una story. Solo se ce ne sono diversi una release può lasciarne fuori alcuni.
workshop-more-ways = { $task }: finora c’è { $story }. In quale altro modo può farlo { $persona }?

workshop-failures = { $task }: che cosa potrebbe andare storto?
    .why = Qualcosa va storto il primo giorno, e allora qualcuno decide in fretta che cosa vedono gli utenti.

workshop-still-empty = { $activity } non ha nessuna story. C’è qualcosa da fare qui?
    .why = Un passo senza story è un buco: ci si arriva, e non succede nulla.

workshop-first-story = La mappa non ha ancora story. Qual è la prima cosa da realizzare per { $activity }?
    .needed = una release ha bisogno di almeno una story

## Workshop: Gaps

workshop-room =
    .why = Solo le persone possono rispondere; nessuna regola può. La risposta resta nella mappa.

## Workshop: Slices

workshop-slice-needed = il workshop finisce con una release che attraversa tutto il backbone e dice che cosa cambia per i suoi utenti

workshop-release = Qual è la fetta più sottile con cui { $persona } raggiunge il suo obiettivo ({ $goal })? Dare un nome a questa release
    .why = Una fetta sottile aiuta qualcuno fino in fondo. La metà di tutto non aiuta nessuno.

workshop-next-release =
    { $count ->
        [one] Che cosa viene dopo { $release }? { $count } story non ha ancora una release. Dare un nome alla prossima release
       *[other] Che cosa viene dopo { $release }? { $count } story non hanno ancora una release. Dare un nome alla prossima release
    }
    .why = Ciò che viene dopo è un piano, non una promessa. Mostra che cosa la prima release lascia fuori di proposito.

workshop-slice = { $activity }: di quali story { $release } non può fare a meno?
    .why = Bisogna poter passare per ogni attività, anche solo nel modo più semplice.

workshop-cards = Quali story sono in { $release }?
workshop-outcome = Che cosa cambia per { $persona } quando è uscita { $release }?
workshop-measure = Come si capirà che è stato raggiunto, e che cosa porterebbe a fermarsi qui?

workshop-agree = Tutti d’accordo su { $release }? Voto con le dita: tre o più su cinque è un sì
    .why = Una fetta su cui nessuno è d’accordo è un desiderio. Chi mostra meno di tre dita dice che cosa manca.
    .needed = ogni release va concordata, o cambiata finché non lo è: `out 2, 3` toglie schede indicando il numero nell’elenco, i titoli aggiungono schede; oppure rispondi con ciò che manca
    .contents = { $release }, { $count } story: { $outcome }
    .stories = { $release }, { $count } story

## Workshop: Close

workshop-read = Leggere { $release } ad alta voce da sinistra a destra: «Prima…, poi…». Dove si inciampa?
    .why = Letto ad alta voce, un buco nella storia si sente subito.

workshop-assumptions = Che cosa si dà per scontato e va verificato?
    .why = Un’ipotesi scritta si può verificare prima di realizzarla.

workshop-parked = { $text } è nel parcheggio. Che cosa se ne fa?
    .why = Ciò che si parcheggia e non si guarda più va perso. Una riga vuota lo lascia nel verbale.
workshop-parked-at = Parcheggiato a: { $question }
workshop-next-date = Quando ci si rivede, e chi fa che cosa nel frattempo?
    .why = Una mappa che nessuno guarda più è un quadro.

## Workshop: choices

workshop-choice = { $name }
    .agreed = D’accordo
    .backlog = { $title }, dal backlog
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } voto
           *[other] { $title } ({ $task }), { $votes } voti
        }
    .scheduled = { $title } ({ $task }), pianificata per { $release }
    .out = Togli: { $title }
    .new = Nuova scheda in { $task }
    .ships = { $title } esce con { $release }
    .both = Escono entrambe con { $release }
    .remove-entry = Togliere la voce
    .keep-entry = Tenerla

## Workshop: hints, in brackets below a question

workshop-hint = { $first }; { $second }
    .agree = 1, sì, o dita come 5, 4, 4, 3; `out 2, 3` toglie schede, i titoli aggiungono schede; oppure di’ che cosa manca
    .numbers-or-cards = numeri, come 1,3, o schede: metti `;` tra l’una e l’altra, o una per riga
    .numbers-or-words = numeri, come 1,3, o parole tue; metti `;` tra l’uno e l’altro
    .numbers-or-titles = numeri, come 1,3, o titoli; metti `;` tra l’uno e l’altro
    .number-or-words = un numero, o parole tue
    .number = un numero
    .cards = più di una: metti `;` tra l’una e l’altra, o una per riga
    .cards-in-one-line = più di una: metti `;` tra l’una e l’altra, in una riga
    .removable = `remove it` se non serve nessuna scheda
    .optional = una riga vuota va avanti
workshop-more = Altro? Una riga vuota va avanti.
workshop-so-far = Finora: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = Rispondere in una riga; `?` mostra le altre parole possibili.
workshop-word-help = queste parole
workshop-word-why = perché lo si chiede
workshop-word-back = ripetere la domanda precedente
workshop-word-undo = annullare l’ultima risposta
workshop-word-skip = proseguire senza risposta; il motivo è nel verbale
workshop-word-park = parcheggiare un’idea per dopo
workshop-word-remove = rimuovere schede, per numero o titolo; `remove` da solo le elenca
workshop-word-rename = `rename X to Y` dà un altro titolo a X, un numero o un titolo
workshop-word-show = mostrare la mappa
workshop-word-time = mostrare il tempo di ogni passo; `time +5` dà cinque minuti in più a questo
workshop-word-votes = elencare le schede; `votes 1=3, 4=2` conta i loro voti
workshop-word-pause = fermarsi ora e continuare dopo
workshop-word-done = niente da aggiungere, avanti
workshop-nothing-left = Non c’è altro da chiedere. Una riga vuota chiude il workshop; `back` o `undo` corregge una risposta.
workshop-nothing-asked = non si chiede più nulla
    .help = premere Invio per finire, o scrivere `back` o `undo`
workshop-reason-missing = manca un motivo
    .help = dire perché, per esempio `skip qui nessuno lo sa`; il motivo è nel verbale
workshop-nothing-to-park = non c’è niente da parcheggiare
    .help = scrivere l’idea dopo, per esempio `park e le carte regalo?`
workshop-no-minutes = non è un numero di minuti
    .help = scrivere `time +5` per cinque minuti in più
workshop-no-votes = questi non sono voti
    .help = scrivere `votes 1=3, 4=2`: tre per la scheda 1, due per la 4; `votes` elenca le schede
workshop-number-twice = un numero c’è due volte
    .help = scegliere ogni numero una volta; le dita si contano quando si chiede se tutti sono d’accordo
workshop-no-numbers = qui non c’è niente da scegliere per numero
    .help = rispondere a parole; se si intende il numero stesso, metterlo tra virgolette (")
workshop-no-vote-card = non c’è nessuna scheda { $card }
    .help = `votes` elenca le schede con i loro numeri; non è stato contato nulla
workshop-no-cards-yet = Non ci sono ancora schede da votare.
workshop-how-to-vote = `votes 1=3, 4=2` conta tre voti per la scheda 1 e due per la 4.
workshop-time-up = Il tempo per { $step } è finito. `time +5` dà cinque minuti in più; oppure parcheggiare ciò che è aperto e proseguire.
workshop-time-short = { $step }: restano { $left } minuti su { $all }.

## Workshop: answers that don’t fit

workshop-answer-missing = qui serve una risposta
workshop-can-be-skipped = rispondere in poche parole, o saltarla con un motivo: «skip MOTIVO»
workshop-not-skipped = questa non si può saltare

workshop-no-choice = la scelta { $number } non esiste
    .help =
        { $count ->
            [0] rispondere a parole
            [one] rispondere 1, o a parole
           *[other] scegliere numeri da 1 a { $count }
        }

workshop-only-choices = scegliere con il numero

workshop-one-only = qui va una sola risposta
    .help = rispondere in una riga; tenere il resto per la domanda seguente, o parcheggiarlo

workshop-name-taken = { $name } c’è già
    .help = dare un altro nome, o proseguire senza

workshop-no-card = qui non c’è una scheda { $title }
    .help = scegliere con il numero, o scrivere il titolo come nell’elenco; «back» porta alle domande precedenti
workshop-several-in-one = { $title } indica una scheda e qualcos’altro
    .help = metti `;` tra l’una e l’altra, per esempio «{ $example }»; un titolo con una virgola va tra virgolette doppie (")
workshop-no-persona = { $name } non è una persona di questa mappa
    .help = scegli per numero o per nome, o aggiungi qualcuno in poche parole, come “Mia, una studentessa”
workshop-no-removable = { $title } non indica un solo elemento di questa mappa
    .help = “remove” elenca ciò che qui ha un numero; oppure scrivi un titolo, con ciò a cui appartiene: “remove Pagare in contanti (Pagare)”
workshop-no-rename = che cosa prende quale titolo?
    .help = “rename 2 to Pagare in contanti” o “rename Pagare to Pagare in contanti”
workshop-several-items = { $title } potrebbe essere { $items }
    .help = scrivi il titolo intero, con ciò a cui appartiene tra parentesi
workshop-persona-used = { $title } compare ancora in { $items }
    .help = `{ $line }` lo toglie anche da lì
workshop-removed-below =
    { $count ->
        [one] { $count } story era al di sotto; “undo” riporta tutto
       *[other] { $count } story erano al di sotto; “undo” riporta tutto
    }
workshop-how-to-remove = `remove 2` rimuove per numero, `remove Pagare in contanti` per titolo
workshop-which-task = in quale task è { $title }?
    .help = metti davanti il suo numero: “{ $example }”
workshop-no-new-title = manca il titolo della nuova scheda
    .help = scrivilo dopo il numero, come “{ $number }; Pagare al telefono”
workshop-agree-no = che cosa manca?
workshop-in-already = { $title } è già in questa release
    .help = `out` con il suo titolo o numero la toglie; i titoli aggiungono schede
workshop-group = { $name }: sono più persone
    .help = indica una sola persona in una situazione, come “Ayse, paziente alla prima visita”
workshop-doubt-nothing = { $text } non sembra una scheda
workshop-doubt-question = { $text } è una domanda
workshop-doubt-several = { $text } potrebbe indicare più persone
workshop-doubt-letter = { $text } è solo una lettera
workshop-doubt-no-answer = { $text } non sembra una risposta
workshop-doubt-nobody = { $text } non nomina nessuno
workshop-doubt-number = { $number } è una scelta qui, con { $text }?
    .help = `y` per sì; una riga vuota lo tralascia; mettilo tra virgolette se è un titolo
workshop-doubt-agreement = { $text } è un sì?
    .help = `y` accetta e parcheggia il resto; `park` lo parcheggia senza un sì; oppure di’ che cosa manca
workshop-doubt-help = `y` lo tiene così com’è; `park` lo parcheggia; una riga vuota lo tralascia; oppure rispondi in altro modo
workshop-doubt-people = si tratta di { $names }?
    .help = `y` per sì; oppure rispondi con i nomi
workshop-question-answer = Qual è la risposta?
workshop-question-then = Ha una risposta. Che cosa potrà fare allora { $persona }?
workshop-agree-low = che cosa manca a { $names }?
workshop-other-word = qui la parola per { $text } è `{ $word }`
    .help = scrivi `{ $word }`; tra virgolette doppie, è una scheda
workshop-new-needs-task = { $title } non è una scheda di questo elenco
    .help = per una scheda nuova, metti la sua attività tra parentesi dopo: “{ $example }”
workshop-no-answer = { $text } non risponde a questa domanda
    .help = rispondi in poche parole; mettilo tra virgolette doppie se è il titolo
workshop-fingers-or-cards = sono dita o numeri di schede?
    .help = scrivi “fingers { $numbers }” se sono dita, o “out { $numbers }” per togliere schede
workshop-nothing-to-undo = non c’è nulla da annullare
    .help = modificare la mappa nel suo file, o andare avanti
workshop-map-begun = la mappa è nata con questa risposta
    .help = «back» chiede di nuovo il titolo
workshop-changed-since = qualcuno ha modificato la mappa dopo l’ultima risposta
    .help = modificarla nel file, o con «storywall edit»
workshop-question-closed = la domanda precedente è chiusa
    .help = «undo» annulla una alla volta le risposte date da allora
workshop-first-question = non c’è una domanda prima di questa
    .help = rispondere a questa; «undo» annulla l’ultima risposta

## Workshop: what can’t be done in the room

room-host-name = Host
room-guest-name = Partecipante { $number }
room-refused = { $message }. { $help }
room-order = Ordinare le story per voti
room-not-in = Questo dispositivo non è nel workshop. Entrare di nuovo
room-viewers-read = Qui si può solo leggere. Per partecipare, chiedere all’host
room-only-host = Solo l’host può farlo
room-has-a-break = C’è una pausa. Aspettare che l’host riprenda
room-only-votes = Qui si può solo votare. Per scrivere schede, chiedere all’host

room-no-fingers = Ora non si vota con le dita
    .help = Aspettare che si chieda se tutti sono d’accordo

room-name-missing = Il nome è vuoto
    .help = Scrivere un nome noto agli altri

room-no-cards-now = Questa domanda non accetta schede
    .help = Dire la risposta ad alta voce, o parcheggiare l’idea

room-too-many-cards = Troppe schede di una sola persona nel vassoio
    .help = Aspettare che vengano scoperte

room-no-such-card = Questa scheda non è più nel vassoio
    .help = È stata scoperta o ritirata. Scriverne una nuova

room-other-question = La domanda è cambiata
    .help = Leggere quella nuova e rispondere di nuovo

room-undone = Annullato
room-agreed = Concordata: { $release }
room-tray-empty = Nel vassoio non ci sono schede
    .help = Aspettare che qualcuno ne scriva una, o proseguire

room-tray-full =
    { $count ->
        [one] Nel vassoio c’è { $count } scheda coperta
       *[other] Nel vassoio ci sono { $count } schede coperte
    }
    .help = Scoprire prima le schede

room-no-countdown = Non c’è nessun conto alla rovescia
    .help = Avviarne prima uno

room-nothing-to-vote-on = Non c’è ancora nulla da votare
    .help = Mettere prima qualcosa sulla parete

room-no-ballot = Non c’è nessuna votazione aperta
    .help = Aspettare che l’host ne apra una

room-not-on-ballot = Questo non si può votare
    .help = Scegliere qualcosa dall’elenco

room-no-dots-left =
    { $count ->
        [one] In tutto c’è { $count } bollino a persona
       *[other] In tutto ci sono { $count } bollini a persona
    }
    .help = Togliere prima un bollino da qualcos’altro

room-one-dot = Un solo bollino per elemento
    .help = Mettere gli altri bollini altrove
room-no-results = Non ci sono voti sulle story
    .help = Aprire una votazione sulle story e chiuderla

room-nothing-asked = Ora non c’è nessuna domanda
    .help = Il workshop è completo. La mappa si modifica sulla parete

room-empty = Non c’è testo
    .help = Scrivere qualche parola

room-too-long = Il testo è troppo lungo
    .help = Limitare ogni scheda a una riga; i dettagli vengono dopo

room-unclear = Non si capisce che cosa fare
    .help = Ricaricare la pagina

room-nobody = Questa persona non è più nel workshop
    .help = Scegliere qualcun altro
room-not-the-host = L’host resta l’host
    .help = Scegliere un’altra persona

## Workshop: minutes

minutes-title = Workshop: { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } minuto
       *[other] { $date }, { $minutes } minuti
    }
minutes-people = Presenti: { $people }
minutes-goal = Obiettivo: { $goal }
minutes-personas = Per: { $personas }
minutes-releases = Release
minutes-agreed = concordata
minutes-not-agreed = non concordata
minutes-outcome = Risultato: { $outcome }
minutes-measure = Misura: { $measure }
minutes-decisions = Decisioni
minutes-answered = Domande con risposta
minutes-new = Nuova scheda: { $title }, in { $task }
minutes-new-scheduled = Nuova scheda: { $title }, in { $task }, pianificata per { $release }
minutes-enters = { $title } è ora pianificata per { $release }
minutes-leaves = { $title } può aspettare: non è più in nessuna release
minutes-renamed = { $was } ora si chiama { $title }
minutes-now-question = { $title } ora è una domanda aperta, non una scheda
minutes-stumbles = Dove si è inciampato leggendo ad alta voce
minutes-next-date = Prossima data
minutes-goes-on = Si continua con { $step }: { $question }
minutes-votes = Voti
minutes-parked = Parcheggio
minutes-skipped = Domande saltate
minutes-skipped-why = { $question } Saltata: { $reason }
minutes-open = Ancora aperto
minutes-unscheduled = Senza release: { $stories }
minutes-times = Tempi
minutes-time =
    { $minutes ->
        [one] { $step }: { $minutes } minuto
       *[other] { $step }: { $minutes } minuti
    }

## What changed between two versions of a map

diff-added-heading = Aggiunte
diff-moved-heading = Spostamenti
diff-renamed-heading = Nomi nuovi
diff-finished-heading = Concluse
diff-changed-heading = Modifiche
diff-removed-heading = Rimozioni
diff-gaps-new-heading = Nuove lacune
diff-gaps-gone-heading = Lacune sparite
diff-added-count =
    { $count ->
        [one] { $count } aggiunta
       *[other] { $count } aggiunte
    }
diff-moved-count =
    { $count ->
        [one] { $count } spostamento
       *[other] { $count } spostamenti
    }
diff-renamed-count =
    { $count ->
        [one] { $count } nome nuovo
       *[other] { $count } nomi nuovi
    }
diff-finished-count =
    { $count ->
        [one] { $count } conclusa
       *[other] { $count } concluse
    }
diff-changed-count =
    { $count ->
        [one] { $count } modifica
       *[other] { $count } modifiche
    }
diff-removed-count =
    { $count ->
        [one] { $count } rimozione
       *[other] { $count } rimozioni
    }
diff-gap-new = Nuova lacuna
diff-gap-gone = Lacuna sparita
diff-gaps-new-count =
    { $count ->
        [one] { $count } nuova lacuna
       *[other] { $count } nuove lacune
    }
diff-gaps-gone-count =
    { $count ->
        [one] { $count } lacuna sparita
       *[other] { $count } lacune sparite
    }
diff-nothing = Nessuna modifica
diff-nothing-changed = non è cambiato nulla
diff-maps =
    { $count ->
        [one] Modifiche in { $count } mappa
       *[other] Modifiche in { $count } mappe
    }
diff-left-out =
    { $count ->
        [one] … e { $count } altra modifica
       *[other] … e altre { $count } modifiche
    }
diff-map-new = Questa mappa è nuova.
diff-map-gone = Questa mappa non c’è più.
diff-map-unreadable = La vecchia versione non si può leggere, quindi tutto conta come nuovo.
diff-map-file = Spostata da { $from } a { $to }.
diff-release = Release
diff-stories = Story
diff-done = Fatto
diff-points = Punti
diff-date = Data
diff-added-persona = Aggiunta la personas { $title }
diff-added-release = Aggiunta la release { $title }
diff-added-activity = Aggiunta l’attività { $title }
diff-added-activity-stories = Aggiunta l’attività { $title }, con { $count } story
diff-added-task = Aggiunto il task { $title } a { $place }
diff-added-task-stories = Aggiunto il task { $title } a { $place }, con { $count } story
diff-added-story = { $title } aggiunta a { $place }
diff-added-story-release = { $title } aggiunta a { $place }, per { $release }
diff-added-backlog = { $title } aggiunta al backlog
diff-removed-persona = Rimossa la personas { $title }
diff-removed-release = Rimossa la release { $title }
diff-removed-activity = Rimossa l’attività { $title }
diff-removed-activity-stories = Rimossa l’attività { $title }, con { $count } story
diff-removed-task = Rimosso il task { $title } da { $place }
diff-removed-task-stories = Rimosso il task { $title } da { $place }, con { $count } story
diff-removed-story = { $title } rimossa da { $place }
diff-removed-story-release = { $title } rimossa da { $place }, era per { $release }
diff-removed-backlog = { $title } rimossa dal backlog
diff-renamed = { $from } ora si chiama { $title }
diff-probably-renamed = { $from } ora si chiama { $title } (probabile)
diff-moved = { $title } passa da { $from } a { $to }
diff-moved-to-backlog = { $title } passa da { $from } al backlog
diff-moved-from-backlog = { $title } passa dal backlog a { $to }
diff-scheduled = { $title } pianificata per { $to }
diff-unscheduled = { $title } tolta da { $from }
diff-moved-up = { $title } sale in { $place }
diff-moved-down = { $title } scende in { $place }
diff-moved-earlier = { $title } passa a un posto precedente
diff-moved-later = { $title } passa a un posto successivo
diff-finished = { $title } conclusa
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: ora { $to }
diff-field-removed = { $title }, { $field }: rimosso, era { $from }
diff-field-rewritten = { $title }, { $field }: riscritto
diff-entries-added = { $title }, { $field }: aggiunto { $to }
diff-entries-removed = { $title }, { $field }: rimosso { $from }
diff-entries-ordered = { $title }, { $field }: in un altro ordine
changes-heading = Che cosa è cambiato da { $since }
changes-heading-between = Che cosa è cambiato da { $from } a { $to }
changes-label = La parete con ciò che è cambiato
changes-list = Tutte le modifiche
changes-only = Solo le modifiche
changes-as-before = { $count } senza modifiche, solo bordo
change-added = Aggiunta
change-moved = Spostamento
change-renamed = Nome nuovo
change-finished = Conclusa
change-changed = Modifica
change-removed = Rimozione
change-from = prima in { $from }
change-from-backlog = prima nel backlog
change-reordered = nella sua colonna
change-was = era { $from }
change-was-titled = era { $title }
change-field = { $field }: { $from } → { $to }
change-moved-in =
    { $count ->
        [one] { $count } entrata
       *[other] { $count } entrate
    }
change-moved-out =
    { $count ->
        [one] { $count } uscita
       *[other] { $count } uscite
    }
change-nothing = Non è cambiato nulla
change-now = { $now }, era { $from }
change-date = { $date }
changes-since = { $changes } da { $since }
