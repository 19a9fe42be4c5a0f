### What storywall says on pages, in pictures and in reports, in Spanish.

# Glossary (English → Spanish), and rules for the next translator:
# story map → mapa de historias, user story → historia (de usuario)
# wall → muro, backbone → columna vertebral, activity → actividad, task → tarea, step → paso
# release → versión (feminine; “release” has different genders in Spain and America)
# to ship → salir (en una versión), released → publicada, due → prevista
# persona → persona (as in the UX literature and in the field `persona:`), user → usuario
# journey → recorrido, outline → esquema, handout → dosier, sheet → hoja
# gap → hueco, finding → hallazgo, note → nota, rule → regla, gap report → informe de huecos
# outcome → resultado, measure → medida, goal → objetivo
# acceptance criteria → criterios de aceptación, estimate → estimación, points → puntos
# question → pregunta, assumption → supuesto, risk → riesgo, dependency → dependencia
# unscheduled → sin planificar, backlog → backlog, owner → responsable, tag → etiqueta
# to do / doing / done / blocked → por hacer / en curso / hecho / bloqueado
# layer of the work → capa del trabajo, slice → corte, word lists → listas de palabras
# room → sala, host → anfitrión, participants → participantes, people in the room → asistentes
# tray → bandeja, face down → boca abajo, to reveal → revelar, parking lot → temas aparcados, to park → aparcar
# vote → votación, votes → votos, dots → puntos, countdown → temporizador, break → pausa, big screen → pantalla grande
# Register: neutral, neither tú nor usted: infinitives for buttons and advice. Quotes: «…».
# Titles of the map are feminine or masculine: “la historia” etc. is only said where the kind is known.

## Lists

list-next = {", "}
list-and = {" "}y{" "}
list-or = {" "}o{" "}
list-and-more = {" "}y { $count } más
list-or-more = {" "}o { $count } más
sentence-next = {" "}
list-apart = {"; "}
label-next = {": "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = «{ $title }»

## Counts

digit-separator = {" "}
ungrouped-digits = 4
decimal-separator = ,
stories =
    { $count ->
        [one] { $count } historia
       *[other] { $count } historias
    }
done-count =
    { $count ->
        [one] { $count } hecha
       *[other] { $count } hechas
    }
gap-count =
    { $count ->
        [one] { $count } hueco
       *[other] { $count } huecos
    }
note-count =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
points =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
points-heading = Puntos
pts =
    { $count ->
        [one] { $count } pto.
       *[other] { $count } ptos.
    }
own-unit = { $count } { $unit }

## Statuses, unless the project has its own

status-todo = Por hacer
status-doing = En curso
status-done = Hecho
status-blocked = Bloqueado

## Dates

date = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-quarter = T{ $quarter } { $year }
month =
    { $number ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[other] diciembre
    }
month-of-year =
    { $number ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[other] diciembre
    }

## All pages

site-title = Mapas de historias
skip-to-content = Ir al contenido
breadcrumbs = Ruta de navegación
pages-label = Páginas
page-maps = Mapas
page-wall = Muro
page-releases = Versiones
page-gaps = Huecos
page-journeys = Recorridos
page-journey = Recorrido de { $persona }
page-changes = Cambios
page-outline = Esquema
page-history = Historial
page-handout = Dosier
page-title = { $page } · { $map }
page-footer = { $title } · actualizado: { $date }
map-updated = Actualizado: { $date }
unscheduled = Sin planificar
no-tasks = Aún sin tareas

## Wall

cell-heading = { $activity } › { $task }
wall-label = Muro
wall-caption = { $map }: actividades y tareas en columnas, versiones en filas
wall-empty = Este mapa aún no tiene actividades. La primera se añade en `activities:`.
about-map = Sobre este mapa
map-notes = Preguntas, supuestos y riesgos
wall-as-list = Ver como esquema
wall-too-wide = Demasiado ancho para A4 o Carta: imprimir en A3.
wall-too-wide-handout = Demasiado ancho para A4 o Carta: imprimir el dosier, que reparte el muro en hojas.
band-progress =
    { $count ->
        [one] { $done } de { $count } historia hecha
       *[other] { $done } de { $count } historias hechas
    }

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
card-assumptions =
    { $count ->
        [one] { $count } supuesto
       *[other] { $count } supuestos
    }
card-risks =
    { $count ->
        [one] { $count } riesgo
       *[other] { $count } riesgos
    }
card-criteria =
    { $count ->
        [one] { $count } criterio
       *[other] { $count } criterios
    }
card-needs = necesita { $count }
card-needed-by =
    { $count ->
        [one] la necesita { $count }
       *[other] la necesitan { $count }
    }
card-link = Enlace a esta historia
finding-details = Detalles
story-why = Por qué
story-criteria = Criterios de aceptación
story-needs = Necesita
story-needed-by = Necesaria para
story-in-release = en { $release }
story-unscheduled = sin planificar
story-owner = Responsable:
story-field = { $name }:
note-question = Pregunta
note-assumption = Supuesto
note-risk = Riesgo

## Tools of the wall

tools-label = Buscar historias
find-stories = Buscar historias
filter = Filtrar
filter-release = Versión
filter-persona = Persona
filter-status = Estado
filter-owner = Responsable
filter-tag = Etiqueta
filter-all = Todo
filter-hide = Ocultar las demás
filter-clear = Borrar
filter-matches =
    { $count ->
        [one] { $matches } de { $count } historia
       *[other] { $matches } de { $count } historias
    }
density = Nivel de detalle
density-overview = General
density-fit = Ajustado
density-detail = Detalle
shortcuts = Atajos
embed = Insertar
full-screen = Pantalla completa
close = Cerrar
find = Buscar
tabs-label = Actividades
previous-story = Historia anterior
next-story = Historia siguiente
density-less = Menos detalle
density-more = Más detalle
share = Compartir
copy-link = Copiar enlace
copied = Copiado
edge-steps =
    { $count ->
        [one] { $count } paso más
       *[other] { $count } pasos más
    }
edge-gaps =
    { $count ->
        [one] { $count } hueco ahí
       *[other] { $count } huecos ahí
    }
panel-place = { $at } de { $count } en { $release }

shortcuts-title = Atajos de teclado
shortcut-find = Buscar historias
shortcut-match = Coincidencia siguiente o anterior (o Intro en el campo de búsqueda)
shortcut-release = Versión siguiente o anterior
shortcut-density = General, ajustado, detalle
shortcut-zoom = Mostrar menos o más de cada historia
shortcut-arrows = Moverse entre tarjetas
shortcut-open = Abrir o cerrar una tarjeta
shortcut-full-screen = Pantalla completa
shortcut-escape = Cerrar o borrar el filtro
shortcut-help = Mostrar estos atajos
shortcuts-on = Activar los atajos de teclado
key-enter = Intro
key-escape = Esc

embed-title = Insertar este muro
embed-about = Este HTML se copia en la página de destino. Muestra solo el muro y ajusta su altura.
embed-colors = Colores
embed-auto = Según la preferencia de quien lee
embed-light = Claro
embed-dark = Oscuro
embed-html = HTML para copiar
embed-copy = Copiar

## Changing a map in the browser

edit-switch = Editar
edit-label = Edición
edit-undo = Deshacer
edit-redo = Rehacer
edit-move = Mover { $title }
edit-menu = Mover «{ $title }»
edit-move-card = Mover la tarjeta
edit-up = Subir
edit-down = Bajar
edit-top = Al principio
edit-release = Versión
edit-task = Tarea
edit-backlog = Backlog
edit-backlog-empty = El backlog está vacío
edit-from-backlog = Poner una historia del backlog en el muro
edit-other-task = Otra tarea…
edit-other-activity = Otra actividad…
edit-delete = Eliminar
edit-back = Atrás
edit-earlier = Antes
edit-later = Después
edit-moved = «{ $title }» se ha movido a { $place }
edit-moved-at = «{ $title }» se ha movido a { $release }, { $task }, { $at } de { $count }
edit-moved-head = «{ $title }» se ha movido: { $at } de { $count }
edit-moved-to-backlog = «{ $title }» se ha movido al backlog
edit-deleted = Se ha eliminado «{ $title }»
edit-kept = «{ $title }» se queda donde estaba.
edit-removed = Se ha quitado la tarjeta.
edit-no-task = No hay ninguna tarea más allá de esta.
edit-no-release = No hay ninguna versión más allá de esta.
edit-unsaved =
    { $count ->
        [one] { $count } cambio sin guardar
       *[other] { $count } cambios sin guardar
    }
edit-restarted =
    { $count ->
        [one] { $count } cambio sin guardar: la vista previa se ha reiniciado. Hay que abrir la dirección que ha mostrado
       *[other] { $count } cambios sin guardar: la vista previa se ha reiniciado. Hay que abrir la dirección que ha mostrado
    }
edit-refused = Sin cambios: { $reason }
edit-refused-line = Sin cambios: { $reason } (línea { $line })
edit-impossible = no es posible
edit-already = Ya está así
edit-done-moved = Se ha movido «{ $title }»
edit-done-unscheduled = Se ha sacado «{ $title }» de su versión
edit-done-set = «{ $title }», { $field }: { $value }
edit-done-unset = «{ $title }», { $field }: quitado
edit-done-put = «{ $title }», { $field }: añadido { $value }
edit-done-taken = «{ $title }», { $field }: quitado { $value }
edit-done-swapped = «{ $title }», { $field }: { $from } → { $to }
edit-done-answered = Respuesta a «{ $note }»: { $answer }
edit-done-reopened = «{ $note }» vuelve a estar pendiente
edit-done-joined =
    { $count ->
        [one] Se ha unido { $count } historia en «{ $title }»
       *[other] Se han unido { $count } historias en «{ $title }»
    }
edit-done-ordered = Se ha cambiado el orden
edit-done-ignored = «{ $title }»: se ignora { $rule }
edit-done-fixed =
    { $count ->
        [one] { $count } error corregido
       *[other] { $count } errores corregidos
    }
edit-undone = Deshecho: { $change }
edit-redone = Rehecho: { $change }
edit-change-by = { $name }: { $change }
edit-why-nothing-to-undo = no hay nada que deshacer
edit-why-nothing-to-redo = no hay nada que rehacer
edit-why-others = el último cambio es de otra persona. { $change }
edit-why-touched = esa parte del archivo ha cambiado desde entonces: { $change }. { $advice }
edit-why-saved = esa parte del archivo ha cambiado desde entonces. { $advice }
edit-undo-first = Hay que deshacer eso primero, o cambiarlo aquí
edit-change-here = Se puede cambiar aquí
edit-why-errors = el archivo tiene errores
edit-why-project = el archivo del proyecto tiene errores
edit-why-missing = falta el archivo
edit-why-unwritten = no se puede escribir en el archivo
edit-why-editor = el editor no lo ha aceptado
edit-why-gone = «{ $title }» se ha eliminado mientras tanto
edit-why-unknown = esto ya no está en el mapa
edit-why-changed = alguien lo ha cambiado mientras tanto
edit-why-by-hand = el archivo está escrito de una forma que solo se puede cambiar a mano
edit-why-would-break = el mapa tendría errores
edit-why-no-fix = ningún error se puede corregir sin una decisión
edit-why-empty = el texto está vacío
edit-why-characters = el texto tiene saltos de línea, tabuladores u otros caracteres de control
edit-why-id = un id solo tiene letras, cifras, puntos, guiones y guiones bajos
edit-why-in-use = «{ $user }» todavía hace referencia a «{ $title }»
edit-why-in-backlog = las historias del backlog no tienen versión ni dependencias
edit-why-tasks-and-stories = una actividad tiene o bien tareas o bien historias
edit-why-two-titles = hacen falta al menos dos títulos
edit-why-id-twice = otro elemento tiene este id
edit-why-estimate = una estimación es un número mayor o igual que 0, o un tamaño del proyecto
edit-why-date = una fecha es un día, un mes o un trimestre, como 2027-01-15, 2027-01 o 2027-Q1
edit-why-value = aquí no se admite este valor
edit-why-reference = en el mapa no hay nada con este nombre
edit-why-ambiguous = varios elementos tienen este nombre
edit-why-image = la imagen no se puede usar
edit-why-limit = el mapa sería demasiado grande
edit-new = Crear o editar
edit-new-story = Nueva historia debajo
edit-story-button = + Historia
edit-new-story-in = Nueva historia en { $release }, { $task }
edit-new-task = Nueva tarea
edit-new-task-in = Nueva tarea en { $activity }
edit-new-activity = Nueva actividad
edit-new-release = Nueva versión
edit-new-persona = Nueva persona
edit-new-backlog = Nueva historia en el backlog
edit-fields = Todos los campos…
edit-fields-of = Todos los campos de «{ $title }»
edit-fields-map = Campos del mapa…
edit-backbone = Actividades y tareas
edit-fields-persona = Campos de una persona
edit-rename = Renombrar
edit-rename-title = Nuevo nombre de «{ $title }»
edit-split = Dividir…
edit-split-title = Dividir «{ $title }»
edit-add = Añadir
edit-rename-save = Renombrar
edit-split-save = Dividir
edit-cancel = Cancelar
edit-add-hint = Intro: añadir y seguir. Esc: cancelar
edit-rename-hint = Intro: renombrar. Esc: cancelar
edit-split-hint = Un título por línea, al menos dos
edit-added = Se ha añadido «{ $title }»
edit-added-in = Se ha añadido «{ $title }» a { $release }, { $task }
edit-added-many =
    { $count ->
        [one] { $count } tarjeta añadida
       *[other] { $count } tarjetas añadidas
    }
edit-renamed = Nuevo nombre: «{ $title }»
edit-split-done =
    { $count ->
        [one] «{ $title }» se ha dividido en { $count } historia
       *[other] «{ $title }» se ha dividido en { $count } historias
    }
edit-fix = Corregir
edit-close = Cerrar
edit-gone-here = Esto ya no está en el mapa, o ahora se llama de otra forma.
edit-by-hand = Este campo se cambia en el archivo.
edit-statuses-where = Son los de todos los mapas del proyecto: se cambian en storywall.yaml.
edit-own = Campo propio
edit-own-key = Clave de un campo propio
edit-own-value = Valor del campo
edit-take = Quitar «{ $value }»
edit-add-to = Añadir a { $field }
edit-answer = Respuesta
edit-answer-of = Respuesta a «{ $value }»
edit-reason = Motivo
edit-reason-of = Motivo para ignorar { $value }
edit-link-address = Dirección del enlace
edit-field-title = Título
edit-field-name = Nombre
edit-field-goal = Objetivo
edit-field-description = Descripción
edit-field-lang = Idioma
edit-field-updated = Última revisión
edit-field-color = Color
edit-field-id = Id
edit-field-outcome = Resultado
edit-field-measure = Medida
edit-field-date = Fecha
edit-field-status = Estado
edit-field-statuses = Estados de las historias
edit-field-persona = Personas
edit-field-release = Versión
edit-field-estimate = Estimación
edit-field-owner = Responsable
edit-field-tags = Etiquetas
edit-field-why = Por qué
edit-field-acceptance = Criterios de aceptación
edit-field-questions = Preguntas
edit-field-assumptions = Supuestos
edit-field-risks = Riesgos
edit-field-needs = Necesita
edit-field-links = Enlaces
edit-field-ignore = Huecos ignorados
edit-conflict-changed = Este texto ha cambiado mientras se escribía
edit-conflict-gone = Esto se ha eliminado mientras se escribía
edit-conflict-entry = Esta entrada se ha cambiado o quitado mientras se escribía
edit-mine = Mi texto
edit-theirs = El otro texto
edit-both = Ambos
edit-both-title = Conservar el otro texto y añadir el mío como tarjeta nueva
edit-nothing = (nada)
edit-conflict-keep = Guardar
edit-conflict-back = Volver a mi texto
edit-conflict-backlog = Poner mi texto en el backlog
edit-conflict-add = Añadir mi texto como entrada nueva
edit-conflict-drop = Descartar mi texto
edit-gap-schedule = Poner «{ $story }» en { $release }
edit-gap-answer = Responder a «{ $note }»
edit-gap-fix = Corregirlo
edit-gap-ignore = Ignorar con un motivo
edit-ask-title = Mi texto para «{ $title }»
edit-ask-save = Guardar
edit-ask-hint = Intro: guardar. Esc: cancelar
edit-no-tasks-here = Aquí las historias están justo debajo de su actividad, así que no puede tener tareas.

## The preview

preview-errors = Lo último que se guardó tiene errores. Esta es la versión anterior
preview-later = El mapa aparecerá aquí en cuanto se corrija el error.
preview-offline = Se ha perdido la conexión. Reconectando…
preview-all-maps = Todos los mapas
preview-not-found = Página no encontrada

## Fragments in pages of other sites

fragment-unstyled = No se ha encontrado la hoja de estilo de este mapa de historias. Su --assets-prefix tiene que llevar desde esta página hasta el sitio generado.

## Legend of the wall

legend = Leyenda
legend-about = Las dos filas de arriba se leen de izquierda a derecha: lo que hacen los usuarios, paso a paso. Después se lee hacia abajo: qué sale primero, qué a continuación y qué más tarde.
legend-activity = Actividad
legend-activity-about = lo que hacen los usuarios para alcanzar un objetivo
legend-task = Tarea
legend-task-about = un paso de una actividad; las dos filas juntas son la columna vertebral
legend-story = Historia
legend-story-about = algo que los usuarios pueden hacer en este paso; las más importantes están arriba
legend-release = Versión
legend-release-about = las historias bajo su línea, hasta la línea siguiente, salen juntas
legend-unscheduled-about = historias que aún no están en ninguna versión
legend-gap = Sin historia
legend-gap-about = un hueco: en la primera versión no se puede pasar de este paso
legend-colors = En la vista general, las historias hechas están en verde, las que están en curso son azules a medias y las bloqueadas tienen un borde rojo.
legend-question = pregunta
legend-assumption = supuesto
legend-risk = riesgo
legend-criteria = criterios de aceptación
legend-needs = necesita otras historias
legend-needed-by = otras historias la necesitan
legend-gap-sign = hueco
legend-note-sign = nota

## Bars

bar-part = { $status }: { $count }
bar-unestimated =
    { $count ->
        [one] { $count } historia sin estimación
       *[other] { $count } historias sin estimación
    }
release-reach =
    Historias en { $reached_activities } de { $activities ->
        [one] { $activities } actividad
       *[other] { $activities } actividades
    } y { $reached_tasks } de { $tasks ->
        [one] { $tasks } tarea
       *[other] { $tasks } tareas
    }
release-reach-activities =
    Historias en { $reached_activities } de { $activities ->
        [one] { $activities } actividad
       *[other] { $activities } actividades
    }

## Time line of the releases

timeline = Cuándo sale cada versión
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = Sin fecha: { $releases }
timeline-month =
    { $number ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sep
        [10] oct
        [11] nov
       *[other] dic
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

history-about =
    { $count ->
        [one] { $count } revisión desde el { $date }
       *[other] { $count } revisiones desde el { $date }
    }
history-revisions = Revisiones
history-seen = { $seen } de { $count } con cambios visibles
history-smaller =
    { $count ->
        [one] { $count } revisión menor
       *[other] { $count } revisiones menores
    }
history-none = Ningún commit contiene todavía este mapa.
history-day = { $date }
history-uncommitted = Aún sin commit
history-removed = Se eliminó el archivo
history-unreadable = Esta revisión no se puede leer: { $error }
history-first = Primera revisión del mapa
history-form = Solo han cambiado espacios o comentarios
history-details =
    { $count ->
        [one] { $count } detalle cambiado
       *[other] { $count } detalles cambiados
    }
history-finished = Terminadas: { $stories }
history-started = Empezadas: { $stories }
history-blocked = Bloqueadas: { $stories }
history-set-back = De vuelta al principio: { $stories }
history-added = Añadidas a { $release }: { $stories }
history-added-unscheduled = Añadidas sin planificar: { $stories }
history-dropped = Descartadas: { $stories }
history-moved = Pasadas a { $release }: { $stories }
history-unscheduled = Ya sin planificar: { $stories }
history-renamed = Renombradas: { $stories }
history-estimated =
    { $count ->
        [one] Estimación nueva: { $stories }
       *[other] Estimaciones nuevas: { $stories }
    }
history-new-releases =
    { $count ->
        [one] Versión nueva: { $releases }
       *[other] Versiones nuevas: { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Versión descartada: { $releases }
       *[other] Versiones descartadas: { $releases }
    }
history-renamed-release = La versión { $from } ahora se llama { $to }
history-new-steps =
    { $count ->
        [one] Paso nuevo: { $steps }
       *[other] Pasos nuevos: { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Paso descartado: { $steps }
       *[other] Pasos descartados: { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Paso renombrado: { $steps }
       *[other] Pasos renombrados: { $steps }
    }
history-date-moved = { $release } pasa del { $from } al { $to }
history-date-set = { $release } tiene fecha: { $date }
history-date-gone = { $release } ya no tiene fecha
history-more-done = hecho: +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = Anterior
history-newer = Siguiente
history-steps-label = Recorrer las revisiones
history-position = { $number } de { $count }
history-burn-up = Burn-up
history-burn-up-about = línea: planificado; área: hecho
history-points-progress = { $done } de { $points } hechos
history-progress =
    { $count ->
        [one] { $done } de { $count } historia hecha
       *[other] { $done } de { $count } historias hechas
    }
history-chart-done = hecho: { $count }
history-chart = { $release }: { $progress } el { $date }
history-then = { $progress } desde el { $date }
history-table-show = Cifras en una tabla
history-table = { $release }: cifras por revisión
history-column-date = Fecha
history-column-stories = Historias
history-column-done = Hecho
history-column-scope = Alcance
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = Para { $personas }
picture-activity = Actividad
picture-task = Tarea
picture-story = Historia
picture-release = Versión
picture-gap = Hueco: paso sin historia

## Index

map-count =
    { $count ->
        [one] { $count } mapa
       *[other] { $count } mapas
    }
index-bars = Leyenda de las barras
index-no-releases = Aún sin versiones
index-released = ✓ Publicada
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] Todo planificado
       *[other] { $count } sin planificar
    }
index-no-gaps = Sin huecos
index-dates = Próximas fechas
index-all-maps = todos los mapas
index-plan = Plan de versiones
index-release = Versión
index-date = Fecha
index-outcome = Resultado
index-measure = Cómo lo sabemos
index-size = Tamaño y avance
index-risk = Mayor riesgo
index-wall = El muro
index-decide = Por decidir
index-more-gaps =
    { $count ->
        [one] { $count } hueco más
       *[other] { $count } huecos más
    }
index-blocked = Bloqueado
index-blocked-story = Bloqueada: { $story }
index-gone = Ya no están desde { $since }: { $maps }
index-no-owner = sin responsable
index-more = { $count } más
index-people = Personas

search-label = Buscar en todos los mapas
search-key = Pulsar / para buscar
search-map = Mapa
search-release = Versión
search-persona = Persona
search-activity = Actividad
search-task = Tarea
search-results =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-maps =
    { $count ->
        [one] { $count } mapa
       *[other] { $count } mapas
    }
search-no-results = Ningún resultado para «{ $query }»
search-loading = Buscando…
search-more-in-map = { $count } más en este mapa
search-more-maps =
    { $count ->
        [one] { $count } mapa más
       *[other] { $count } mapas más
    }
search-unscheduled = Sin planificar
search-backlog = Backlog

thumbnail-label =
    Muro: { $activities ->
        [one] { $activities } actividad
       *[other] { $activities } actividades
    }, { $tasks ->
        [0] ninguna tarea
        [one] { $tasks } tarea
       *[other] { $tasks } tareas
    }, { $releases ->
        [0] aún sin versiones
        [one] { $releases } versión
       *[other] { $releases } versiones
    }

## Steps of the backbone in a release

step-without-story = ! Paso sin historia
step-without-story-note = Paso sin historia
step-left-out = Omitido a propósito
step-earlier = Cubierto antes
step-later = Llega después
step-of-others = Para otras personas

## Release page

release-position = Versión { $number } de { $count }
release-planned = Prevista
release-active = Activa
release-released = Publicada
release-date-due = Prevista: { $date }
release-date-past = Publicada: { $date }
release-date-none = Aún sin fecha
release-progress =
    { $count ->
        [0] Aún sin historias
        [one] { $done } de { $count } hecha
       *[other] { $done } de { $count } hechas
    }
release-share =
    { $reached } de { $count ->
        [one] { $count } actividad
       *[other] { $count } actividades
    }
unscheduled-stories-count =
    { $count ->
        [one] { $count } historia sin planificar
       *[other] { $count } historias sin planificar
    }
release-points = { $done } de { $all }
release-plan = Plan
release-next = Versión siguiente:
blocked-count =
    { $count ->
        [one] { $count } bloqueada
       *[other] { $count } bloqueadas
    }
release-journey = Recorrido
release-step-personas = { $names }
release-step-only-for = Solo para { $names }
release-aloud = Leer en voz alta
release-stories = Historias
release-no-stories = Aún no hay historias en esta versión
release-no-acceptance = Aún sin criterios de aceptación
release-needs = Necesita de otras versiones
release-needed-by = Necesarias para otras versiones
release-needs-sign = necesita
release-needed-by-sign = necesaria para
release-need-late = Sale demasiado tarde
release-need-unplanned = Aún en ninguna versión
release-open = Aún abierto
release-nothing-open = No queda nada abierto
show-on-wall = Ver en el muro
show-in-outline = Ver en el esquema
show-journey = Ver el recorrido

## Read aloud

aloud-first =
    { $count ->
        [0] El recorrido empieza
        [one] { $names } empieza
       *[other] { $names } empiezan
    } con { $activity }: { $stories }.
aloud-next =
    { $count ->
        [0] Luego viene
        [one] Después, { $names } sigue con
       *[other] Después, { $names } siguen con
    } { $activity }: { $stories }.
aloud-last =
    { $count ->
        [0] El recorrido termina
        [one] { $names } termina
       *[other] { $names } terminan
    } con { $activity }: { $stories }.
aloud-only =
    { $count ->
        [0] Hay un solo paso,
        [one] { $names } da un solo paso,
       *[other] { $names } dan un solo paso,
    } { $activity }: { $stories }.
aloud-unchanged = Nada cambia en { $activities }.
aloud-later =
    { $count ->
        [one] { $activities } llega más adelante.
       *[other] { $activities } llegan más adelante.
    }
aloud-left-out = { $activity } se omite a propósito.
aloud-stuck = { $persona } se atasca en { $activity }: allí no hay ninguna historia para { $persona }.
aloud-no-start = Falta el principio: { $release } no tiene ninguna historia para { $activities }.
aloud-break = Aquí se corta el recorrido: { $release } no tiene ninguna historia para { $activities }.
aloud-no-end = Falta el final: { $release } no tiene ninguna historia para { $activities }.

## Open points

open-gap = Hueco

## Journey page

journey-kicker = Recorrido
journey-others = Recorridos
journey-summary =
    { $stories ->
        [0] Aún no hay historias para { $persona }.
        [one] { $persona } tiene { $stories } historia en { $reached } de { $activities ->
            [one] { $activities } actividad
           *[other] { $activities } actividades
        }.
       *[other] { $persona } tiene { $stories } historias en { $reached } de { $activities ->
            [one] { $activities } actividad
           *[other] { $activities } actividades
        }.
    }
journey-breaks = Dónde se corta el recorrido
journey-break = En { $release }, { $persona } se atasca en { $activities }: allí no hay ninguna historia para { $persona }.
journey-steps = Pasos
journey-missing = ! Paso sin historia en { $releases }
journey-no-stories = Aún sin historias

## Outline

outline-releases = Versiones
outline-no-tasks = Aún sin tareas
outline-no-stories = Aún sin historias
backlog-heading = Backlog (fuera del muro)

## Gap report

gaps-heading = Huecos en { $map }
gaps-ignored-count =
    { $count ->
        [one] { $count } ignorado con motivo
       *[other] { $count } ignorados con motivo
    }
gaps-none = ✓ Sin huecos
gaps-matrix = Dónde están las historias
gaps-matrix-label = Historias por actividad y versión
gaps-matrix-activity = Actividad
gaps-matrix-total = Total
matrix-tasks =
    en { $reached } de { $count ->
        [one] { $count } tarea
       *[other] { $count } tareas
    }
gaps-decide = Por decidir
gaps-decide-about = lo más importante primero
gaps-decide-none = ✓ Nada: ninguna regla ha encontrado errores ni huecos.
gaps-decisions-count = { $count } por decidir
gaps-further-decisions = { $count } más por decidir
gaps-do = Qué hacer:
gaps-why = Por qué importa
gaps-copy = Copiar como incidencia
gaps-copied = Copiado como Markdown
gaps-issue-more = Hay { $count } más en el informe de huecos.
gaps-notes = Notas
gaps-notes-about = merecen un vistazo
gaps-well = Lo que está bien
gaps-clean-rules =
    { $clean } de { $count ->
        [one] { $count } regla
       *[other] { $count } reglas
    } sin hallazgos
gaps-not-checked = No comprobado
gaps-all-rules = Todas las reglas
gaps-open-count =
    { $count ->
        [one] { $count } pregunta, supuesto o riesgo sin resolver
       *[other] { $count } preguntas, supuestos o riesgos sin resolver
    }
gaps-questions = Preguntas para el grupo
gaps-questions-about = solo el grupo puede responderlas: leerlas en voz alta
gaps-workshop = Lo siguiente en un taller: { $step }
gaps-workshop-start = `storywall workshop { $file }` las plantea una a una y escribe cada respuesta en el mapa.
gaps-backlog-count =
    { $count ->
        [one] { $count } historia en el backlog
       *[other] { $count } historias en el backlog
    }

verdict-no-release = El mapa aún no tiene versiones, así que no se sabe qué sale primero.
verdict-all-released =
    { $count ->
        [one] La versión está publicada: no queda nada que planificar.
       *[other] Las { $count } versiones están publicadas: no queda nada que planificar.
    }
verdict-empty-release = { $release } es la primera versión y aún no tiene historias.
verdict-empty-next-release = { $release } es la próxima versión y aún no tiene historias.
verdict-complete = { $release } cubre todas las actividades, de la primera a la última.
verdict-share =
    { $release } cubre { $reached } de { $count ->
        [one] { $count } actividad
       *[other] { $count } actividades
    }.
verdict-skipped = No tiene ninguna historia para { $activities }.
verdict-without-stories =
    { $count ->
        [one] { $activities } aún no tiene historias.
       *[other] { $activities } aún no tienen historias.
    }
verdict-left-out =
    { $count ->
        [one] { $activities } se omite a propósito.
       *[other] { $activities } se omiten a propósito.
    }
verdict-released =
    { $count ->
        [one] { $activities } ya se ha publicado.
       *[other] { $activities } ya se han publicado.
    }
verdict-later =
    { $count ->
        [one] { $activities } llega más adelante.
       *[other] { $activities } llegan más adelante.
    }
verdict-for-others =
    { $count ->
        [one] { $activities } es para otras personas.
       *[other] { $activities } son para otras personas.
    }

verdict-unscheduled =
    { $count ->
        [one] { $activities } está sin planificar.
       *[other] { $activities } están sin planificar.
    }

well-goal = El mapa tiene un objetivo.
well-personas =
    { $count ->
        [one] La persona tiene historias.
       *[other] { $count } de { $count } personas tienen historias.
    }
well-journeys = Ninguna persona se atasca en la primera versión que la atiende.
well-activities =
    { $count ->
        [one] La actividad tiene historias.
       *[other] Las { $count } actividades tienen historias.
    }
well-steps = Las { $count } actividades y las { $tasks } tareas tienen historias.
well-balance = Ninguna actividad tiene más de la mitad de las { $count } historias; la mayor, { $activity }, tiene { $largest }.
well-across = { $release } lleva a todas las personas que atiende desde su primera actividad hasta la última.
well-release-dates =
    { $count ->
        [one] La versión tiene un resultado, una medida y una fecha.
       *[other] { $count } de { $count } versiones tienen un resultado, una medida y una fecha, en orden.
    }
well-release-measures =
    { $count ->
        [one] La versión tiene un resultado y una medida.
       *[other] { $count } de { $count } versiones tienen un resultado y una medida.
    }
well-release-outcomes =
    { $count ->
        [one] La versión tiene un resultado.
       *[other] { $count } de { $count } versiones tienen un resultado.
    }
well-release-stories =
    { $count ->
        [one] La versión tiene historias.
       *[other] { $count } de { $count } versiones tienen historias.
    }
well-not-overdue = Ninguna versión está atrasada.
well-dependencies =
    { $count ->
        [0] Ninguna historia indica que necesite otra.
        [one] { $count } dependencia, que no es de una versión posterior.
       *[other] { $count } dependencias: ningún ciclo y ninguna de una versión posterior.
    }
well-titles =
    { $count ->
        [one] El título no nombra ningún sistema ni pantalla, ni es una pregunta ni un nombre provisional.
       *[other] Ninguno de los { $count } títulos nombra un sistema o una pantalla, ni es una pregunta o un nombre provisional.
    }
well-no-code =
    { $count ->
        [one] El título no nombra ningún sistema, ni es una pregunta ni un nombre provisional.
       *[other] Ninguno de los { $count } títulos nombra un sistema, ni es una pregunta o un nombre provisional.
    }
well-no-question =
    { $count ->
        [one] El título no es una pregunta ni un nombre provisional.
       *[other] Ninguno de los { $count } títulos es una pregunta o un nombre provisional.
    }
well-specified =
    { $count ->
        [one] La historia abierta de { $release } tiene criterios de aceptación y una estimación.
       *[other] Las { $count } historias abiertas de { $release } tienen criterios de aceptación y estimaciones.
    }
well-criteria =
    { $count ->
        [one] La historia abierta de { $release } tiene criterios de aceptación.
       *[other] Las { $count } historias abiertas de { $release } tienen criterios de aceptación.
    }
well-estimates =
    { $count ->
        [one] La historia abierta de { $release } tiene una estimación.
       *[other] Las { $count } historias abiertas de { $release } tienen estimaciones.
    }
well-no-question-open = No queda abierta ninguna pregunta ni ningún supuesto sobre { $release }.
well-backlog = El backlog está vacío: todas las historias están en el mapa.
well-ignored =
    { $count ->
        [0] No se ignora ningún hueco.
        [one] El hueco ignorado tiene un motivo y sigue ahí.
       *[other] Los { $count } huecos ignorados tienen motivos y siguen ahí.
    }

question-payment-fails = { $titles }: ¿y si falla?
question-delivery = { $titles }: ¿quién lo trae? ¿Y si nadie abre?
question-who-they-are = { $titles }: ¿cómo sabe el producto quiénes son?
question-leave = { $titles }: ¿cómo se van?
question-access-ends = { $titles }: ¿cómo se retira este acceso?
question-who-decides = { $titles }: ¿quién dice sí o no?
question-who-prepares = { $titles }: ¿quién lo prepara?
question-who-answers = { $titles }: ¿quién responde y en cuánto tiempo?
question-who-repairs = { $titles }: ¿quién se ocupa?
question-who-cancels = { $titles }: ¿quién lo cancela y dónde?
question-who-pays = { $titles }: ¿quién lo paga y cómo lo sabemos?
question-money-back = { $titles }: ¿cómo recuperan el dinero?
question-stop = { $titles }: ¿cómo consiguen que pare?
question-mute = { $titles }: ¿cómo desactivan los mensajes?
question-proof = { $titles }: ¿qué muestran al recogerlo?
question-first-time = { $titles }: ¿cómo entraron la primera vez?
question-lies = { $titles }: ¿y si es una mentira o un insulto?
question-who-provides = { $titles }: ¿quién lo pone ahí, fija el precio y lo retira?
question-who-writes = { $titles }: ¿quién lo pone ahí y quién lo quita?
question-too-late = { $title } sale en { $release } y { $undo } no sale hasta { $later }: ¿qué hacen los usuarios hasta entonces?
question-never-undone = { $title } sale en { $release } y { $undo } no está en ninguna versión: ¿qué hacen los usuarios hasta entonces?
question-role = { $title }: ¿quién hace de { $role }? Ninguna persona lo es.
question-roles = { $titles }: ¿quiénes hacen de { $roles }? Ninguna persona lo es.
question-before = ¿Qué pasa antes de { $title }?
question-before-persona = { $persona }: ¿qué pasa antes de { $title }?
question-after = ¿Qué pasa después de { $title }? El objetivo: { $goal }
question-hand-over = { $giver } termina con { $last }, { $taker } sigue con { $next }: ¿qué pasa entre medias?
question-hand-over-goal = { $giver } termina con { $last }, { $taker } sigue con { $next }: ¿qué pasa entre medias? El objetivo de { $giver }: { $goal }
question-own = { $titles }: { $question }

## Handout

handout-about = Para imprimir y llevar a la reunión: el plan de todas las versiones, cada versión en una página y el muro repartido en hojas.
handout-papers = Tamaño de papel
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 o Carta
    } ({ $count ->
        [one] { $count } hoja
       *[other] { $count } hojas
    })
handout-wall =
    Muro en { $count ->
        [one] { $count } hoja
       *[other] { $count } hojas
    } { $paper ->
        [a3] A3
       *[a4] A4 o Carta
    }
handout-layout = Disposición de las hojas
handout-background = Contexto
handout-notes = Notas
handout-continued = { $band } (continuación)
sheet-number = Hoja { $number } de { $count }
sheet-label =
    { $count ->
        [one] Muro
       *[other] Muro, hoja { $number } de { $count }
    }
sheet-columns =
    { $shown ->
        [one] Columna { $first } de { $count }
       *[other] Columnas { $first }–{ $last } de { $count }
    }
sheet-row = Fila { $number } de { $count }
sheet-from-left = ◂ Viene de la hoja { $sheet }
sheet-from-right = Viene de la hoja { $sheet } ▸
sheet-from-above = ▴ Viene de la hoja { $sheet }
sheet-to-left = ◂ Sigue en la hoja { $sheet }
sheet-to-right = Sigue en la hoja { $sheet } ▸
sheet-to-below = ▾ Sigue en la hoja { $sheet }

## Markdown export

markdown-personas = Personas: { $names }
markdown-stories = Todas las historias

## Gap rules: the page, and signs on the wall

rules-title = Reglas de huecos
rules-page-title = Reglas de huecos · { $project }
rules-lead = Qué comprueba storywall en un mapa, por qué importa y cómo corregirlo.
rules-by-family = Reglas por familia
rules-advice = Qué hacer:
rules-before = Antes
rules-after = Después
rules-options = Opciones en el archivo del proyecto
rules-off-here = desactivada en este proyecto
rules-level-here = { $level } en este proyecto

gap-error = ✗ error
gap-warning = ! hueco
gap-note = · nota
gap-mark-gaps =
    { $count ->
        [one] ! hueco
       *[other] ! { $count } huecos
    }
gap-mark-notes =
    { $count ->
        [one] · nota
       *[other] · { $count } notas
    }
gap-error-number = ✗ Error { $number }
gap-warning-number = ! Hueco { $number }
gap-places =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
gap-more-places = y { $count } más
gap-more-places-of-many = y { $count } más, de los que aquí aparecen { $shown }
gap-needed-story = la historia que necesita

family-frame = Personas y objetivo
    .about = quién usa el producto y por qué
family-backbone = Columna vertebral
    .about = lo que hacen los usuarios, paso a paso
family-releases = Versiones
    .about = qué sale y cuándo, en cortes finos a lo largo de toda la columna vertebral
family-dependencies = Dependencias
    .about = qué historias tienen que ir primero
family-wording = Redacción
    .about = títulos que dicen lo que hacen los usuarios, con sus propias palabras
family-readiness = Preparación
    .about = suficiente detalle para la próxima versión y no demasiado para las posteriores
family-upkeep = Mantenimiento
    .about = si cada `ignore:` sigue haciendo falta

skipped-language = no hay listas de palabras para el idioma `{ $language }`
skipped-language-undeclared = el mapa no indica su idioma y sus títulos no están en inglés
skipped-not-english = el mapa no está en inglés
skipped-estimates = ninguna historia tiene una estimación
skipped-acceptance = ninguna historia tiene criterios de aceptación
skipped-few-acceptance = pocas historias tienen criterios de aceptación
skipped-off = desactivada en el archivo del proyecto
skipped-today = no se conoce la fecha de hoy (`today: true` en el archivo del proyecto)

## Gap rules: personas and goal

no-persona =
    .looks-for = El mapa no tiene personas.
    .why = Sin una persona, cada cual se imagina a alguien distinto, y el equipo no puede ponerse de acuerdo en lo que más importa.
    .ask = ¿Quién pasa por esto? Nombrar a una persona en una situación, como «Sara, una madre ocupada»
    .advice = nombrar al menos una persona en `personas:`
    .finding = el mapa no tiene personas: no dice quién da estos pasos

generic-persona =
    .looks-for = Una persona no es nadie en concreto. Su nombre completo le vale a cualquiera, como «usuario»; es el sistema, o un lugar o una organización, como «tienda»; o solo dice qué relación tiene alguien con la empresa, como «cliente», sin un objetivo, una descripción ni nada más. Un hallazgo por mapa. Solo en idiomas con listas de palabras.
    .why = Una persona que podría ser cualquiera no ayuda al equipo a decidir, porque todas las historias parecen encajar con ella.
    .ask = ¿Quién exactamente, y en qué situación? Darle un nombre, como «Sara, una madre ocupada»
    .advice = nombrar un tipo concreto de persona y lo que la distingue, como «Sara, una madre ocupada»
    .anybody =
        { $others ->
            [0] { $persona } podría ser cualquiera
            [one] { $persona } y { $others } persona más podrían ser cualquiera
           *[other] { $persona } y { $others } personas más podrían ser cualquiera
        }
    .system =
        { $others ->
            [0] { $persona } es el sistema, no una persona real
            [one] { $persona } y { $others } persona más no son personas reales
           *[other] { $persona } y { $others } personas más no son personas reales
        }
    .place =
        { $others ->
            [0] { $persona } es un lugar o una organización, no una persona real
            [one] { $persona } y { $others } persona más no son personas reales
           *[other] { $persona } y { $others } personas más no son personas reales
        }
    .customer =
        { $others ->
            [0] { $persona } solo dice qué relación tiene alguien con la empresa, no quién es
            [one] { $persona } y { $others } persona más solo dicen qué relación tiene alguien con la empresa, no quién es
           *[other] { $persona } y { $others } personas más solo dicen qué relación tiene alguien con la empresa, no quién es
        }
    .also = tampoco es nadie en concreto

unused-persona =
    .looks-for = Hay personas sin historias en el mapa. De las que señala generic-persona y de aquellas cuyas actividades están vacías se ocupan otras reglas. Un hallazgo por mapa. Si ninguna actividad, tarea o historia nombra a una persona, se señala eso, pues entonces todas las historias son para la primera persona.
    .why = O falta una parte de su recorrido, o el producto no es para ellas.
    .ask = ¿Qué actividades son suyas?
    .advice = indicar `persona:` en sus actividades o historias, o quitar la persona
    .finding =
        { $personas } { $count ->
            [one] no tiene
           *[other] no tienen
        } ninguna historia
    .none-named = nada en el mapa nombra a una persona, así que todas las historias cuentan como historias de { $persona }
    .also = tampoco tiene historias

one-column-persona =
    .looks-for = Todas las historias de una persona, tres o más, están en una sola tarea, mientras que otra persona tiene historias en cuatro tareas o más.
    .why = El mapa muestra lo que necesita esta persona como un revoltijo, y los pasos que le faltan pasan inadvertidos.
    .ask = ¿Qué más hace, antes y después?
    .advice = preguntar qué hace primero, después y al final, y dar a cada paso una tarea
    .finding = las { $count } historias de { $persona } están en una sola tarea, { $task }
    .related = contiene todas sus historias

person-as-activity =
    .looks-for = El título de una actividad es el nombre de una persona. Un hallazgo por mapa, en cualquier idioma.
    .why = Una columna para cada persona es una lista de deseos: no muestra quién hace qué después de quién, ni dónde alguien espera a otro.
    .ask = ¿Qué hace esta persona en este paso?
    .advice = dar a las actividades el nombre de lo que hacen los usuarios y decir quién con `persona:`
    .finding =
        { $others ->
            [0] { $activity } es una persona, no un paso
            [one] { $activity } y { $others } actividad más son personas, no pasos
           *[other] { $activity } y { $others } actividades más son personas, no pasos
        }
    .also = también una persona

no-goal =
    .looks-for = El mapa no tiene objetivo.
    .why = Sin un objetivo, el equipo no puede saber qué historias hacen falta para alcanzarlo y cuáles pueden esperar.
    .ask = ¿Qué podrán hacer que hoy no pueden?
    .advice = decir en `goal:`, en una línea, qué quieren conseguir los usuarios
    .finding = el mapa no tiene objetivo

broken-journey =
    .looks-for = Una persona se atasca en la primera versión que la atiende: tiene historias antes y después de una de sus actividades, pero ninguna en ella, y skipped-activity no lo dice ya. Un hallazgo por persona, en mapas con dos o más personas.
    .why = La versión parece completa porque alguien pasa por todos los pasos, pero esta persona no.
    .ask = ¿Cómo se supera ese paso en esta versión?
    .advice = añadir a la versión su historia más pequeña de esta actividad, o decir en `ignore:` cómo supera este punto
    .finding = { $persona } se atasca en { $release }: ninguna historia para esta persona en { $activities }
    .related = ninguna historia para esta persona

first-release-leaves-persona-out =
    .looks-for = Hay personas con historias, pero ninguna en la primera versión, y ninguna versión posterior habla de ellas ni de lo que hacen. A quien solo tiene historias a partir de la tercera versión se le deja fuera a propósito. Un hallazgo por mapa. Solo en mapas con dos o más versiones.
    .why = Otras personas pueden depender de lo que hace esta: un pedido no puede llegar si nadie lo prepara.
    .ask = ¿Qué hacen hasta que salga su primera historia?
    .advice = comprobar que la primera versión funciona sin esta persona y, si es así, decirlo en `ignore:`
    .finding = { $release } no tiene ninguna historia para { $personas }
    .also = tampoco tiene historias en ella

no-lang =
    .looks-for = El mapa no indica su idioma, y las letras o las palabras más comunes de sus títulos claramente no son inglesas. Entonces las reglas de redacción no comprueban el mapa, salvo los términos técnicos.
    .why = Los navegadores leen la página en voz alta y parten sus líneas como si estuviera en inglés, y las reglas buscan palabras inglesas.
    .ask = ¿En qué idioma están los títulos? Responder con su código, como de o pt-BR
    .advice = indicar el idioma del mapa en `lang:`
    .advice-with-code = indicar el idioma del mapa: `lang: { $code }`
    .finding = el mapa no indica su idioma y sus títulos no están en inglés

## Gap rules: backbone

empty-map =
    .looks-for = El mapa no tiene actividades, o no tiene historias.
    .why = Aún no hay nada que debatir ni planificar, y la mayoría de las demás reglas no tienen nada que comprobar.
    .ask = ¿Qué es lo primero que hace la gente?
    .advice = enumerar en `activities:` los pasos que dan los usuarios, cada uno con una tarea y una historia
    .no-activity = el mapa no tiene actividades
    .no-story = el mapa tiene actividades, pero no historias

empty-activity =
    .looks-for = Una actividad no tiene tareas, o no hay historias en sus tareas.
    .why = Nadie ha pensado a fondo este paso, así que los usuarios llegarán a él y no encontrarán nada.
    .ask = ¿Cuáles son los pasos de esta actividad?
    .advice = añadir lo que hacen los usuarios ahí, empezando por una tarea y una historia, o quitar la actividad
    .no-tasks = { $activity } no tiene tareas
    .no-stories = { $activity } tiene tareas, pero no historias

empty-task =
    .looks-for = Hay tareas sin historias, pero su actividad tiene algunas. Un hallazgo por actividad.
    .why = El paso parece cubierto, pero no se sabe cómo lo dan los usuarios.
    .ask = ¿Cómo da la gente este paso?
    .advice = añadir la historia más sencilla que permita hacer esta tarea, o quitar la tarea
    .finding =
        { $tasks } { $count ->
            [one] no tiene
           *[other] no tienen
        } historias
    .also = tampoco tiene historias

flat-map =
    .looks-for = Casi todas las tareas tienen una sola historia: el 70 % de las tareas con historias, en mapas con diez o más de ellas.
    .why = Con una historia por tarea, ninguna versión puede dejar nada fuera, y la primera es tan grande como el producto.
    .ask = ¿Qué se dejaría fuera de la primera versión? ¿Qué pasos son en realidad varias historias?
    .advice = preguntar en cada tarea con qué poco bastaría al principio y qué podría venir después, y añadir ambas cosas como historias
    .finding = { $count } de { $total } tareas tienen una sola historia, así que ninguna versión puede dejar nada fuera

no-steps =
    .looks-for = Hay actividades con historias pero sin pasos: las historias están justo debajo de ellas, o su única tarea tiene el mismo título y como mucho dos historias. Un hallazgo por mapa.
    .why = Una actividad sin pasos aún no se ha pensado a fondo, y es fácil pasar por alto lo que hacen los usuarios entre medias.
    .ask = ¿Cuáles son los pasos de estas actividades?
    .advice = preguntar qué hacen los usuarios primero, después y al final en esta actividad, y convertir cada cosa en una tarea
    .finding =
        { $others ->
            [0] { $activity } aún no tiene pasos
            [one] { $activity } y { $others } actividad más aún no tienen pasos
           *[other] { $activity } y { $others } actividades más aún no tienen pasos
        }
    .also = tampoco tiene pasos

backbone-size =
    .looks-for = La columna vertebral tiene más de 10 actividades, sin contar las capas del trabajo. O tiene menos de 4, y dos o más personas o una actividad tan larga que esconde varias, y 12 historias o más, salvo que lopsided-depth o time-as-backbone digan más sobre ello. Un proyecto puede fijar otros límites.
    .why = Con muy pocas actividades, los pasos que faltan pasan inadvertidos; con demasiadas, nadie ve el recorrido entero.
    .ask = ¿Qué actividades van juntas, y cuáles esconden varias?
    .advice = unir las actividades que sean un mismo paso, o dividir un recorrido largo en dos mapas
    .advice-for-few = dividir las actividades que abarcan varios pasos y preguntar qué pasa antes y después de ellas
    .advice-for-personas = hacer un mapa para cada persona ({ $personas }), ya que tienen recorridos propios, o unir las actividades que sean un mismo paso
    .too-few =
        la columna vertebral tiene { $count ->
            [one] { $count } actividad
           *[other] { $count } actividades
        }: menos de { $min } rara vez cubren un recorrido entero
    .too-many =
        la columna vertebral tiene { $count ->
            [one] { $count } actividad
           *[other] { $count } actividades
        }{ $layers ->
            [0] {""}
            [one] , sin contar { $layers } capa del trabajo
           *[other] , sin contar { $layers } capas del trabajo
        }: más de { $max } son difíciles de abarcar de un vistazo

thin-activity =
    .looks-for = Una actividad entre otras tiene una sola tarea con una historia, mientras que al menos la mitad de las demás tienen dos tareas o más. No se señalan las que son cosas, ni lo que la primera versión se salta, ni si la mitad o más de las actividades son así, ni si casi todas las tareas tienen una sola historia.
    .why = Puede ser parte de una actividad vecina o un paso que nadie ha pensado aún a fondo.
    .ask = ¿Qué más ocurre en esta actividad?
    .advice = preguntar qué hacen los usuarios antes y después de esta tarea; si no hacen nada, pasarla a una actividad vecina
    .finding = { $activity } tiene una sola tarea, mientras que la mayoría de las demás actividades tienen varias

wide-activity =
    .looks-for = Hay actividades con más de 7 tareas. Un hallazgo por mapa, salvo que backbone-size o flat-map lo señalen. Un proyecto puede fijar otro límite.
    .why = Una actividad larga suele esconder un punto en el que los usuarios lo dejan y vuelven más tarde, y es fácil pasar por alto lo que necesitan ahí.
    .ask = ¿Cuáles de sus tareas son una actividad por sí mismas?
    .advice = encontrar el punto en el que los usuarios hacen una pausa y dividir la actividad ahí
    .finding =
        { $others ->
            [0] { $activity } tiene { $count } tareas
            [one] { $activity } tiene { $count } tareas, y { $others } actividad más es igual de larga
           *[other] { $activity } tiene { $count } tareas, y { $others } actividades más son igual de largas
        }: más de { $max } suelen dar para dos actividades
    .also = también es demasiado larga

lopsided-depth =
    .looks-for = Una actividad tiene más de la mitad de todas las historias, y otra tiene solo una. Solo en mapas con ocho historias o más. Un proyecto puede fijar otra proporción.
    .why = El equipo ha detallado la parte que mejor conoce, y puede que se le haya escapado lo que hace falta en otras.
    .ask = ¿Qué falta en la actividad con pocas historias, o por dónde se puede dividir la que tiene muchas?
    .advice = encontrar a alguien que haga estas actividades y repasar a fondo las que tienen una sola historia
    .finding =
        { $activity } tiene { $count } de { $total } historias, mientras que { $others } { $other_count ->
            [one] tiene
           *[other] tienen
        } solo una
    .related = tiene una sola historia

duplicate-name =
    .looks-for = Dos tareas tienen el mismo título, o dos historias de una tarea, o dos historias de tareas distintas y versiones distintas. Las mayúsculas y los espacios no cuentan. Un hallazgo por título.
    .why = Quien lee no puede saber si se trata de una cosa o de dos.
    .ask = ¿Es lo mismo dos veces? Si no, ¿cómo llamaría la persona a esto?
    .advice = quitar una de ellas o decir en ambos títulos en qué se diferencian
    .advice-for-personas = si es lo mismo para personas distintas, hacerlo una sola vez: conservar una historia con todas sus personas
    .task =
        { $count ->
           *[other] { $count } tareas se llaman { $title }: ¿una tarea o dos?
        }
    .story =
        { $count ->
            [2] { $count } historias se llaman { $title }: ¿una historia o dos?
           *[other] { $count } historias se llaman { $title }: ¿una historia o varias?
        }
    .related = mismo título

one-shot-activity =
    .looks-for = Todas las historias de una actividad, tres o más, están en una versión que no es la primera, mientras que al menos la mitad de las actividades tienen historias en varias. Una versión que tiene un resultado, o sobre todo historias de la actividad, trata de ella, y no se señala. Un hallazgo por versión, en mapas con tres versiones o más.
    .why = Nadie ve este paso antes de que esté terminado, y lo que hace falta ahí se aprende cuando ya no se puede cambiar.
    .ask = ¿Cuáles de estas historias se echarían de menos antes?
    .advice = encontrar la historia más pequeña de la actividad que ya sea útil por sí sola y sacarla en una versión anterior
    .finding =
        { $activities } { $count ->
            [one] se hace de una sola vez en { $release }
           *[other] se hacen de una sola vez en { $release }
        }: nada de eso sale antes ni después
    .also = también se hace de una sola vez

time-as-backbone =
    .looks-for = Las actividades son semanas, sprints, fases o trimestres. Un hallazgo por mapa, en la primera de ellas. Solo en idiomas con listas de palabras.
    .why = Un calendario muestra lo que hace el equipo, así que los pasos que faltan en el recorrido de los usuarios pasan inadvertidos.
    .ask = ¿Qué hace la gente en ese periodo, en palabras de la persona?
    .advice = dar a las actividades el nombre de lo que hacen los usuarios y planificar el tiempo con versiones
    .finding =
        { $count ->
            [one] { $activities } es un periodo de tiempo, no un paso que dan los usuarios
           *[other] { $activities } son periodos de tiempo, no pasos que dan los usuarios
        }
    .related = también un periodo de tiempo

cross-cutting-activity =
    .looks-for = Una actividad es una capa del trabajo, no un paso que dan los usuarios. Por ejemplo, infraestructura, deuda técnica, localización, datos e interfaz, y títulos que empiezan por «Enabler:» o «Transversal:». Un hallazgo por mapa. Solo en idiomas con listas de palabras. Ninguna otra regla cuenta una actividad así.
    .why = Una capa oculta qué paso necesita el trabajo, y así el trabajo se aplaza con facilidad.
    .ask = ¿Qué hace aquí la persona, en sus propias palabras?
    .advice = pasar cada historia al primer paso que la necesite, como historia o como criterio de aceptación
    .finding =
        { $others ->
            [0] { $activity } es una capa del trabajo, no un paso que dan los usuarios
            [one] { $activity } y { $others } actividad más son capas del trabajo, no pasos que dan los usuarios
           *[other] { $activity } y { $others } actividades más son capas del trabajo, no pasos que dan los usuarios
        }
    .also = también una capa del trabajo

## Gap rules: releases

no-releases =
    .looks-for = El mapa tiene historias, pero no versiones.
    .why = Sin versiones, el mapa no dice qué sale primero, y todas las historias parecen igual de urgentes.
    .ask = ¿Cuál es el corte más fino que ayuda a alguien?
    .advice = añadir una primera versión en `releases:`, con el menor número de historias que la hagan útil
    .finding =
        el mapa tiene { $count ->
            [one] { $count } historia
           *[other] { $count } historias
        }, pero ninguna versión

skipped-activity =
    .looks-for = La primera versión no tiene ninguna historia en actividades de las personas que atiende, aunque ahí hay algo planificado, y ninguna decisión lo explica: ninguna versión posterior habla de la actividad en su nombre, su resultado o su medida. Donde acaba el camino de una persona por la versión, puede acabar a propósito: la versión tiene un resultado y una medida, o una sola versión posterior tiene todas las historias de la actividad, salvo que los usuarios paguen o pidan algo y esperen lo que viene. No cuentan las actividades que son cosas o periodos, ni las tareas sueltas de una o dos historias en un mapa de 20 o más. Un hallazgo por versión. Las versiones posteriores pueden omitir pasos, y un paso con una historia publicada no está omitido. Si la primera versión está publicada, ocupa su lugar la primera que no lo está.
    .why = Nadie puede alcanzar su objetivo si falta un paso, por buenos que sean los demás.
    .ask = ¿Qué historia de esta actividad no se puede dejar fuera?
    .advice = añadir a la versión la historia más pequeña de cada una de estas actividades, o decir en `ignore:` cómo las superan los usuarios
    .advice-for-one = añadir a la versión la historia más pequeña de { $tasks }, o decir en `ignore:` cómo superan los usuarios este paso
    .stops =
        { $release } se detiene después de { $last }: sin historias para { $count ->
            [one] { $activities }, el paso que sigue
           *[other] { $activities }, los pasos que siguen
        }
    .skips =
        { $release } no tiene ninguna historia para { $count ->
            [one] { $activities }: ¿cómo se supera ese paso?
           *[other] { $activities }: ¿cómo se superan esos pasos?
        }
    .related = tampoco hay ninguna historia

skipped-task =
    .looks-for = La primera versión se salta tareas situadas entre otras de una actividad que cubre, como mucho la mitad de las que tienen una historia para una de sus personas, aunque alguien sigue hasta una tarea posterior. Las tareas que llegan solo después de la próxima versión, y aquellas de las que habla una versión posterior en su nombre, su resultado o su medida, se omiten a propósito. Un hallazgo por versión.
    .why = Puede que esta tarea haga falta desde el principio, y es fácil pasarla por alto cuando el resto de la actividad está cubierto.
    .ask = ¿Cómo se superan estas tareas en esta versión?
    .advice = leer la versión en voz alta paso a paso y añadir una historia para esta tarea si se echaría en falta
    .finding = { $release } se salta { $tasks } en { $activity }
    .in-several = { $release } se salta { $tasks }
    .also = también se salta

vertical-slice =
    .looks-for = Una versión toma todas sus historias de una sola actividad. Solo cuentan las versiones con cuatro historias o más, en mapas en los que varias actividades tienen historias. Una versión que añade una actividad a las de versiones anteriores, y que tiene un resultado, lo hace a propósito. Si skipped-activity señala una versión, esta regla no lo hace.
    .why = Los usuarios tienen más maneras de dar un paso, pero no avanzan en su recorrido.
    .ask = ¿A quién ayuda esta versión si las demás actividades no reciben nada?
    .advice = tomar en su lugar la historia más pequeña de cada actividad y dejar el resto para más adelante
    .finding = las { $count } historias de { $release } están en una sola actividad, { $activity }
    .related = contiene todas sus historias

empty-release =
    .looks-for = Una versión no tiene historias.
    .why = Quien lee espera de ella algo que nadie piensa hacer.
    .ask = ¿Qué historias contiene?
    .advice = asignar historias a la versión o quitarla
    .finding = { $release } no tiene historias

no-outcome =
    .looks-for = Hay versiones que no dicen qué cambia para los usuarios. Un hallazgo por mapa: un aviso si la próxima versión está entre ellas y, si no, una nota. Las versiones vacías o publicadas no se miran.
    .why = Sin un resultado, una versión cuenta como un éxito cuando sus historias están hechas, aunque nada haya mejorado para los usuarios.
    .ask = ¿Qué cambia para la persona cuando salga esta versión?
    .advice = completar en `outcome:` la frase «Con esta versión, los usuarios pueden…»
    .finding =
        { $others ->
            [0] { $release } no tiene resultado
            [one] { $release } y { $others } versión más no tienen resultado
           *[other] { $release } y { $others } versiones más no tienen resultado
        }: no se sabe qué cambia para los usuarios
    .also = tampoco tiene resultado

no-measure =
    .looks-for = La próxima versión tiene un resultado, pero ninguna medida del éxito, ni un número en el resultado. Las versiones posteriores en la misma situación se señalan con ella. Un hallazgo por mapa.
    .why = Sin una medida, el equipo no puede saber si la versión funcionó ni aprende nada de ella.
    .ask = ¿Cómo se sabrá que se ha logrado el resultado?
    .advice = escribir en `measure:` qué harán los usuarios si ha funcionado y para cuándo
    .finding =
        { $releases } { $count ->
            [one] tiene
           *[other] tienen
        } un resultado, pero ninguna medida del éxito
    .also = tampoco tiene medida

overpacked-first-release =
    .looks-for = La primera versión tiene más del 75 % de todas las historias planificadas. Solo en mapas con dos o más versiones que tengan historias, mientras no se haya publicado nada. Las actividades que son una capa del trabajo no cuentan. Un proyecto puede fijar otra proporción.
    .why = Cuanto mayor es la primera versión, más tarde aprende el equipo cuáles de sus historias no le hacían falta a nadie.
    .ask = ¿Qué podría esperar sin que nadie se quede atascado?
    .advice = pasar a una versión posterior las historias de las que se puede prescindir al principio
    .finding = { $release } tiene { $count } de { $total } historias planificadas

priority-inversion =
    .looks-for = En una tarea, una historia está debajo de otra que sale dos o más versiones después, aunque en al menos cuatro veces más tareas las historias siguen el orden de sus versiones. Un hallazgo por mapa. Las historias publicadas, y las que señala needs-later-story, no cuentan.
    .why = En una tarea, las historias más importantes van primero, así que o el orden está anticuado o el equipo hace antes una historia menos importante.
    .ask = ¿Qué manda: el orden de las historias o el de las versiones?
    .advice = ordenar las historias de cada tarea según su versión o pasar las más importantes a una versión anterior
    .finding =
        en { $count ->
            [one] una tarea
           *[other] { $count } tareas
        }, las historias no siguen el orden de sus versiones: { $story } sale antes que { $above }
    .related = está encima, pero sale después
    .also = sale antes que una historia que está encima

speaks-of-later =
    .looks-for = Una historia habla de algo que solo se puede tener en una versión posterior o en ninguna: una receta guardada, cuando guardar recetas llega después; eliminar una lista, cuando crearla llega después; un perfil antes del registro. Solo en mapas en inglés. Comprueba títulos y descripciones.
    .why = Los usuarios se topan con un paso que aún no tiene sentido, o el equipo descubre a mitad de camino que tiene que hacer antes la otra.
    .ask = ¿De dónde sale eso en esta versión?
    .advice = pasar la otra historia a la misma versión o esta a una versión posterior
    .finding = { $story } sale en { $release }, pero aquello de lo que habla llega con { $maker } en { $later }
    .unscheduled = { $story } habla de algo que llega con { $maker }, que está sin planificar
    .related = aquí llega aquello de lo que habla

work-runs-ahead =
    .looks-for = Dos o más historias de la primera versión sin terminar están por hacer o bloqueadas, mientras que tres o más de versiones posteriores están en curso o hechas. Las preguntas y las historias sobre fallos no cuentan.
    .why = Los usuarios esperan la primera versión, y el equipo no aprende de ninguna.
    .ask = ¿Por qué se hace antes el trabajo posterior? ¿Qué frena esta versión?
    .advice = terminar la primera versión antes de empezar las posteriores o intercambiar las historias entre las versiones
    .finding =
        { $count ->
           *[other] { $count } historias de { $release } esperan
        }, mientras que { $ahead } de versiones posteriores están en curso o hechas
    .related = va por delante de la primera versión

layer-release =
    .looks-for = Hay versiones con el nombre de una capa o una fase del trabajo. Por ejemplo, backend, diseño y pruebas. Un mero número, como fase 2, solo cuenta si la versión tiene un resultado; si no, lo señala no-outcome. Un hallazgo por mapa. Solo en idiomas con listas de palabras.
    .why = Nadie puede hacer nada con una sola capa, así que nadie prueba el producto hasta que sale la última.
    .ask = ¿Qué puede hacer la gente con esta versión? Darle un nombre que lo diga
    .advice = planificar cada versión en torno a algo que los usuarios puedan hacer y darle ese nombre
    .finding =
        { $others ->
            [0] { $release } lleva el nombre de una parte del trabajo
            [one] { $release } y { $others } versión más llevan el nombre de partes del trabajo
           *[other] { $release } y { $others } versiones más llevan el nombre de partes del trabajo
        }, no de lo que los usuarios pueden hacer
    .also = también una parte del trabajo

technology-release =
    .looks-for = En una versión, tres títulos o más, y al menos una cuarta parte de todos, nombran una tecnología, como IA, RV, blockchain, drones o reconocimiento facial. Solo en idiomas con listas de palabras.
    .why = Se desarrolla una tecnología en busca de una razón de ser, y lo que necesitan los usuarios tiene que esperar.
    .ask = ¿Qué problema de la persona resuelve la tecnología?
    .advice = decir en cada título qué ganan los usuarios y preguntar si lo echarían en falta
    .finding = { $count } de { $total } historias de { $release } llevan el nombre de una tecnología: { $stories }
    .related = lleva el nombre de una tecnología

release-dates-out-of-order =
    .looks-for = Una versión tiene una fecha anterior a la de una versión situada encima.
    .why = Las versiones salen de arriba abajo, así que quien lee no puede saber si es correcto el orden o la fecha.
    .ask = ¿Cuál de las fechas es la correcta?
    .advice = poner las versiones en el orden en que salen o corregir la fecha
    .finding = { $release } tiene como fecha { $date }, pero { $above }, que está encima, { $later }
    .related = está encima, pero sale después

overdue-release =
    .looks-for = La fecha de una versión ha pasado, pero algunas de sus historias están abiertas. Hay que dar la fecha de hoy, con `--today DATE` o `today: true` en el archivo del proyecto. De las versiones con `status: released` se ocupa status-drift.
    .why = Quien lee sigue contando con esa fecha.
    .ask = ¿Qué pasa con las historias que siguen abiertas?
    .advice = poner una fecha nueva o pasar las historias abiertas a una versión posterior
    .finding =
        { $release } tenía como fecha { $date }, pero { $count ->
            [one] { $count } historia sigue abierta
           *[other] { $count } historias siguen abiertas
        }

status-drift =
    .looks-for = El estado de una versión contradice sus historias. Tiene `status: released` pero historias abiertas, o `status: planned` aunque todas sus historias están hechas.
    .why = Quien nota un estado equivocado deja de fiarse del resto del mapa.
    .ask = ¿Está publicada o no?
    .advice = corregir el estado o pasar las historias abiertas a una versión posterior
    .released =
        { $release } está marcada como publicada, pero { $count ->
            [one] { $count } historia sigue abierta
           *[other] { $count } historias siguen abiertas
        }
    .planned = { $release } está marcada como prevista, pero todas sus historias están hechas
    .related = sigue abierta

unscheduled-stories =
    .looks-for = Tareas enteras de dos historias o más no tienen versión, o no la tiene un tercio de todas las historias, aunque el mapa tiene versiones. De las preguntas, los nombres provisionales y las historias que necesita otra ya planificada se ocupan otras reglas. Un hallazgo por mapa.
    .why = Quien lee no puede saber si una historia sin planificar se hará o no.
    .ask = ¿Cuáles de estas historias van en la próxima versión?
    .advice = asignar cada historia a una versión o quitarla
    .anywhere =
        { $count ->
            [one] { $count } historia está sin planificar
           *[other] { $count } historias están sin planificar
        }
    .in-task =
        { $count ->
            [one] { $count } historia de { $task } está sin planificar
           *[other] { $count } historias de { $task } están sin planificar
        }
    .mostly-in-task =
        { $count ->
            [one] { $count } historia está sin planificar
           *[other] { $count } historias están sin planificar
        }, { $task_count } en { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } historia está sin planificar
           *[other] { $count } historias están sin planificar
        }, { $first_count } en { $first } y { $second_count } en { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = Una historia necesita una historia de una versión posterior.
    .why = La versión no puede funcionar como está previsto, porque algo de lo que depende sale después.
    .ask = ¿Qué hace esta historia sin la otra?
    .advice = pasar la historia necesaria a una versión anterior o esta a una versión posterior
    .finding = { $story } sale en { $release }, pero necesita { $needed }, que sale en { $later }

needs-unscheduled-story =
    .looks-for = Una historia planificada necesita una historia sin planificar.
    .why = La historia depende de un trabajo que nadie ha planificado.
    .ask = ¿Cuándo sale la otra historia?
    .advice = planificar la historia necesaria para la misma versión o una anterior, o quitarla de `needs:`
    .finding = { $story } sale en { $release }, pero necesita { $needed }, que está sin planificar

dependency-cycle =
    .looks-for = Hay historias que se necesitan unas a otras en un ciclo. Un hallazgo por ciclo, en su primera historia.
    .why = Cada historia de un ciclo espera a otra, así que ninguna puede hacerse primero.
    .ask = ¿Cuál de ellas se puede hacer primero, y cómo?
    .advice = quitar una entrada de `needs:` que no sea esencial o dividir una de las historias
    .itself = { $story } se necesita a sí misma
    .several = { $stories } se necesitan unas a otras en un ciclo
    .related = parte del ciclo

done-before-its-need =
    .looks-for = Una historia hecha necesita una historia que no está hecha.
    .why = O la historia no está hecha de verdad o no necesita la otra, así que los planes basados en el mapa son erróneos.
    .ask = ¿Está hecha la otra historia, o no hace falta?
    .advice = quitar la entrada de `needs:` si la historia funciona sin ella, o corregir el estado
    .finding = { $story } está hecha, pero necesita { $needed }, que no lo está

blocked-in-active-release =
    .looks-for = Una historia de la versión activa está bloqueada. Si tiene una pregunta abierta, se señala la pregunta.
    .why = La versión no puede salir sin la historia, y cada día de espera retrasa lo que viene detrás.
    .ask = ¿Qué la bloquea, y quién la desbloquea?
    .advice = averiguar a qué espera la historia y quién puede resolverlo, o pasarla a una versión posterior
    .finding = { $story } está bloqueada, y { $release } es la versión activa

## Gap rules: wording

system-words =
    .looks-for = Hay títulos con términos técnicos, como API, base de datos u OAuth, o con código, como `userId` o `/orders`. Comprueba actividades, tareas e historias en todos los idiomas. Lo que está entre comillas o paréntesis no se mira, ni los formatos de archivo en una importación o exportación, ni las historias de desarrolladores. Un hallazgo por mapa.
    .why = Ni los usuarios ni las demás partes interesadas pueden juzgar un paso que no entienden, y a menudo ni siquiera es un paso de los usuarios.
    .ask = ¿Qué hace o ve aquí la persona? Decirlo con sus palabras
    .advice = decir qué hacen u obtienen los usuarios y poner la tecnología en la descripción: `Entrar con mi cuenta de Google`, no `Autenticarse mediante OAuth`
    .finding =
        { $others ->
            [0] { $title } habla del sistema ({ $word }), no de lo que hacen los usuarios
            [one] { $title } ({ $word }) y { $others } título más hablan del sistema, no de lo que hacen los usuarios
           *[other] { $title } ({ $word }) y { $others } títulos más hablan del sistema, no de lo que hacen los usuarios
        }
    .also = también habla del sistema

screen-words =
    .looks-for = Hay historias que nombran una parte de la pantalla, como un botón o un desplegable: tres o más, o más de una de cada diez. Un hallazgo por mapa. Solo en idiomas con listas de palabras. Lo que está entre comillas no se mira.
    .why = Decide un diseño antes de que el equipo haya preguntado qué quieren hacer los usuarios.
    .ask = ¿Para qué sirve? Decir qué consigue la persona con ello
    .advice = decir qué hacen los usuarios y poner el diseño en la descripción: `Decir dónde vivo`, no `Desplegable de países`
    .finding =
        { $others ->
            [0] { $title } describe la pantalla ({ $word }), no lo que hacen los usuarios
            [one] { $title } ({ $word }) y { $others } historia más describen la pantalla, no lo que hacen los usuarios
           *[other] { $title } ({ $word }) y { $others } historias más describen la pantalla, no lo que hacen los usuarios
        }
    .also = también describe la pantalla

feature-noun =
    .looks-for = Hay actividades, o tres tareas o más, que son cosas, no acciones. Comprueba títulos de una o dos palabras: Panel, Entrega y Administración son cosas; Buscar y Pagar son acciones. Un hallazgo por mapa. Solo en idiomas con listas de palabras.
    .why = Una lista de cosas es un menú, no un recorrido: oculta quién hace qué y qué pasos faltan entre medias.
    .ask = ¿Qué hace la persona con ello? Decirlo con un verbo
    .advice = empezar el título con un verbo y decir qué hacen los usuarios: `Ver cómo le ha ido hoy a mi tienda`, no `Panel de control`
    .finding =
        { $others ->
            [0] { $title } es una cosa, no algo que hacen los usuarios
            [one] { $title } y { $others } título más son cosas, no algo que hacen los usuarios
           *[other] { $title } y { $others } títulos más son cosas, no algo que hacen los usuarios
        }
    .also = también una cosa

business-wish =
    .looks-for = Hay historias que dicen que los usuarios ven o reciben algo que solo la empresa desea mostrar, como anuncios, promociones o ventas adicionales. Un hallazgo por mapa. Solo en idiomas con listas de palabras.
    .why = Nadie acude al producto por eso, así que el mapa da la impresión de que se cubren las necesidades de los usuarios.
    .ask = ¿Qué espera de ello la persona? Decirlo con sus palabras
    .advice = decir qué ganan los usuarios con ello o quitar la historia del mapa y dejarla en el plan de negocio
    .finding =
        { $others ->
            [0] { $title } es lo que desea la empresa
            [one] { $title } y { $others } historia más son lo que desea la empresa
           *[other] { $title } y { $others } historias más son lo que desea la empresa
        }, no lo que hacen los usuarios
    .also = también un deseo de la empresa

question-as-story =
    .looks-for = Los títulos de historias son preguntas. Un hallazgo por mapa, en cualquier idioma.
    .why = Una tarjeta con una pregunta se planifica, se estima y se cuenta como algo que los usuarios van a recibir.
    .ask = ¿Qué podrá hacer la persona cuando eso tenga respuesta?
    .advice = escribir cada una en `questions:` de la historia a la que afecta y quitar la tarjeta
    .finding =
        { $others ->
            [0] { $title } es una pregunta, no una historia
            [one] { $title } y { $others } historia más son preguntas, no historias
           *[other] { $title } y { $others } historias más son preguntas, no historias
        }
    .also = también una pregunta

sentence-titles =
    .looks-for = Tres títulos o más empiezan como la frase de una plantilla de historias, como «Como…, quiero…». Un hallazgo por mapa. Solo en idiomas con listas de palabras.
    .why = En un muro de tarjetas así, lo que distingue una historia de otra viene al final, y nadie puede recorrer el mapa con la vista.
    .ask = ¿Qué es, en pocas palabras y sin el «Como…»?
    .advice = dejar el deseo como título y pasar el resto a `persona:` y `why:`
    .rewrite = reescribir los títulos, este como `persona:` { $persona }, `story:` { $title } y `why:` { $why }
    .rewrite-without-why = reescribir los títulos, este como `persona:` { $persona } y `story:` { $title }
    .finding = { $count } títulos son frases enteras, como { $title }
    .also = también una frase

placeholder-name =
    .looks-for = Un título es un nombre provisional, como «por definir», «varios» o una sola letra. Comprueba actividades, tareas e historias. Solo en idiomas con listas de palabras. Una palabra que el mapa usa en otro lugar como palabra corriente, como «actividades» en una escuela, no cuenta. Tampoco las historias sin versión en mapas con versiones.
    .why = Nadie puede saber qué representa ni si importa y, sin embargo, se cuenta.
    .ask = ¿Qué es en realidad?
    .advice = escribir qué hacen los usuarios ahí, o quitarlo hasta que alguien lo sepa
    .finding = { $title } es un nombre provisional: no dice qué hacen los usuarios

long-title =
    .looks-for = Hay títulos de más de 120 caracteres. Comprueba actividades, tareas e historias en cualquier idioma. Un hallazgo por mapa. Un proyecto puede fijar otro límite.
    .why = Un título tan largo no cabe en una tarjeta, y nadie lo lee.
    .ask = ¿Qué es, en pocas palabras?
    .advice = acortar el título a unas pocas palabras y pasar el resto a `description:` o `acceptance:`
    .finding =
        { $others ->
            [0] { $title } tiene { $count } caracteres: demasiado largo para una tarjeta
            [one] { $title } ({ $count } caracteres) y { $others } título más son demasiado largos para una tarjeta
           *[other] { $title } ({ $count } caracteres) y { $others } títulos más son demasiado largos para una tarjeta
        }
    .also = también demasiado largo

## Gap rules: readiness

no-acceptance =
    .looks-for = Hay historias abiertas de la próxima versión sin criterios de aceptación. Un hallazgo por versión, en mapas en los que al menos una historia tiene criterios por cada cuatro que no los tienen.
    .why = Sin criterios, cada cual tiene una idea distinta de cuándo está hecha una historia, y puede que los usuarios no reciban lo que se les prometió.
    .ask = ¿Cómo se sabrá que estas historias están hechas?
    .advice = enumerar en `acceptance:` lo que tiene que cumplirse cuando la historia esté hecha
    .finding =
        { $count ->
            [one] { $count } historia abierta de { $release } no tiene
           *[other] { $count } historias abiertas de { $release } no tienen
        } criterios de aceptación: { $stories }
    .related = sin criterios de aceptación

detail-too-early =
    .looks-for = Más de la mitad de los criterios de aceptación están en historias tardías, y esa proporción es al menos una vez y media la de esas historias en el mapa. Son tardías las historias de la última versión, las que no tienen versión y las del backlog. Solo en mapas con dos o más versiones. Una última versión que es la próxima o que ya está publicada no es tardía. Un proyecto puede fijar otra proporción.
    .why = El equipo sabrá más cuando desarrolle estas historias y tendrá que reescribir sus criterios, mientras que a la próxima versión le falta detalle.
    .ask = ¿Por cuáles de estos detalles se apostaría hoy?
    .advice = escribir primero los criterios de la próxima versión y dejar las historias posteriores como títulos
    .finding =
        { $total ->
            [1] el único criterio de aceptación está en una historia
           *[other] { $early } de { $total } criterios de aceptación están en historias
        } de la última versión o sin versión
    .related = ya tiene criterios

unestimated-story =
    .looks-for = Tres o más historias abiertas de la próxima versión no tienen estimación, aunque dos tercios de sus historias la tienen. Las historias que señala no-acceptance no cuentan. Un hallazgo por mapa.
    .why = El total de la versión es demasiado bajo, y alguien puede prometer una fecha basada en él.
    .ask = ¿Qué tamaño tiene, comparada con las demás?
    .advice = estimar estas historias, aunque sea a grandes rasgos, o quitar las estimaciones de la versión
    .finding =
        { $count ->
            [one] { $count } historia abierta no tiene
           *[other] { $count } historias abiertas no tienen
        } estimación, aunque otras de su versión sí: { $stories }
    .related = sin estimación

oversized-story =
    .looks-for = Una historia abierta supone más del 40 % de las estimaciones de la próxima versión. Solo si esta tiene tres estimaciones o más, y la mitad de sus historias la tienen. Un proyecto puede fijar otra proporción.
    .why = La versión depende de esta sola historia: cualquier retraso en ella lo retrasa todo.
    .ask = ¿Cuál es la parte más pequeña que ayuda a alguien?
    .advice = dividir la historia según lo que hacen los usuarios y empezar por la parte más pequeña
    .finding = { $story } supone { $estimate } de { $total } en { $release }

open-question =
    .looks-for = Una pregunta sobre la próxima versión no tiene respuesta. Puede pertenecer a la versión, a una de sus historias, a la tarea o la actividad de una de esas historias, o al mapa. Etiquetas como `tbd` y `spike` también marcan una historia como pregunta; un proyecto puede fijar otras etiquetas.
    .why = Quien la desarrolle responderá a la pregunta por su cuenta, y los usuarios tendrán que vivir con el resultado.
    .ask = ¿Puede responderla alguien de la sala?
    .advice = responderla con `text:` y `answer:`, o encontrar a alguien que pueda antes de que empiece el trabajo en la historia
    .finding = { $release } depende de una pregunta abierta: { $question }
    .done = { $story }, de { $release }, está hecha, pero su pregunta sigue abierta: { $question }
    .tag = { $release } depende de una pregunta abierta: { $story } tiene la etiqueta { $tag }

untested-assumption =
    .looks-for = Un supuesto sobre la próxima versión está sin comprobar. No tiene respuesta, y pertenece a la versión, a una de sus historias, a la tarea o la actividad de una de esas historias, o al mapa.
    .why = Si el supuesto es falso, el equipo no lo descubre hasta que los usuarios reciben algo que no pueden usar o no quieren.
    .ask = ¿Cómo se ha comprobado, y con qué resultado?
    .advice = comprobarlo de la manera más barata posible y escribir el resultado en `answer:`
    .finding = { $release } se apoya en un supuesto sin comprobar: { $assumption }
    .done = { $story }, de { $release }, está hecha, pero su supuesto está sin comprobar: { $assumption }

open-matter-in-notes =
    .looks-for = La descripción del mapa o de una tarea dice que algo está abierto: bloqueado, pendiente, sin decidir, antes del lanzamiento, a falta de aprobación o algo parecido. Ninguna pregunta, supuesto o riesgo del mapa comparte dos palabras de su contenido. Un hallazgo por mapa, con las líneas. Solo en mapas en inglés.
    .why = Una descripción se lee una vez, así que nadie hace un seguimiento y el asunto vuelve cuando ya urge.
    .ask = ¿Quién lo resuelve, y para cuándo?
    .advice = escribir cada asunto en `questions:`, `assumptions:` o `risks:` del elemento al que afecta
    .finding =
        { $count ->
            [one] un asunto abierto aparece solo en una descripción
           *[other] hay asuntos abiertos que aparecen solo en descripciones
        }: { $lines }
    .also = también menciona un asunto abierto

happy-path-only =
    .looks-for = Una tarea tiene historias en la primera versión, y lo que puede salir mal llega solo en una posterior; o nada en toda la versión, ni en sus criterios de aceptación, trata de lo que podría salir mal. Esas historias se reconocen por la etiqueta `edge` o `error`, y por palabras como «falla», «rechazada» o «cancelar» en idiomas con listas de palabras. Un hallazgo por versión, en mapas en los que alguna historia trata de fallos; primero van las tareas en las que un error les cuesta caro a los usuarios. No se señala si casi todas las tareas tienen una sola historia.
    .why = La versión funciona mientras nada salga mal, y algo sale mal el primer día.
    .ask = ¿Qué podría salir mal aquí, y qué hace entonces la gente? Las respuestas pasan a ser historias de esta versión
    .advice = preguntar qué podría salir mal en cada una de estas tareas y añadir a la versión el fallo que más daño haría
    .finding =
        { $release } no tiene ninguna historia sobre fallos en { $count ->
            [one] { $count } tarea
           *[other] { $count } tareas
        }: { $tasks }
    .later =
        { $others ->
            [0] { $release } tiene { $task }, pero { $story } no sale hasta { $later }
            [one] { $release } tiene { $task }, pero { $story } no sale hasta { $later }; lo mismo pasa con { $others } tarea más
           *[other] { $release } tiene { $task }, pero { $story } no sale hasta { $later }; lo mismo pasa con { $others } tareas más
        }
    .related = ninguna historia sobre fallos

no-failure-path =
    .looks-for = Ninguna historia trata de lo que podría salir mal. Solo en mapas con ocho historias o más, en idiomas con listas de palabras. En happy-path-only se explica cómo se reconocen esas historias.
    .why = Todos los días sale algo mal y, sin un plan, alguien decide con prisas qué ven los usuarios.
    .ask = ¿Qué podría salir mal, y qué hace entonces la gente?
    .advice = preguntar en cada tarea qué podría salir mal y qué hacen entonces los usuarios, y añadir una historia para ello
    .finding = ninguno de los { $count } títulos de historias dice qué podría salir mal

edge-cases-left-open =
    .looks-for = Una versión está hecha salvo sus historias sobre fallos: hay dos o más, y ninguna está hecha. En happy-path-only se explica cómo se reconocen esas historias.
    .why = Lo que se deja para el final se descarta cuando llega la fecha, y los usuarios se topan con ello.
    .ask = ¿Con cuáles de estos fallos se puede vivir?
    .advice = decidir cuáles de estas historias hacen falta y pasar las demás a una versión posterior
    .finding = { $release } está hecha salvo { $count } historias sobre fallos: { $stories }
    .related = sigue abierta

unmapped-backlog =
    .looks-for = El backlog tiene diez historias o más, o un tercio de todas. Un hallazgo por mapa, con su número.
    .why = En el backlog, nadie ve a qué parte del recorrido pertenece una historia ni a qué desplazaría.
    .ask = ¿Cuáles deben estar en el muro, y cuáles sobran?
    .advice = pasar cada historia a la tarea a la que pertenece, o quitarla
    .finding =
        { $count ->
            [one] { $count } historia está
           *[other] { $count } historias están
        } en el backlog, no en el muro

## Gap rules: upkeep

unused-ignore =
    .looks-for = Una entrada de `ignore:` no corresponde a ningún hallazgo.
    .why = Una entrada anticuada hace dudar de las demás y oculta el próximo hueco de su tipo.
    .ask = ¿Se puede quitar la entrada?
    .advice = quitar la entrada
    .finding = `{ $rule }` no encuentra aquí nada que ignorar

## Workshop: pages of the people in the room

room-join = Unirse al taller
room-join-name = Nombre
room-join-code = Código: seis letras y cifras, en la pantalla grande
room-join-button = Unirse
room-join-wrong-code = Este no es el código. Volver a mirar la pantalla grande
room-join-wrong-link = Este enlace es de otro taller. Escribir el código de la pantalla grande
room-join-closed = La puerta está cerrada. Pedir al anfitrión que la abra
room-join-later = Demasiados códigos incorrectos. Esperar un minuto o escanear el código QR
room-out = Este dispositivo ya no está en el taller. Para participar, unirse otra vez
room-answer = Responder
room-no-connection = Sin conexión. Intentarlo otra vez
room-offline = Sin conexión. Lo que se escriba se guarda aquí y se envía después
room-ended = El taller ha terminado. ¡Gracias!
room-nothing-left = No queda nada que preguntar. El anfitrión puede terminar el taller
room-wall = Ver el muro
room-to-phone = Volver a la página del teléfono
room-step = { $step }, paso { $number } de { $count }
room-time-up = Se acabó el tiempo
room-wait = A la espera de la siguiente pregunta
room-break = Pausa. El anfitrión dirá cuándo se sigue
room-reads = Aquí solo se puede leer. Para participar, pedírselo al anfitrión
room-why = ¿Por qué?
room-card = Mi tarjeta
room-card-add = Añadir tarjeta
room-about-silent = Una tarjeta por idea. Nadie más ve estas tarjetas hasta que el anfitrión las revele.
room-about-open = Una tarjeta por idea. Cada tarjeta aparece enseguida en el muro.
room-about-aloud = Decir la respuesta en voz alta. El anfitrión la apunta.
room-about-choose = Decir cuál elegir. El anfitrión elige.
room-my-cards = Mis tarjetas
room-in-tray = { $count } en la bandeja
room-card-edit = Cambiar «{ $title }»
room-card-remove = Quitar «{ $title }»
room-not-sent = Aún sin enviar
room-not-sent-other = Sin enviar: la pregunta ha cambiado
room-fingers = ¿Cuántos dedos?
room-finger =
    { $count ->
        [one] { $count } dedo
       *[other] { $count } dedos
    }
room-my-dots = Mis puntos
room-dots-left = por usar: { $left } de { $count }
room-dot-more = Un punto más para «{ $title }»
room-dot-less = Un punto menos para «{ $title }»
room-dots =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
room-results = Votos
room-ready = He terminado
room-people =
    { $count ->
        [one] { $count } asistente
       *[other] { $count } asistentes
    }
room-people-ready =
    { $count ->
        [one] { $count } ha terminado
       *[other] { $count } han terminado
    }
room-park = Aparcar un tema
room-park-button = Aparcar
room-parked = Tema aparcado
room-screen = Taller
room-question = Pregunta
room-steps = Pasos
room-time-left = Tiempo restante: { $step }
room-countdown = Temporizador
room-step-time = Ver el tiempo del paso
room-of-minutes =
    { $count ->
        [one] de { $count } minuto
       *[other] de { $count } minutos
    }
room-join-phone = Unirse con el teléfono
room-join-picture = Código QR con la dirección
room-join-trouble = ¿Algún teléfono no se conecta?
room-join-local = Los teléfonos no llegan a esta dirección: solo este ordenador. Iniciado con --host 0.0.0.0, los deja entrar.
room-join-trouble-about = Tiene que estar en la misma red que este equipo, y el cortafuegos de este equipo tiene que dejarlo pasar. Las redes de invitados suelen aislar los dispositivos: en ese caso, abrir un punto de acceso. Otras direcciones que se pueden probar:
room-door-closed = La puerta está cerrada
room-person-host = anfitrión
room-person-reads = solo lee
room-person-away = ausente
room-person-ready = ha terminado
room-person-shows = muestra los dedos
room-tray = En la bandeja, boca abajo
room-cards =
    { $count ->
        [one] { $count } tarjeta
       *[other] { $count } tarjetas
    }
room-tray-about =
    { $count ->
        [one] de { $count } asistente; nadie las ve hasta que el anfitrión las revele
       *[other] de { $count } asistentes; nadie las ve hasta que el anfitrión las revele
    }
room-hands = manos alzadas: { $shown } de { $count }
room-votes-open = La votación está abierta
room-votes-about =
    { $count ->
        [one] { $dots } de { $count } asistente
       *[other] { $dots } de { $count } asistentes
    }
room-parking-lot = Temas aparcados: { $number }
room-hint-silent = una tarjeta por idea, en el teléfono, en silencio
room-hint-open = una tarjeta por idea, en el teléfono
room-hint-fingers = mostrar los dedos en el teléfono
room-hint-aloud = decirlo en voz alta
room-change = { $name }: { $message }
room-answer-of = Respuesta de la sala
room-answer-lines = Respuesta de la sala, una tarjeta por línea
room-choices = Opciones
room-next = Siguiente pregunta
room-skip = Omitir…
room-skip-reason = Motivo para omitir esta pregunta
room-skip-button = Omitir
room-undo = Deshacer respuesta
room-reveal = Revelar las tarjetas
room-more-minutes = +{ $number } min
room-pause = Pausa
room-go-on = Seguir
room-more = Más…
room-host-title = Dirigir el taller
room-minutes = Minutos
room-start = Iniciar
room-stop = Detener
room-hold = Pausar
room-rights = Los participantes pueden
room-rights-vote = solo votar
room-rights-cards = votar y escribir tarjetas
room-rights-edit = cambiar todo en el muro
room-writing = Sus tarjetas
room-writing-silent = quedan boca abajo hasta revelarlas
room-writing-open = aparecen enseguida en el muro
room-vote = Votación
room-vote-on = Se vota sobre
room-vote-stories = todas las historias
room-vote-tasks = tareas
room-vote-releases = versiones
room-vote-task = historias de «{ $title }»
room-vote-each = Puntos por persona
room-vote-stack = Varios puntos para una misma cosa
room-vote-hidden = Mostrar los votos solo al final
room-vote-start = Abrir la votación
room-vote-close = Cerrar la votación
room-vote-cancel = Anular la votación
room-vote-away = Ocultar los votos
room-vote-order = Ordenar por votos
room-door = Puerta
room-door-close = Cerrar la puerta
room-door-open = Abrir la puerta
room-read = Solo leer
room-act = Participar
room-let-read = Dejar solo leer a { $name }
room-let-act = Dejar participar a { $name }
room-remove = Quitar a { $name }
room-remove-sure = Sí, quitar
room-people-title = Asistentes
room-end = Terminar el taller
room-end-sure = Sí, terminarlo para todos
room-together-join = Unirse
room-together-code = Código: seis letras y cifras
room-together-wrong-code = Este no es el código. Pedirlo al anfitrión
room-together-wrong-link = Este enlace ya no sirve. Escribir el código
room-together-invite = Invitar a otras personas

## Workshop: steps, and how far it is

workshop-scope = Alcance
workshop-frame = Marco
workshop-activities = Actividades
workshop-tasks = Tareas
workshop-stories = Historias
workshop-gaps = Huecos
workshop-slices = Cortes
workshop-close = Cierre
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = tiempo restante: { $minutes } min
workshop-time-over = { $minutes } min de más
workshop-first-release =
    { $count ->
        [one] { $release }: { $reached } de { $count } actividad
       *[other] { $release }: { $reached } de { $count } actividades
    }
workshop-left-out = { $far }, { $count } sin stories
workshop-size =
    { $activities ->
        [one] { $activities } actividad
       *[other] { $activities } actividades
    }, { $stories ->
        [one] { $stories } historia
       *[other] { $stories } historias
    }

## Workshop: Scope

workshop-title = ¿Cómo se llama el mapa?
    .why = Todo el mundo debería saber de qué recorrido habla la sala y, más tarde, qué mapa está mirando.
    .needed = un mapa necesita un título

workshop-about = ¿De qué trata el mapa?
    .why = Un mapa de todo no se acaba nunca. Antes de empezar conviene decir hasta dónde llega.
    .product = Un producto entero
    .feature = Una funcionalidad
    .journey = Un recorrido
    .redesign = El rediseño de algo que ya existe

workshop-people = ¿Quién está en la sala?
    .why = Los nombres quedan en el acta, y en ningún otro sitio.

workshop-decide = ¿Qué se habrá decidido al salir de la sala?
    .why = Un taller que acaba con una decisión se puede acortar sin perderla.

workshop-backlog = ¿Hay un backlog que traer? Sus tarjetas van al backlog del mapa (tarjetas de Jira, Trello y otros: `storywall import`)
    .why = Lo que la gente tiene en la cabeza le impide escuchar. Las tarjetas ya escritas pueden esperar.

## Workshop: Frame

workshop-frame-needed = Sin una persona concreta y un objetivo, la sala discute sobre qué forma de trabajar cuenta. Dar nombre a alguien que se parezca a personas que la sala conoce
workshop-generic = { $persona } podría ser cualquiera
workshop-goal = ¿Qué podrá hacer { $persona } que hoy no puede?
    .needed = sin un objetivo, nadie sabe qué va en la primera versión

workshop-others = ¿Quién más participa?
    .why = A menudo alguien empaqueta, conduce, aprueba o responde, y tiene sus propias historias.

workshop-journeys = ¿Comparten un recorrido, o cada cual necesita un mapa?
    .why = Si se entregan algo, un solo mapa lo muestra. Si nunca se encuentran, dos mapas se leen mejor.
    .one = Un recorrido que comparten
    .each = Un mapa para cada cual: este es para la primera persona

## Workshop: Activities

workshop-first-activities = ¿Qué hace { $persona } a grandes rasgos, de principio a fin?
    .why = La columna vertebral cuenta todo el recorrido: un kilómetro de ancho y un palmo de hondo. Lo habitual son de cuatro a ocho actividades.
    .needed = un mapa sin actividades no tiene nada que publicar

workshop-more-activities =
    { $count ->
        [one] Por ahora solo hay { $count } actividad. ¿Qué más hace { $persona }, de principio a fin?
       *[other] Por ahora solo hay { $count } actividades. ¿Qué más hace { $persona }, de principio a fin?
    }

workshop-not-counted = No se cuentan, porque ningún usuario las hace: { $titles }
workshop-before = ¿Qué pasa antes de { $activity }?
    .why = El primer paso en que se piensa rara vez es el primero que se da.

workshop-after = ¿Qué pasa después de { $activity }?
    .why = Lo del final es lo que más se olvida: comprobar, devolver, reclamar, marcharse.

## Workshop: Tasks

workshop-who = ¿Quién se ocupa de { $activity }?
    .why = Sin respuesta, es { $persona }, como en todo lo demás.

workshop-steps = { $activity }: ¿qué hace { $persona } primero, y después?
    .why = Una actividad que nadie ha recorrido mentalmente esconde los pasos que se olvidan.
workshop-more-steps = { $activity }: hasta ahora hay { $task }. ¿Qué más hace { $persona } ahí?

## Workshop: Stories

workshop-ways = { $task }: ¿cómo puede hacerlo { $persona }? ¿Qué otras formas hay?
    .why = Cada forma es una historia. Solo si hay varias puede una versión dejar fuera algunas.
workshop-more-ways = { $task }: hasta ahora hay { $story }. ¿De qué otra forma puede hacerlo { $persona }?

workshop-failures = { $task }: ¿qué podría salir mal?
    .why = Algo sale mal el primer día, y entonces alguien decide con prisas qué ve la gente.

workshop-still-empty = { $activity } no tiene ninguna historia. ¿Hay algo que hacer ahí?
    .why = Un paso sin historia es un agujero: la gente llega y no pasa nada.

workshop-first-story = El mapa aún no tiene historias. ¿Qué es lo primero que hay que construir para { $activity }?
    .needed = una versión necesita al menos una historia

## Workshop: Gaps

workshop-room =
    .why = Esto solo puede responderlo la gente; ninguna regla puede hacerlo. La respuesta se guarda en el mapa.

## Workshop: Slices

workshop-slice-needed = el taller acaba con una versión que atraviesa toda la columna vertebral y dice qué cambia para sus usuarios

workshop-release = ¿Cuál es el corte más fino con el que { $persona } logra su objetivo ({ $goal })? Dar un nombre a esta versión
    .why = Un corte fino ayuda a alguien de principio a fin. La mitad de todo no ayuda a nadie.

workshop-next-release =
    { $count ->
        [one] ¿Qué viene después de { $release }? { $count } historia aún no tiene versión. Dar nombre a la siguiente versión
       *[other] ¿Qué viene después de { $release }? { $count } historias aún no tienen versión. Dar nombre a la siguiente versión
    }
    .why = Lo que viene después es un plan, no una promesa. Muestra lo que la primera versión deja fuera a propósito.

workshop-slice = { $activity }: ¿de qué historias no puede prescindir { $release }?
    .why = La gente tiene que pasar por todas las actividades, aunque sea de la forma más simple.

workshop-cards = ¿Qué historias van en { $release }?
workshop-outcome = ¿Qué cambia para { $persona } cuando salga { $release }?
workshop-measure = ¿Cómo se sabrá que se ha logrado, y qué llevaría a parar aquí?

workshop-agree = ¿Hay acuerdo en la sala sobre { $release }? Del puño a cinco dedos: tres o más es un sí
    .why = Un corte que nadie ha acordado es un deseo. Quien muestra menos de tres dedos dice qué falta.
    .needed = cada versión se acuerda, o se cambia hasta que haya acuerdo: `out 2, 3` saca tarjetas por su número en la lista, los títulos meten tarjetas; o responde con lo que falta
    .contents =
        { $count ->
            [one] { $release }, { $count } historia: { $outcome }
           *[other] { $release }, { $count } historias: { $outcome }
        }
    .stories =
        { $count ->
            [one] { $release }, { $count } historia
           *[other] { $release }, { $count } historias
        }

## Workshop: Close

workshop-read = Leer { $release } en voz alta de izquierda a derecha: «Primero…, después…». ¿Dónde se tropieza?
    .why = Al leer en voz alta, un agujero en la historia se oye enseguida.

workshop-assumptions = ¿Qué se da por hecho y habría que comprobar?
    .why = Un supuesto escrito se puede comprobar antes de construirlo.

workshop-parked = { $text } está en el aparcamiento. ¿Qué se hace con ello?
    .why = Lo que se aparca y nadie vuelve a mirar se pierde. Una línea vacía lo deja en el acta.
workshop-parked-at = Aparcado en: { $question }
workshop-next-date = ¿Cuándo es la próxima reunión, y quién hace qué hasta entonces?
    .why = Un mapa que nadie vuelve a mirar es un cuadro.

## Workshop: choices

workshop-choice = { $name }
    .agreed = De acuerdo
    .backlog = { $title }, del backlog
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } voto
           *[other] { $title } ({ $task }), { $votes } votos
        }
    .scheduled = { $title } ({ $task }), planificada para { $release }
    .out = Sacar: { $title }
    .new = Tarjeta nueva en { $task }
    .ships = { $title } sale en { $release }
    .both = Las dos salen en { $release }
    .remove-entry = Quitar la entrada
    .keep-entry = Conservarla

## Workshop: hints, in brackets below a question

workshop-hint = { $first }; { $second }
    .agree = 1, sí, o dedos como 5, 4, 4, 3; `out 2, 3` saca tarjetas, los títulos meten tarjetas; o di qué falta
    .numbers-or-cards = números, como 1,3, o tarjetas: pon `;` entre ellas, o una por línea
    .numbers-or-words = números, como 1,3, o tus propias palabras; pon `;` entre ellos
    .numbers-or-titles = números, como 1,3, o títulos; pon `;` entre ellos
    .number-or-words = un número, o tus propias palabras
    .number = un número
    .cards = varias: pon `;` entre ellas, o una por línea
    .cards-in-one-line = varias: pon `;` entre ellas, en una línea
    .removable = `remove it` si no hace falta ninguna tarjeta
    .optional = una línea vacía continúa
workshop-more = ¿Más? Una línea vacía continúa.
workshop-so-far = Hasta ahora: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = Responda en una línea; `?` muestra las demás palabras posibles.
workshop-word-help = estas palabras
workshop-word-why = por qué se pregunta
workshop-word-back = repetir la pregunta anterior
workshop-word-undo = deshacer la última respuesta
workshop-word-skip = seguir sin respuesta; el motivo consta en el acta
workshop-word-park = aparcar una idea para más tarde
workshop-word-remove = quitar tarjetas, por número o título; `remove` solo las lista
workshop-word-rename = `rename X to Y` da otro título a X, un número o un título
workshop-word-show = mostrar el mapa
workshop-word-time = mostrar el tiempo de cada paso; `time +5` da cinco minutos más a este
workshop-word-votes = listar las tarjetas; `votes 1=3, 4=2` cuenta sus votos
workshop-word-pause = parar ahora y seguir más tarde
workshop-word-done = nada que añadir, seguir
workshop-nothing-left = No queda nada por preguntar. Una línea vacía termina el taller; `back` o `undo` corrige una respuesta.
workshop-nothing-asked = ya no se pregunta nada
    .help = pulse Intro para terminar, o escriba `back` o `undo`
workshop-reason-missing = falta un motivo
    .help = diga por qué, como `skip nadie aquí lo sabe`; el motivo consta en el acta
workshop-nothing-to-park = no hay nada que aparcar
    .help = escriba la idea detrás, como `park ¿y las tarjetas regalo?`
workshop-no-minutes = eso no es un número de minutos
    .help = escriba `time +5` para cinco minutos más
workshop-no-votes = esto no son votos
    .help = escriba `votes 1=3, 4=2`: tres para la tarjeta 1, dos para la 4; `votes` lista las tarjetas
workshop-number-twice = un número aparece dos veces
    .help = elija cada número una vez; los dedos se cuentan cuando se pregunta si todos están de acuerdo
workshop-no-numbers = aquí no hay nada que elegir por número
    .help = responda con palabras; si se refiere al número mismo, póngalo entre comillas (")
workshop-no-vote-card = no hay ninguna tarjeta { $card }
    .help = `votes` lista las tarjetas con sus números; no se contó nada
workshop-no-cards-yet = Todavía no hay tarjetas que votar.
workshop-how-to-vote = `votes 1=3, 4=2` cuenta tres votos para la tarjeta 1 y dos para la 4.
workshop-time-up = Se acabó el tiempo para { $step }. `time +5` da cinco minutos más; o aparque lo que quede y siga.
workshop-time-short = { $step }: quedan { $left } de { $all } minutos.

## Workshop: answers that don’t fit

workshop-answer-missing = aquí hace falta una respuesta
workshop-can-be-skipped = responder en pocas palabras, u omitirla con un motivo: «skip MOTIVO»
workshop-not-skipped = esto no se puede omitir

workshop-no-choice = no existe la opción { $number }
    .help =
        { $count ->
            [0] responder con palabras
            [one] responder 1, o con palabras
           *[other] elegir números del 1 al { $count }
        }

workshop-only-choices = elegir por número

workshop-one-only = aquí cabe una sola respuesta
    .help = responder en una línea; guardar el resto para la pregunta siguiente, o aparcarlo

workshop-name-taken = { $name } ya existe
    .help = darle otro nombre, o seguir sin nombre

workshop-no-card = aquí no hay ninguna tarjeta { $title }
    .help = elegir por número, o escribir el título tal como aparece; «back» lleva a preguntas anteriores
workshop-several-in-one = { $title } nombra una tarjeta y algo más
    .help = pon `;` entre ellas, como «{ $example }»; un título con una coma va entre comillas dobles (")
workshop-no-persona = { $name } no es una persona de este mapa
    .help = elige por número o por nombre, o añade a alguien en pocas palabras, como «Mia, una estudiante»
workshop-no-removable = { $title } no designa un solo elemento de este mapa
    .help = «remove» muestra lo que tiene número aquí; o escriba un título, con aquello a lo que pertenece: «remove Pagar en efectivo (Pagar)»
workshop-no-rename = ¿qué recibe qué título?
    .help = «rename 2 to Pagar en efectivo» o «rename Pagar to Pagar en efectivo»
workshop-several-items = { $title } podría ser { $items }
    .help = escribe el título entero, con aquello a lo que pertenece entre paréntesis
workshop-persona-used = { $title } todavía figura en { $items }
    .help = `{ $line }` también lo quita de ahí
workshop-removed-below =
    { $count ->
        [one] { $count } historia estaba debajo; «undo» lo devuelve todo
       *[other] { $count } historias estaban debajo; «undo» lo devuelve todo
    }
workshop-how-to-remove = `remove 2` quita por número, `remove Pagar en efectivo` por título
workshop-which-task = ¿en qué tarea está { $title }?
    .help = pon delante el número de la tarea: «{ $example }»
workshop-no-new-title = falta el título de la tarjeta nueva
    .help = escríbelo detrás del número, como «{ $number }; Pagar por teléfono»
workshop-agree-no = ¿qué falta?
workshop-in-already = { $title } ya está en esta versión
    .help = `out` con su título o su número la saca; los títulos meten tarjetas
workshop-group = { $name }: son varias personas
    .help = nombra a una sola en una situación, como «Ayse, paciente en su primera visita»
workshop-doubt-nothing = { $text } no parece una tarjeta
workshop-doubt-question = { $text } es una pregunta
workshop-doubt-several = { $text } podrían ser varias personas
workshop-doubt-letter = { $text } es solo una letra
workshop-doubt-no-answer = { $text } no parece una respuesta
workshop-doubt-nobody = { $text } no nombra a nadie
workshop-doubt-number = ¿elige { $number } aquí, con { $text }?
    .help = `y` para sí; una línea vacía lo omite; ponlo entre comillas si es un título
workshop-doubt-agreement = ¿{ $text } es un sí?
    .help = `y` acepta y aparca el resto; `park` lo aparca sin un sí; o di qué falta
workshop-doubt-help = `y` lo deja tal cual; `park` lo aparca; una línea vacía lo omite; o responde de otra forma
workshop-doubt-people = ¿se trata de { $names }?
    .help = `y` para sí; o responde con nombres
workshop-question-answer = ¿Cuál es la respuesta?
workshop-question-then = Ya tiene respuesta. ¿Qué podrá hacer { $persona } entonces?
workshop-agree-low = ¿qué le falta a { $names }?
workshop-other-word = aquí la palabra para { $text } es `{ $word }`
    .help = escribe `{ $word }`; entre comillas dobles, es una tarjeta
workshop-new-needs-task = { $title } no es una tarjeta de esta lista
    .help = para una tarjeta nueva, pon su tarea detrás entre paréntesis: «{ $example }»
workshop-no-answer = { $text } no responde a esta pregunta
    .help = responde en pocas palabras; ponlo entre comillas dobles si es el título
workshop-fingers-or-cards = ¿son dedos o números de tarjetas?
    .help = escribe «fingers { $numbers }» si son dedos, o «out { $numbers }» para sacar tarjetas
workshop-nothing-to-undo = no hay nada que deshacer
    .help = cambiar el mapa en su archivo, o seguir
workshop-map-begun = el mapa se creó con esta respuesta
    .help = «back» vuelve a preguntar el título
workshop-changed-since = alguien ha cambiado el mapa desde la última respuesta
    .help = cambiarlo en el archivo, o con «storywall edit»
workshop-question-closed = la pregunta anterior está cerrada
    .help = «undo» deshace una a una las respuestas dadas desde entonces
workshop-first-question = no hay ninguna pregunta antes de esta
    .help = responder a esta; «undo» deshace la última respuesta

## Workshop: what can’t be done in the room

room-host-name = Anfitrión
room-guest-name = Participante { $number }
room-refused = { $message }. { $help }
room-order = Ordenar las historias por votos
room-not-in = Este dispositivo no está en la sala. Unirse otra vez
room-viewers-read = Aquí solo se puede leer. Para participar, pedírselo al anfitrión
room-only-host = Esto solo puede hacerlo el anfitrión
room-has-a-break = Hay una pausa. Esperar a que el anfitrión siga
room-only-votes = Aquí solo se puede votar. Para escribir tarjetas, pedírselo al anfitrión

room-no-fingers = Ahora no se vota con los dedos
    .help = Esperar a que se pregunte si hay acuerdo

room-name-missing = El nombre está vacío
    .help = Escribir un nombre que conozcan los demás

room-no-cards-now = Esta pregunta no admite tarjetas
    .help = Decir la respuesta en voz alta, o aparcar el tema

room-too-many-cards = Demasiadas tarjetas de una sola persona en la bandeja
    .help = Esperar a que se revelen

room-no-such-card = Esta tarjeta ya no está en la bandeja
    .help = Se ha revelado o retirado. Escribir una nueva

room-other-question = La pregunta ha cambiado
    .help = Leer la nueva y volver a responder

room-undone = Deshecho
room-agreed = Acordada: { $release }
room-tray-empty = No hay tarjetas en la bandeja
    .help = Esperar a que alguien escriba una, o seguir

room-tray-full =
    { $count ->
        [one] Hay { $count } tarjeta boca abajo en la bandeja
       *[other] Hay { $count } tarjetas boca abajo en la bandeja
    }
    .help = Primero, revelar las tarjetas

room-no-countdown = No hay ningún temporizador
    .help = Iniciar uno primero

room-nothing-to-vote-on = Aún no hay nada que votar
    .help = Poner antes algo en el muro

room-no-ballot = No hay ninguna votación abierta
    .help = Esperar a que el anfitrión abra una

room-not-on-ballot = Esto no se puede votar
    .help = Elegir algo de la lista

room-no-dots-left =
    { $count ->
        [one] Hay { $count } punto en total por persona
       *[other] Hay { $count } puntos en total por persona
    }
    .help = Quitar antes un punto de otra cosa

room-one-dot = Solo un punto en cada elemento
    .help = Poner los demás puntos en otros elementos
room-no-results = No hay votos sobre historias
    .help = Abrir una votación sobre historias y cerrarla

room-nothing-asked = Ahora no hay ninguna pregunta
    .help = El taller está completo. El mapa se puede cambiar en el muro

room-empty = No hay texto
    .help = Escribir unas palabras

room-too-long = El texto es demasiado largo
    .help = Limitar cada tarjeta a una línea; los detalles vienen después

room-unclear = Esto no se entiende
    .help = Volver a cargar la página

room-nobody = Esta persona ya no está en la sala
    .help = Elegir a otra persona
room-not-the-host = El anfitrión sigue siendo el anfitrión
    .help = Elegir a otra persona

## Workshop: minutes

minutes-title = Taller: { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } minuto
       *[other] { $date }, { $minutes } minutos
    }
minutes-people = Asistentes: { $people }
minutes-goal = Objetivo: { $goal }
minutes-personas = Para: { $personas }
minutes-releases = Versiones
minutes-agreed = acordada
minutes-not-agreed = sin acuerdo
minutes-outcome = Resultado: { $outcome }
minutes-measure = Medida: { $measure }
minutes-decisions = Decisiones
minutes-answered = Preguntas respondidas
minutes-new = Tarjeta nueva: { $title }, en { $task }
minutes-new-scheduled = Tarjeta nueva: { $title }, en { $task }, planificada para { $release }
minutes-enters = { $title } está ahora planificada para { $release }
minutes-leaves = { $title } puede esperar: ya no está en ninguna versión
minutes-renamed = { $was } se llama ahora { $title }
minutes-now-question = { $title } es ahora una pregunta abierta en lugar de una tarjeta
minutes-stumbles = Dónde se tropezó al leer en voz alta
minutes-next-date = Próxima cita
minutes-goes-on = Sigue con { $step }: { $question }
minutes-votes = Votos
minutes-parked = Temas aparcados
minutes-skipped = Preguntas omitidas
minutes-skipped-why = { $question } Omitida: { $reason }
minutes-open = Pendiente
minutes-unscheduled = Sin versión: { $stories }
minutes-times = Tiempo
minutes-time =
    { $minutes ->
        [one] { $step }: { $minutes } minuto
       *[other] { $step }: { $minutes } minutos
    }

## What changed between two versions of a map

diff-added-heading = Añadido
diff-moved-heading = Movido
diff-renamed-heading = Renombrado
diff-finished-heading = Terminadas
diff-changed-heading = Cambiado
diff-removed-heading = Quitado
diff-gaps-new-heading = Huecos nuevos
diff-gaps-gone-heading = Huecos que ya no están
diff-added-count =
    { $count ->
        [one] { $count } añadida
       *[other] { $count } añadidas
    }
diff-moved-count =
    { $count ->
        [one] { $count } movida
       *[other] { $count } movidas
    }
diff-renamed-count =
    { $count ->
        [one] { $count } renombrada
       *[other] { $count } renombradas
    }
diff-finished-count =
    { $count ->
        [one] { $count } terminada
       *[other] { $count } terminadas
    }
diff-changed-count =
    { $count ->
        [one] { $count } con cambios
       *[other] { $count } con cambios
    }
diff-removed-count =
    { $count ->
        [one] { $count } quitada
       *[other] { $count } quitadas
    }
diff-gap-new = Hueco nuevo
diff-gap-gone = Hueco resuelto
diff-gaps-new-count =
    { $count ->
        [one] { $count } hueco nuevo
       *[other] { $count } huecos nuevos
    }
diff-gaps-gone-count =
    { $count ->
        [one] { $count } hueco menos
       *[other] { $count } huecos menos
    }
diff-nothing = Sin cambios
diff-nothing-changed = no ha cambiado nada
diff-maps =
    { $count ->
        [one] Cambios en { $count } mapa
       *[other] Cambios en { $count } mapas
    }
diff-left-out =
    { $count ->
        [one] … y { $count } cambio más
       *[other] … y { $count } cambios más
    }
diff-map-new = Este mapa es nuevo.
diff-map-gone = Este mapa ya no está.
diff-map-unreadable = La revisión anterior no se puede leer, así que todo cuenta como nuevo.
diff-map-file = Movido de { $from } a { $to }.
diff-release = Versión
diff-stories = Historias
diff-done = Hecho
diff-points = Puntos
diff-date = Fecha
diff-added-persona = Persona { $title } añadida
diff-added-release = Versión { $title } añadida
diff-added-activity = Actividad { $title } añadida
diff-added-activity-stories =
    { $count ->
        [one] Actividad { $title } añadida, con { $count } historia
       *[other] Actividad { $title } añadida, con { $count } historias
    }
diff-added-task = Tarea { $title } añadida a { $place }
diff-added-task-stories =
    { $count ->
        [one] Tarea { $title } añadida a { $place }, con { $count } historia
       *[other] Tarea { $title } añadida a { $place }, con { $count } historias
    }
diff-added-story = { $title } añadida a { $place }
diff-added-story-release = { $title } añadida a { $place }, para { $release }
diff-added-backlog = { $title } añadida al backlog
diff-removed-persona = Persona { $title } quitada
diff-removed-release = Versión { $title } quitada
diff-removed-activity = Actividad { $title } quitada
diff-removed-activity-stories =
    { $count ->
        [one] Actividad { $title } quitada, con { $count } historia
       *[other] Actividad { $title } quitada, con { $count } historias
    }
diff-removed-task = Tarea { $title } quitada de { $place }
diff-removed-task-stories =
    { $count ->
        [one] Tarea { $title } quitada de { $place }, con { $count } historia
       *[other] Tarea { $title } quitada de { $place }, con { $count } historias
    }
diff-removed-story = { $title } quitada de { $place }
diff-removed-story-release = { $title } quitada de { $place }, era para { $release }
diff-removed-backlog = { $title } quitada del backlog
diff-renamed = { $from } pasa a llamarse { $title }
diff-probably-renamed = { $from } pasa a llamarse { $title } (probable)
diff-moved = { $title } pasa de { $from } a { $to }
diff-moved-to-backlog = { $title } pasa de { $from } al backlog
diff-moved-from-backlog = { $title } pasa del backlog a { $to }
diff-scheduled = { $title } planificada para { $to }
diff-unscheduled = { $title } retirada de { $from }
diff-moved-up = { $title } sube en { $place }
diff-moved-down = { $title } baja en { $place }
diff-moved-earlier = { $title } pasa a un lugar anterior
diff-moved-later = { $title } pasa a un lugar posterior
diff-finished = { $title } terminada
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: ahora { $to }
diff-field-removed = { $title }, { $field }: quitado, antes { $from }
diff-field-rewritten = { $title }, { $field }: reescrito
diff-entries-added = { $title }, { $field }: añadido { $to }
diff-entries-removed = { $title }, { $field }: quitado { $from }
diff-entries-ordered = { $title }, { $field }: en otro orden
changes-heading = Qué ha cambiado desde { $since }
changes-heading-between = Qué ha cambiado de { $from } a { $to }
changes-label = El muro con lo que ha cambiado
changes-list = Todos los cambios
changes-only = Solo los cambios
changes-as-before = { $count } sin cambios, solo con borde
change-added = Añadida
change-moved = Movida
change-renamed = Renombrada
change-finished = Terminada
change-changed = Cambiada
change-removed = Quitada
change-from = antes en { $from }
change-from-backlog = antes en el backlog
change-reordered = dentro de su columna
change-was = antes { $from }
change-was-titled = antes { $title }
change-field = { $field }: { $from } → { $to }
change-moved-in =
    { $count ->
        [one] entra { $count }
       *[other] entran { $count }
    }
change-moved-out =
    { $count ->
        [one] sale { $count }
       *[other] salen { $count }
    }
change-nothing = Sin cambios
change-now = { $now }, antes { $from }
change-date = { $date }
changes-since = { $changes } desde { $since }
