### What storywall says on pages, in pictures and in reports, in Polish.
###
### See en.ftl for what the texts are for. Buttons and what the workshop says to the people in the
### room are imperatives (usuń, poczekaj), advice is an infinitive, and what was done is impersonal (przeniesiono).
### A title or name stays in the nominative: write a noun before it (wydanie, aktywność, persona) or a colon.
### [1] is used for the only number of the category one, where a text needs no few and many.

# English → Polish
# story map, map → mapa historyjek, mapa; wall → ściana
# backbone → kręgosłup
# activity, task → aktywność, zadanie; step → krok
# story → historyjka
# release → wydanie; slice → plaster
# persona → persona; users → użytkownicy
# journey → ścieżka; gets stuck → utknie
# goal → cel; outcome → zamierzony efekt (efekt as a label); measure → miara
# acceptance criteria → kryteria akceptacji; estimate → oszacowanie; points → punkty
# unscheduled → niezaplanowana; backlog → backlog
# to do, doing, done, blocked → do zrobienia, w toku, gotowe, blokada (zablokowana)
# released, ships → wydane, wychodzi (releases), jest w wydaniu (stories)
# gap, gap report, note → luka, raport luk, uwaga; finding → zgłoszenie; issue → issue
# gap rules → reguły sprawdzania; ignored → zignorowane; skipped, left out → pominięte; on screen → interfejs
# question, assumption, risk → pytanie, założenie, ryzyko
# needs, dependency → wymaga, zależność
# layer of the work → temat przekrojowy
# stories about failures → historyjki o niepowodzeniach
# placeholder → tytuł zastępczy
# outline, handout, legend → konspekt, wydruk, legenda
# host → osoba prowadząca; tray → stos, face down → zakryte, reveal → odkryć
# vote → głosowanie, głos; dot → kropka; parking lot → parking tematów; join → dołączyć

## Lists

list-next = {", "}
list-and = {" "}i{" "}
list-or = {" "}lub{" "}
list-and-more = {" "}i jeszcze { $count }
list-or-more = {" "}lub jeszcze { $count }
sentence-next = {" "}
list-apart = {"; "}
label-next = {": "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = „{ $title }”

## Counts

digit-separator = {" "}
ungrouped-digits = 4
decimal-separator = ,
stories =
    { $count ->
        [one] { $count } historyjka
        [few] { $count } historyjki
        [many] { $count } historyjek
       *[other] { $count } historyjki
    }
done-count = Gotowe: { $count }
gap-count =
    { $count ->
        [one] { $count } luka
        [few] { $count } luki
        [many] { $count } luk
       *[other] { $count } luki
    }
note-count =
    { $count ->
        [one] { $count } uwaga
        [few] { $count } uwagi
        [many] { $count } uwag
       *[other] { $count } uwagi
    }
own-unit = { $count } { $unit }
points =
    { $count ->
        [one] { $count } punkt
        [few] { $count } punkty
        [many] { $count } punktów
       *[other] { $count } punktu
    }
points-heading = Punkty
pts = { $count } pkt

## Statuses, unless the project has its own

status-todo = Do zrobienia
status-doing = W toku
status-done = Gotowe
status-blocked = Blokada

## Dates

date = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = { $quarter } kw. { $year }
month =
    { $number ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[other] grudnia
    }
month-of-year =
    { $number ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[other] grudzień
    }

## All pages

site-title = Mapy historyjek
skip-to-content = Przejdź do treści
breadcrumbs = Ścieżka nawigacji
pages-label = Strony
page-maps = Mapy
page-wall = Ściana
page-releases = Wydania
page-gaps = Luki
page-journeys = Ścieżki
page-journey = Ścieżka: { $persona }
page-changes = Zmiany
page-outline = Konspekt
page-history = Historia
page-handout = Wydruk
page-title = { $page } · { $map }
page-footer = { $title } · aktualizacja: { $date }
map-updated = Aktualizacja: { $date }
unscheduled = Niezaplanowane
no-tasks = Nie ma jeszcze zadań

## Wall

cell-heading = { $activity } › { $task }
wall-label = Ściana
wall-caption = { $map }: aktywności i zadania w kolumnach, wydania w wierszach
wall-empty = Ta mapa nie ma jeszcze aktywności. Pierwszą należy dodać pod `activities:`.
about-map = O tej mapie
map-notes = Pytania, założenia i ryzyka
wall-as-list = Zobacz jako konspekt
wall-too-wide = Zbyt szeroka na A4 lub Letter: należy drukować na A3.
wall-too-wide-handout = Zbyt szeroka na A4 lub Letter: należy użyć wydruku, który dzieli ścianę na arkusze.
band-progress = Gotowe: { $done } z { $count }

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
card-assumptions =
    { $count ->
        [one] { $count } założenie
        [few] { $count } założenia
        [many] { $count } założeń
       *[other] { $count } założenia
    }
card-risks =
    { $count ->
        [one] { $count } ryzyko
        [few] { $count } ryzyka
        [many] { $count } ryzyk
       *[other] { $count } ryzyka
    }
card-criteria =
    { $count ->
        [one] { $count } kryterium
        [few] { $count } kryteria
        [many] { $count } kryteriów
       *[other] { $count } kryterium
    }
card-needs = wymaga { $count }
card-needed-by = wymagana przez { $count }
card-link = Link do tej historyjki
finding-details = Szczegóły
story-why = Dlaczego
story-criteria = Kryteria akceptacji
story-needs = Wymaga:
story-needed-by = Wymagana przez:
story-in-release = w wydaniu { $release }
story-unscheduled = niezaplanowana
story-owner = Odpowiada:
story-field = { $name }:
note-question = Pytanie
note-assumption = Założenie
note-risk = Ryzyko

## Tools of the wall

tools-label = Szukanie historyjek
find-stories = Szukaj historyjek
filter = Filtruj
filter-release = Wydanie
filter-persona = Persona
filter-status = Status
filter-owner = Odpowiada
filter-tag = Tag
filter-all = Wszystkie
filter-hide = Ukryj inne historyjki
filter-clear = Wyczyść
filter-matches =
    { $count ->
        [one] { $matches } z { $count } historyjki
        [few] { $matches } z { $count } historyjek
        [many] { $matches } z { $count } historyjek
       *[other] { $matches } z { $count } historyjki
    }
density = Poziom szczegółów
density-overview = Przegląd
density-fit = Dopasuj
density-detail = Szczegóły
shortcuts = Skróty
embed = Osadź
full-screen = Pełny ekran
close = Zamknij
find = Szukaj
tabs-label = Aktywności
previous-story = Poprzednia historyjka
next-story = Następna historyjka
density-less = Mniej szczegółów
density-more = Więcej szczegółów
share = Udostępnij
copy-link = Kopiuj link
copied = Skopiowano
edge-steps =
    { $count ->
        [one] jeszcze { $count } krok
        [few] jeszcze { $count } kroki
        [many] jeszcze { $count } kroków
       *[other] jeszcze { $count } kroku
    }
edge-gaps =
    { $count ->
        [one] w tym { $count } luka
        [few] w tym { $count } luki
        [many] w tym { $count } luk
       *[other] w tym { $count } luki
    }
panel-place = { $at } z { $count } w wydaniu { $release }

shortcuts-title = Skróty klawiszowe
shortcut-find = Szukanie historyjek
shortcut-match = Następne lub poprzednie trafienie (albo Enter w polu wyszukiwania)
shortcut-release = Następne lub poprzednie wydanie
shortcut-density = Przegląd, dopasowanie, szczegóły
shortcut-zoom = Mniej lub więcej z każdej historyjki
shortcut-arrows = Przechodzenie między kartami
shortcut-open = Otwieranie lub zamykanie karty
shortcut-full-screen = Pełny ekran
shortcut-escape = Zamknięcie lub wyczyszczenie filtra
shortcut-help = Lista tych skrótów
shortcuts-on = Włącz skróty klawiszowe
key-enter = Enter
key-escape = Esc

embed-title = Osadź tę ścianę
embed-about = Ten kod HTML należy skopiować na własną stronę. Pokazuje samą ścianę i dopasowuje jej wysokość.
embed-colors = Kolory
embed-auto = Według ustawień systemu
embed-light = Jasne
embed-dark = Ciemne
embed-html = HTML do skopiowania
embed-copy = Kopiuj

## Changing a map in the browser

edit-switch = Edytuj
edit-label = Edycja
edit-undo = Cofnij
edit-redo = Ponów
edit-move = Przenieś: { $title }
edit-menu = Przenieś: „{ $title }”
edit-move-card = Przeniesienie karty
edit-up = W górę
edit-down = W dół
edit-top = Na samą górę
edit-release = Wydanie
edit-task = Zadanie
edit-backlog = Backlog
edit-backlog-empty = Backlog jest pusty
edit-from-backlog = Umieść na ścianie historyjkę z backlogu
edit-other-task = Inne zadanie…
edit-other-activity = Inna aktywność…
edit-delete = Usuń
edit-back = Wstecz
edit-earlier = Wcześniej
edit-later = Później
edit-moved = Przeniesiono „{ $title }”, nowe miejsce: { $place }
edit-moved-at = Przeniesiono „{ $title }”, nowe miejsce: { $release }, { $task }, { $at } z { $count }
edit-moved-head = Przeniesiono „{ $title }”, { $at } z { $count }
edit-moved-to-backlog = Przeniesiono „{ $title }” do backlogu
edit-deleted = Usunięto „{ $title }”
edit-kept = „{ $title }” pozostaje na swoim miejscu.
edit-removed = Karta została usunięta.
edit-no-task = W tym kierunku nie ma już żadnego zadania.
edit-no-release = W tym kierunku nie ma już żadnego wydania.
edit-unsaved =
    { $count ->
        [one] { $count } niezapisana zmiana
        [few] { $count } niezapisane zmiany
        [many] { $count } niezapisanych zmian
       *[other] Niezapisane zmiany: { $count }
    }
edit-restarted = Niezapisane zmiany: { $count }. Podgląd uruchomiono ponownie. Należy otworzyć adres podany przy uruchomieniu
edit-refused = Nie zmieniono: { $reason }
edit-refused-line = Nie zmieniono: { $reason } (wiersz { $line })
edit-impossible = niemożliwe
edit-already = Już tak jest
edit-done-moved = Przeniesiono „{ $title }”
edit-done-unscheduled = Wyjęto z wydania: „{ $title }”
edit-done-set = „{ $title }”, { $field }: { $value }
edit-done-unset = „{ $title }”, { $field }: usunięto
edit-done-put = „{ $title }”, { $field }: dodano { $value }
edit-done-taken = „{ $title }”, { $field }: usunięto { $value }
edit-done-swapped = „{ $title }”, { $field }: { $from } → { $to }
edit-done-answered = Odpowiedź na „{ $note }”: { $answer }
edit-done-reopened = „{ $note }” znów jest otwarte
edit-done-joined =
    { $count ->
        [one] Połączono { $count } historyjkę w „{ $title }”
        [few] Połączono { $count } historyjki w „{ $title }”
        [many] Połączono { $count } historyjek w „{ $title }”
       *[other] Połączono { $count } historyjki w „{ $title }”
    }
edit-done-ordered = Zmieniono kolejność
edit-done-ignored = „{ $title }”: pominięto { $rule }
edit-done-fixed =
    { $count ->
        [one] Naprawiono { $count } błąd
        [few] Naprawiono { $count } błędy
        [many] Naprawiono { $count } błędów
       *[other] Naprawiono { $count } błędu
    }
edit-undone = Cofnięto: { $change }
edit-redone = Ponowiono: { $change }
edit-change-by = { $name }: { $change }
edit-why-nothing-to-undo = nie ma czego cofnąć
edit-why-nothing-to-redo = nie ma czego ponowić
edit-why-others = ostatnią zmianę wprowadził ktoś inny. { $change }
edit-why-touched = to miejsce w pliku od tego czasu zmieniono: { $change }. { $advice }
edit-why-saved = to miejsce w pliku od tego czasu zmieniono. { $advice }
edit-undo-first = Najpierw trzeba cofnąć tamtą zmianę albo zmienić to tutaj
edit-change-here = Można to zmienić tutaj
edit-why-errors = plik zawiera błędy
edit-why-project = plik projektu zawiera błędy
edit-why-missing = brakuje pliku
edit-why-unwritten = nie można zapisać pliku
edit-why-editor = edytor odrzucił zmianę
edit-why-gone = „{ $title }”: w międzyczasie usunięto
edit-why-unknown = tego elementu nie ma już na mapie
edit-why-changed = ktoś inny w międzyczasie to zmienił
edit-why-by-hand = plik jest zapisany tak, że można to zmienić tylko ręcznie
edit-why-would-break = mapa zawierałaby błędy
edit-why-no-fix = żadnego błędu nie da się naprawić bez decyzji
edit-why-empty = tekst jest pusty
edit-why-characters = tekst zawiera znaki nowego wiersza, tabulatory lub inne znaki sterujące
edit-why-id = ID zawiera tylko litery, cyfry, kropki, łączniki i podkreślenia
edit-why-in-use = „{ $user }” nadal odwołuje się do „{ $title }”
edit-why-in-backlog = historyjki w backlogu nie mają wydania ani zależności
edit-why-tasks-and-stories = aktywność ma albo zadania, albo historyjki
edit-why-two-titles = potrzebne są co najmniej dwa tytuły
edit-why-id-twice = inny element ma już to ID
edit-why-estimate = oszacowanie to liczba nieujemna lub rozmiar z pliku projektu
edit-why-date = data to dzień, miesiąc lub kwartał, np. 2027-01-15, 2027-01 lub 2027-Q1
edit-why-value = ta wartość nie jest tu dozwolona
edit-why-reference = na mapie nic się tak nie nazywa
edit-why-ambiguous = kilka elementów ma tę nazwę
edit-why-image = tego obrazu nie można użyć
edit-why-limit = mapa byłaby zbyt duża
edit-new = Dodaj lub edytuj
edit-new-story = Nowa historyjka poniżej
edit-story-button = + Historyjka
edit-new-story-in = Nowa historyjka: { $release }, { $task }
edit-new-task = Nowe zadanie
edit-new-task-in = Nowe zadanie: { $activity }
edit-new-activity = Nowa aktywność
edit-new-release = Nowe wydanie
edit-new-persona = Nowa persona
edit-new-backlog = Nowa historyjka w backlogu
edit-fields = Wszystkie pola…
edit-fields-of = Wszystkie pola: „{ $title }”
edit-fields-map = Pola mapy…
edit-backbone = Aktywności i zadania
edit-fields-persona = Pola persony
edit-rename = Zmień nazwę
edit-rename-title = Nowa nazwa: „{ $title }”
edit-split = Podziel…
edit-split-title = Podziel: „{ $title }”
edit-add = Dodaj
edit-rename-save = Zmień nazwę
edit-split-save = Podziel
edit-cancel = Anuluj
edit-add-hint = Enter: dodaj i dalej. Esc: anuluj
edit-rename-hint = Enter: zmień nazwę. Esc: anuluj
edit-split-hint = Jeden tytuł w wierszu, co najmniej dwa
edit-added = Dodano „{ $title }”
edit-added-in = Dodano „{ $title }”: { $release }, { $task }
edit-added-many =
    { $count ->
        [one] Dodano { $count } kartę
        [few] Dodano { $count } karty
        [many] Dodano { $count } kart
       *[other] Dodane karty: { $count }
    }
edit-renamed = Nowa nazwa: „{ $title }”
edit-split-done =
    { $count ->
        [one] Podzielono „{ $title }” na { $count } historyjkę
        [few] Podzielono „{ $title }” na { $count } historyjki
        [many] Podzielono „{ $title }” na { $count } historyjek
       *[other] Podzielono „{ $title }”, historyjki: { $count }
    }
edit-fix = Popraw
edit-close = Zamknij
edit-gone-here = Tego elementu nie ma już na mapie albo ma on teraz inną nazwę.
edit-by-hand = To pole należy zmienić w pliku.
edit-statuses-where = Obowiązują we wszystkich mapach projektu: należy je zmienić w pliku storywall.yaml.
edit-own = Własne pole
edit-own-key = Klucz własnego pola
edit-own-value = Wartość pola
edit-take = Usuń „{ $value }”
edit-add-to = Dodaj do pola: { $field }
edit-answer = Odpowiedź
edit-answer-of = Odpowiedź na „{ $value }”
edit-reason = Powód
edit-reason-of = Powód zignorowania: { $value }
edit-link-address = Adres linku
edit-field-title = Tytuł
edit-field-name = Nazwa
edit-field-goal = Cel
edit-field-description = Opis
edit-field-lang = Język
edit-field-updated = Ostatni przegląd
edit-field-color = Kolor
edit-field-id = ID
edit-field-outcome = Efekt
edit-field-measure = Miara
edit-field-date = Data
edit-field-status = Status
edit-field-statuses = Statusy historyjek
edit-field-persona = Persony
edit-field-release = Wydanie
edit-field-estimate = Oszacowanie
edit-field-owner = Odpowiada
edit-field-tags = Tagi
edit-field-why = Dlaczego
edit-field-acceptance = Kryteria akceptacji
edit-field-questions = Pytania
edit-field-assumptions = Założenia
edit-field-risks = Ryzyka
edit-field-needs = Wymaga
edit-field-links = Linki
edit-field-ignore = Zignorowane luki
edit-conflict-changed = Ten tekst zmieniono w trakcie pisania
edit-conflict-gone = Ten element usunięto w trakcie pisania
edit-conflict-entry = Ten wpis zmieniono lub usunięto w trakcie pisania
edit-mine = Mój tekst
edit-theirs = Tekst innej osoby
edit-both = Oba
edit-both-title = Zachowaj tekst innej osoby, dodaj mój jako nową kartę
edit-nothing = (nic)
edit-conflict-keep = Zapisz
edit-conflict-back = Wróć do mojego tekstu
edit-conflict-backlog = Umieść mój tekst w backlogu
edit-conflict-add = Dodaj mój tekst jako nowy wpis
edit-conflict-drop = Odrzuć mój tekst
edit-gap-schedule = Umieść „{ $story }” w wydaniu { $release }
edit-gap-answer = Odpowiedz na: „{ $note }”
edit-gap-fix = Popraw
edit-gap-ignore = Zignoruj z podaniem powodu
edit-ask-title = Tekst do: „{ $title }”
edit-ask-save = Zapisz
edit-ask-hint = Enter: zapisz. Esc: anuluj
edit-no-tasks-here = Historyjki są tu bezpośrednio pod aktywnością, więc nie może ona mieć zadań.

## The preview

preview-errors = Ostatni zapis zawiera błędy. To jest poprzednia wersja
preview-later = Mapa pojawi się tutaj, gdy błąd zostanie poprawiony.
preview-offline = Utracono połączenie. Trwa ponowne łączenie…
preview-all-maps = Wszystkie mapy
preview-not-found = Nie znaleziono strony

## Fragments in pages of other sites

fragment-unstyled = Nie znaleziono arkusza stylów tej mapy historyjek. --assets-prefix musi prowadzić od tej strony do wygenerowanej witryny.

## Legend of the wall

legend = Legenda
legend-about = Dwa górne wiersze czyta się od lewej do prawej: co ludzie robią, krok po kroku. Potem z góry na dół: co wychodzi najpierw, co potem, a co później.
legend-activity = Aktywność
legend-activity-about = co ludzie robią, aby osiągnąć cel
legend-task = Zadanie
legend-task-about = krok aktywności; oba wiersze razem to kręgosłup
legend-story = Historyjka
legend-story-about = coś, co użytkownicy mogą zrobić w tym kroku; najważniejsze są u góry
legend-release = Wydanie
legend-release-about = historyjki pod tą linią, aż do następnej linii, trafiają do użytkowników razem
legend-unscheduled-about = historyjki, które nie są jeszcze w żadnym wydaniu
legend-gap = Brak historyjki
legend-gap-about = luka: w pierwszym wydaniu użytkownicy nie przejdą przez ten krok
legend-colors = W przeglądzie gotowe historyjki są zielone, historyjki w toku do połowy niebieskie, a zablokowane mają czerwoną obwódkę.
legend-question = pytanie
legend-assumption = założenie
legend-risk = ryzyko
legend-criteria = kryteria akceptacji
legend-needs = wymaga innych historyjek
legend-needed-by = inne historyjki jej wymagają
legend-gap-sign = luka
legend-note-sign = uwaga

## Bars

bar-part = { $status }: { $count }
bar-unestimated =
    { $count ->
        [one] { $count } historyjka bez oszacowania
        [few] { $count } historyjki bez oszacowania
        [many] { $count } historyjek bez oszacowania
       *[other] { $count } historyjki bez oszacowania
    }
release-reach =
    Historyjki w { $reached_activities } z { $activities } aktywności i w { $reached_tasks } z { $tasks ->
        [1] { $tasks } zadania
       *[other] { $tasks } zadań
    }
release-reach-activities = Historyjki w { $reached_activities } z { $activities } aktywności

## Time line of the releases

timeline = Kiedy wychodzi każde wydanie
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = Bez terminu: { $releases }
timeline-month =
    { $number ->
        [1] sty
        [2] lut
        [3] mar
        [4] kwi
        [5] maj
        [6] cze
        [7] lip
        [8] sie
        [9] wrz
        [10] paź
        [11] lis
       *[other] gru
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

history-about =
    { $count ->
        [one] { $count } rewizja od { $date }
        [few] { $count } rewizje od { $date }
        [many] { $count } rewizji od { $date }
       *[other] Rewizje od { $date }: { $count }
    }
history-revisions = Rewizje
history-seen = Zmienia to, co widać: { $seen } z { $count }
history-smaller =
    { $count ->
        [one] { $count } mniejsza rewizja
        [few] { $count } mniejsze rewizje
        [many] { $count } mniejszych rewizji
       *[other] Mniejsze rewizje: { $count }
    }
history-none = Tej mapy nie ma jeszcze w żadnym commicie.
history-day = { $date }
history-uncommitted = Jeszcze bez commita
history-removed = Plik usunięto
history-unreadable = Tej wersji nie można odczytać: { $error }
history-first = Pierwsza wersja mapy
history-form = Zmieniły się tylko odstępy lub komentarze
history-details = Zmienione szczegóły: { $count }
history-finished = Ukończone: { $stories }
history-started = Rozpoczęte: { $stories }
history-blocked = Zablokowane: { $stories }
history-set-back = Cofnięte do stanu początkowego: { $stories }
history-added = Dodane do wydania { $release }: { $stories }
history-added-unscheduled = Dodane, niezaplanowane: { $stories }
history-dropped = Porzucone: { $stories }
history-moved = Przeniesione do wydania { $release }: { $stories }
history-unscheduled = Wycofane z planu: { $stories }
history-renamed = Zmienione nazwy: { $stories }
history-estimated =
    { $count ->
        [one] Nowe oszacowanie: { $stories }
        [few] Nowe oszacowania: { $stories }
        [many] Nowe oszacowania: { $stories }
       *[other] Nowe oszacowania: { $stories }
    }
history-new-releases =
    { $count ->
        [one] Nowe wydanie: { $releases }
        [few] Nowe wydania: { $releases }
        [many] Nowe wydania: { $releases }
       *[other] Nowe wydania: { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Porzucone wydanie: { $releases }
        [few] Porzucone wydania: { $releases }
        [many] Porzucone wydania: { $releases }
       *[other] Porzucone wydania: { $releases }
    }
history-renamed-release = Wydanie { $from } nazywa się teraz { $to }
history-new-steps =
    { $count ->
        [one] Nowy krok: { $steps }
        [few] Nowe kroki: { $steps }
        [many] Nowe kroki: { $steps }
       *[other] Nowe kroki: { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Porzucony krok: { $steps }
        [few] Porzucone kroki: { $steps }
        [many] Porzucone kroki: { $steps }
       *[other] Porzucone kroki: { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Zmieniona nazwa kroku: { $steps }
        [few] Zmienione nazwy kroków: { $steps }
        [many] Zmienione nazwy kroków: { $steps }
       *[other] Zmienione nazwy kroków: { $steps }
    }
history-date-moved = { $release }, nowa data: { $from } → { $to }
history-date-set = { $release } ma datę: { $date }
history-date-gone = { $release } nie ma już daty
history-more-done = gotowe: +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = Starsza
history-newer = Nowsza
history-steps-label = Przechodzenie między rewizjami
history-position = { $number } z { $count }
history-burn-up = Wykres burn-up
history-burn-up-about = linia: plan; pole: gotowe
history-points-progress = gotowe: { $done } / { $points }
history-progress = gotowe historyjki: { $done } z { $count }
history-chart-done = gotowe: { $count }
history-chart = { $release }, { $date } – { $progress }
history-then = { $progress } (od { $date })
history-table-show = Liczby w tabeli
history-table = { $release }: liczby według rewizji
history-column-date = Data
history-column-stories = Historyjki
history-column-done = Gotowe
history-column-scope = Zakres
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = Dla: { $personas }
picture-activity = Aktywność
picture-task = Zadanie
picture-story = Historyjka
picture-release = Wydanie
picture-gap = Luka: brak historyjki dla tego kroku

## Index

map-count =
    { $count ->
        [one] { $count } mapa
        [few] { $count } mapy
        [many] { $count } map
       *[other] { $count } mapy
    }
index-bars = Legenda pasków
index-no-releases = Nie ma jeszcze wydań
index-released = ✓ Wydane
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] Wszystko zaplanowane
       *[other] Niezaplanowane: { $count }
    }
index-no-gaps = Brak luk
index-dates = Najbliższe terminy
index-all-maps = wszystkie mapy
index-plan = Plan wydań
index-release = Wydanie
index-date = Data
index-outcome = Efekt
index-measure = Miara sukcesu
index-size = Rozmiar i postęp
index-risk = Największe ryzyko
index-wall = Ściana
index-decide = Do decyzji
index-more-gaps =
    { $count ->
        [one] jeszcze { $count } luka
        [few] jeszcze { $count } luki
        [many] jeszcze { $count } luk
       *[other] jeszcze { $count } luki
    }
index-blocked = Zablokowane
index-blocked-story = Zablokowana: { $story }
index-gone = Usunięte od { $since }: { $maps }
index-no-owner = nikt nie odpowiada
index-more = jeszcze { $count }
index-people = Osoby

search-label = Szukaj we wszystkich mapach
search-key = Szukanie: klawisz /
search-map = Mapa
search-release = Wydanie
search-persona = Persona
search-activity = Aktywność
search-task = Zadanie
search-results =
    { $count ->
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
search-maps =
    { $count ->
        [one] { $count } mapa
        [few] { $count } mapy
        [many] { $count } map
       *[other] { $count } mapy
    }
search-no-results = Brak wyników dla „{ $query }”
search-loading = Szukanie…
search-more-in-map = jeszcze { $count } w tej mapie
search-more-maps =
    { $count ->
        [one] jeszcze { $count } mapa
        [few] jeszcze { $count } mapy
        [many] jeszcze { $count } map
       *[other] jeszcze { $count } mapy
    }
search-unscheduled = Niezaplanowana
search-backlog = Backlog

thumbnail-label =
    Ściana: { $activities ->
        [one] { $activities } aktywność
        [few] { $activities } aktywności
        [many] { $activities } aktywności
       *[other] { $activities } aktywności
    }, { $tasks ->
        [0] brak zadań
        [one] { $tasks } zadanie
        [few] { $tasks } zadania
        [many] { $tasks } zadań
       *[other] { $tasks } zadania
    }, { $releases ->
        [0] nie ma jeszcze wydań
        [one] { $releases } wydanie
        [few] { $releases } wydania
        [many] { $releases } wydań
       *[other] { $releases } wydania
    }

## Steps of the backbone in a release

step-without-story = ! Brak tu historyjki
step-without-story-note = Brak tu historyjki
step-left-out = Pominięte celowo
step-earlier = Już wcześniej
step-later = Dopiero później
step-of-others = Dla innych person

## Release page

release-position = Wydanie { $number } z { $count }
release-planned = Planowane
release-active = Aktywne
release-released = Wydane
release-date-due = Termin: { $date }
release-date-past = Wydane: { $date }
release-date-none = Nie ma jeszcze terminu
release-progress =
    { $count ->
        [0] Nie ma jeszcze historyjek
       *[other] Gotowe: { $done } z { $count }
    }
release-share = { $reached } z { $count } aktywności
unscheduled-stories-count =
    { $count ->
        [one] { $count } niezaplanowana historyjka
        [few] { $count } niezaplanowane historyjki
        [many] { $count } niezaplanowanych historyjek
       *[other] { $count } niezaplanowanej historyjki
    }
release-points = { $done } / { $all }
release-plan = Plan
release-next = Następne wydanie:
blocked-count = Zablokowane: { $count }
release-journey = Ścieżka
release-step-personas = { $names }
release-step-only-for = Tylko dla: { $names }
release-aloud = Czytaj na głos
release-stories = Historyjki
release-no-stories = W tym wydaniu nie ma jeszcze historyjek
release-no-acceptance = Nie ma jeszcze kryteriów akceptacji
release-needs = Wymaga z innych wydań
release-needed-by = Wymagane przez inne wydania
release-needs-sign = wymaga
release-needed-by-sign = wymagana przez
release-need-late = Wychodzi za późno
release-need-unplanned = Nie ma jej jeszcze w wydaniu
release-open = Wciąż otwarte
release-nothing-open = Nic nie jest otwarte
show-on-wall = Pokaż na ścianie
show-in-outline = Pokaż w konspekcie
show-journey = Pokaż ścieżkę

## Read aloud

aloud-first =
    { $count ->
        [0] Ścieżka zaczyna się: { $activity }
        [1] { $names } zaczyna: { $activity }
       *[other] { $names } zaczynają: { $activity }
    } – { $stories }.
aloud-next =
    { $count ->
        [0] Dalej: { $activity }
        [1] Potem { $names } idzie dalej: { $activity }
       *[other] Potem { $names } idą dalej: { $activity }
    } – { $stories }.
aloud-last =
    { $count ->
        [0] Ścieżka kończy się: { $activity }
        [1] { $names } kończy: { $activity }
       *[other] { $names } kończą: { $activity }
    } – { $stories }.
aloud-only =
    { $count ->
        [0] Jest jeden krok: { $activity }
        [1] { $names } robi jeden krok: { $activity }
       *[other] { $names } robią jeden krok: { $activity }
    } – { $stories }.
aloud-unchanged = Bez zmian: { $activities }.
aloud-later =
    { $count ->
        [1] { $activities } pojawi się później.
       *[other] { $activities } pojawią się później.
    }
aloud-left-out = Krok { $activity } pominięto celowo.
aloud-stuck = { $persona } utknie w kroku { $activity }: brak tam historyjki dla tej persony.
aloud-no-start = Brakuje początku: w wydaniu { $release } nie ma historyjki dla { $activities }.
aloud-break = Tu ścieżka się urywa: w wydaniu { $release } nie ma historyjki dla { $activities }.
aloud-no-end = Brakuje końca: w wydaniu { $release } nie ma historyjki dla { $activities }.

## Open points

open-gap = Luka

## Journey page

journey-kicker = Ścieżka
journey-others = Ścieżki
journey-summary =
    { $stories ->
        [0] Dla persony { $persona } nie ma jeszcze historyjek.
        [one] { $persona } ma { $stories } historyjkę w { $reached } z { $activities } aktywności.
        [few] { $persona } ma { $stories } historyjki w { $reached } z { $activities } aktywności.
        [many] { $persona } ma { $stories } historyjek w { $reached } z { $activities } aktywności.
       *[other] { $persona } ma { $stories } historyjki w { $reached } z { $activities } aktywności.
    }
journey-breaks = Gdzie ścieżka się urywa
journey-break = W wydaniu { $release } { $persona } utknie w miejscu { $activities }: brak tam historyjki dla tej persony.
journey-steps = Kroki
journey-missing = ! Brak historyjki dla tego kroku, wydania: { $releases }
journey-no-stories = Nie ma jeszcze historyjek

## Outline

outline-releases = Wydania
outline-no-tasks = Nie ma jeszcze zadań
outline-no-stories = Nie ma jeszcze historyjek
backlog-heading = Backlog (nie na ścianie)

## Gap report

gaps-heading = Luki w mapie { $map }
gaps-ignored-count = Zignorowane z podaniem powodu: { $count }
gaps-none = ✓ Brak luk
gaps-matrix = Gdzie są historyjki
gaps-matrix-label = Historyjki według aktywności i wydań
gaps-matrix-activity = Aktywność
gaps-matrix-total = Razem
matrix-tasks =
    w { $reached } z { $count ->
        [1] { $count } zadania
       *[other] { $count } zadań
    }
gaps-decide = Do decyzji
gaps-decide-about = najważniejsze najpierw
gaps-decide-none = ✓ Nic: żadna reguła nie znalazła błędu ani luki.
gaps-decisions-count = { $count } do decyzji
gaps-further-decisions = jeszcze { $count } do decyzji
gaps-do = Co zrobić:
gaps-why = Dlaczego to ważne
gaps-copy = Kopiuj jako issue
gaps-copied = Skopiowano jako Markdown
gaps-issue-more = W raporcie luk jest jeszcze: { $count }.
gaps-notes = Uwagi
gaps-notes-about = warto na nie spojrzeć
gaps-well = Co jest w porządku
gaps-clean-rules =
    { $clean } z { $count ->
        [1] { $count } reguły
       *[other] { $count } reguł
    } bez zgłoszeń
gaps-not-checked = Niesprawdzone
gaps-all-rules = Wszystkie reguły
gaps-open-count = Otwarte pytania, założenia i ryzyka: { $count }
gaps-questions = Pytania do zespołu
gaps-questions-about = odpowiedzieć mogą tylko ludzie; warto przeczytać na głos
gaps-workshop = Następny krok na warsztacie: { $step }
gaps-workshop-start = `storywall workshop { $file }` zadaje je po kolei i zapisuje każdą odpowiedź w mapie.
gaps-backlog-count =
    { $count ->
        [one] { $count } historyjka w backlogu
        [few] { $count } historyjki w backlogu
        [many] { $count } historyjek w backlogu
       *[other] { $count } historyjki w backlogu
    }

verdict-no-release = Mapa nie ma jeszcze wydań, więc nie wiadomo, co wyjdzie najpierw.
verdict-all-released =
    { $count ->
        [1] Wydanie już wyszło: nie ma nic do zaplanowania.
       *[other] Wszystkie wydania ({ $count }) już wyszły: nie ma nic do zaplanowania.
    }
verdict-empty-release = { $release } to pierwsze wydanie i nie ma jeszcze historyjek.
verdict-empty-next-release = { $release } to następne wydanie i nie ma jeszcze historyjek.
verdict-complete = Wydanie { $release } obejmuje każdą aktywność, od pierwszej do ostatniej.
verdict-share = Wydanie { $release } obejmuje { $reached } z { $count } aktywności.
verdict-skipped = Brakuje historyjki dla { $activities }.
verdict-without-stories =
    { $count ->
        [1] { $activities } nie ma jeszcze historyjek.
       *[other] { $activities } nie mają jeszcze historyjek.
    }
verdict-left-out = Celowo pominięto { $activities }.
verdict-released = Już wydano { $activities }.
verdict-later =
    { $count ->
        [1] { $activities } pojawi się później.
       *[other] { $activities } pojawią się później.
    }
verdict-for-others =
    { $count ->
        [1] { $activities } jest dla innych person.
       *[other] { $activities } są dla innych person.
    }

verdict-unscheduled = Jeszcze nie zaplanowano { $activities }.

well-goal = Mapa ma cel.
well-personas =
    { $count ->
        [1] Persona ma historyjki.
       *[other] Każda z { $count } person ma historyjki.
    }
well-journeys = Żadna persona nie utknie w pierwszym wydaniu, które jest dla niej.
well-activities =
    { $count ->
        [1] Aktywność ma historyjki.
       *[other] Każda z { $count } aktywności ma historyjki.
    }
well-steps =
    Każda z { $count } aktywności i każde z { $tasks ->
        [1] { $tasks } zadania
       *[other] { $tasks } zadań
    } ma historyjki.
well-balance = Żadna aktywność nie ma więcej niż połowy wszystkich historyjek ({ $count }); największa, { $activity }, ma ich { $largest }.
well-across = Wydanie { $release } prowadzi wszystkich, dla których jest, od ich pierwszej aktywności do ostatniej.
well-release-dates =
    { $count ->
        [1] Wydanie ma zamierzony efekt, miarę i termin.
       *[other] Każde z { $count } wydań ma zamierzony efekt, miarę i termin, we właściwej kolejności.
    }
well-release-measures =
    { $count ->
        [1] Wydanie ma zamierzony efekt i miarę.
       *[other] Każde z { $count } wydań ma zamierzony efekt i miarę.
    }
well-release-outcomes =
    { $count ->
        [1] Wydanie ma zamierzony efekt.
       *[other] Każde z { $count } wydań ma zamierzony efekt.
    }
well-release-stories =
    { $count ->
        [1] Wydanie ma historyjki.
       *[other] Każde z { $count } wydań ma historyjki.
    }
well-not-overdue = Żadne wydanie nie jest opóźnione.
well-dependencies =
    { $count ->
        [0] Żadna historyjka nie ma podanych zależności.
        [one] { $count } zależność, i to nie od późniejszego wydania.
        [few] { $count } zależności: żadnego cyklu i żadnej od późniejszego wydania.
        [many] { $count } zależności: żadnego cyklu i żadnej od późniejszego wydania.
       *[other] { $count } zależności: żadnego cyklu i żadnej od późniejszego wydania.
    }
well-titles =
    { $count ->
        [1] Tytuł nie mówi o systemie ani interfejsie i nie jest pytaniem ani tytułem zastępczym.
       *[other] Żaden z { $count } tytułów nie mówi o systemie ani interfejsie, nie jest pytaniem ani tytułem zastępczym.
    }
well-no-code =
    { $count ->
        [1] Tytuł nie mówi o systemie i nie jest pytaniem ani tytułem zastępczym.
       *[other] Żaden z { $count } tytułów nie mówi o systemie, nie jest pytaniem ani tytułem zastępczym.
    }
well-no-question =
    { $count ->
        [1] Tytuł nie jest pytaniem ani tytułem zastępczym.
       *[other] Żaden z { $count } tytułów nie jest pytaniem ani tytułem zastępczym.
    }
well-specified =
    { $count ->
        [1] Otwarta historyjka w wydaniu { $release } ma kryteria akceptacji i oszacowanie.
       *[other] Każda z { $count } otwartych historyjek w wydaniu { $release } ma kryteria akceptacji i oszacowanie.
    }
well-criteria =
    { $count ->
        [1] Otwarta historyjka w wydaniu { $release } ma kryteria akceptacji.
       *[other] Każda z { $count } otwartych historyjek w wydaniu { $release } ma kryteria akceptacji.
    }
well-estimates =
    { $count ->
        [1] Otwarta historyjka w wydaniu { $release } ma oszacowanie.
       *[other] Każda z { $count } otwartych historyjek w wydaniu { $release } ma oszacowanie.
    }
well-no-question-open = Żadne pytanie ani założenie o wydaniu { $release } nie jest otwarte.
well-backlog = Backlog jest pusty: każda historyjka jest na mapie.
well-ignored =
    { $count ->
        [0] Żadna luka nie jest ignorowana.
        [1] Zignorowana luka ma podany powód i wciąż istnieje.
       *[other] Każda z { $count } zignorowanych luk ma podany powód i wciąż istnieje.
    }

question-payment-fails = { $titles }: a co, jeśli się nie uda?
question-delivery = { $titles }: kto to przyniesie i co, jeśli nikt nie otworzy?
question-who-they-are = { $titles }: skąd produkt wie, kto to jest?
question-leave = { $titles }: jak się z tego wychodzi?
question-access-ends = { $titles }: jak kończy się ten dostęp?
question-who-decides = { $titles }: kto mówi tak lub nie?
question-who-prepares = { $titles }: kto to przygotowuje?
question-who-answers = { $titles }: kto odpowiada i jak szybko?
question-who-repairs = { $titles }: kto się tym zajmie?
question-who-cancels = { $titles }: kto to odwołuje i gdzie?
question-who-pays = { $titles }: kto za to płaci i skąd to wiemy?
question-money-back = { $titles }: jak odzyskać pieniądze?
question-stop = { $titles }: jak to zatrzymać?
question-mute = { $titles }: jak wyłączyć wiadomości?
question-proof = { $titles }: co się pokazuje przy odbiorze?
question-first-time = { $titles }: jak wchodzi się za pierwszym razem?
question-lies = { $titles }: a co, jeśli to kłamstwo lub obelga?
question-who-provides = { $titles }: kto to dodaje, ustala cenę, usuwa?
question-who-writes = { $titles }: kto to dodaje i kto usuwa?
question-too-late = { $title } jest w wydaniu { $release }, a { $undo } dopiero w wydaniu { $later }: co ludzie robią do tego czasu?
question-never-undone = { $title } jest w wydaniu { $release }, a { $undo } w żadnym: co ludzie robią do tego czasu?
question-role = { $title }: kogo oznacza „{ $role }”? Żadna persona do tego nie pasuje.
question-roles = { $titles }: kogo oznaczają te słowa: { $roles }? Żadna persona do nich nie pasuje.
question-before = Co dzieje się przed { $title }?
question-before-persona = { $persona }: co dzieje się przed { $title }?
question-after = Co dzieje się po { $title }? Cel: { $goal }
question-hand-over = { $giver } kończy na { $last }, a { $taker } idzie dalej od { $next }: co dzieje się pomiędzy?
question-hand-over-goal = { $giver } kończy na { $last }, a { $taker } idzie dalej od { $next }: co dzieje się pomiędzy? Cel persony { $giver }: { $goal }
question-own = { $titles }: { $question }

## Handout

handout-about = Strona do wydrukowania na spotkanie: plan wszystkich wydań, każde wydanie na osobnej stronie i ściana podzielona na arkusze.
handout-papers = Format papieru
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 lub Letter
    } ({ $count ->
        [one] { $count } arkusz
        [few] { $count } arkusze
        [many] { $count } arkuszy
       *[other] { $count } arkusza
    })
handout-wall =
    Ściana na { $count ->
        [1] { $count } arkuszu
       *[other] { $count } arkuszach
    } { $paper ->
        [a3] A3
       *[a4] A4 lub Letter
    }
handout-layout = Układ arkuszy
handout-background = Kontekst
handout-notes = Notatki
handout-continued = { $band } (ciąg dalszy)
sheet-number = Arkusz { $number } z { $count }
sheet-label =
    { $count ->
        [1] Ściana
       *[other] Ściana, arkusz { $number } z { $count }
    }
sheet-columns =
    { $shown ->
        [1] Kolumna { $first } z { $count }
       *[other] Kolumny { $first }–{ $last } z { $count }
    }
sheet-row = Rząd { $number } z { $count }
sheet-from-left = ◂ Ciąg dalszy arkusza { $sheet }
sheet-from-right = Ciąg dalszy arkusza { $sheet } ▸
sheet-from-above = ▴ Ciąg dalszy arkusza { $sheet }
sheet-to-left = ◂ Dalej na arkuszu { $sheet }
sheet-to-right = Dalej na arkuszu { $sheet } ▸
sheet-to-below = ▾ Dalej na arkuszu { $sheet }

## Markdown export

markdown-personas = Persony: { $names }
markdown-stories = Wszystkie historyjki

## Gap rules: the page, and signs on the wall

rules-title = Reguły sprawdzania
rules-page-title = Reguły sprawdzania · { $project }
rules-lead = Co storywall sprawdza w mapie, dlaczego to ważne i jak to naprawić.
rules-by-family = Reguły według grup
rules-advice = Co zrobić:
rules-before = Przed
rules-after = Po
rules-options = Opcje w pliku projektu
rules-off-here = wyłączona w tym projekcie
rules-level-here = { $level } w tym projekcie

gap-error = ✗ błąd
gap-warning = ! luka
gap-note = · uwaga
gap-mark-gaps =
    { $count ->
        [one] ! luka
        [few] ! { $count } luki
        [many] ! { $count } luk
       *[other] ! { $count } luki
    }
gap-mark-notes =
    { $count ->
        [one] · uwaga
        [few] · { $count } uwagi
        [many] · { $count } uwag
       *[other] · { $count } uwagi
    }
gap-error-number = ✗ Błąd { $number }
gap-warning-number = ! Luka { $number }
gap-places =
    { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }
gap-more-places = i jeszcze { $count }
gap-more-places-of-many = i jeszcze { $count }, z czego wymieniono tu { $shown }
gap-needed-story = historyjka, której wymaga

family-frame = Persony i cel
    .about = kto używa produktu i dlaczego
family-backbone = Kręgosłup
    .about = co robią użytkownicy, krok po kroku
family-releases = Wydania
    .about = co i kiedy wychodzi, jako cienkie plastry przez cały kręgosłup
family-dependencies = Zależności
    .about = które historyjki muszą być pierwsze
family-wording = Słownictwo
    .about = tytuły, które mówią własnymi słowami użytkowników, co robią
family-readiness = Gotowość
    .about = dość szczegółów na następne wydanie, a nie za wiele na późniejsze
family-upkeep = Utrzymanie
    .about = czy każde `ignore:` jest jeszcze potrzebne

# Why a rule did not look at a map. They begin in lower case, and end without a period.
skipped-language = nie ma list słów dla języka `{ $language }`
skipped-language-undeclared = mapa nie podaje swojego języka, a jej tytuły nie są po angielsku
skipped-not-english = mapa nie jest po angielsku
skipped-estimates = żadna historyjka nie ma oszacowania
skipped-acceptance = żadna historyjka nie ma kryteriów akceptacji
skipped-few-acceptance = niewiele historyjek ma kryteria akceptacji
skipped-off = wyłączona w pliku projektu
skipped-today = nie wiadomo, jaki dziś dzień (`today: true` w pliku projektu)

## Gap rules: personas and goal

no-persona =
    .looks-for = Mapa nie ma person.
    .why = Bez persony każdy wyobraża sobie innego użytkownika i zespół nie może uzgodnić, co jest najważniejsze.
    .ask = Kto przez to przechodzi? Podaj osobę w konkretnej sytuacji, np. „Sara, zapracowana mama”
    .advice = podać co najmniej jedną personę pod `personas:`
    .finding = mapa nie ma person: nie mówi, kto wykonuje te kroki

generic-persona =
    .looks-for = Persona nie jest konkretną osobą. Jej nazwa pasuje do każdego, jak „użytkownik”; jest systemem albo miejscem lub organizacją, jak „sklep”; albo mówi tylko, kim ktoś jest dla firmy, jak „klient”, bez celu, opisu czy czegokolwiek innego o tej osobie. Jedno zgłoszenie na mapę. Tylko w językach z listami słów.
    .why = Persona, którą mógłby być każdy, nie pomaga zespołowi decydować, bo każda historyjka zdaje się pasować.
    .ask = Kto dokładnie i w jakiej sytuacji? Nadaj imię, np. „Sara, zapracowana mama”
    .advice = podać konkretny typ osoby i to, co ją wyróżnia, np. „Sara, zapracowana mama”
    .anybody =
        { $others ->
            [0] { $persona } to może być każdy
            [one] { $persona } i jeszcze { $others } persona to może być każdy
            [few] { $persona } i jeszcze { $others } persony to może być każdy
            [many] { $persona } i jeszcze { $others } person to może być każdy
           *[other] { $persona } i jeszcze { $others } persony to może być każdy
        }
    .system =
        { $others ->
            [0] { $persona } to system, a nie osoba
            [one] { $persona } i jeszcze { $others } persona to nie ludzie
            [few] { $persona } i jeszcze { $others } persony to nie ludzie
            [many] { $persona } i jeszcze { $others } person to nie ludzie
           *[other] { $persona } i jeszcze { $others } persony to nie ludzie
        }
    .place =
        { $others ->
            [0] { $persona } to miejsce lub organizacja, a nie osoba
            [one] { $persona } i jeszcze { $others } persona to nie ludzie
            [few] { $persona } i jeszcze { $others } persony to nie ludzie
            [many] { $persona } i jeszcze { $others } person to nie ludzie
           *[other] { $persona } i jeszcze { $others } persony to nie ludzie
        }
    .customer =
        { $others ->
            [0] { $persona } mówi tylko,
            [one] { $persona } i jeszcze { $others } persona mówią tylko,
            [few] { $persona } i jeszcze { $others } persony mówią tylko,
            [many] { $persona } i jeszcze { $others } person mówią tylko,
           *[other] { $persona } i jeszcze { $others } persony mówią tylko,
        } kim ktoś jest dla firmy, a nie kto to jest
    .also = to także nie konkretna osoba

unused-persona =
    .looks-for = Persony nie mają na mapie żadnej historyjki. Nie dotyczy person, które zgłasza generic-persona, ani tych, których aktywności są puste. Jedno zgłoszenie na mapę. Jeśli żadna aktywność, zadanie ani historyjka nie podaje persony, zgłaszane jest właśnie to, bo wtedy wszystkie historyjki są dla pierwszej persony.
    .why = Albo brakuje części ich ścieżki, albo produkt nie jest dla nich.
    .ask = Które aktywności należą do tej persony?
    .advice = ustawić `persona:` przy ich aktywnościach lub historyjkach albo usunąć personę
    .finding =
        { $personas } { $count ->
            [1] nie ma
           *[other] nie mają
        } żadnej historyjki
    .none-named = żaden element nie podaje persony, więc każda historyjka liczy się dla persony { $persona }
    .also = także bez historyjki

one-column-persona =
    .looks-for = Wszystkie historyjki persony, trzy lub więcej, są w jednym zadaniu, a inna persona ma historyjki w czterech zadaniach lub więcej.
    .why = Mapa pokazuje wszystko, czego ta persona potrzebuje, w jednym miejscu, więc brakujące kroki są niewidoczne.
    .ask = Co jeszcze robi ta persona, wcześniej i później?
    .advice = zapytać, co robi najpierw, potem i na końcu, i dać każdemu krokowi zadanie
    .finding = wszystkie historyjki persony { $persona } ({ $count }) są w jednym zadaniu, { $task }
    .related = zawiera wszystkie te historyjki

person-as-activity =
    .looks-for = Tytuł aktywności jest imieniem persony. Jedno zgłoszenie na mapę, w każdym języku.
    .why = Kolumna dla każdej osoby to lista życzeń: nie pokazuje, kto co po kim robi ani gdzie jeden czeka na drugiego.
    .ask = Co ta osoba robi w tym kroku?
    .advice = nazwać aktywności według tego, co ludzie robią, a kto to robi, podać w `persona:`
    .finding =
        { $others ->
            [0] { $activity } to osoba, a nie krok
            [one] { $activity } i jeszcze { $others } aktywność to osoby, a nie kroki
            [few] { $activity } i jeszcze { $others } aktywności to osoby, a nie kroki
            [many] { $activity } i jeszcze { $others } aktywności to osoby, a nie kroki
           *[other] { $activity } i jeszcze { $others } aktywności to osoby, a nie kroki
        }
    .also = także osoba

no-goal =
    .looks-for = Mapa nie ma celu.
    .why = Bez celu zespół nie wie, których historyjek potrzebują użytkownicy, żeby go osiągnąć, a które mogą poczekać.
    .ask = Co będzie można zrobić potem, czego dziś nie można?
    .advice = powiedzieć w jednym wierszu pod `goal:`, co użytkownicy chcą osiągnąć
    .finding = mapa nie ma celu

broken-journey =
    .looks-for = Persona utknie w pierwszym wydaniu, które jest dla niej. Ma historyjki przed jedną ze swoich aktywności i po niej, ale żadnej w niej samej, a skipped-activity jeszcze o tym nie mówi. Jedno zgłoszenie na personę, w mapach z dwiema personami lub więcej.
    .why = Wydanie wygląda na pełne, bo ktoś przechodzi przez każdy krok, ale nie ta persona.
    .ask = Jak persona pokona ten krok w tym wydaniu?
    .advice = dodać do wydania jej najmniejszą historyjkę w tej aktywności albo powiedzieć pod `ignore:`, jak obejdzie ten krok
    .finding = { $persona } utknie w wydaniu { $release }: brak historyjki dla tej persony w { $activities }
    .related = brak historyjki dla tej persony

first-release-leaves-persona-out =
    .looks-for = Persony mają historyjki, ale żadnej w pierwszym wydaniu, i żadne późniejsze wydanie nie mówi o nich ani o tym, co robią. Kto ma historyjki dopiero od trzeciego wydania, jest pominięty celowo. Jedno zgłoszenie na mapę. Tylko w mapach z dwoma wydaniami lub więcej.
    .why = Od tego, co robi ta persona, mogą zależeć inni: zamówienie nie dotrze, jeśli nikt go nie spakuje.
    .ask = Co robi ta persona do czasu wydania z jej pierwszą historyjką?
    .advice = sprawdzić, czy pierwsze wydanie działa bez tej persony, i jeśli tak, powiedzieć to pod `ignore:`
    .finding = wydanie { $release } nie ma historyjki dla: { $personas }
    .also = także bez historyjki w tym wydaniu

no-lang =
    .looks-for = Mapa nie podaje swojego języka, a litery lub najczęstsze słowa jej tytułów wyraźnie nie są angielskie. Reguły o słownictwie nie sprawdzają wtedy mapy, z wyjątkiem terminów technicznych.
    .why = Przeglądarki czytają stronę na głos i łamią wiersze tak, jakby była po angielsku, a reguły szukają angielskich słów.
    .ask = W jakim języku są tytuły? Podaj jego kod, np. de lub pt-BR
    .advice = podać język mapy pod `lang:`
    .advice-with-code = podać język mapy: `lang: { $code }`
    .finding = mapa nie podaje swojego języka, a jej tytuły nie są po angielsku

## Gap rules: backbone

empty-map =
    .looks-for = Mapa nie ma aktywności albo nie ma historyjek.
    .why = Nie ma jeszcze czego omawiać ani planować, a większość innych reguł nie ma czego sprawdzać.
    .ask = Co ludzie robią najpierw?
    .advice = wypisać pod `activities:` kroki, które wykonują użytkownicy, każdy z zadaniem i historyjką
    .no-activity = mapa nie ma aktywności
    .no-story = mapa ma aktywności, ale nie ma historyjek

empty-activity =
    .looks-for = Aktywność nie ma zadań albo nie ma historyjek w swoich zadaniach.
    .why = Nikt nie przemyślał tego kroku, więc użytkownicy dojdą do niego i niczego nie znajdą.
    .ask = Jakie są kroki tej aktywności?
    .advice = dodać to, co użytkownicy tam robią, zaczynając od jednego zadania i jednej historyjki, albo usunąć aktywność
    .no-tasks = aktywność { $activity } nie ma zadań
    .no-stories = aktywność { $activity } ma zadania, ale nie ma historyjek

empty-task =
    .looks-for = Zadania nie mają historyjek, choć ich aktywność je ma. Jedno zgłoszenie na aktywność.
    .why = Krok wydaje się uwzględniony, ale nic nie mówi, jak użytkownicy go wykonują.
    .ask = Jak ludzie wykonują ten krok?
    .advice = dodać najprostszą historyjkę, która pozwoli użytkownikom wykonać to zadanie, albo usunąć zadanie
    .finding =
        { $tasks } { $count ->
            [1] nie ma
           *[other] nie mają
        } historyjek
    .also = także bez historyjek

flat-map =
    .looks-for = Prawie każde zadanie ma tylko jedną historyjkę: 70% zadań z historyjkami, w mapach, które mają ich dziesięć lub więcej.
    .why = Przy tylko jednej historyjce na zadanie żadne wydanie nie może niczego pominąć, więc pierwsze jest tak duże jak cały produkt.
    .ask = Co można pominąć w pierwszym wydaniu? Które kroki to tak naprawdę kilka historyjek?
    .advice = przy każdym zadaniu zapytać, jak niewiele wystarczy na początek, a co może przyjść później, i dodać jedno i drugie jako historyjki
    .finding = { $count } z { $total } zadań ma tylko jedną historyjkę, więc żadne wydanie nie może niczego pominąć

no-steps =
    .looks-for = Aktywności mają historyjki, ale nie mają kroków: historyjki są bezpośrednio pod nimi albo ich jedyne zadanie ma ten sam tytuł i najwyżej dwie historyjki. Jedno zgłoszenie na mapę.
    .why = Aktywność bez kroków nie jest jeszcze przemyślana i łatwo przeoczyć, co użytkownicy robią pomiędzy.
    .ask = Jakie są kroki tych aktywności?
    .advice = zapytać, co użytkownicy robią w tej aktywności najpierw, potem i na końcu, i zrobić z tego zadania
    .finding =
        { $others ->
            [0] aktywność { $activity } nie ma
            [one] { $activity } i jeszcze { $others } aktywność nie mają
            [few] { $activity } i jeszcze { $others } aktywności nie mają
            [many] { $activity } i jeszcze { $others } aktywności nie mają
           *[other] { $activity } i jeszcze { $others } aktywności nie mają
        } jeszcze kroków
    .also = także bez kroków

backbone-size =
    .looks-for = Kręgosłup ma ponad 10 aktywności, nie licząc tematów przekrojowych. Albo ma ich mniej niż 4, a do tego dwie persony lub więcej albo aktywność tak długą, że kryje kilka innych, oraz 12 historyjek lub więcej, o ile lopsided-depth lub time-as-backbone nie mówi o tym więcej. Projekt może ustawić inne granice.
    .why = Przy zbyt małej liczbie aktywności nie widać brakujących kroków, a przy zbyt dużej nikt nie widzi całej ścieżki.
    .ask = Które aktywności należą do siebie, a które kryją ich kilka?
    .advice = połączyć aktywności, które są jednym krokiem, albo podzielić długą ścieżkę na dwie mapy
    .advice-for-few = podzielić aktywności, które obejmują kilka kroków, i zapytać, co dzieje się przed nimi i po nich
    .advice-for-personas = zrobić osobną mapę dla każdej z person ({ $personas }), bo każda ma własną ścieżkę, albo połączyć aktywności, które są jednym krokiem
    .too-few =
        kręgosłup ma { $count ->
            [one] { $count } aktywność
            [few] { $count } aktywności
            [many] { $count } aktywności
           *[other] { $count } aktywności
        }: mniej niż { $min } rzadko obejmuje całą ścieżkę
    .too-many =
        kręgosłup ma { $count ->
            [one] { $count } aktywność
            [few] { $count } aktywności
            [many] { $count } aktywności
           *[other] { $count } aktywności
        }{ $layers ->
            [0] {""}
            [1] , nie licząc { $layers } tematu przekrojowego
           *[other] , nie licząc { $layers } tematów przekrojowych
        }: więcej niż { $max } trudno objąć jednym spojrzeniem

thin-activity =
    .looks-for = Aktywność, która nie jest ani pierwsza, ani ostatnia, ma tylko jedno zadanie z jedną historyjką, a co najmniej połowa pozostałych ma dwa zadania lub więcej. Nie dotyczy rzeczy ani tego, co pomija pierwsze wydanie, ani map, w których taka jest połowa aktywności lub więcej albo prawie każde zadanie ma tylko jedną historyjkę.
    .why = Może być częścią sąsiedniej aktywności albo krokiem, którego nikt jeszcze nie przemyślał.
    .ask = Co jeszcze dzieje się w tej aktywności?
    .advice = zapytać, co użytkownicy robią przed tym zadaniem i po nim; jeśli nic, przenieść je do sąsiedniej aktywności
    .finding = aktywność { $activity } ma jedno zadanie, a większość pozostałych ma ich kilka

wide-activity =
    .looks-for = Aktywności mają ponad 7 zadań. Jedno zgłoszenie na mapę, o ile nie zgłasza jej backbone-size lub flat-map. Projekt może ustawić inną granicę.
    .why = Długa aktywność zwykle kryje miejsce, w którym użytkownicy przerywają i wracają później, i łatwo przeoczyć, czego tam potrzebują.
    .ask = Które z jej zadań są osobną aktywnością?
    .advice = znaleźć miejsce, w którym użytkownicy robią przerwę, i tam podzielić aktywność
    .finding =
        aktywność { $activity } ma { $count ->
            [one] { $count } zadanie
            [few] { $count } zadania
            [many] { $count } zadań
           *[other] { $count } zadania
        }{ $others ->
            [0] {""}
            [one] , a jeszcze { $others } aktywność jest równie długa
            [few] , a jeszcze { $others } aktywności są równie długie
            [many] , a jeszcze { $others } aktywności jest równie długich
           *[other] , a jeszcze { $others } aktywności jest równie długich
        }: więcej niż { $max } to zwykle dwie aktywności
    .also = także zbyt długa

lopsided-depth =
    .looks-for = Jedna aktywność ma ponad połowę wszystkich historyjek, a inna tylko jedną. Tylko w mapach z ośmioma historyjkami lub więcej. Projekt może ustawić inny udział.
    .why = Zespół opisał szczegółowo to, co zna najlepiej, i mógł przeoczyć, czego użytkownicy potrzebują gdzie indziej.
    .ask = Czego brakuje w ubogiej aktywności albo gdzie da się podzielić tę pełną?
    .advice = znaleźć kogoś, kto to robi na co dzień, i omówić z nim aktywności z jedną historyjką
    .finding =
        { $activity } ma { $count } z { $total } historyjek, a { $others } tylko { $other_count ->
            [1] jedną
           *[other] po jednej
        }
    .related = ma tylko jedną historyjkę

duplicate-name =
    .looks-for = Dwa zadania mają ten sam tytuł albo dwie historyjki jednego zadania, albo dwie historyjki różnych zadań i różnych wydań. Wielkość liter i spacje się nie liczą. Jedno zgłoszenie na tytuł.
    .why = Czytelnicy nie wiedzą, czy to jedna rzecz, czy dwie.
    .ask = Czy to dwa razy to samo? Jeśli nie, jak nazwałaby to persona?
    .advice = usunąć jedno z nich albo powiedzieć w obu tytułach, czym się różnią
    .advice-for-personas = jeśli to ta sama rzecz dla różnych person, zbudować ją raz: zostawić jedną historyjkę ze wszystkimi personami
    .task =
        { $count ->
            [one] { $count } zadanie ma tytuł
            [few] { $count } zadania mają tytuł
            [many] { $count } zadań ma tytuł
           *[other] { $count } zadania ma tytuł
        } { $title }: to jedno zadanie czy kilka?
    .story =
        { $count ->
            [2] { $count } historyjki mają tytuł { $title }: to jedna historyjka czy dwie?
            [one] { $count } historyjka ma tytuł { $title }: to jedna historyjka czy kilka?
            [few] { $count } historyjki mają tytuł { $title }: to jedna historyjka czy kilka?
            [many] { $count } historyjek ma tytuł { $title }: to jedna historyjka czy kilka?
           *[other] { $count } historyjki ma tytuł { $title }: to jedna historyjka czy kilka?
        }
    .related = ten sam tytuł

one-shot-activity =
    .looks-for = Wszystkie historyjki aktywności, trzy lub więcej, są w jednym wydaniu, które nie jest pierwsze, a co najmniej połowa aktywności ma historyjki w kilku. Wydanie, które ma zamierzony efekt albo głównie historyjki tej aktywności, jest o niej i nie jest zgłaszane. Jedno zgłoszenie na wydanie, w mapach z trzema wydaniami lub więcej.
    .why = Nikt nie widzi tego kroku, zanim nie jest skończony, więc potrzeby użytkowników wychodzą na jaw, gdy nie da się już nic zmienić.
    .ask = Których z tych historyjek brakowałoby wcześniej?
    .advice = znaleźć najmniejszą historyjkę aktywności, która jest przydatna sama w sobie, i wypuścić ją we wcześniejszym wydaniu
    .finding =
        { $activities } { $count ->
            [1] powstaje za jednym razem w wydaniu { $release }:
           *[other] powstają za jednym razem w wydaniu { $release }:
        } nic z tego nie wychodzi wcześniej ani później
    .also = także powstaje za jednym razem

time-as-backbone =
    .looks-for = Aktywności to tygodnie, sprinty, fazy lub kwartały. Jedno zgłoszenie na mapę, przy pierwszej z nich. Tylko w językach z listami słów.
    .why = Kalendarz pokazuje, co robi zespół, więc nie widać brakujących kroków na ścieżce użytkowników.
    .ask = Co ludzie wtedy robią, słowami persony?
    .advice = nazwać aktywności według tego, co robią użytkownicy, a czas planować wydaniami
    .finding =
        { $count ->
            [1] { $activities } to okres, a nie krok
           *[other] { $activities } to okresy, a nie kroki
        } użytkowników
    .related = także okres

cross-cutting-activity =
    .looks-for = Aktywność to temat przekrojowy, a nie krok, który wykonują użytkownicy. Przykłady to infrastruktura, dług techniczny, lokalizacja, dane i interfejs oraz tytuły zaczynające się od „Enabler:” lub „Cross-cutting:”. Jedno zgłoszenie na mapę. Tylko w językach z listami słów. Żadna inna reguła nie liczy takiej aktywności.
    .why = Temat przekrojowy ukrywa, który krok wymaga tej pracy, więc łatwo ją odłożyć.
    .ask = Co persona tu robi, własnymi słowami?
    .advice = przenieść każdą historyjkę do kroku, który potrzebuje jej pierwszy, jako historyjkę lub kryterium akceptacji
    .finding =
        { $others ->
            [0] { $activity } to temat przekrojowy, a nie krok
            [one] { $activity } i jeszcze { $others } aktywność to tematy przekrojowe, a nie kroki
            [few] { $activity } i jeszcze { $others } aktywności to tematy przekrojowe, a nie kroki
            [many] { $activity } i jeszcze { $others } aktywności to tematy przekrojowe, a nie kroki
           *[other] { $activity } i jeszcze { $others } aktywności to tematy przekrojowe, a nie kroki
        } użytkowników
    .also = także temat przekrojowy

## Gap rules: releases

no-releases =
    .looks-for = Mapa ma historyjki, ale nie ma wydań.
    .why = Bez wydań mapa nie mówi, co wychodzi najpierw, i każda historyjka wydaje się równie pilna.
    .ask = Jaki jest najcieńszy plaster, który komuś pomaga?
    .advice = dodać pod `releases:` pierwsze wydanie, z najmniejszą liczbą historyjek, przy której jest przydatne
    .finding =
        mapa ma { $count ->
            [one] { $count } historyjkę
            [few] { $count } historyjki
            [many] { $count } historyjek
           *[other] { $count } historyjki
        }, ale nie ma wydań

skipped-activity =
    .looks-for = Pierwsze wydanie nie ma historyjki w aktywnościach person, dla których jest, choć coś jest tam zaplanowane i żadna decyzja tego nie wyjaśnia: żadne późniejsze wydanie nie mówi o tej aktywności w nazwie, efekcie ani mierze. Tam, gdzie kończy się droga persony przez wydanie, może kończyć się celowo: wydanie ma zamierzony efekt i miarę albo jedno późniejsze wydanie ma wszystkie historyjki tej aktywności, chyba że użytkownicy płacą lub zamawiają i czekają na to, co dalej. Nie liczą się aktywności, które są rzeczami lub okresami, ani pojedyncze zadania z jedną lub dwiema historyjkami w mapie z 20 lub więcej. Jedno zgłoszenie na wydanie. Późniejsze wydania mogą pomijać kroki, a krok z wydaną historyjką nie jest pominięty. Jeśli pierwsze wydanie już wyszło, jego miejsce zajmuje pierwsze, które nie wyszło.
    .why = Użytkownicy nie osiągną celu, jeśli brakuje kroku, choćby pozostałe były najlepsze.
    .ask = Której historyjki tej aktywności nie można pominąć?
    .advice = dodać do wydania najmniejszą historyjkę z każdej z tych aktywności albo powiedzieć pod `ignore:`, jak użytkownicy sobie bez nich radzą
    .advice-for-one = dodać do wydania najmniejszą historyjkę spod { $tasks } albo powiedzieć pod `ignore:`, jak użytkownicy radzą sobie bez tego kroku
    .stops =
        wydanie { $release } urywa się po { $last }: brak historyjki dla { $count ->
            [1] { $activities }, czyli następnego kroku
           *[other] { $activities }, czyli następnych kroków
        }
    .skips =
        wydanie { $release } nie ma historyjki dla { $count ->
            [1] { $activities }: jak użytkownicy przejdą przez ten krok?
           *[other] { $activities }: jak użytkownicy przejdą przez te kroki?
        }
    .related = także bez historyjki

skipped-task =
    .looks-for = Pierwsze wydanie pomija w aktywności, którą obejmuje, zadania leżące pomiędzy innymi zadaniami, najwyżej połowę z tych, które mają historyjkę dla jednej z jego person, choć ktoś idzie dalej do późniejszego zadania. Zadania, które przychodzą dopiero po następnym wydaniu, i te, o których późniejsze wydanie mówi w nazwie, efekcie lub mierze, są pominięte celowo. Jedno zgłoszenie na wydanie.
    .why = Użytkownicy mogą potrzebować tego zadania od początku, a łatwo je przeoczyć, gdy reszta aktywności jest już w wydaniu.
    .ask = Jak ludzie pokonują te zadania w tym wydaniu?
    .advice = przeczytać wydanie na głos krok po kroku i dodać historyjkę dla tego zadania, jeśli użytkownikom by jej brakowało
    .finding = wydanie { $release } pomija { $tasks } w aktywności { $activity }
    .in-several = wydanie { $release } pomija { $tasks }
    .also = także pominięte

vertical-slice =
    .looks-for = Wydanie bierze wszystkie historyjki z jednej aktywności. Liczą się tylko wydania z czterema historyjkami lub więcej, w mapach, w których kilka aktywności ma historyjki. Wydanie, które dodaje aktywność do tych z wcześniejszych wydań i ma zamierzony efekt, robi to celowo. Gdzie wydanie zgłasza skipped-activity, ta reguła go nie zgłasza.
    .why = Użytkownicy dostają więcej sposobów wykonania jednego kroku, ale na swojej ścieżce nie idą dalej.
    .ask = Komu pomaga to wydanie, jeśli inne aktywności nic nie dostają?
    .advice = wziąć zamiast tego najmniejszą historyjkę z każdej aktywności, a resztę zostawić na później
    .finding = wszystkie historyjki wydania { $release } ({ $count }) są w jednej aktywności, { $activity }
    .related = zawiera wszystkie jego historyjki

empty-release =
    .looks-for = Wydanie nie ma historyjek.
    .why = Czytelnicy oczekują po nim czegoś, czego nikt nie zamierza zbudować.
    .ask = Jakie historyjki w nim są?
    .advice = przypisać wydaniu historyjki albo je usunąć
    .finding = wydanie { $release } nie ma historyjek

no-outcome =
    .looks-for = Wydania nie mówią, co zmienia się dla ich użytkowników. Jedno zgłoszenie na mapę: luka, jeśli jest wśród nich następne wydanie, a w innym razie uwaga. Wydania puste lub wydane są pomijane.
    .why = Bez zamierzonego efektu wydanie uchodzi za sukces, gdy jego historyjki są gotowe, nawet jeśli użytkownikom w niczym nie jest lepiej.
    .ask = Co się zmieni dla persony, gdy wydanie wyjdzie?
    .advice = dokończyć pod `outcome:` zdanie „Dzięki temu wydaniu użytkownicy mogą…”
    .finding =
        { $others ->
            [0] wydanie { $release } nie ma
            [one] { $release } i jeszcze { $others } wydanie nie mają
            [few] { $release } i jeszcze { $others } wydania nie mają
            [many] { $release } i jeszcze { $others } wydań nie mają
           *[other] { $release } i jeszcze { $others } wydania nie mają
        } zamierzonego efektu: nic nie mówi, co zmienia się dla użytkowników
    .also = także bez zamierzonego efektu

no-measure =
    .looks-for = Następne wydanie ma zamierzony efekt, ale nie ma miary sukcesu, a w opisie efektu nie ma liczby. Późniejsze wydania tego rodzaju są zgłaszane razem z nim. Jedno zgłoszenie na mapę.
    .why = Bez miary zespół nie wie, czy wydanie zadziałało, i niczego się z niego nie uczy.
    .ask = Po czym będzie widać, że zamierzony efekt nastąpił?
    .advice = napisać pod `measure:`, co zrobią użytkownicy, jeśli zadziała, i do kiedy
    .finding =
        { $releases } { $count ->
            [1] ma
           *[other] mają
        } zamierzony efekt, ale bez miary sukcesu
    .also = także bez miary

overpacked-first-release =
    .looks-for = Pierwsze wydanie ma ponad 75% wszystkich zaplanowanych historyjek. Tylko w mapach z dwoma lub więcej wydaniami z historyjkami, dopóki nic nie jest wydane. Tematy przekrojowe się nie liczą. Projekt może ustawić inny udział.
    .why = Im większe pierwsze wydanie, tym później zespół dowiaduje się, których jego historyjek nikt nie potrzebował.
    .ask = Co może poczekać tak, żeby nikt nie utknął?
    .advice = przenieść do późniejszego wydania historyjki, bez których użytkownicy na początku się obejdą
    .finding = wydanie { $release } ma { $count } z { $total } zaplanowanych historyjek

priority-inversion =
    .looks-for = W zadaniu historyjka jest poniżej takiej, która wychodzi dwa wydania później lub jeszcze później, choć historyjki co najmniej czterokrotnie większej liczby innych zadań są w kolejności swoich wydań. Jedno zgłoszenie na mapę. Historyjki wydane i te, które zgłasza needs-later-story, się nie liczą.
    .why = W zadaniu najważniejsze historyjki są pierwsze, więc albo kolejność jest nieaktualna, albo zespół buduje najpierw mniej ważną historyjkę.
    .ask = Co jest ważniejsze: kolejność historyjek czy wydań?
    .advice = ułożyć historyjki każdego zadania według wydań albo przenieść ważniejsze do wcześniejszego wydania
    .finding =
        w { $count ->
            [1] jednym zadaniu
           *[other] { $count } zadaniach
        } historyjki nie są w kolejności swoich wydań: { $story } wychodzi przed { $above }
    .related = jest wyżej, ale wychodzi później
    .also = wychodzi przed historyjką, która jest wyżej

speaks-of-later =
    .looks-for = Historyjka mówi o czymś, co użytkownicy dostaną dopiero w późniejszym wydaniu albo w żadnym: zapisany przepis, choć zapisywanie przepisów przychodzi później; usuwanie listy, choć dodawanie list przychodzi później; profil przed rejestracją. Tylko w mapach po angielsku. Sprawdza tytuły i opisy.
    .why = Użytkownicy trafiają na krok, który jeszcze nie ma sensu, albo zespół w połowie drogi odkrywa, że najpierw musi zbudować tamtą.
    .ask = Skąd to się bierze w tym wydaniu?
    .advice = przenieść tamtą historyjkę do tego samego wydania albo tę do późniejszego
    .finding = { $story } jest w wydaniu { $release }, ale to, o czym mówi, przychodzi dopiero z historyjką { $maker } w wydaniu { $later }
    .unscheduled = { $story } mówi o tym, co przychodzi dopiero z historyjką { $maker }, a ta nie jest zaplanowana
    .related = tu użytkownicy to dostają

work-runs-ahead =
    .looks-for = Dwie historyjki lub więcej z pierwszego nieskończonego wydania są do zrobienia lub zablokowane, a trzy lub więcej z późniejszych wydań są w toku lub gotowe. Pytania i historyjki o niepowodzeniach się nie liczą.
    .why = Użytkownicy czekają na pierwsze wydanie, a zespół nie uczy się z żadnego.
    .ask = Dlaczego najpierw powstaje to, co zaplanowano na później? Co wstrzymuje to wydanie?
    .advice = skończyć pierwsze wydanie przed rozpoczęciem późniejszych albo zamienić historyjki między wydaniami
    .finding =
        { $count ->
            [one] { $count } historyjka wydania { $release } czeka
            [few] { $count } historyjki wydania { $release } czekają
            [many] { $count } historyjek wydania { $release } czeka
           *[other] { $count } historyjki wydania { $release } czeka
        }, a z późniejszych wydań w toku lub gotowe są już { $ahead }
    .related = wyprzedza pierwsze wydanie

layer-release =
    .looks-for = Wydania noszą nazwę warstwy lub fazy pracy, np. backend, projekt graficzny lub testy. Sam numer, jak faza 2, liczy się tylko wtedy, gdy wydanie ma zamierzony efekt; w innym razie zgłasza je no-outcome. Jedno zgłoszenie na mapę. Tylko w językach z listami słów.
    .why = Z jedną warstwą użytkownicy nie mogą nic zrobić, więc nikt nie wypróbuje produktu, zanim nie wyjdzie ostatnia.
    .ask = Co ludzie mogą zrobić dzięki temu wydaniu? Tak je nazwij
    .advice = zaplanować każde wydanie wokół czegoś, co użytkownicy mogą zrobić, i tak je nazwać
    .finding =
        { $others ->
            [0] wydanie { $release } nosi nazwę części pracy
            [one] { $release } i jeszcze { $others } wydanie noszą nazwy części pracy
            [few] { $release } i jeszcze { $others } wydania noszą nazwy części pracy
            [many] { $release } i jeszcze { $others } wydań noszą nazwy części pracy
           *[other] { $release } i jeszcze { $others } wydania noszą nazwy części pracy
        }, a nie tego, co użytkownicy mogą zrobić
    .also = także część pracy

technology-release =
    .looks-for = W wydaniu trzy tytuły lub więcej, i co najmniej jedna czwarta wszystkich, wymienia technologię, np. AI, VR, blockchain, drony lub rozpoznawanie twarzy. Tylko w językach z listami słów.
    .why = Powstaje technologia, która szuka zastosowania, a to, czego potrzebują użytkownicy, musi czekać.
    .ask = Jaki problem persony rozwiązuje ta technologia?
    .advice = powiedzieć w każdym tytule, co dostają użytkownicy, i zapytać, czy by im tego brakowało
    .finding = { $count } z { $total } historyjek wydania { $release } nosi nazwę technologii: { $stories }
    .related = nosi nazwę technologii

release-dates-out-of-order =
    .looks-for = Wydanie ma wcześniejszy termin niż wydanie nad nim.
    .why = Wydania wychodzą od góry do dołu, więc czytelnicy nie wiedzą, czy poprawna jest kolejność, czy termin.
    .ask = Która z dat jest właściwa?
    .advice = wypisać wydania w kolejności, w jakiej wychodzą, albo poprawić termin
    .finding = termin wydania { $release } to { $date }, a wyżej położonego { $above } to { $later }
    .related = jest wyżej, ale wychodzi później

overdue-release =
    .looks-for = Termin wydania minął, ale część jego historyjek jest otwarta. Dzisiejsza data musi być podana, przez `--today DATE` lub `today: true` w pliku projektu. Wydania ze `status: released` zgłasza zamiast tego status-drift.
    .why = Czytelnicy wciąż liczą na ten termin.
    .ask = Co będzie z historyjkami, które są nadal otwarte?
    .advice = ustalić nowy termin albo przenieść otwarte historyjki do późniejszego wydania
    .finding =
        termin wydania { $release } to { $date }, a wciąż { $count ->
            [one] { $count } historyjka jest otwarta
            [few] { $count } historyjki są otwarte
            [many] { $count } historyjek jest otwartych
           *[other] { $count } historyjki jest otwarte
        }

status-drift =
    .looks-for = Status wydania przeczy jego historyjkom. Ma `status: released`, ale otwarte historyjki, albo `status: planned`, choć wszystkie jego historyjki są gotowe.
    .why = Kto zauważy błędny status, przestaje ufać reszcie mapy.
    .ask = Wydane czy nie?
    .advice = poprawić status albo przenieść otwarte historyjki do późniejszego wydania
    .released =
        wydanie { $release } jest oznaczone jako wydane, a wciąż { $count ->
            [one] { $count } historyjka jest otwarta
            [few] { $count } historyjki są otwarte
            [many] { $count } historyjek jest otwartych
           *[other] { $count } historyjki jest otwarte
        }
    .planned = wydanie { $release } jest oznaczone jako planowane, a wszystkie jego historyjki są gotowe
    .related = wciąż otwarta

unscheduled-stories =
    .looks-for = Całe zadania z dwiema historyjkami lub więcej nie mają wydania albo nie ma go jedna trzecia wszystkich historyjek, choć mapa ma wydania. Pytania, tytuły zastępcze i historyjki, których wymaga zaplanowana historyjka, zgłaszają inne reguły. Jedno zgłoszenie na mapę.
    .why = Czytelnicy nie wiedzą, czy niezaplanowana historyjka powstanie, czy nie.
    .ask = Które z tych historyjek są w następnym wydaniu?
    .advice = przypisać każdą historyjkę do wydania albo ją usunąć
    .anywhere =
        { $count ->
            [one] { $count } historyjka jest niezaplanowana
            [few] { $count } historyjki są niezaplanowane
            [many] { $count } historyjek jest niezaplanowanych
           *[other] { $count } historyjki jest niezaplanowane
        }
    .in-task =
        { $count ->
            [one] { $count } historyjka w zadaniu { $task } jest niezaplanowana
            [few] { $count } historyjki w zadaniu { $task } są niezaplanowane
            [many] { $count } historyjek w zadaniu { $task } jest niezaplanowanych
           *[other] { $count } historyjki w zadaniu { $task } jest niezaplanowane
        }
    .mostly-in-task =
        { $count ->
            [one] { $count } historyjka jest niezaplanowana
            [few] { $count } historyjki są niezaplanowane
            [many] { $count } historyjek jest niezaplanowanych
           *[other] { $count } historyjki jest niezaplanowane
        }, z tego { $task_count } w zadaniu { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } historyjka jest niezaplanowana
            [few] { $count } historyjki są niezaplanowane
            [many] { $count } historyjek jest niezaplanowanych
           *[other] { $count } historyjki jest niezaplanowane
        }, z tego { $first_count } w zadaniu { $first } i { $second_count } w zadaniu { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = Historyjka wymaga historyjki z późniejszego wydania.
    .why = Wydanie nie może działać zgodnie z planem, bo coś, na czym się opiera, wychodzi później.
    .ask = Co daje ta historyjka bez tamtej?
    .advice = przenieść wymaganą historyjkę do wcześniejszego wydania albo tę do późniejszego
    .finding = { $story } jest w wydaniu { $release }, ale wymaga historyjki { $needed }, która jest dopiero w wydaniu { $later }

needs-unscheduled-story =
    .looks-for = Zaplanowana historyjka wymaga niezaplanowanej.
    .why = Historyjka zależy od pracy, której nikt nie zaplanował.
    .ask = W którym wydaniu będzie ta druga historyjka?
    .advice = zaplanować wymaganą historyjkę na to samo lub wcześniejsze wydanie albo usunąć ją z `needs:`
    .finding = { $story } jest w wydaniu { $release }, ale wymaga historyjki { $needed }, która nie jest zaplanowana

dependency-cycle =
    .looks-for = Historyjki wymagają siebie nawzajem w cyklu. Jedno zgłoszenie na cykl, przy jego pierwszej historyjce.
    .why = Każda historyjka cyklu czeka na inną, więc żadna nie może powstać pierwsza.
    .ask = Którą z nich można zrobić najpierw i jak?
    .advice = usunąć wpis `needs:`, który nie jest niezbędny, albo podzielić jedną z historyjek
    .itself = historyjka { $story } wymaga samej siebie
    .several = { $stories } wymagają siebie nawzajem w cyklu
    .related = część cyklu

done-before-its-need =
    .looks-for = Gotowa historyjka wymaga takiej, która nie jest gotowa.
    .why = Albo historyjka nie jest naprawdę gotowa, albo nie potrzebuje tamtej, więc plany oparte na mapie są błędne.
    .ask = Czy tamta historyjka jest gotowa, czy nie jest potrzebna?
    .advice = usunąć wpis `needs:`, jeśli historyjka działa bez niego, albo poprawić status
    .finding = historyjka { $story } jest gotowa, ale wymaga historyjki { $needed }, która gotowa nie jest

blocked-in-active-release =
    .looks-for = Historyjka aktywnego wydania jest zablokowana. Jeśli ma otwarte pytanie, zgłaszane jest ono.
    .why = Wydanie nie może wyjść bez tej historyjki, a każdy dzień czekania opóźnia to, co po nim.
    .ask = Co ją blokuje i kto ją odblokuje?
    .advice = ustalić, na co historyjka czeka i kto może to rozwiązać, albo przenieść ją do późniejszego wydania
    .finding = historyjka { $story } jest zablokowana, a { $release } to aktywne wydanie

## Gap rules: wording

system-words =
    .looks-for = Tytuły zawierają terminy techniczne, np. API, baza danych lub OAuth, albo kod, np. `userId` lub `/orders`. Sprawdza aktywności, zadania i historyjki w każdym języku. Pomija tekst w cudzysłowie lub nawiasach, formaty plików przy imporcie lub eksporcie oraz historyjki programistów. Jedno zgłoszenie na mapę.
    .why = Użytkownicy i interesariusze nie ocenią kroku, którego nie rozumieją, a często nie jest to w ogóle krok użytkownika.
    .ask = Co persona tu robi lub widzi? Powiedz to jej słowami
    .advice = powiedzieć, co użytkownicy robią lub dostają, a technikę umieścić w opisie: `Zalogować się kontem Google`, a nie `Uwierzytelnianie przez OAuth`
    .finding =
        { $others ->
            [0] { $title } mówi o systemie ({ $word }), a nie o tym, co robią użytkownicy
            [one] { $title } ({ $word }) i jeszcze { $others } tytuł mówią o systemie, a nie o tym, co robią użytkownicy
            [few] { $title } ({ $word }) i jeszcze { $others } tytuły mówią o systemie, a nie o tym, co robią użytkownicy
            [many] { $title } ({ $word }) i jeszcze { $others } tytułów mówią o systemie, a nie o tym, co robią użytkownicy
           *[other] { $title } ({ $word }) i jeszcze { $others } tytułu mówią o systemie, a nie o tym, co robią użytkownicy
        }
    .also = także mówi o systemie

screen-words =
    .looks-for = Historyjki wymieniają element interfejsu, np. przycisk lub listę rozwijaną: trzy lub więcej albo więcej niż jedna na dziesięć. Jedno zgłoszenie na mapę. Tylko w językach z listami słów. Pomija tekst w cudzysłowie.
    .why = To przesądza o wyglądzie, zanim zespół zapyta, co użytkownicy chcą zrobić.
    .ask = Do czego to służy? Powiedz, co persona dzięki temu osiąga
    .advice = powiedzieć, co robią użytkownicy, a wygląd umieścić w opisie: `Podać, gdzie mieszkam`, a nie `Lista rozwijana krajów`
    .finding =
        { $others ->
            [0] { $title } opisuje interfejs ({ $word }), a nie to, co robią użytkownicy
            [one] { $title } ({ $word }) i jeszcze { $others } historyjka opisują interfejs, a nie to, co robią użytkownicy
            [few] { $title } ({ $word }) i jeszcze { $others } historyjki opisują interfejs, a nie to, co robią użytkownicy
            [many] { $title } ({ $word }) i jeszcze { $others } historyjek opisują interfejs, a nie to, co robią użytkownicy
           *[other] { $title } ({ $word }) i jeszcze { $others } historyjki opisują interfejs, a nie to, co robią użytkownicy
        }
    .also = także opisuje interfejs

feature-noun =
    .looks-for = Aktywności albo trzy zadania lub więcej to rzeczy, a nie działania. Sprawdza tytuły z jednego lub dwóch słów: Panel, Dostawa i Strona administratora to rzeczy, Wyszukać i Zapłacić to działania. Jedno zgłoszenie na mapę. Tylko w językach z listami słów.
    .why = Lista rzeczy to menu, a nie ścieżka: ukrywa, kto co robi i jakich kroków brakuje pomiędzy.
    .ask = Co persona z tym robi? Wyraź to czasownikiem
    .advice = zacząć tytuł od czasownika i powiedzieć, co robią użytkownicy: `Zobaczyć, jak dziś szło w moim sklepie`, a nie `Panel`
    .finding =
        { $others ->
            [0] { $title } to rzecz, a nie działanie użytkowników
            [one] { $title } i jeszcze { $others } tytuł to rzeczy, a nie działania użytkowników
            [few] { $title } i jeszcze { $others } tytuły to rzeczy, a nie działania użytkowników
            [many] { $title } i jeszcze { $others } tytułów to rzeczy, a nie działania użytkowników
           *[other] { $title } i jeszcze { $others } tytułu to rzeczy, a nie działania użytkowników
        }
    .also = także rzecz

business-wish =
    .looks-for = Historyjki mówią, że użytkownicy widzą lub dostają coś, co chce pokazać tylko firma, np. reklamy, promocje lub dosprzedaż. Jedno zgłoszenie na mapę. Tylko w językach z listami słów.
    .why = Nikt nie sięga po produkt z tego powodu, więc na mapie wygląda to tak, jakby potrzeby użytkowników były spełnione.
    .ask = Co persona z tego ma? Powiedz to jej słowami
    .advice = powiedzieć, co z tego mają użytkownicy, albo usunąć historyjkę z mapy i zostawić ją w planie biznesowym
    .finding =
        { $others ->
            [0] { $title } to życzenie firmy
            [one] { $title } i jeszcze { $others } historyjka to życzenia firmy
            [few] { $title } i jeszcze { $others } historyjki to życzenia firmy
            [many] { $title } i jeszcze { $others } historyjek to życzenia firmy
           *[other] { $title } i jeszcze { $others } historyjki to życzenia firmy
        }, a nie użytkowników
    .also = także życzenie firmy

question-as-story =
    .looks-for = Tytuły historyjek są pytaniami. Jedno zgłoszenie na mapę, w każdym języku.
    .why = Karta z pytaniem jest planowana, szacowana i liczona jak coś, co dostaną użytkownicy.
    .ask = Co persona będzie mogła zrobić, gdy padnie odpowiedź?
    .advice = zapisać każde pod `questions:` historyjki, której dotyczy, i usunąć kartę
    .finding =
        { $others ->
            [0] { $title } to pytanie, a nie historyjka
            [one] { $title } i jeszcze { $others } historyjka to pytania, a nie historyjki
            [few] { $title } i jeszcze { $others } historyjki to pytania, a nie historyjki
            [many] { $title } i jeszcze { $others } historyjek to pytania, a nie historyjki
           *[other] { $title } i jeszcze { $others } historyjki to pytania, a nie historyjki
        }
    .also = także pytanie

sentence-titles =
    .looks-for = Trzy tytuły lub więcej zaczynają się jak zdanie z szablonu historyjki, np. „Jako…”. Jedno zgłoszenie na mapę. Tylko w językach z listami słów.
    .why = Na ścianie z takich kart to, co odróżnia jedną historyjkę od drugiej, jest na końcu i nikt nie obejmie mapy wzrokiem.
    .ask = Co to jest, w kilku słowach, bez „Jako …”?
    .advice = zostawić życzenie jako tytuł, a resztę przenieść do `persona:` i `why:`
    .rewrite = przepisać tytuły, ten jako `persona:` { $persona }, `story:` { $title } i `why:` { $why }
    .rewrite-without-why = przepisać tytuły, ten jako `persona:` { $persona } i `story:` { $title }
    .finding =
        { $count ->
            [one] { $count } tytuł to całe zdanie
            [few] { $count } tytuły to całe zdania
            [many] { $count } tytułów to całe zdania
           *[other] { $count } tytułu to całe zdania
        }, np. { $title }
    .also = także zdanie

placeholder-name =
    .looks-for = Tytuł jest zastępczy, np. TBD, różne lub pojedyncza litera. Sprawdza aktywności, zadania i historyjki. Tylko w językach z listami słów. Nie liczy się słowo, którego mapa używa gdzie indziej w zwykłym znaczeniu, jak „aktywności” w szkole. Ani historyjki bez wydania w mapach z wydaniami.
    .why = Nikt nie wie, co oznacza i czy jest ważny, a jednak jest liczony.
    .ask = Co to jest naprawdę?
    .advice = zapisać, co użytkownicy tam robią, albo usunąć go, dopóki ktoś nie będzie wiedział
    .finding = { $title } to tytuł zastępczy: nie mówi, co robią użytkownicy

long-title =
    .looks-for = Tytuły mają ponad 120 znaków. Sprawdza aktywności, zadania i historyjki w każdym języku. Jedno zgłoszenie na mapę. Projekt może ustawić inną granicę.
    .why = Tak długi tytuł nie mieści się na karcie i czytelnicy go omijają.
    .ask = Co to jest, w kilku słowach?
    .advice = skrócić tytuł do kilku słów, a resztę przenieść do `description:` lub `acceptance:`
    .finding =
        { $others ->
            [0] { $title } (znaków: { $count }) jest za długi na kartę
            [one] { $title } (znaków: { $count }) i jeszcze { $others } tytuł są za długie na kartę
            [few] { $title } (znaków: { $count }) i jeszcze { $others } tytuły są za długie na kartę
            [many] { $title } (znaków: { $count }) i jeszcze { $others } tytułów są za długie na kartę
           *[other] { $title } (znaków: { $count }) i jeszcze { $others } tytułu są za długie na kartę
        }
    .also = także za długi

## Gap rules: readiness

no-acceptance =
    .looks-for = Otwarte historyjki następnego wydania nie mają kryteriów akceptacji. Jedno zgłoszenie na wydanie, w mapach, w których na każde cztery historyjki bez kryteriów przypada co najmniej jedna z nimi.
    .why = Bez kryteriów każdy inaczej rozumie, kiedy historyjka jest gotowa, a użytkownicy mogą nie dostać tego, co im obiecano.
    .ask = Po czym będzie widać, że te historyjki są gotowe?
    .advice = wypisać pod `acceptance:`, co musi być prawdą, gdy historyjka jest gotowa
    .finding =
        { $count ->
            [one] { $count } otwarta historyjka wydania { $release } nie ma
            [few] { $count } otwarte historyjki wydania { $release } nie mają
            [many] { $count } otwartych historyjek wydania { $release } nie ma
           *[other] { $count } otwartej historyjki wydania { $release } nie ma
        } kryteriów akceptacji: { $stories }
    .related = bez kryteriów akceptacji

detail-too-early =
    .looks-for = Ponad połowa kryteriów akceptacji należy do późnych historyjek, i to co najmniej półtora raza więcej, niż wynosi udział tych historyjek w mapie. Późne historyjki są w ostatnim wydaniu, bez wydania albo w backlogu. Tylko w mapach z dwoma wydaniami lub więcej. Ostatnie wydanie, które jest następne lub już wydane, nie jest późne. Projekt może ustawić inny udział.
    .why = Zespół będzie wiedział więcej, gdy zacznie budować te historyjki, i będzie musiał napisać ich kryteria na nowo, a następnemu wydaniu brakuje szczegółów.
    .ask = Które z tych szczegółów są dziś pewne?
    .advice = najpierw pisać kryteria dla następnego wydania, a późniejsze historyjki zostawić jako tytuły
    .finding =
        { $total ->
            [1] jedyne kryterium akceptacji należy do historyjki
           *[other] { $early } z { $total } kryteriów akceptacji należy do historyjek
        } z ostatniego wydania lub bez wydania
    .related = ma już kryteria

unestimated-story =
    .looks-for = Trzy otwarte historyjki następnego wydania lub więcej nie mają oszacowania, choć mają je dwie trzecie jego historyjek. Historyjki, które zgłasza no-acceptance, się nie liczą. Jedno zgłoszenie na mapę.
    .why = Suma wydania jest za niska i ktoś może obiecać termin, który się na niej opiera.
    .ask = Jak duża jest w porównaniu z innymi?
    .advice = oszacować te historyjki, choćby zgrubnie, albo usunąć oszacowania z wydania
    .finding =
        { $count ->
            [one] { $count } otwarta historyjka nie ma
            [few] { $count } otwarte historyjki nie mają
            [many] { $count } otwartych historyjek nie ma
           *[other] { $count } otwartej historyjki nie ma
        } oszacowania, choć inne w ich wydaniu je mają: { $stories }
    .related = bez oszacowania

oversized-story =
    .looks-for = Otwarta historyjka to ponad 40% oszacowań następnego wydania. Tylko jeśli ma ono trzy oszacowania lub więcej i ma je połowa jego historyjek. Projekt może ustawić inny udział.
    .why = Wydanie zależy od tej jednej historyjki: jej opóźnienie opóźnia wszystko.
    .ask = Jaka jest jej najmniejsza część, która komuś pomaga?
    .advice = podzielić historyjkę według tego, co robią użytkownicy, i zacząć od najmniejszej części
    .finding = { $story } to { $estimate } z całości ({ $total }) w wydaniu { $release }

open-question =
    .looks-for = Pytanie o następne wydanie nie ma odpowiedzi. Może należeć do wydania, do jednej z jego historyjek, do zadania lub aktywności takiej historyjki albo do mapy. Także tagi, jak `tbd` i `spike`, oznaczają historyjkę jako pytanie; projekt może ustawić inne tagi.
    .why = Kto to zbuduje, odpowie na pytanie w pojedynkę, a użytkownicy będą musieli żyć z wynikiem.
    .ask = Czy ktoś na sali może odpowiedzieć?
    .advice = odpowiedzieć przez `text:` i `answer:` albo znaleźć kogoś, kto to potrafi, zanim zacznie się praca nad historyjką
    .finding = wydanie { $release } zależy od otwartego pytania: { $question }
    .done = historyjka { $story } w wydaniu { $release } jest gotowa, ale jej pytanie jest otwarte: { $question }
    .tag = wydanie { $release } zależy od otwartego pytania: { $story } ma tag { $tag }

untested-assumption =
    .looks-for = Założenie o następnym wydaniu nie jest sprawdzone. Nie ma odpowiedzi i należy do wydania, do jednej z jego historyjek, do zadania lub aktywności takiej historyjki albo do mapy.
    .why = Jeśli założenie jest błędne, zespół dowie się o tym dopiero wtedy, gdy użytkownicy dostaną coś, czego nie mogą użyć lub nie chcą.
    .ask = Jak to sprawdzono i co z tego wyszło?
    .advice = sprawdzić je jak najmniejszym kosztem i zapisać wynik pod `answer:`
    .finding = wydanie { $release } opiera się na niesprawdzonym założeniu: { $assumption }
    .done = historyjka { $story } w wydaniu { $release } jest gotowa, ale jej założenie nie jest sprawdzone: { $assumption }

open-matter-in-notes =
    .looks-for = Opis mapy lub zadania mówi, że coś jest otwarte: zablokowane, w toku, nierozstrzygnięte, przed startem, wymaga zgody i tym podobne. Żadne pytanie, założenie ani ryzyko mapy nie ma z tym dwóch wspólnych słów. Jedno zgłoszenie na mapę, z wierszami. Tylko w mapach po angielsku.
    .why = Opis czyta się raz, więc nikt się tym nie zajmuje, a sprawa wraca, gdy jest pilna.
    .ask = Kto to rozstrzygnie i do kiedy?
    .advice = zapisać każdą sprawę pod `questions:`, `assumptions:` lub `risks:` elementu, którego dotyczy
    .finding =
        { $count ->
            [1] otwarta sprawa jest zapisana tylko w opisie
           *[other] otwarte sprawy są zapisane tylko w opisach
        }: { $lines }
    .also = także wspomina o otwartej sprawie

happy-path-only =
    .looks-for = Zadanie ma historyjki w pierwszym wydaniu, a to, co może pójść nie tak, przychodzi dopiero w późniejszym; albo nic w całym wydaniu, łącznie z kryteriami akceptacji, nie jest o tym, co mogłoby pójść nie tak. Takie historyjki rozpoznaje się po tagu `edge` lub `error` i po słowach jak „nie udaje się”, „odrzucona” lub „anulować” w językach z listami słów. Jedno zgłoszenie na wydanie, w mapach, w których jakaś historyjka jest o niepowodzeniu; najpierw zadania, w których pomyłka drogo kosztuje użytkowników. Nie dotyczy map, w których prawie każde zadanie ma tylko jedną historyjkę.
    .why = Wydanie działa, dopóki wszystko idzie dobrze, a już pierwszego dnia coś idzie nie tak.
    .ask = Co może tu pójść nie tak i co ludzie wtedy robią? Odpowiedzi staną się historyjkami tego wydania
    .advice = przy każdym z tych zadań zapytać, co może pójść nie tak, i dodać do wydania to jedno niepowodzenie, które zaszkodziłoby najbardziej
    .finding =
        wydanie { $release } nie ma historyjki o niepowodzeniach w { $count ->
            [1] { $count } zadaniu
           *[other] { $count } zadaniach
        }: { $tasks }
    .later =
        { $others ->
            [0] wydanie { $release } ma { $task }, ale { $story } jest dopiero w wydaniu { $later }
            [1] wydanie { $release } ma { $task }, ale { $story } jest dopiero w wydaniu { $later }; tak samo jest w jeszcze { $others } zadaniu
           *[other] wydanie { $release } ma { $task }, ale { $story } jest dopiero w wydaniu { $later }; tak samo jest w jeszcze { $others } zadaniach
        }
    .related = bez historyjki o niepowodzeniach

no-failure-path =
    .looks-for = Żadna historyjka nie jest o tym, co mogłoby pójść nie tak. Tylko w mapach z ośmioma historyjkami lub więcej, w językach z listami słów. O tym, jak rozpoznaje się takie historyjki, mówi happy-path-only.
    .why = Codziennie coś idzie nie tak, a bez planu ktoś w pośpiechu decyduje, co zobaczą użytkownicy.
    .ask = Co może pójść nie tak i co ludzie wtedy robią?
    .advice = przy każdym zadaniu zapytać, co mogłoby pójść nie tak i co wtedy zrobią użytkownicy, i dodać o tym historyjkę
    .finding = żaden z { $count } tytułów historyjek nie mówi, co mogłoby pójść nie tak

edge-cases-left-open =
    .looks-for = Wydanie jest gotowe poza historyjkami o niepowodzeniach: są co najmniej dwie i żadna nie jest gotowa. O tym, jak rozpoznaje się takie historyjki, mówi happy-path-only.
    .why = To, co zostaje na koniec, wypada z planu, gdy nadchodzi termin, i użytkownicy na to trafiają.
    .ask = Z którymi z tych niepowodzeń da się żyć?
    .advice = zdecydować, których z tych historyjek potrzebują użytkownicy, a pozostałe przenieść do późniejszego wydania
    .finding = wydanie { $release } jest gotowe poza historyjkami o niepowodzeniach ({ $count }): { $stories }
    .related = wciąż otwarta

unmapped-backlog =
    .looks-for = Backlog ma dziesięć historyjek lub więcej albo jedną trzecią wszystkich historyjek. Jedno zgłoszenie na mapę, z podaniem ich liczby.
    .why = W backlogu nikt nie widzi, gdzie na ścieżce jest miejsce historyjki ani co by wyparła.
    .ask = Które powinny być na ścianie, a które można usunąć?
    .advice = przenieść każdą historyjkę do zadania, do którego należy, albo ją usunąć
    .finding =
        { $count ->
            [one] { $count } historyjka jest
            [few] { $count } historyjki są
            [many] { $count } historyjek jest
           *[other] { $count } historyjki jest
        } w backlogu, a nie na ścianie

## Gap rules: upkeep

unused-ignore =
    .looks-for = Wpis `ignore:` nie pasuje do żadnego zgłoszenia.
    .why = Nieaktualny wpis budzi wątpliwości co do pozostałych i ukrywa następną lukę tego rodzaju.
    .ask = Czy ten wpis można usunąć?
    .advice = usunąć wpis
    .finding = `{ $rule }` nie znajduje tu nic do zignorowania

## Workshop: pages of the people in the room

room-join = Dołącz do warsztatu
room-join-name = Imię
room-join-code = Kod: sześć liter i cyfr, na dużym ekranie
room-join-button = Dołącz
room-join-wrong-code = To nie ten kod. Spójrz jeszcze raz na duży ekran
room-join-wrong-link = Ten link należy do innego warsztatu. Wpisz kod z dużego ekranu
room-join-closed = Drzwi są zamknięte. Poproś osobę prowadzącą o otwarcie
room-join-later = Zbyt wiele błędnych kodów. Odczekaj minutę albo zeskanuj kod QR
room-out = To urządzenie nie jest już w warsztacie. Aby brać udział, dołącz ponownie
room-answer = Odpowiedz
room-no-connection = Brak połączenia. Spróbuj ponownie
room-offline = Brak połączenia. Wpisane teksty zostają tutaj i będą wysłane później
room-ended = Warsztat się zakończył. Dziękujemy!
room-nothing-left = Nie ma już o co pytać. Osoba prowadząca może zakończyć warsztat
room-wall = Zobacz ścianę
room-to-phone = Wróć do strony telefonu
room-step = { $step }, krok { $number } z { $count }
room-time-up = Czas minął
room-wait = Poczekaj na następne pytanie
room-break = Przerwa. Warsztat wznowi osoba prowadząca
room-reads = Tu można tylko czytać. O udział poproś osobę prowadzącą
room-why = Dlaczego?
room-card = Karta
room-card-add = Dodaj kartę
room-about-silent = Jeden pomysł – jedna karta. Nikt nie widzi kart, dopóki nie odkryje ich osoba prowadząca.
room-about-open = Jeden pomysł – jedna karta. Karty od razu są na ścianie.
room-about-aloud = Odpowiedz na głos. Odpowiedź zapisze osoba prowadząca.
room-about-choose = Powiedz na głos, co wybrać. Wybiera osoba prowadząca.
room-my-cards = Moje karty
room-in-tray = w stosie: { $count }
room-card-edit = Zmień „{ $title }”
room-card-remove = Usuń „{ $title }”
room-not-sent = Jeszcze nie wysłano
room-not-sent-other = Nie wysłano: pytanie się zmieniło
room-fingers = Ile palców?
room-finger =
    { $count ->
        [one] { $count } palec
        [few] { $count } palce
        [many] { $count } palców
       *[other] { $count } palca
    }
room-my-dots = Moje kropki
room-dots-left = pozostało: { $left } z { $count }
room-dot-more = O jedną kropkę więcej: „{ $title }”
room-dot-less = O jedną kropkę mniej: „{ $title }”
room-dots =
    { $count ->
        [one] { $count } kropka
        [few] { $count } kropki
        [many] { $count } kropek
       *[other] { $count } kropki
    }
room-results = Głosy
room-ready = Gotowe
room-people =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
room-people-ready = gotowe: { $count }
room-park = Odłóż myśl na parking
room-park-button = Odłóż
room-parked = Odłożono na parking
room-screen = Warsztat
room-question = Pytanie
room-steps = Kroki
room-time-left = Pozostały czas: { $step }
room-countdown = Odliczanie
room-step-time = Pokaż czas kroku
room-of-minutes =
    { $count ->
        [one] z { $count } minuty
        [few] z { $count } minut
        [many] z { $count } minut
       *[other] z { $count } minuty
    }
room-join-phone = Dołącz telefonem
room-join-picture = Kod QR z adresem
room-join-trouble = Telefon nie może się połączyć?
room-join-local = Telefony nie mają dostępu do tego adresu: ma go tylko ten komputer. Uruchomienie z --host 0.0.0.0 je wpuszcza.
room-join-trouble-about = Musi być w tej samej sieci co ten komputer, a zapora tego komputera musi go przepuszczać. Sieci dla gości często oddzielają urządzenia od siebie: wtedy trzeba uruchomić hotspot. Inne adresy do wypróbowania:
room-door-closed = Drzwi są zamknięte
room-person-host = prowadzi
room-person-reads = czyta
room-person-away = offline
room-person-ready = gotowe
room-person-shows = pokazuje palce
room-tray = W stosie, zakryte
room-cards =
    { $count ->
        [one] { $count } karta
        [few] { $count } karty
        [many] { $count } kart
       *[other] { $count } karty
    }
room-tray-about =
    { $count ->
        [one] od { $count } osoby; nikt ich nie widzi, dopóki nie odkryje ich osoba prowadząca
        [few] od { $count } osób; nikt ich nie widzi, dopóki nie odkryje ich osoba prowadząca
        [many] od { $count } osób; nikt ich nie widzi, dopóki nie odkryje ich osoba prowadząca
       *[other] od { $count } osoby; nikt ich nie widzi, dopóki nie odkryje ich osoba prowadząca
    }
room-hands = palce pokazane: { $shown } z { $count }
room-votes-open = Głosowanie trwa
room-votes-about =
    { $count ->
        [one] { $dots } od { $count } osoby
        [few] { $dots } od { $count } osób
        [many] { $dots } od { $count } osób
       *[other] { $dots } od { $count } osoby
    }
room-parking-lot = Parking tematów: { $number }
room-hint-silent = jeden pomysł – jedna karta, na telefonie, w ciszy
room-hint-open = jeden pomysł – jedna karta, na telefonie
room-hint-fingers = pokaż palce na telefonie
room-hint-aloud = odpowiedz na głos
room-change = { $name }: { $message }
room-answer-of = Odpowiedź grupy
room-answer-lines = Odpowiedź grupy, jedna karta w wierszu
room-choices = Opcje
room-next = Następne pytanie
room-skip = Pomiń…
room-skip-reason = Powód pominięcia tego pytania
room-skip-button = Pomiń
room-undo = Cofnij odpowiedź
room-reveal = Odkryj karty
room-more-minutes = +{ $number } min
room-pause = Przerwa
room-go-on = Wznów
room-more = Więcej…
room-host-title = Prowadzenie warsztatu
room-minutes = Minuty
room-start = Start
room-stop = Zakończ
room-hold = Wstrzymaj
room-rights = Uczestnicy mogą
room-rights-vote = tylko głosować
room-rights-cards = głosować i pisać karty
room-rights-edit = zmieniać wszystko na ścianie
room-writing = Karty uczestników
room-writing-silent = leżą zakryte aż do odkrycia
room-writing-open = od razu są na ścianie
room-vote = Głosowanie
room-vote-on = Głosowanie na
room-vote-stories = wszystkie historyjki
room-vote-tasks = zadania
room-vote-releases = wydania
room-vote-task = historyjki zadania „{ $title }”
room-vote-each = Kropki na osobę
room-vote-stack = Kilka kropek na jedną rzecz
room-vote-hidden = Głosy widoczne dopiero na końcu
room-vote-start = Otwórz głosowanie
room-vote-close = Zamknij głosowanie
room-vote-cancel = Odwołaj głosowanie
room-vote-away = Schowaj głosy
room-vote-order = Ułóż według głosów
room-door = Drzwi
room-door-close = Zamknij drzwi
room-door-open = Otwórz drzwi
room-read = Tylko czytanie
room-act = Udział
room-let-read = Tylko czytanie: { $name }
room-let-act = Udział: { $name }
room-remove = Usuń: { $name }
room-remove-sure = Tak, usuń
room-people-title = Osoby
room-end = Zakończ warsztat
room-end-sure = Tak, zakończ dla wszystkich
room-together-join = Dołącz
room-together-code = Kod: sześć liter i cyfr
room-together-wrong-code = To nie ten kod. Zapytaj osobę prowadzącą
room-together-wrong-link = Ten link już nie działa. Wpisz kod
room-together-invite = Zaproś innych

## Workshop: steps, and how far it is

workshop-scope = Zakres
workshop-frame = Ramy
workshop-activities = Aktywności
workshop-tasks = Zadania
workshop-stories = Historyjki
workshop-gaps = Luki
workshop-slices = Plastry
workshop-close = Zakończenie
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left =
    { $minutes ->
        [one] została { $minutes } min
        [few] zostały { $minutes } min
        [many] zostało { $minutes } min
       *[other] zostało { $minutes } min
    }
workshop-time-over = { $minutes } min ponad czas
workshop-first-release = { $release }, aktywności: { $reached } z { $count }
workshop-left-out = { $far }, bez historyjek: { $count }
workshop-size =
    { $activities ->
        [one] { $activities } aktywność
        [few] { $activities } aktywności
        [many] { $activities } aktywności
       *[other] { $activities } aktywności
    }, { $stories ->
        [one] { $stories } historyjka
        [few] { $stories } historyjki
        [many] { $stories } historyjek
       *[other] { $stories } historyjki
    }

## Workshop: Scope

workshop-title = Jak nazywa się mapa?
    .why = Wszyscy powinni wiedzieć, o jakiej ścieżce mowa, a później – na którą mapę patrzą.
    .needed = mapa potrzebuje tytułu

workshop-about = O czym jest mapa?
    .why = Mapa wszystkiego nigdy się nie kończy. Przed rozpoczęciem warto powiedzieć, jak daleko sięga.
    .product = Cały produkt
    .feature = Jedna funkcja
    .journey = Jedna ścieżka
    .redesign = Przebudowa czegoś, co już istnieje

workshop-people = Kto jest na sali?
    .why = Imiona trafią do protokołu i nigdzie indziej.

workshop-decide = Co ma być postanowione przed wyjściem z sali?
    .why = Warsztat, który kończy się decyzją, można skrócić bez jej utraty.

workshop-backlog = Czy jest backlog do przeniesienia? Jego karty trafią do backlogu mapy (karty z Jiry, Trello i innych: `storywall import`)
    .why = To, co ludzie mają w głowach, nie pozwala im słuchać. Zapisane karty mogą poczekać.

## Workshop: Frame

workshop-frame-needed = Bez konkretnej persony i celu uczestnicy spierają się, czyj sposób pracy się liczy. Podaj osobę podobną do ludzi, których zna zespół
workshop-generic = { $persona }: to może być każdy
workshop-goal = Co { $persona } może zrobić potem, a czego nie może dziś?
    .needed = bez celu nikt nie wie, co należy do pierwszego wydania

workshop-others = Kto jeszcze bierze udział?
    .why = Często ktoś jeszcze pakuje, dowozi, zatwierdza lub odpowiada i ma własne historyjki.

workshop-journeys = Czy mają wspólną ścieżkę, czy każda osoba potrzebuje własnej mapy?
    .why = Jeśli coś sobie przekazują, pokaże to jedna mapa. Jeśli nigdy się nie spotykają, dwie mapy czyta się łatwiej.
    .one = Jedna wspólna ścieżka
    .each = Osobne mapy: ta jest dla pierwszej osoby

## Workshop: Activities

workshop-first-activities = Jakie duże rzeczy robi { $persona }, od pierwszej do ostatniej?
    .why = Kręgosłup opowiada całą ścieżkę: szeroko na kilometr, płytko na dłoń. Zwykle jest od czterech do ośmiu aktywności.
    .needed = mapa bez aktywności nie ma czego wydać

workshop-more-activities =
    { $count ->
        [one] Na razie jest tylko { $count } aktywność. Co jeszcze robi { $persona }, od początku do końca?
        [few] Na razie są tylko { $count } aktywności. Co jeszcze robi { $persona }, od początku do końca?
        [many] Na razie jest tylko { $count } aktywności. Co jeszcze robi { $persona }, od początku do końca?
       *[other] Aktywności na razie: { $count }. Co jeszcze robi { $persona }, od początku do końca?
    }

workshop-not-counted = Nieliczone, bo żaden użytkownik ich nie wykonuje: { $titles }
workshop-before = Co się dzieje przed krokiem { $activity }?
    .why = Pierwszy krok, który przychodzi do głowy, rzadko jest pierwszym, który się wykonuje.

workshop-after = Co się dzieje po kroku { $activity }?
    .why = Najłatwiej zapomnieć o tym, co na końcu: sprawdzić, zwrócić, złożyć reklamację, odejść.

## Workshop: Tasks

workshop-who = Kto to robi: { $activity }?
    .why = Bez odpowiedzi będzie to { $persona }, jak we wszystkim innym.

workshop-steps = { $activity }: co { $persona } robi najpierw, a co potem?
    .why = Aktywność, której nikt nie przeszedł w myślach, kryje kroki, o których się zapomina.
workshop-more-steps = { $activity }: na razie jest { $task }. Co jeszcze robi tam { $persona }?

## Workshop: Stories

workshop-ways = { $task }: jak { $persona } może to zrobić? Jakie są inne sposoby?
    .why = Każdy sposób to historyjka. Tylko jeśli jest ich kilka, wydanie może część z nich pominąć.
workshop-more-ways = { $task }: na razie jest { $story }. Jak inaczej { $persona } może to zrobić?

workshop-failures = { $task }: co może pójść nie tak?
    .why = Coś pójdzie nie tak już pierwszego dnia i ktoś w pośpiechu zdecyduje, co ludzie zobaczą.

workshop-still-empty = Aktywność { $activity } nie ma żadnej historyjki. Czy jest tu coś do zrobienia?
    .why = Krok bez historyjki to dziura: ludzie do niego docierają i nic się nie dzieje.

workshop-first-story = Mapa nie ma jeszcze historyjek. Co trzeba zbudować najpierw w aktywności { $activity }?
    .needed = wydanie potrzebuje co najmniej jednej historyjki

## Workshop: Gaps

workshop-room =
    .why = Na to mogą odpowiedzieć tylko ludzie, żadna reguła. Odpowiedź zostanie w mapie.

## Workshop: Slices

workshop-slice-needed = warsztat kończy się wydaniem, które przechodzi przez cały kręgosłup i mówi, co zmieni się dla użytkowników

workshop-release = Jaki jest najcieńszy plaster, dzięki któremu { $persona } osiągnie cel: { $goal }? Nazwij to wydanie
    .why = Cienki plaster pomaga komuś przejść całą drogę. Połowa wszystkiego nie pomaga nikomu.

workshop-next-release =
    { $count ->
        [one] Co następuje po wydaniu { $release }? { $count } historyjka nie ma jeszcze wydania. Nazwij następne wydanie
        [few] Co następuje po wydaniu { $release }? { $count } historyjki nie mają jeszcze wydania. Nazwij następne wydanie
        [many] Co następuje po wydaniu { $release }? { $count } historyjek nie ma jeszcze wydania. Nazwij następne wydanie
       *[other] Co następuje po wydaniu { $release }? Historyjki bez wydania: { $count }. Nazwij następne wydanie
    }
    .why = To, co później, jest planem, a nie obietnicą. Pokazuje, co pierwsze wydanie celowo pomija.

workshop-slice = { $activity }: bez których historyjek nie obejdzie się wydanie { $release }?
    .why = Ludzie muszą przejść przez każdą aktywność, choćby w najprostszy sposób.

workshop-cards = Jakie historyjki są w wydaniu { $release }?
workshop-outcome = Co się zmieni, gdy wyjdzie wydanie { $release }? Persona: { $persona }
workshop-measure = Po czym będzie widać, że to nastąpiło, i co byłoby powodem, żeby na tym poprzestać?

workshop-agree = Czy wszyscy zgadzają się na wydanie { $release }? Głos palcami: trzy z pięciu lub więcej to zgoda
    .why = Plaster, na który nikt się nie zgodził, to życzenie. Kto pokazuje mniej niż trzy palce, mówi, czego brakuje.
    .needed = każde wydanie trzeba uzgodnić albo zmieniać aż do zgody: `out 2, 3` wyjmuje karty o tych numerach na liście, tytuły dokładają karty; albo odpowiedz, czego brakuje
    .contents =
        { $count ->
            [one] { $release }, { $count } historyjka: { $outcome }
            [few] { $release }, { $count } historyjki: { $outcome }
            [many] { $release }, { $count } historyjek: { $outcome }
           *[other] { $release }, { $count } historyjki: { $outcome }
        }
    .stories =
        { $count ->
            [one] { $release }, { $count } historyjka
            [few] { $release }, { $count } historyjki
            [many] { $release }, { $count } historyjek
           *[other] { $release }, { $count } historyjki
        }

## Workshop: Close

workshop-read = Przeczytaj na głos od lewej do prawej wydanie { $release }: „Najpierw …, potem …”. Gdzie coś się zacina?
    .why = Przy czytaniu na głos dziurę w opowieści słychać od razu.

workshop-assumptions = Co przyjmuje się za pewnik, a trzeba sprawdzić?
    .why = Zapisane założenie można sprawdzić, zanim się coś na nim zbuduje.

workshop-parked = { $text } jest na parkingu. Co z tym zrobić?
    .why = Co zaparkowano i do czego nikt nie wraca, przepada. Pusty wiersz zostawia to w protokole.
workshop-parked-at = Zaparkowano przy: { $question }
workshop-next-date = Kiedy następne spotkanie i kto co zrobi do tego czasu?
    .why = Mapa, na którą nikt już nie patrzy, to obrazek.

## Workshop: choices

workshop-choice = { $name }
    .agreed = Zgoda
    .backlog = { $title }, z backlogu
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } głos
            [few] { $title } ({ $task }), { $votes } głosy
            [many] { $title } ({ $task }), { $votes } głosów
           *[other] { $title } ({ $task }), { $votes } głosu
        }
    .scheduled = { $title } ({ $task }), zaplanowane wydanie: { $release }
    .out = Wyjąć: { $title }
    .new = Nowa karta w { $task }
    .ships = { $title } wychodzi w { $release }
    .both = Obie wychodzą w { $release }
    .remove-entry = Usunąć wpis
    .keep-entry = Zostawić go

## Workshop: hints, in brackets below a question

workshop-hint = { $first }; { $second }
    .agree = 1, tak albo palce, na przykład 5, 4, 4, 3; `out 2, 3` wyjmuje karty, tytuły dokładają karty; albo powiedz, czego brakuje
    .numbers-or-cards = numery, na przykład 1,3, albo karty: oddzielone `;` lub po jednej w wierszu
    .numbers-or-words = numery, na przykład 1,3, albo własne słowa, oddzielone `;`
    .numbers-or-titles = numery, na przykład 1,3, albo tytuły, oddzielone `;`
    .number-or-words = numer albo własne słowa
    .number = numer
    .cards = kilka: oddzielone `;` lub po jednej w wierszu
    .cards-in-one-line = kilka: oddzielone `;`, w jednym wierszu
    .removable = `remove it`, jeśli karta nie jest potrzebna
    .optional = pusty wiersz przechodzi dalej
workshop-more = Coś jeszcze? Pusty wiersz przechodzi dalej.
workshop-so-far = Na razie: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = Odpowiedz w jednym wierszu; `?` pokazuje pozostałe dostępne słowa.
workshop-word-help = te słowa
workshop-word-why = dlaczego o to pytamy
workshop-word-back = zadać poprzednie pytanie jeszcze raz
workshop-word-undo = cofnąć ostatnią odpowiedź
workshop-word-skip = przejść dalej bez odpowiedzi; powód jest w protokole
workshop-word-park = odłożyć myśl na parking, na później
workshop-word-remove = usunąć karty, według numeru lub tytułu; samo `remove` je wypisuje
workshop-word-rename = `rename X to Y` nadaje X, numerowi lub tytułowi, inny tytuł
workshop-word-show = wyświetlić mapę
workshop-word-time = wyświetlić czas każdego kroku; `time +5` daje temu pięć minut więcej
workshop-word-votes = wypisać karty; `votes 1=3, 4=2` liczy ich głosy
workshop-word-pause = przerwać teraz i dokończyć później
workshop-word-done = nic do dodania, dalej
workshop-nothing-left = Nie ma już o co pytać. Pusty wiersz kończy warsztat; `back` albo `undo` poprawia odpowiedź.
workshop-nothing-asked = o nic już nie pytamy
    .help = naciśnij Enter, aby zakończyć, albo wpisz `back` lub `undo`
workshop-reason-missing = brakuje powodu
    .help = podaj powód, na przykład `skip nikt tu tego nie wie`; powód jest w protokole
workshop-nothing-to-park = nie ma nic do odłożenia
    .help = wpisz myśl za tym słowem, na przykład `park a karty podarunkowe?`
workshop-no-minutes = to nie jest liczba minut
    .help = wpisz `time +5`, aby dodać pięć minut
workshop-no-votes = to nie są głosy
    .help = wpisz `votes 1=3, 4=2`: trzy na kartę 1, dwa na kartę 4; `votes` wypisuje karty
workshop-number-twice = jedna liczba jest tam dwa razy
    .help = wybierz każdy numer raz; palce liczy się przy pytaniu, czy wszyscy się zgadzają
workshop-no-numbers = nie ma tu czego wybierać według numeru
    .help = odpowiedz słowami; jeśli chodzi o samą liczbę, weź ją w cudzysłów (")
workshop-no-vote-card = nie ma karty { $card }
    .help = `votes` wypisuje karty z numerami; nic nie policzono
workshop-no-cards-yet = Nie ma jeszcze kart do głosowania.
workshop-how-to-vote = `votes 1=3, 4=2` liczy trzy głosy na kartę 1 i dwa na kartę 4.
workshop-time-up = Czas na krok { $step } minął. `time +5` daje pięć minut więcej; albo odłóż to, co otwarte, i idź dalej.
workshop-time-short = { $step }: zostało { $left } z { $all } minut.

## Workshop: answers that don’t fit

workshop-answer-missing = tu potrzebna jest odpowiedź
workshop-can-be-skipped = odpowiedzieć w kilku słowach albo pominąć z podaniem powodu: „skip POWÓD”
workshop-not-skipped = tego nie można pominąć

workshop-no-choice = nie ma opcji { $number }
    .help =
        { $count ->
            [0] odpowiedzieć słowami
            [one] odpowiedzieć 1 albo słowami
            [few] wybrać numery od 1 do { $count }
            [many] wybrać numery od 1 do { $count }
           *[other] wybrać numery od 1 do { $count }
        }

workshop-only-choices = wybrać numer

workshop-one-only = tu możliwa jest tylko jedna odpowiedź
    .help = odpowiedzieć w jednym wierszu; resztę zostawić na następne pytanie albo odłożyć na parking

workshop-name-taken = { $name } już istnieje
    .help = nadać inną nazwę albo przejść dalej bez niej

workshop-no-card = nie ma tu karty { $title }
    .help = wybrać numer albo wpisać tytuł tak jak na liście; „back” prowadzi do wcześniejszych pytań
workshop-several-in-one = { $title } to nazwa karty i coś jeszcze
    .help = wstaw między nie `;`, na przykład „{ $example }”; tytuł z przecinkiem weź w cudzysłów (")
workshop-no-persona = { $name } nie jest personą tej mapy
    .help = wybierz numerem lub imieniem albo dodaj kogoś w kilku słowach, na przykład „Mia, studentka”
workshop-no-removable = { $title } nie oznacza jednego elementu tej mapy
    .help = „remove” wypisuje to, co ma tu numer; albo wpisz tytuł z tym, do czego należy: „remove Płatność gotówką (Płatność)”
workshop-no-rename = co ma dostać jaki tytuł?
    .help = „rename 2 to Płatność gotówką” albo „rename Płatność to Płatność gotówką”
workshop-several-items = { $title } może oznaczać { $items }
    .help = wpisz cały tytuł, a w nawiasie to, do czego należy
workshop-persona-used = { $title } nadal występuje w { $items }
    .help = `{ $line }` usuwa to także stamtąd
workshop-removed-below =
    { $count ->
        [one] { $count } historyjka była pod spodem; „undo” przywraca wszystko
        [few] { $count } historyjki były pod spodem; „undo” przywraca wszystko
        [many] { $count } historyjek było pod spodem; „undo” przywraca wszystko
       *[other] { $count } historyjki było pod spodem; „undo” przywraca wszystko
    }
workshop-how-to-remove = `remove 2` usuwa według numeru, `remove Płatność gotówką` według tytułu
workshop-which-task = w którym zadaniu jest { $title }?
    .help = poprzedź numerem zadania: „{ $example }”
workshop-no-new-title = brakuje tytułu nowej karty
    .help = wpisz go za numerem, na przykład „{ $number }; Zapłać telefonem”
workshop-agree-no = czego brakuje?
workshop-in-already = { $title } jest już w tym wydaniu
    .help = `out` z tytułem lub numerem wyjmuje kartę; tytuły dokładają karty
workshop-group = { $name }: to kilka osób
    .help = wymień jedną osobę w jej sytuacji, na przykład „Ayse, pacjentka na pierwszej wizycie”
workshop-doubt-nothing = { $text } nie brzmi jak karta
workshop-doubt-question = { $text } to pytanie
workshop-doubt-several = { $text } może oznaczać kilka osób
workshop-doubt-letter = { $text } to tylko jedna litera
workshop-doubt-no-answer = { $text } nie brzmi jak odpowiedź
workshop-doubt-nobody = { $text } nikogo nie wymienia z imienia
workshop-doubt-number = czy { $number } to tutaj wybór, z dopiskiem { $text }?
    .help = `y` oznacza tak; pusty wiersz pomija; tytuł ujmij w cudzysłów
workshop-doubt-agreement = czy { $text } to zgoda?
    .help = `y` oznacza zgodę i odkłada resztę; `park` odkłada bez zgody; albo powiedz, czego brakuje
workshop-doubt-help = `y` przyjmuje to tak, jak jest; `park` odkłada; pusty wiersz pomija; albo odpowiedz inaczej
workshop-doubt-people = czy chodzi o { $names }?
    .help = `y` oznacza tak; albo odpowiedz imionami
workshop-question-answer = Jaka jest odpowiedź?
workshop-question-then = Jest odpowiedź. Co { $persona } będzie wtedy móc zrobić?
workshop-agree-low = czego brakuje: { $names }?
workshop-other-word = słowo na { $text } to tutaj `{ $word }`
    .help = wpisz `{ $word }`; w podwójnym cudzysłowie to karta
workshop-new-needs-task = { $title } nie jest kartą z tej listy
    .help = przy nowej karcie podaj jej zadanie w nawiasie: „{ $example }”
workshop-no-answer = { $text } nie odpowiada na to pytanie
    .help = odpowiedz w kilku słowach; jeśli to tytuł, weź go w cudzysłów (")
workshop-fingers-or-cards = czy to palce, czy numery kart?
    .help = napisz „fingers { $numbers }”, jeśli to palce, albo „out { $numbers }”, aby wyjąć karty
workshop-nothing-to-undo = nie ma czego cofnąć
    .help = zmienić mapę w jej pliku albo iść dalej
workshop-map-begun = mapa powstała z tą odpowiedzią
    .help = „back” ponownie pyta o tytuł
workshop-changed-since = ktoś zmienił mapę od czasu ostatniej odpowiedzi
    .help = zmienić w pliku albo poleceniem „storywall edit”
workshop-question-closed = poprzednie pytanie jest zamknięte
    .help = „undo” cofa po kolei odpowiedzi udzielone od tego czasu
workshop-first-question = przed tym pytaniem nie ma innego
    .help = odpowiedzieć na to; „undo” cofa ostatnią odpowiedź

## Workshop: what can’t be done in the room

room-host-name = Osoba prowadząca
room-guest-name = Gość { $number }
room-refused = { $message }. { $help }
room-order = Ułożyć historyjki według głosów
room-not-in = To urządzenie nie jest na sali. Dołącz ponownie
room-viewers-read = Tu można tylko czytać. O udział poproś osobę prowadzącą
room-only-host = To może zrobić tylko osoba prowadząca
room-has-a-break = Trwa przerwa. Poczekaj, aż osoba prowadząca ją zakończy
room-only-votes = Tu można tylko głosować. O pisanie kart poproś osobę prowadzącą

room-no-fingers = Teraz nikt nie pyta o palce
    .help = Poczekaj na pytanie, czy wszyscy się zgadzają

room-name-missing = Brakuje imienia
    .help = Wpisz imię, które pozostali znają

room-no-cards-now = To pytanie nie przyjmuje kart
    .help = Odpowiedz na głos albo odłóż myśl na parking

room-too-many-cards = W stosie jest za dużo kart od jednej osoby
    .help = Poczekaj, aż zostaną odkryte

room-no-such-card = Tej karty nie ma już w stosie
    .help = Została odkryta albo wycofana. Napisz nową

room-other-question = Pytanie się zmieniło
    .help = Przeczytaj nowe i odpowiedz jeszcze raz

room-undone = Cofnięto
room-agreed = Uzgodniono: { $release }
room-tray-empty = W stosie nie ma kart
    .help = Poczekaj, aż ktoś napisze kartę, albo przejdź dalej

room-tray-full =
    { $count ->
        [one] W stosie leży { $count } zakryta karta
        [few] W stosie leżą { $count } zakryte karty
        [many] W stosie leży { $count } zakrytych kart
       *[other] Zakryte karty w stosie: { $count }
    }
    .help = Najpierw je odkryj

room-no-countdown = Nie ma odliczania
    .help = Najpierw je uruchom

room-nothing-to-vote-on = Nie ma jeszcze na co głosować
    .help = Najpierw umieść coś na ścianie

room-no-ballot = Nie ma otwartego głosowania
    .help = Poczekaj, aż otworzy je osoba prowadząca

room-not-on-ballot = Na to nie można głosować
    .help = Wybierz coś z listy

room-no-dots-left =
    { $count ->
        [one] Do rozdania jest w sumie { $count } kropka
        [few] Do rozdania są w sumie { $count } kropki
        [many] Do rozdania jest w sumie { $count } kropek
       *[other] Kropki do rozdania w sumie: { $count }
    }
    .help = Najpierw zabierz kropkę z innego miejsca

room-one-dot = Na każdą pozycję przypada jedna kropka
    .help = Pozostałe kropki rozdaj gdzie indziej
room-no-results = Nie ma głosów na historyjki
    .help = Otwórz głosowanie na historyjki i je zamknij

room-nothing-asked = Teraz nie ma pytania
    .help = Warsztat jest skończony. Mapę zmienia się na ścianie

room-empty = Brakuje tekstu
    .help = Napisz kilka słów

room-too-long = Tekst jest za długi
    .help = Zostaw na karcie jeden wiersz; szczegóły przyjdą później

room-unclear = Nie wiadomo, o co chodzi
    .help = Odśwież stronę

room-nobody = Tej osoby nie ma już na sali
    .help = Wybierz kogoś innego
room-not-the-host = Osoba prowadząca pozostaje osobą prowadzącą
    .help = Wybierz kogoś innego

## Workshop: minutes

minutes-title = Warsztat: { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } minuta
        [few] { $date }, { $minutes } minuty
        [many] { $date }, { $minutes } minut
       *[other] { $date }, { $minutes } minuty
    }
minutes-people = Na sali: { $people }
minutes-goal = Cel: { $goal }
minutes-personas = Dla kogo: { $personas }
minutes-releases = Wydania
minutes-agreed = uzgodnione
minutes-not-agreed = nieuzgodnione
minutes-outcome = Zamierzony efekt: { $outcome }
minutes-measure = Miara: { $measure }
minutes-decisions = Decyzje
minutes-answered = Pytania z odpowiedzią
minutes-new = Nowa karta: { $title }, zadanie: { $task }
minutes-new-scheduled = Nowa karta: { $title }, zadanie: { $task }, zaplanowana na wydanie { $release }
minutes-enters = { $title }: karta jest teraz zaplanowana na wydanie { $release }
minutes-leaves = { $title }: karta może poczekać i nie jest już w żadnym wydaniu
minutes-renamed = { $was } nazywa się teraz { $title }
minutes-now-question = { $title } jest teraz otwartym pytaniem, a nie kartą
minutes-stumbles = Gdzie czytanie na głos się zacinało
minutes-next-date = Następny termin
minutes-goes-on = Dalej: { $step }: { $question }
minutes-votes = Głosy
minutes-parked = Parking tematów
minutes-skipped = Pominięte
minutes-skipped-why = { $question } Pominięto: { $reason }
minutes-open = Nadal otwarte
minutes-unscheduled = Bez wydania: { $stories }
minutes-times = Czas
minutes-time =
    { $minutes ->
        [one] { $step }: { $minutes } minuta
        [few] { $step }: { $minutes } minuty
        [many] { $step }: { $minutes } minut
       *[other] { $step }: { $minutes } minuty
    }

## What changed between two versions of a map

diff-added-heading = Dodane
diff-moved-heading = Przeniesione
diff-renamed-heading = Zmienione nazwy
diff-finished-heading = Ukończone
diff-changed-heading = Zmienione
diff-removed-heading = Usunięte
diff-gaps-new-heading = Nowe luki
diff-gaps-gone-heading = Luki, które zniknęły
diff-added-count = dodane: { $count }
diff-moved-count = przeniesione: { $count }
diff-renamed-count = zmienione nazwy: { $count }
diff-finished-count = ukończone: { $count }
diff-changed-count = zmienione: { $count }
diff-removed-count = usunięte: { $count }
diff-gap-new = Nowa luka
diff-gap-gone = Luka zniknęła
diff-gaps-new-count = nowe luki: { $count }
diff-gaps-gone-count = luki, które zniknęły: { $count }
diff-nothing = Brak zmian
diff-nothing-changed = nic się nie zmieniło
diff-maps =
    { $count ->
        [one] Zmiany w { $count } mapie
        [few] Zmiany w { $count } mapach
        [many] Zmiany w { $count } mapach
       *[other] Zmienione mapy: { $count }
    }
diff-left-out =
    { $count ->
        [one] … i jeszcze { $count } zmiana
        [few] … i jeszcze { $count } zmiany
        [many] … i jeszcze { $count } zmian
       *[other] … i jeszcze { $count } zmiany
    }
diff-map-new = Ta mapa jest nowa.
diff-map-gone = Tej mapy już nie ma.
diff-map-unreadable = Starej wersji nie można odczytać, więc wszystko liczy się jako nowe.
diff-map-file = Przeniesiono: { $from } → { $to }.
diff-release = Wydanie
diff-stories = Historyjki
diff-done = Gotowe
diff-points = Punkty
diff-date = Data
diff-added-persona = Dodano personę: { $title }
diff-added-release = Dodano wydanie: { $title }
diff-added-activity = Dodano aktywność: { $title }
diff-added-activity-stories = Dodano aktywność: { $title }, historyjki: { $count }
diff-added-task = Dodano zadanie: { $title }, miejsce: { $place }
diff-added-task-stories = Dodano zadanie: { $title }, miejsce: { $place }, historyjki: { $count }
diff-added-story = Dodano: { $title }, miejsce: { $place }
diff-added-story-release = Dodano: { $title }, miejsce: { $place }, wydanie: { $release }
diff-added-backlog = Dodano do backlogu: { $title }
diff-removed-persona = Usunięto personę: { $title }
diff-removed-release = Usunięto wydanie: { $title }
diff-removed-activity = Usunięto aktywność: { $title }
diff-removed-activity-stories = Usunięto aktywność: { $title }, historyjki: { $count }
diff-removed-task = Usunięto zadanie: { $title }, miejsce: { $place }
diff-removed-task-stories = Usunięto zadanie: { $title }, miejsce: { $place }, historyjki: { $count }
diff-removed-story = Usunięto: { $title }, miejsce: { $place }
diff-removed-story-release = Usunięto: { $title }, miejsce: { $place }, wydanie: { $release }
diff-removed-backlog = Usunięto z backlogu: { $title }
diff-renamed = Zmieniono nazwę: { $from } → { $title }
diff-probably-renamed = Zmieniono nazwę: { $from } → { $title } (przypuszczalnie)
diff-moved = Przeniesiono: { $title }, { $from } → { $to }
diff-moved-to-backlog = Przeniesiono: { $title }, { $from } → backlog
diff-moved-from-backlog = Przeniesiono: { $title }, backlog → { $to }
diff-scheduled = { $title }: zaplanowano w wydaniu { $to }
diff-unscheduled = { $title }: wyjęto z wydania { $from }
diff-moved-up = { $title }: wyżej w kolumnie { $place }
diff-moved-down = { $title }: niżej w kolumnie { $place }
diff-moved-earlier = { $title }: przeniesiono na wcześniejsze miejsce
diff-moved-later = { $title }: przeniesiono na późniejsze miejsce
diff-finished = Ukończono: { $title }
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: teraz { $to }
diff-field-removed = { $title }, { $field }: usunięto, było { $from }
diff-field-rewritten = { $title }, { $field }: napisano od nowa
diff-entries-added = { $title }, { $field }: dodano { $to }
diff-entries-removed = { $title }, { $field }: usunięto { $from }
diff-entries-ordered = { $title }, { $field }: inna kolejność
changes-heading = Co się zmieniło od { $since }
changes-heading-between = Co się zmieniło od { $from } do { $to }
changes-label = Ściana z tym, co się zmieniło
changes-list = Wszystkie zmiany
changes-only = Tylko zmiany
changes-as-before = bez zmian: { $count } (sam obrys)
change-added = Dodano
change-moved = Przeniesiono
change-renamed = Zmieniono nazwę
change-finished = Ukończono
change-changed = Zmieniono
change-removed = Usunięto
change-from = poprzednio: { $from }
change-from-backlog = z backlogu
change-reordered = w obrębie kolumny
change-was = było: { $from }
change-was-titled = było: { $title }
change-field = { $field }: { $from } → { $to }
change-moved-in = przybyło: { $count }
change-moved-out = ubyło: { $count }
change-nothing = Nic się nie zmieniło
change-now = { $now }, było { $from }
change-date = { $date }
changes-since = { $changes } od { $since }
