### What storywall says on pages, in pictures and in reports, in Portuguese (of Brazil).

# Glossary (English → Portuguese), and rules for the next translator:
# story map → mapa de histórias, user story → história (de usuário), wall → mural
# backbone → espinha dorsal, activity → atividade, task → tarefa, step → passo
# release → release (feminine: a release), to ship → sair / ser lançada, released → lançada, due → prevista
# persona → persona (feminine), user → usuário, journey → jornada
# outline → estrutura, handout → impresso, sheet → folha
# gap → lacuna, finding → apontamento, note → nota, rule → regra, gap report → relatório de lacunas
# outcome → resultado, measure → métrica, goal → objetivo
# acceptance criteria → critérios de aceite, estimate → estimativa, points → pontos
# question → pergunta, assumption → suposição, risk → risco, dependency → dependência
# unscheduled → sem release, scheduled → com release, backlog → backlog, owner → responsável, tag → tag
# to do / doing / done / blocked → a fazer / em andamento / feito / bloqueado
# layer of the work → camada do trabalho, slice → fatia, word lists → listas de palavras
# room → sala, host → anfitrião, participants → participantes, people in the room → pessoas
# tray → bandeja, face down → virado para baixo, to reveal → revelar
# parking lot → estacionamento de ideias, to park → estacionar, break → intervalo, big screen → telão
# vote → votação, votes → votos, dots → pontos, countdown → contagem regressiva
# Register: você; infinitives on buttons, imperatives (adicione …) for advice. Quotes: “…”.
# 0 is singular in Brazil (CLDR: one for 0 and 1).

## Lists

list-next = {", "}
list-and = {" "}e{" "}
list-or = {" "}ou{" "}
list-and-more = {" "}e mais { $count }
list-or-more = {" "}ou mais { $count }
sentence-next = {" "}
list-apart = {"; "}
label-next = {": "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = “{ $title }”

## Counts

digit-separator = {"."}
ungrouped-digits = 3
decimal-separator = ,
stories =
    { $count ->
        [one] { $count } história
       *[other] { $count } histórias
    }
done-count =
    { $count ->
        [one] { $count } feita
       *[other] { $count } feitas
    }
gap-count =
    { $count ->
        [one] { $count } lacuna
       *[other] { $count } lacunas
    }
note-count =
    { $count ->
        [one] { $count } nota
       *[other] { $count } notas
    }
points =
    { $count ->
        [one] { $count } ponto
       *[other] { $count } pontos
    }
points-heading = Pontos
pts =
    { $count ->
        [one] { $count } pt
       *[other] { $count } pts
    }
own-unit = { $count } { $unit }

## Statuses, unless the project has its own

status-todo = A fazer
status-doing = Em andamento
status-done = Feito
status-blocked = Bloqueado

## Dates

date =
    { $day ->
        [1] 1º de { $month } de { $year }
       *[other] { $day } de { $month } de { $year }
    }
date-month = { $month } de { $year }
date-quarter = T{ $quarter } { $year }
month =
    { $number ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[other] dezembro
    }
month-of-year =
    { $number ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[other] dezembro
    }

## All pages

site-title = Mapas de histórias
skip-to-content = Ir para o conteúdo
breadcrumbs = Trilha de navegação
pages-label = Páginas
page-maps = Mapas
page-wall = Mural
page-releases = Releases
page-gaps = Lacunas
page-journeys = Jornadas
page-journey = Jornada de { $persona }
page-changes = Alterações
page-outline = Estrutura
page-history = Histórico
page-handout = Impresso
page-title = { $page } · { $map }
page-footer = { $title } · atualizado em { $date }
map-updated = Atualizado em { $date }
unscheduled = Sem release
no-tasks = Ainda sem tarefas

## Wall

cell-heading = { $activity } › { $task }
wall-label = Mural
wall-caption = { $map }: atividades e tarefas nas colunas, releases nas linhas
wall-empty = Este mapa ainda não tem atividades. Adicione a primeira em `activities:`.
about-map = Sobre este mapa
map-notes = Perguntas, suposições e riscos
wall-as-list = Ver como estrutura
wall-too-wide = Largo demais para A4 ou Carta: imprima em A3.
wall-too-wide-handout = Largo demais para A4 ou Carta: use o impresso, que divide o mural em folhas.
band-progress =
    { $count ->
        [one] { $done } de { $count } história feita
       *[other] { $done } de { $count } histórias feitas
    }

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } pergunta
       *[other] { $count } perguntas
    }
card-assumptions =
    { $count ->
        [one] { $count } suposição
       *[other] { $count } suposições
    }
card-risks =
    { $count ->
        [one] { $count } risco
       *[other] { $count } riscos
    }
card-criteria =
    { $count ->
        [one] { $count } critério
       *[other] { $count } critérios
    }
card-needs = depende de { $count }
card-needed-by =
    { $count ->
        [one] { $count } depende dela
       *[other] { $count } dependem dela
    }
card-link = Link para esta história
finding-details = Detalhes
story-why = Por quê
story-criteria = Critérios de aceite
story-needs = Depende de
story-needed-by = Necessária para
story-in-release = em { $release }
story-unscheduled = sem release
story-owner = Responsável:
story-field = { $name }:
note-question = Pergunta
note-assumption = Suposição
note-risk = Risco

## Tools of the wall

tools-label = Buscar histórias
find-stories = Buscar histórias
filter = Filtrar
filter-release = Release
filter-persona = Persona
filter-status = Status
filter-owner = Responsável
filter-tag = Tag
filter-all = Tudo
filter-hide = Ocultar as outras
filter-clear = Limpar
filter-matches =
    { $count ->
        [one] { $matches } de { $count } história
       *[other] { $matches } de { $count } histórias
    }
density = Nível de detalhe
density-overview = Geral
density-fit = Ajustado
density-detail = Detalhe
shortcuts = Atalhos
embed = Incorporar
full-screen = Tela cheia
close = Fechar
find = Buscar
tabs-label = Atividades
previous-story = História anterior
next-story = Próxima história
density-less = Menos detalhe
density-more = Mais detalhe
share = Compartilhar
copy-link = Copiar link
copied = Copiado
edge-steps =
    { $count ->
        [one] mais { $count } passo
       *[other] mais { $count } passos
    }
edge-gaps =
    { $count ->
        [one] { $count } lacuna ali
       *[other] { $count } lacunas ali
    }
panel-place = { $at } de { $count } em { $release }

shortcuts-title = Atalhos do teclado
shortcut-find = Buscar histórias
shortcut-match = Resultado seguinte ou anterior (ou Enter no campo de busca)
shortcut-release = Release seguinte ou anterior
shortcut-density = Geral, ajustado, detalhe
shortcut-zoom = Mostrar menos ou mais de cada história
shortcut-arrows = Mover-se entre os cartões
shortcut-open = Abrir ou fechar um cartão
shortcut-full-screen = Tela cheia
shortcut-escape = Fechar ou limpar o filtro
shortcut-help = Mostrar estes atalhos
shortcuts-on = Ativar os atalhos do teclado
key-enter = Enter
key-escape = Esc

embed-title = Incorporar este mural
embed-about = Copie este HTML para a sua página. Ele mostra só o mural e ajusta a altura.
embed-colors = Cores
embed-auto = Seguir a preferência de quem lê
embed-light = Claro
embed-dark = Escuro
embed-html = HTML para copiar
embed-copy = Copiar

## Changing a map in the browser

edit-switch = Editar
edit-label = Edição
edit-undo = Desfazer
edit-redo = Refazer
edit-move = Mover { $title }
edit-menu = Mover “{ $title }”
edit-move-card = Mover o cartão
edit-up = Subir
edit-down = Descer
edit-top = Para o topo
edit-release = Release
edit-task = Tarefa
edit-backlog = Backlog
edit-backlog-empty = O backlog está vazio
edit-from-backlog = Colocar uma história do backlog no mural
edit-other-task = Outra tarefa…
edit-other-activity = Outra atividade…
edit-delete = Excluir
edit-back = Voltar
edit-earlier = Antes
edit-later = Depois
edit-moved = “{ $title }” foi movida para { $place }
edit-moved-at = “{ $title }” foi movida para { $release }, { $task }, { $at } de { $count }
edit-moved-head = “{ $title }” foi movida: { $at } de { $count }
edit-moved-to-backlog = “{ $title }” foi movida para o backlog
edit-deleted = “{ $title }” foi excluída
edit-kept = “{ $title }” continua onde estava.
edit-removed = O cartão foi removido.
edit-no-task = Não há tarefa além desta.
edit-no-release = Não há release além desta.
edit-unsaved =
    { $count ->
        [one] { $count } alteração não salva
       *[other] { $count } alterações não salvas
    }
edit-restarted =
    { $count ->
        [one] { $count } alteração não salva: a prévia foi reiniciada. Abra o endereço que ela mostrou
       *[other] { $count } alterações não salvas: a prévia foi reiniciada. Abra o endereço que ela mostrou
    }
edit-refused = Nada foi alterado: { $reason }
edit-refused-line = Nada foi alterado: { $reason } (linha { $line })
edit-impossible = não é possível
edit-already = Já está assim
edit-done-moved = “{ $title }” foi movida
edit-done-unscheduled = “{ $title }” foi retirada da sua release
edit-done-set = “{ $title }”, { $field }: { $value }
edit-done-unset = “{ $title }”, { $field }: removido
edit-done-put = “{ $title }”, { $field }: adicionado { $value }
edit-done-taken = “{ $title }”, { $field }: removido { $value }
edit-done-swapped = “{ $title }”, { $field }: { $from } → { $to }
edit-done-answered = Resposta a “{ $note }”: { $answer }
edit-done-reopened = “{ $note }” está em aberto de novo
edit-done-joined =
    { $count ->
        [one] { $count } história reunida em “{ $title }”
       *[other] { $count } histórias reunidas em “{ $title }”
    }
edit-done-ordered = A ordem foi alterada
edit-done-ignored = “{ $title }”: { $rule } ignorada
edit-done-fixed =
    { $count ->
        [one] { $count } erro corrigido
       *[other] { $count } erros corrigidos
    }
edit-undone = Desfeito: { $change }
edit-redone = Refeito: { $change }
edit-change-by = { $name }: { $change }
edit-why-nothing-to-undo = não há nada para desfazer
edit-why-nothing-to-redo = não há nada para refazer
edit-why-others = a última alteração não é sua. { $change }
edit-why-touched = esse trecho do arquivo mudou desde então: { $change }. { $advice }
edit-why-saved = esse trecho do arquivo mudou desde então. { $advice }
edit-undo-first = Desfaça isso primeiro, ou altere aqui
edit-change-here = Altere aqui mesmo
edit-why-errors = o arquivo tem erros
edit-why-project = o arquivo do projeto tem erros
edit-why-missing = o arquivo não foi encontrado
edit-why-unwritten = não é possível gravar o arquivo
edit-why-editor = o editor não aceitou a alteração
edit-why-gone = “{ $title }” foi excluída nesse meio-tempo
edit-why-unknown = isto não está mais no mapa
edit-why-changed = outra pessoa alterou isto nesse meio-tempo
edit-why-by-hand = o arquivo está escrito de um jeito que só pode ser alterado à mão
edit-why-would-break = o mapa passaria a ter erros
edit-why-no-fix = nenhum erro pode ser corrigido sem uma decisão
edit-why-empty = o texto está vazio
edit-why-characters = o texto tem quebras de linha, tabulações ou outros caracteres de controle
edit-why-id = um id tem só letras, algarismos, pontos, hifens e sublinhados
edit-why-in-use = “{ $user }” ainda se refere a “{ $title }”
edit-why-in-backlog = as histórias do backlog não têm release nem dependências
edit-why-tasks-and-stories = uma atividade tem tarefas ou histórias, não as duas coisas
edit-why-two-titles = são necessários pelo menos dois títulos
edit-why-id-twice = outro item tem este id
edit-why-estimate = uma estimativa é um número a partir de 0 ou um tamanho do projeto
edit-why-date = uma data é um dia, um mês ou um trimestre, como 2027-01-15, 2027-01 ou 2027-Q1
edit-why-value = este valor não é permitido aqui
edit-why-reference = não há nada com este nome no mapa
edit-why-ambiguous = vários itens têm este nome
edit-why-image = a imagem não pode ser usada
edit-why-limit = o mapa ficaria grande demais
edit-new = Criar ou editar
edit-new-story = Nova história abaixo
edit-story-button = + História
edit-new-story-in = Nova história em { $release }, { $task }
edit-new-task = Nova tarefa
edit-new-task-in = Nova tarefa em { $activity }
edit-new-activity = Nova atividade
edit-new-release = Nova release
edit-new-persona = Nova persona
edit-new-backlog = Nova história no backlog
edit-fields = Todos os campos…
edit-fields-of = Todos os campos de “{ $title }”
edit-fields-map = Campos do mapa…
edit-backbone = Atividades e tarefas
edit-fields-persona = Campos de uma persona
edit-rename = Renomear
edit-rename-title = Novo nome de “{ $title }”
edit-split = Dividir…
edit-split-title = Dividir “{ $title }”
edit-add = Adicionar
edit-rename-save = Renomear
edit-split-save = Dividir
edit-cancel = Cancelar
edit-add-hint = Enter: adicionar e seguir. Esc: cancelar
edit-rename-hint = Enter: renomear. Esc: cancelar
edit-split-hint = Um título por linha, pelo menos dois
edit-added = “{ $title }” foi adicionada
edit-added-in = “{ $title }” foi adicionada a { $release }, { $task }
edit-added-many =
    { $count ->
        [one] { $count } cartão adicionado
       *[other] { $count } cartões adicionados
    }
edit-renamed = Novo nome: “{ $title }”
edit-split-done =
    { $count ->
        [one] “{ $title }” foi dividida em { $count } história
       *[other] “{ $title }” foi dividida em { $count } histórias
    }
edit-fix = Corrigir
edit-close = Fechar
edit-gone-here = Isto não está mais no mapa, ou agora tem outro nome.
edit-by-hand = Altere este campo no arquivo.
edit-statuses-where = Valem para todos os mapas do projeto: altere-os em storywall.yaml.
edit-own = Campo próprio
edit-own-key = Chave de um campo próprio
edit-own-value = Valor do campo
edit-take = Remover “{ $value }”
edit-add-to = Adicionar a { $field }
edit-answer = Resposta
edit-answer-of = Resposta a “{ $value }”
edit-reason = Motivo
edit-reason-of = Motivo para ignorar { $value }
edit-link-address = Endereço do link
edit-field-title = Título
edit-field-name = Nome
edit-field-goal = Objetivo
edit-field-description = Descrição
edit-field-lang = Idioma
edit-field-updated = Última revisão
edit-field-color = Cor
edit-field-id = Id
edit-field-outcome = Resultado
edit-field-measure = Métrica
edit-field-date = Data
edit-field-status = Status
edit-field-statuses = Status das histórias
edit-field-persona = Personas
edit-field-release = Release
edit-field-estimate = Estimativa
edit-field-owner = Responsável
edit-field-tags = Tags
edit-field-why = Por quê
edit-field-acceptance = Critérios de aceite
edit-field-questions = Perguntas
edit-field-assumptions = Suposições
edit-field-risks = Riscos
edit-field-needs = Depende de
edit-field-links = Links
edit-field-ignore = Lacunas ignoradas
edit-conflict-changed = Este texto foi alterado enquanto você digitava
edit-conflict-gone = Isto foi excluído enquanto você digitava
edit-conflict-entry = Esta entrada foi alterada ou removida enquanto você digitava
edit-mine = Meu texto
edit-theirs = O outro texto
edit-both = Ambos
edit-both-title = Manter o outro texto e adicionar o meu como novo cartão
edit-nothing = (nada)
edit-conflict-keep = Salvar
edit-conflict-back = Voltar ao meu texto
edit-conflict-backlog = Colocar meu texto no backlog
edit-conflict-add = Adicionar meu texto como nova entrada
edit-conflict-drop = Descartar meu texto
edit-gap-schedule = Colocar “{ $story }” em { $release }
edit-gap-answer = Responder a “{ $note }”
edit-gap-fix = Corrigir
edit-gap-ignore = Ignorar com um motivo
edit-ask-title = Seu texto para “{ $title }”
edit-ask-save = Salvar
edit-ask-hint = Enter: salvar. Esc: cancelar
edit-no-tasks-here = Aqui as histórias ficam logo abaixo da atividade, então ela não pode ter tarefas.

## The preview

preview-errors = A última versão salva tem erros. Esta é a anterior
preview-later = O mapa aparecerá aqui assim que o erro for corrigido.
preview-offline = Conexão perdida. Reconectando…
preview-all-maps = Todos os mapas
preview-not-found = Página não encontrada

## Fragments in pages of other sites

fragment-unstyled = A folha de estilo deste mapa de histórias não foi encontrada. O --assets-prefix precisa levar desta página até o site gerado.

## Legend of the wall

legend = Legenda
legend-about = Leia as duas linhas de cima da esquerda para a direita: o que as pessoas fazem, passo a passo. Depois leia de cima para baixo: o que sai primeiro, em seguida e mais tarde.
legend-activity = Atividade
legend-activity-about = o que as pessoas fazem para alcançar um objetivo
legend-task = Tarefa
legend-task-about = um passo de uma atividade; as duas linhas juntas são a espinha dorsal
legend-story = História
legend-story-about = algo que os usuários podem fazer neste passo; as mais importantes ficam em cima
legend-release = Release
legend-release-about = as histórias abaixo da linha, até a linha seguinte, saem juntas
legend-unscheduled-about = histórias que ainda não estão em nenhuma release
legend-gap = Sem história
legend-gap-about = uma lacuna: os usuários não conseguem passar deste passo na primeira release
legend-colors = Na visão geral, as histórias feitas ficam verdes, as que estão em andamento, metade azuis, e as bloqueadas têm borda vermelha.
legend-question = pergunta
legend-assumption = suposição
legend-risk = risco
legend-criteria = critérios de aceite
legend-needs = depende de outras histórias
legend-needed-by = outras histórias dependem dela
legend-gap-sign = lacuna
legend-note-sign = nota

## Bars

bar-part = { $status }: { $count }
bar-unestimated =
    { $count ->
        [one] { $count } história sem estimativa
       *[other] { $count } histórias sem estimativa
    }
release-reach =
    Histórias em { $reached_activities } de { $activities ->
        [one] { $activities } atividade
       *[other] { $activities } atividades
    } e { $reached_tasks } de { $tasks ->
        [one] { $tasks } tarefa
       *[other] { $tasks } tarefas
    }
release-reach-activities =
    Histórias em { $reached_activities } de { $activities ->
        [one] { $activities } atividade
       *[other] { $activities } atividades
    }

## Time line of the releases

timeline = Quando cada release sai
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = Sem data: { $releases }
timeline-month =
    { $number ->
        [1] jan
        [2] fev
        [3] mar
        [4] abr
        [5] mai
        [6] jun
        [7] jul
        [8] ago
        [9] set
        [10] out
        [11] nov
       *[other] dez
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

history-about =
    { $count ->
        [one] { $count } revisão desde { $date }
       *[other] { $count } revisões desde { $date }
    }
history-revisions = Revisões
history-seen = { $seen } de { $count } com mudanças visíveis
history-smaller =
    { $count ->
        [one] { $count } revisão menor
       *[other] { $count } revisões menores
    }
history-none = Nenhum commit contém este mapa ainda.
history-day = { $date }
history-uncommitted = Ainda sem commit
history-removed = O arquivo foi removido
history-unreadable = Não foi possível ler esta versão: { $error }
history-first = Primeira versão do mapa
history-form = Só mudaram espaços ou comentários
history-details =
    { $count ->
        [one] { $count } detalhe alterado
       *[other] { $count } detalhes alterados
    }
history-finished = Concluídas: { $stories }
history-started = Iniciadas: { $stories }
history-blocked = Bloqueadas: { $stories }
history-set-back = De volta ao início: { $stories }
history-added = Adicionadas a { $release }: { $stories }
history-added-unscheduled = Adicionadas sem release: { $stories }
history-dropped = Descartadas: { $stories }
history-moved = Movidas para { $release }: { $stories }
history-unscheduled = Agora sem release: { $stories }
history-renamed = Renomeadas: { $stories }
history-estimated =
    { $count ->
        [one] Nova estimativa: { $stories }
       *[other] Novas estimativas: { $stories }
    }
history-new-releases =
    { $count ->
        [one] Nova release: { $releases }
       *[other] Novas releases: { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Release descartada: { $releases }
       *[other] Releases descartadas: { $releases }
    }
history-renamed-release = A release { $from } agora se chama { $to }
history-new-steps =
    { $count ->
        [one] Novo passo: { $steps }
       *[other] Novos passos: { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Passo descartado: { $steps }
       *[other] Passos descartados: { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Passo renomeado: { $steps }
       *[other] Passos renomeados: { $steps }
    }
history-date-moved = { $release } passou de { $from } para { $to }
history-date-set = { $release } tem data: { $date }
history-date-gone = { $release } não tem mais data
history-more-done = feito: +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = Anterior
history-newer = Próxima
history-steps-label = Percorrer as revisões
history-position = { $number } de { $count }
history-burn-up = Burn-up
history-burn-up-about = linha: planejado; área: feito
history-points-progress = { $done } de { $points } feitos
history-progress =
    { $count ->
        [one] { $done } de { $count } história feita
       *[other] { $done } de { $count } histórias feitas
    }
history-chart-done = feito: { $count }
history-chart = { $release }: { $progress } em { $date }
history-then = { $progress } desde { $date }
history-table-show = Números em tabela
history-table = { $release }: números por revisão
history-column-date = Data
history-column-stories = Histórias
history-column-done = Feito
history-column-scope = Escopo
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = Para { $personas }
picture-activity = Atividade
picture-task = Tarefa
picture-story = História
picture-release = Release
picture-gap = Lacuna: passo sem história

## Index

map-count =
    { $count ->
        [one] { $count } mapa
       *[other] { $count } mapas
    }
index-bars = Legenda das barras
index-no-releases = Ainda sem releases
index-released = ✓ Lançada
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] Tudo com release
       *[other] { $count } sem release
    }
index-no-gaps = Sem lacunas
index-dates = Próximas datas
index-all-maps = todos os mapas
index-plan = Plano de releases
index-release = Release
index-date = Data
index-outcome = Resultado
index-measure = Como saberemos
index-size = Tamanho e progresso
index-risk = Maior risco
index-wall = O mural
index-decide = A decidir
index-more-gaps =
    { $count ->
        [one] mais { $count } lacuna
       *[other] mais { $count } lacunas
    }
index-blocked = Bloqueado
index-blocked-story = Bloqueada: { $story }
index-gone = Removidos desde { $since }: { $maps }
index-no-owner = sem responsável
index-more = mais { $count }
index-people = Pessoas

search-label = Buscar em todos os mapas
search-key = Pressione / para buscar
search-map = Mapa
search-release = Release
search-persona = Persona
search-activity = Atividade
search-task = Tarefa
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
search-no-results = Nenhum resultado para “{ $query }”
search-loading = Buscando…
search-more-in-map = mais { $count } neste mapa
search-more-maps =
    { $count ->
        [one] mais { $count } mapa
       *[other] mais { $count } mapas
    }
search-unscheduled = Sem release
search-backlog = Backlog

thumbnail-label =
    Mural: { $activities ->
        [one] { $activities } atividade
       *[other] { $activities } atividades
    }, { $tasks ->
        [0] nenhuma tarefa
        [one] { $tasks } tarefa
       *[other] { $tasks } tarefas
    }, { $releases ->
        [0] ainda sem releases
        [one] { $releases } release
       *[other] { $releases } releases
    }

## Steps of the backbone in a release

step-without-story = ! Passo sem história
step-without-story-note = Passo sem história
step-left-out = Omitido de propósito
step-earlier = Coberto antes
step-later = Vem depois
step-of-others = Para outras personas

## Release page

release-position = Release { $number } de { $count }
release-planned = Planejada
release-active = Ativa
release-released = Lançada
release-date-due = Prevista: { $date }
release-date-past = Lançada: { $date }
release-date-none = Ainda sem data
release-progress =
    { $count ->
        [0] Ainda sem histórias
        [one] { $done } de { $count } feita
       *[other] { $done } de { $count } feitas
    }
release-share =
    { $reached } de { $count ->
        [one] { $count } atividade
       *[other] { $count } atividades
    }
unscheduled-stories-count =
    { $count ->
        [one] { $count } história sem release
       *[other] { $count } histórias sem release
    }
release-points = { $done } de { $all }
release-plan = Plano
release-next = Próxima release:
blocked-count =
    { $count ->
        [one] { $count } bloqueada
       *[other] { $count } bloqueadas
    }
release-journey = Jornada
release-step-personas = { $names }
release-step-only-for = Só para { $names }
release-aloud = Ler em voz alta
release-stories = Histórias
release-no-stories = Ainda não há histórias nesta release
release-no-acceptance = Ainda sem critérios de aceite
release-needs = Depende de outras releases
release-needed-by = Outras releases dependem desta
release-needs-sign = depende de
release-needed-by-sign = necessária para
release-need-late = Sai tarde demais
release-need-unplanned = Ainda em nenhuma release
release-open = Ainda em aberto
release-nothing-open = Nada em aberto
show-on-wall = Ver no mural
show-in-outline = Ver na estrutura
show-journey = Ver a jornada

## Read aloud

aloud-first =
    { $count ->
        [0] A jornada começa
        [one] { $names } começa
       *[other] { $names } começam
    } com { $activity }: { $stories }.
aloud-next =
    { $count ->
        [0] Em seguida vem
        [one] Depois, { $names } continua com
       *[other] Depois, { $names } continuam com
    } { $activity }: { $stories }.
aloud-last =
    { $count ->
        [0] A jornada termina
        [one] { $names } termina
       *[other] { $names } terminam
    } com { $activity }: { $stories }.
aloud-only =
    { $count ->
        [0] Há um só passo,
        [one] { $names } dá um só passo,
       *[other] { $names } dão um só passo,
    } { $activity }: { $stories }.
aloud-unchanged = Nada muda em { $activities }.
aloud-later =
    { $count ->
        [one] { $activities } vem mais tarde.
       *[other] { $activities } vêm mais tarde.
    }
aloud-left-out = { $activity } fica de fora de propósito.
aloud-stuck = { $persona } não passa de { $activity }: ali não há nenhuma história para { $persona }.
aloud-no-start = Falta o começo: { $release } não tem nenhuma história para { $activities }.
aloud-break = A jornada se interrompe aqui: { $release } não tem nenhuma história para { $activities }.
aloud-no-end = Falta o fim: { $release } não tem nenhuma história para { $activities }.

## Open points

open-gap = Lacuna

## Journey page

journey-kicker = Jornada
journey-others = Jornadas
journey-summary =
    { $stories ->
        [0] Ainda não há histórias para { $persona }.
        [one] { $persona } tem { $stories } história em { $reached } de { $activities ->
            [one] { $activities } atividade
           *[other] { $activities } atividades
        }.
       *[other] { $persona } tem { $stories } histórias em { $reached } de { $activities ->
            [one] { $activities } atividade
           *[other] { $activities } atividades
        }.
    }
journey-breaks = Onde a jornada se interrompe
journey-break = Em { $release }, { $persona } não passa de { $activities }: ali não há nenhuma história para { $persona }.
journey-steps = Passos
journey-missing = ! Passo sem história em { $releases }
journey-no-stories = Ainda sem histórias

## Outline

outline-releases = Releases
outline-no-tasks = Ainda sem tarefas
outline-no-stories = Ainda sem histórias
backlog-heading = Backlog (fora do mural)

## Gap report

gaps-heading = Lacunas em { $map }
gaps-ignored-count =
    { $count ->
        [one] { $count } ignorada com motivo
       *[other] { $count } ignoradas com motivo
    }
gaps-none = ✓ Sem lacunas
gaps-matrix = Onde estão as histórias
gaps-matrix-label = Histórias por atividade e release
gaps-matrix-activity = Atividade
gaps-matrix-total = Total
matrix-tasks =
    em { $reached } de { $count ->
        [one] { $count } tarefa
       *[other] { $count } tarefas
    }
gaps-decide = A decidir
gaps-decide-about = o mais importante primeiro
gaps-decide-none = ✓ Nada: nenhuma regra encontrou erro ou lacuna.
gaps-decisions-count = { $count } a decidir
gaps-further-decisions = mais { $count } a decidir
gaps-do = O que fazer:
gaps-why = Por que importa
gaps-copy = Copiar como issue
gaps-copied = Copiado como Markdown
gaps-issue-more = Há mais { $count } no relatório de lacunas.
gaps-notes = Notas
gaps-notes-about = vale a pena conferir
gaps-well = O que está em ordem
gaps-clean-rules =
    { $clean } de { $count ->
        [one] { $count } regra
       *[other] { $count } regras
    } sem apontamentos
gaps-not-checked = Não verificado
gaps-all-rules = Todas as regras
gaps-open-count =
    { $count ->
        [one] { $count } pergunta, suposição ou risco em aberto
       *[other] { $count } perguntas, suposições ou riscos em aberto
    }
gaps-questions = Perguntas para o grupo
gaps-questions-about = só as pessoas podem responder; leia em voz alta
gaps-workshop = A seguir em um workshop: { $step }
gaps-workshop-start = `storywall workshop { $file }` faz uma pergunta por vez e grava cada resposta no mapa.
gaps-backlog-count =
    { $count ->
        [one] { $count } história no backlog
       *[other] { $count } histórias no backlog
    }

verdict-no-release = O mapa ainda não tem releases, então não se sabe o que sai primeiro.
verdict-all-released =
    { $count ->
        [one] A release foi lançada: não resta nada a planejar.
       *[other] Todas as { $count } releases foram lançadas: não resta nada a planejar.
    }
verdict-empty-release = { $release } é a primeira release e ainda não tem histórias.
verdict-empty-next-release = { $release } é a próxima release e ainda não tem histórias.
verdict-complete = { $release } cobre todas as atividades, da primeira à última.
verdict-share =
    { $release } cobre { $reached } de { $count ->
        [one] { $count } atividade
       *[other] { $count } atividades
    }.
verdict-skipped = Não tem nenhuma história para { $activities }.
verdict-without-stories =
    { $count ->
        [one] { $activities } ainda não tem histórias.
       *[other] { $activities } ainda não têm histórias.
    }
verdict-left-out =
    { $count ->
        [one] { $activities } fica de fora de propósito.
       *[other] { $activities } ficam de fora de propósito.
    }
verdict-released =
    { $count ->
        [one] { $activities } já saiu.
       *[other] { $activities } já saíram.
    }
verdict-later =
    { $count ->
        [one] { $activities } vem mais tarde.
       *[other] { $activities } vêm mais tarde.
    }
verdict-for-others =
    { $count ->
        [one] { $activities } é para outras personas.
       *[other] { $activities } são para outras personas.
    }

verdict-unscheduled =
    { $count ->
        [one] { $activities } está sem release.
       *[other] { $activities } estão sem release.
    }

well-goal = O mapa tem um objetivo.
well-personas =
    { $count ->
        [one] A persona tem histórias.
       *[other] { $count } de { $count } personas têm histórias.
    }
well-journeys = Nenhuma persona fica presa na primeira release que a atende.
well-activities =
    { $count ->
        [one] A atividade tem histórias.
       *[other] Todas as { $count } atividades têm histórias.
    }
well-steps = Todas as { $count } atividades e todas as { $tasks } tarefas têm histórias.
well-balance = Nenhuma atividade tem mais da metade das { $count } histórias; a maior, { $activity }, tem { $largest }.
well-across = { $release } leva todas as personas que atende da primeira atividade delas até a última.
well-release-dates =
    { $count ->
        [one] A release tem um resultado, uma métrica e uma data.
       *[other] { $count } de { $count } releases têm um resultado, uma métrica e uma data, em ordem.
    }
well-release-measures =
    { $count ->
        [one] A release tem um resultado e uma métrica.
       *[other] { $count } de { $count } releases têm um resultado e uma métrica.
    }
well-release-outcomes =
    { $count ->
        [one] A release tem um resultado.
       *[other] { $count } de { $count } releases têm um resultado.
    }
well-release-stories =
    { $count ->
        [one] A release tem histórias.
       *[other] { $count } de { $count } releases têm histórias.
    }
well-not-overdue = Nenhuma release está atrasada.
well-dependencies =
    { $count ->
        [0] Nenhuma história indica que depende de outra.
        [one] { $count } dependência, que não é de uma release posterior.
       *[other] { $count } dependências: nenhum ciclo e nenhuma de uma release posterior.
    }
well-titles =
    { $count ->
        [one] O título não cita sistema nem tela, nem é pergunta nem nome provisório.
       *[other] Nenhum dos { $count } títulos cita um sistema ou uma tela, nem é pergunta ou nome provisório.
    }
well-no-code =
    { $count ->
        [one] O título não cita sistema, nem é pergunta nem nome provisório.
       *[other] Nenhum dos { $count } títulos cita um sistema, nem é pergunta ou nome provisório.
    }
well-no-question =
    { $count ->
        [one] O título não é pergunta nem nome provisório.
       *[other] Nenhum dos { $count } títulos é pergunta ou nome provisório.
    }
well-specified =
    { $count ->
        [one] A história aberta de { $release } tem critérios de aceite e uma estimativa.
       *[other] Todas as { $count } histórias abertas de { $release } têm critérios de aceite e estimativas.
    }
well-criteria =
    { $count ->
        [one] A história aberta de { $release } tem critérios de aceite.
       *[other] Todas as { $count } histórias abertas de { $release } têm critérios de aceite.
    }
well-estimates =
    { $count ->
        [one] A história aberta de { $release } tem uma estimativa.
       *[other] Todas as { $count } histórias abertas de { $release } têm estimativas.
    }
well-no-question-open = Nenhuma pergunta e nenhuma suposição sobre { $release } está em aberto.
well-backlog = O backlog está vazio: todas as histórias estão no mapa.
well-ignored =
    { $count ->
        [0] Nenhuma lacuna é ignorada.
        [one] A lacuna ignorada tem um motivo e continua lá.
       *[other] Todas as { $count } lacunas ignoradas têm motivos e continuam lá.
    }

question-payment-fails = { $titles }: e se falhar?
question-delivery = { $titles }: quem traz? E se ninguém abrir?
question-who-they-are = { $titles }: como o produto sabe quem são?
question-leave = { $titles }: como os usuários saem?
question-access-ends = { $titles }: como esse acesso é encerrado?
question-who-decides = { $titles }: quem diz sim ou não?
question-who-prepares = { $titles }: quem prepara?
question-who-answers = { $titles }: quem responde e em quanto tempo?
question-who-repairs = { $titles }: quem cuida disso?
question-who-cancels = { $titles }: quem cancela e onde?
question-who-pays = { $titles }: quem paga e como sabemos?
question-money-back = { $titles }: como recebem o dinheiro de volta?
question-stop = { $titles }: como fazem isso parar?
question-mute = { $titles }: como desativam as mensagens?
question-proof = { $titles }: o que mostram na retirada?
question-first-time = { $titles }: como entraram da primeira vez?
question-lies = { $titles }: e se for mentira ou ofensa?
question-who-provides = { $titles }: quem coloca ali, define o preço e retira?
question-who-writes = { $titles }: quem coloca ali e quem tira?
question-too-late = { $title } sai em { $release }, { $undo } só em { $later }: o que as pessoas fazem até lá?
question-never-undone = { $title } sai em { $release } e { $undo } não está em nenhuma release: o que as pessoas fazem até lá?
question-role = { $title }: quem faz o papel de { $role }? Nenhuma persona faz.
question-roles = { $titles }: quem faz o papel de { $roles }? Nenhuma persona faz.
question-before = O que acontece antes de { $title }?
question-before-persona = { $persona }: o que acontece antes de { $title }?
question-after = O que acontece depois de { $title }? O objetivo: { $goal }
question-hand-over = { $giver } termina com { $last }, { $taker } continua com { $next }: o que acontece nesse meio-tempo?
question-hand-over-goal = { $giver } termina com { $last }, { $taker } continua com { $next }: o que acontece nesse meio-tempo? O objetivo de { $giver }: { $goal }
question-own = { $titles }: { $question }

## Handout

handout-about = Imprima esta página para a reunião: o plano de todas as releases, cada release em uma página e o mural dividido em folhas.
handout-papers = Tamanho do papel
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 ou Carta
    } ({ $count ->
        [one] { $count } folha
       *[other] { $count } folhas
    })
handout-wall =
    Mural em { $count ->
        [one] { $count } folha
       *[other] { $count } folhas
    } { $paper ->
        [a3] A3
       *[a4] A4 ou Carta
    }
handout-layout = Disposição das folhas
handout-background = Contexto
handout-notes = Notas
handout-continued = { $band } (continuação)
sheet-number = Folha { $number } de { $count }
sheet-label =
    { $count ->
        [one] Mural
       *[other] Mural, folha { $number } de { $count }
    }
sheet-columns =
    { $shown ->
        [one] Coluna { $first } de { $count }
       *[other] Colunas { $first }–{ $last } de { $count }
    }
sheet-row = Linha { $number } de { $count }
sheet-from-left = ◂ Continuação da folha { $sheet }
sheet-from-right = Continuação da folha { $sheet } ▸
sheet-from-above = ▴ Continuação da folha { $sheet }
sheet-to-left = ◂ Continua na folha { $sheet }
sheet-to-right = Continua na folha { $sheet } ▸
sheet-to-below = ▾ Continua na folha { $sheet }

## Markdown export

markdown-personas = Personas: { $names }
markdown-stories = Todas as histórias

## Gap rules: the page, and signs on the wall

rules-title = Regras de lacunas
rules-page-title = Regras de lacunas · { $project }
rules-lead = O que o storywall verifica em um mapa, por que importa e como corrigir.
rules-by-family = Regras por família
rules-advice = O que fazer:
rules-before = Antes
rules-after = Depois
rules-options = Opções no arquivo do projeto
rules-off-here = desativada neste projeto
rules-level-here = { $level } neste projeto

gap-error = ✗ erro
gap-warning = ! lacuna
gap-note = · nota
gap-mark-gaps =
    { $count ->
        [one] ! lacuna
       *[other] ! { $count } lacunas
    }
gap-mark-notes =
    { $count ->
        [one] · nota
       *[other] · { $count } notas
    }
gap-error-number = ✗ Erro { $number }
gap-warning-number = ! Lacuna { $number }
gap-places =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
gap-more-places = e mais { $count }
gap-more-places-of-many = e mais { $count }, dos quais { $shown } estão aqui
gap-needed-story = a história de que ela depende

family-frame = Personas e objetivo
    .about = quem usa o produto e por quê
family-backbone = Espinha dorsal
    .about = o que os usuários fazem, passo a passo
family-releases = Releases
    .about = o que sai quando, em fatias finas por toda a espinha dorsal
family-dependencies = Dependências
    .about = quais histórias precisam vir primeiro
family-wording = Redação
    .about = títulos que dizem o que os usuários fazem, nas palavras deles
family-readiness = Preparação
    .about = detalhe suficiente para a próxima release e não demais para as posteriores
family-upkeep = Manutenção
    .about = se cada `ignore:` ainda é necessário

skipped-language = não há listas de palavras para o idioma `{ $language }`
skipped-language-undeclared = o mapa não informa o idioma e os títulos não estão em inglês
skipped-not-english = o mapa não está em inglês
skipped-estimates = nenhuma história tem estimativa
skipped-acceptance = nenhuma história tem critérios de aceite
skipped-few-acceptance = poucas histórias têm critérios de aceite
skipped-off = desativada no arquivo do projeto
skipped-today = a data de hoje não é conhecida (`today: true` no arquivo do projeto)

## Gap rules: personas and goal

no-persona =
    .looks-for = O mapa não tem personas.
    .why = Sem uma persona, cada pessoa imagina um usuário diferente, e a equipe não consegue chegar a um acordo sobre o que mais importa.
    .ask = Quem passa por isto? Dê nome a uma pessoa em uma situação, como “Sara, uma mãe ocupada”
    .advice = dê nome a pelo menos uma persona em `personas:`
    .finding = o mapa não tem personas: não diz quem dá estes passos

generic-persona =
    .looks-for = Uma persona não é ninguém em particular. O nome inteiro serve para qualquer um, como “usuário”; é o sistema, ou um lugar ou uma organização, como “loja”; ou só diz o que alguém é para a empresa, como “cliente”, sem objetivo, descrição ou qualquer outra coisa. Um apontamento por mapa. Só em idiomas com listas de palavras.
    .why = Uma persona que poderia ser qualquer um não ajuda a equipe a decidir, porque toda história parece servir.
    .ask = Quem exatamente, e em que situação? Dê um nome, como “Sara, uma mãe ocupada”
    .advice = dê nome a um tipo específico de pessoa e diga o que a distingue, como “Sara, uma mãe ocupada”
    .anybody =
        { $others ->
            [0] { $persona } poderia ser qualquer um
            [one] { $persona } e mais { $others } persona poderiam ser qualquer um
           *[other] { $persona } e mais { $others } personas poderiam ser qualquer um
        }
    .system =
        { $others ->
            [0] { $persona } é o sistema, não uma pessoa
            [one] { $persona } e mais { $others } persona não são pessoas
           *[other] { $persona } e mais { $others } personas não são pessoas
        }
    .place =
        { $others ->
            [0] { $persona } é um lugar ou uma organização, não uma pessoa
            [one] { $persona } e mais { $others } persona não são pessoas
           *[other] { $persona } e mais { $others } personas não são pessoas
        }
    .customer =
        { $others ->
            [0] { $persona } só diz o que alguém é para a empresa, não quem é
            [one] { $persona } e mais { $others } persona só dizem o que alguém é para a empresa, não quem é
           *[other] { $persona } e mais { $others } personas só dizem o que alguém é para a empresa, não quem é
        }
    .also = também não é ninguém em particular

unused-persona =
    .looks-for = Há personas sem história no mapa. As que generic-persona aponta e aquelas cujas atividades estão vazias ficam por conta de outras regras. Um apontamento por mapa. Se nenhuma atividade, tarefa ou história cita uma persona, é isso que se aponta, pois então todas as histórias são da primeira persona.
    .why = Ou falta parte da jornada dessas personas, ou o produto não é para elas.
    .ask = Quais atividades são delas?
    .advice = indique `persona:` nas atividades ou histórias delas, ou remova a persona
    .finding =
        { $personas } { $count ->
            [one] não tem
           *[other] não têm
        } nenhuma história
    .none-named = nada no mapa cita uma persona, então toda história conta como história de { $persona }
    .also = também não tem história

one-column-persona =
    .looks-for = Todas as histórias de uma persona, três ou mais, estão em uma só tarefa, enquanto outra persona tem histórias em quatro tarefas ou mais.
    .why = O mapa mostra como um amontoado aquilo de que esta persona precisa, e os passos que faltam passam despercebidos.
    .ask = O que mais ela faz, antes e depois?
    .advice = pergunte o que ela faz primeiro, depois e por último, e dê a cada passo uma tarefa
    .finding = todas as { $count } histórias de { $persona } estão em uma só tarefa, { $task }
    .related = contém todas as histórias dela

person-as-activity =
    .looks-for = O título de uma atividade é o nome de uma persona. Um apontamento por mapa, em qualquer idioma.
    .why = Uma coluna para cada pessoa é uma lista de desejos: não mostra quem faz o quê depois de quem, nem onde um espera pelo outro.
    .ask = O que esta pessoa faz neste passo?
    .advice = dê às atividades o nome do que as pessoas fazem e diga quem com `persona:`
    .finding =
        { $others ->
            [0] { $activity } é uma pessoa, não um passo
            [one] { $activity } e mais { $others } atividade são pessoas, não passos
           *[other] { $activity } e mais { $others } atividades são pessoas, não passos
        }
    .also = também é uma pessoa

no-goal =
    .looks-for = O mapa não tem objetivo.
    .why = Sem um objetivo, a equipe não sabe de quais histórias os usuários precisam para alcançá-lo e quais podem esperar.
    .ask = O que as pessoas poderão fazer que hoje não podem?
    .advice = diga em uma linha, em `goal:`, o que os usuários querem alcançar
    .finding = o mapa não tem objetivo

broken-journey =
    .looks-for = Uma persona fica presa na primeira release que a atende: tem histórias antes e depois de uma de suas atividades, mas nenhuma nela, e skipped-activity ainda não diz isso. Um apontamento por persona, em mapas com duas ou mais personas.
    .why = A release parece completa porque alguém passa por todos os passos, mas esta persona não passa.
    .ask = Como ela passa por esse passo nesta release?
    .advice = adicione à release a menor história dela nesta atividade, ou diga em `ignore:` como ela passa daqui
    .finding = { $persona } não consegue avançar em { $release }: nenhuma história para esta persona em { $activities }
    .related = nenhuma história para esta persona

first-release-leaves-persona-out =
    .looks-for = Há personas com histórias, mas nenhuma na primeira release, e nenhuma release posterior fala delas ou do que fazem. Quem só tem histórias a partir da terceira release fica de fora de propósito. Um apontamento por mapa. Só em mapas com duas ou mais releases.
    .why = Outras personas podem depender do que esta faz: um pedido não chega se ninguém o embala.
    .ask = O que elas fazem até sair sua primeira história?
    .advice = verifique se a primeira release funciona sem esta persona e, se funcionar, diga isso em `ignore:`
    .finding = { $release } não tem nenhuma história para { $personas }
    .also = também não tem história nela

no-lang =
    .looks-for = O mapa não informa o idioma, e as letras ou as palavras mais comuns dos títulos claramente não são inglesas. As regras de redação então não verificam o mapa, exceto quanto a termos técnicos.
    .why = Os navegadores leem a página em voz alta e quebram as linhas como se estivesse em inglês, e as regras procuram palavras inglesas.
    .ask = Em que idioma estão os títulos? Responda com o código, como de ou pt-BR
    .advice = informe o idioma do mapa em `lang:`
    .advice-with-code = informe o idioma do mapa: `lang: { $code }`
    .finding = o mapa não informa o idioma e os títulos não estão em inglês

## Gap rules: backbone

empty-map =
    .looks-for = O mapa não tem atividades, ou não tem histórias.
    .why = Ainda não há nada a discutir ou planejar, e a maioria das outras regras não tem o que verificar.
    .ask = Qual é a primeira coisa que as pessoas fazem?
    .advice = liste em `activities:` os passos que os usuários dão, cada um com uma tarefa e uma história
    .no-activity = o mapa não tem atividades
    .no-story = o mapa tem atividades, mas não tem histórias

empty-activity =
    .looks-for = Uma atividade não tem tarefas, ou não há histórias em suas tarefas.
    .why = Ninguém pensou a fundo neste passo, então os usuários chegarão a ele e não encontrarão nada.
    .ask = Quais são os passos desta atividade?
    .advice = adicione o que os usuários fazem ali, começando com uma tarefa e uma história, ou remova a atividade
    .no-tasks = { $activity } não tem tarefas
    .no-stories = { $activity } tem tarefas, mas não tem histórias

empty-task =
    .looks-for = Há tarefas sem histórias, mas a atividade delas tem algumas. Um apontamento por atividade.
    .why = O passo parece coberto, mas não se sabe como os usuários passam por ele.
    .ask = Como as pessoas dão este passo?
    .advice = adicione a história mais simples que permita fazer esta tarefa, ou remova a tarefa
    .finding =
        { $tasks } { $count ->
            [one] não tem
           *[other] não têm
        } histórias
    .also = também não tem histórias

flat-map =
    .looks-for = Quase toda tarefa tem uma só história: 70% das tarefas com histórias, em mapas com dez ou mais delas.
    .why = Com uma história por tarefa, nenhuma release pode deixar nada de fora, e a primeira fica tão grande quanto o produto.
    .ask = O que você deixaria fora da primeira release? Quais passos são, na verdade, várias histórias?
    .advice = pergunte, em cada tarefa, qual é o mínimo que bastaria no começo e o que poderia vir depois, e adicione ambos como histórias
    .finding = { $count } de { $total } tarefas têm uma só história, então nenhuma release pode deixar nada de fora

no-steps =
    .looks-for = Há atividades com histórias, mas sem passos: as histórias estão logo abaixo delas, ou a única tarefa tem o mesmo título e no máximo duas histórias. Um apontamento por mapa.
    .why = Uma atividade sem passos ainda não foi pensada a fundo, e é fácil deixar passar o que os usuários fazem nesse meio-tempo.
    .ask = Quais são os passos destas atividades?
    .advice = pergunte o que os usuários fazem primeiro, depois e por último nesta atividade, e faça de cada coisa uma tarefa
    .finding =
        { $others ->
            [0] { $activity } ainda não tem passos
            [one] { $activity } e mais { $others } atividade ainda não têm passos
           *[other] { $activity } e mais { $others } atividades ainda não têm passos
        }
    .also = também não tem passos

backbone-size =
    .looks-for = A espinha dorsal tem mais de 10 atividades, sem contar camadas do trabalho. Ou tem menos de 4, e duas ou mais personas ou uma atividade tão longa que esconde várias, e 12 histórias ou mais, a não ser que lopsided-depth ou time-as-backbone digam mais sobre isso. Um projeto pode definir outros limites.
    .why = Com atividades de menos, passos que faltam passam despercebidos; com atividades demais, ninguém vê a jornada inteira.
    .ask = Quais atividades andam juntas, e quais escondem várias?
    .advice = junte as atividades que são um mesmo passo, ou divida uma jornada longa em dois mapas
    .advice-for-few = divida as atividades que cobrem vários passos e pergunte o que acontece antes e depois delas
    .advice-for-personas = faça um mapa para cada persona ({ $personas }), já que têm jornadas próprias, ou junte as atividades que são um mesmo passo
    .too-few =
        a espinha dorsal tem { $count ->
            [one] { $count } atividade
           *[other] { $count } atividades
        }: menos de { $min } raramente cobrem uma jornada inteira
    .too-many =
        a espinha dorsal tem { $count ->
            [one] { $count } atividade
           *[other] { $count } atividades
        }{ $layers ->
            [0] {""}
            [one] , sem contar { $layers } camada do trabalho
           *[other] , sem contar { $layers } camadas do trabalho
        }: mais de { $max } são difíceis de abarcar de uma vez

thin-activity =
    .looks-for = Uma atividade entre outras tem uma só tarefa com uma história, enquanto pelo menos metade das outras tem duas tarefas ou mais. Não se apontam coisas, o que a primeira release pula, nem os casos em que metade ou mais das atividades é assim ou em que quase toda tarefa tem uma só história.
    .why = Ela pode ser parte de uma atividade vizinha ou um passo em que ninguém pensou a fundo.
    .ask = O que mais acontece nesta atividade?
    .advice = pergunte o que os usuários fazem antes e depois desta tarefa; se não fizerem nada, passe-a para uma atividade vizinha
    .finding = { $activity } tem uma só tarefa, enquanto a maioria das outras atividades tem várias

wide-activity =
    .looks-for = Há atividades com mais de 7 tarefas. Um apontamento por mapa, a não ser que backbone-size ou flat-map o façam. Um projeto pode definir outro limite.
    .why = Uma atividade longa costuma esconder um ponto em que os usuários param e voltam mais tarde, e é fácil deixar passar aquilo de que precisam ali.
    .ask = Quais das tarefas são uma atividade por si só?
    .advice = encontre o ponto em que os usuários fazem uma pausa e divida a atividade ali
    .finding =
        { $others ->
            [0] { $activity } tem { $count } tarefas
            [one] { $activity } tem { $count } tarefas, e mais { $others } atividade é tão longa quanto ela
           *[other] { $activity } tem { $count } tarefas, e mais { $others } atividades são tão longas quanto ela
        }: mais de { $max } costumam dar duas atividades
    .also = também é longa demais

lopsided-depth =
    .looks-for = Uma atividade tem mais da metade de todas as histórias, e outra tem só uma. Só em mapas com oito histórias ou mais. Um projeto pode definir outra proporção.
    .why = A equipe detalhou a parte que conhece melhor e pode ter deixado passar aquilo de que os usuários precisam em outras.
    .ask = O que falta na atividade com poucas histórias, ou onde dá para dividir a que tem muitas?
    .advice = encontre alguém que faça estas atividades e converse a fundo sobre as que têm uma só história
    .finding =
        { $activity } tem { $count } de { $total } histórias, enquanto { $others } { $other_count ->
            [one] tem
           *[other] têm
        } só uma
    .related = tem uma só história

duplicate-name =
    .looks-for = Duas tarefas têm o mesmo título, ou duas histórias de uma tarefa, ou duas histórias de tarefas e releases diferentes. Maiúsculas e espaços não contam. Um apontamento por título.
    .why = Quem lê não sabe se é uma coisa ou se são duas.
    .ask = É a mesma coisa duas vezes? Se não, como a persona chamaria esta?
    .advice = remova uma delas, ou diga nos dois títulos em que diferem
    .advice-for-personas = se for a mesma coisa para personas diferentes, desenvolva uma vez só: mantenha uma história com todas as personas dela
    .task =
        { $count ->
           *[other] { $count } tarefas se chamam { $title }: uma tarefa ou duas?
        }
    .story =
        { $count ->
            [2] { $count } histórias se chamam { $title }: uma história ou duas?
           *[other] { $count } histórias se chamam { $title }: uma história ou várias?
        }
    .related = mesmo título

one-shot-activity =
    .looks-for = Todas as histórias de uma atividade, três ou mais, estão em uma release que não é a primeira, enquanto pelo menos metade das atividades tem histórias em várias. Uma release que tem um resultado, ou sobretudo histórias da atividade, trata dela, e não é apontada. Um apontamento por release, em mapas com três releases ou mais.
    .why = Ninguém vê este passo antes que esteja pronto, então só se aprende do que os usuários precisam ali quando já não dá para mudar.
    .ask = Quais destas histórias fariam falta antes disso?
    .advice = encontre a menor história da atividade que já seja útil sozinha e lance-a em uma release anterior
    .finding =
        { $activities } { $count ->
            [one] é feita de uma só vez em { $release }
           *[other] são feitas de uma só vez em { $release }
        }: nada disso sai antes nem depois
    .also = também feita de uma só vez

time-as-backbone =
    .looks-for = As atividades são semanas, sprints, fases ou trimestres. Um apontamento por mapa, na primeira delas. Só em idiomas com listas de palavras.
    .why = Um calendário mostra o que a equipe faz, então os passos que faltam na jornada dos usuários passam despercebidos.
    .ask = O que as pessoas fazem nesse período, nas palavras da persona?
    .advice = dê às atividades o nome do que os usuários fazem e planeje o tempo com releases
    .finding =
        { $count ->
            [one] { $activities } é um período de tempo, não um passo dos usuários
           *[other] { $activities } são períodos de tempo, não passos dos usuários
        }
    .related = também um período de tempo

cross-cutting-activity =
    .looks-for = Uma atividade é uma camada do trabalho, não um passo dos usuários. Por exemplo, infraestrutura, dívida técnica, localização, dados e interface, e títulos que começam com “Habilitador:” ou “Transversal:”. Um apontamento por mapa. Só em idiomas com listas de palavras. Nenhuma outra regra conta uma atividade assim.
    .why = Uma camada esconde qual passo precisa do trabalho, e assim o trabalho é facilmente adiado.
    .ask = O que a persona faz aqui, em suas próprias palavras?
    .advice = passe cada história para o primeiro passo que precisa dela, como história ou critério de aceite
    .finding =
        { $others ->
            [0] { $activity } é uma camada do trabalho, não um passo dos usuários
            [one] { $activity } e mais { $others } atividade são camadas do trabalho, não passos dos usuários
           *[other] { $activity } e mais { $others } atividades são camadas do trabalho, não passos dos usuários
        }
    .also = também uma camada do trabalho

## Gap rules: releases

no-releases =
    .looks-for = O mapa tem histórias, mas não tem releases.
    .why = Sem releases, o mapa não diz o que sai primeiro, e todas as histórias parecem igualmente urgentes.
    .ask = Qual é a fatia mais fina que ajuda alguém?
    .advice = adicione uma primeira release em `releases:`, com o menor número de histórias que a torne útil
    .finding =
        o mapa tem { $count ->
            [one] { $count } história
           *[other] { $count } histórias
        }, mas nenhuma release

skipped-activity =
    .looks-for = A primeira release não tem nenhuma história em atividades das personas que atende, embora ali haja algo com release, e nenhuma decisão explica isso: nenhuma release posterior fala da atividade em seu nome, resultado ou métrica. Onde o caminho de uma persona pela release termina, pode terminar de propósito: a release tem um resultado e uma métrica, ou uma só release posterior tem todas as histórias da atividade, a não ser que os usuários paguem ou façam um pedido e esperem pelo que vem. Não contam atividades que são coisas ou períodos, nem tarefas isoladas de uma ou duas histórias em um mapa de 20 ou mais. Um apontamento por release. Releases posteriores podem deixar passos de fora, e um passo com uma história lançada não foi pulado. Se a primeira release já foi lançada, a primeira que não foi toma seu lugar.
    .why = Os usuários não alcançam o objetivo se faltar um passo, por melhores que sejam os outros.
    .ask = Qual história desta atividade não pode ficar de fora?
    .advice = adicione à release a menor história de cada uma destas atividades, ou diga em `ignore:` como os usuários passam por elas
    .advice-for-one = adicione à release a menor história de { $tasks }, ou diga em `ignore:` como os usuários passam por este passo
    .stops =
        { $release } termina em { $last }: nenhuma história para { $count ->
            [one] { $activities }, o passo que segue
           *[other] { $activities }, os passos que seguem
        }
    .skips =
        { $release } não tem nenhuma história para { $count ->
            [one] { $activities }: como os usuários passam por esse passo?
           *[other] { $activities }: como os usuários passam por esses passos?
        }
    .related = também não há nenhuma história

skipped-task =
    .looks-for = A primeira release pula tarefas entre outras de uma atividade que ela cobre, no máximo metade das que têm uma história para uma de suas personas, embora alguém siga até uma tarefa posterior. As tarefas que só vêm depois da próxima release, e aquelas de que uma release posterior fala em seu nome, resultado ou métrica, ficam de fora de propósito. Um apontamento por release.
    .why = Os usuários podem precisar desta tarefa desde o início, e é fácil deixá-la passar quando o resto da atividade está coberto.
    .ask = Como as pessoas passam por estas tarefas nesta release?
    .advice = leia a release em voz alta, passo a passo, e adicione uma história para esta tarefa se os usuários fossem sentir falta dela
    .finding = { $release } pula { $tasks } em { $activity }
    .in-several = { $release } pula { $tasks }
    .also = também pulada

vertical-slice =
    .looks-for = Uma release tira todas as suas histórias de uma só atividade. Só contam releases com quatro histórias ou mais, em mapas em que várias atividades têm histórias. Uma release que acrescenta uma atividade às das anteriores, e que tem um resultado, faz isso de propósito. Onde skipped-activity aponta uma release, esta regra não aponta.
    .why = Os usuários ganham mais maneiras de dar um passo, mas não avançam na jornada.
    .ask = A quem esta release ajuda, se as outras atividades não recebem nada?
    .advice = pegue, em vez disso, a menor história de cada atividade, e deixe o resto para depois
    .finding = todas as { $count } histórias de { $release } estão em uma só atividade, { $activity }
    .related = contém todas as histórias dela

empty-release =
    .looks-for = Uma release não tem histórias.
    .why = Quem lê espera dela algo que ninguém planeja fazer.
    .ask = Quais histórias estão nela?
    .advice = atribua histórias à release, ou remova-a
    .finding = { $release } não tem histórias

no-outcome =
    .looks-for = Há releases que não dizem o que muda para os usuários. Um apontamento por mapa: um aviso se a próxima release estiver entre elas e, caso contrário, uma nota. Releases vazias ou já lançadas são ignoradas.
    .why = Sem um resultado, uma release conta como sucesso quando suas histórias estão feitas, mesmo que nada tenha melhorado para os usuários.
    .ask = O que muda para a persona depois que a release sair?
    .advice = complete em `outcome:` a frase “Com esta release, os usuários podem…”
    .finding =
        { $others ->
            [0] { $release } não tem resultado
            [one] { $release } e mais { $others } release não têm resultado
           *[other] { $release } e mais { $others } releases não têm resultado
        }: não se sabe o que muda para os usuários
    .also = também não tem resultado

no-measure =
    .looks-for = A próxima release tem um resultado, mas nenhuma métrica de sucesso, nem um número no resultado. Releases posteriores nessa situação são apontadas junto. Um apontamento por mapa.
    .why = Sem uma métrica, a equipe não sabe se a release funcionou nem aprende nada com ela.
    .ask = Como você vai saber que o resultado foi alcançado?
    .advice = escreva em `measure:` o que os usuários vão fazer se ela funcionar, e até quando
    .finding =
        { $releases } { $count ->
            [one] tem
           *[other] têm
        } um resultado, mas nenhuma métrica de sucesso
    .also = também não tem métrica

overpacked-first-release =
    .looks-for = A primeira release tem mais de 75% de todas as histórias com release. Só em mapas com duas ou mais releases que têm histórias, enquanto nada foi lançado. Atividades que são uma camada do trabalho não contam. Um projeto pode definir outra proporção.
    .why = Quanto maior a primeira release, mais tarde a equipe aprende de quais histórias ninguém precisava.
    .ask = O que poderia esperar sem que ninguém ficasse travado?
    .advice = passe para uma release posterior as histórias que não fazem falta no começo
    .finding = { $release } tem { $count } de { $total } histórias com release

priority-inversion =
    .looks-for = Em uma tarefa, uma história fica abaixo de outra que sai duas ou mais releases depois, embora em pelo menos quatro vezes mais tarefas as histórias sigam a ordem das releases. Um apontamento por mapa. Não contam histórias já lançadas, nem as que needs-later-story aponta.
    .why = As histórias mais importantes vêm primeiro em uma tarefa, então ou a ordem está desatualizada ou a equipe faz antes uma história menos importante.
    .ask = O que vale: a ordem das histórias ou a das releases?
    .advice = ordene as histórias de cada tarefa pela release, ou passe as mais importantes para uma release anterior
    .finding =
        em { $count ->
            [one] uma tarefa
           *[other] { $count } tarefas
        }, as histórias não seguem a ordem das releases: { $story } sai antes de { $above }
    .related = está acima dela, mas sai depois
    .also = sai antes de uma história que está acima dela

speaks-of-later =
    .looks-for = Uma história fala de algo que os usuários só terão em uma release posterior ou em nenhuma: uma receita salva, quando salvar receitas vem depois; excluir uma lista, quando criar listas vem depois; um perfil antes do cadastro. Só em mapas em inglês. Verifica títulos e descrições.
    .why = Os usuários encontram um passo que ainda não faz sentido, ou a equipe descobre no meio do caminho que precisa fazer a outra antes.
    .ask = De onde vem isso nesta release?
    .advice = passe a outra história para a mesma release, ou esta para uma release posterior
    .finding = { $story } sai em { $release }, mas aquilo de que fala só chega com { $maker } em { $later }
    .unscheduled = { $story } fala de algo que chega com { $maker }, que está sem release
    .related = de onde vem aquilo de que ela fala

work-runs-ahead =
    .looks-for = Duas ou mais histórias da primeira release não terminada estão a fazer ou bloqueadas, enquanto três ou mais de releases posteriores estão em andamento ou feitas. Perguntas e histórias sobre falhas não contam.
    .why = Os usuários esperam pela primeira release, e a equipe não aprende com nenhuma.
    .ask = Por que o trabalho posterior é feito primeiro? O que está segurando esta release?
    .advice = termine a primeira release antes de começar as posteriores, ou troque as histórias entre as releases
    .finding =
        { $count ->
           *[other] { $count } histórias de { $release } esperam
        }, enquanto { $ahead } de releases posteriores estão em andamento ou feitas
    .related = à frente da primeira release

layer-release =
    .looks-for = Há releases com o nome de uma camada ou fase do trabalho. Por exemplo, backend, design e testes. Um simples número, como fase 2, só conta se a release tiver um resultado; caso contrário, no-outcome a aponta. Um apontamento por mapa. Só em idiomas com listas de palavras.
    .why = Os usuários não podem fazer nada com uma só camada, então ninguém experimenta o produto até sair a última.
    .ask = O que as pessoas podem fazer com esta release? Dê a ela um nome que diga isso
    .advice = planeje cada release em torno de algo que os usuários possam fazer e dê a ela esse nome
    .finding =
        { $others ->
            [0] { $release } tem o nome de uma parte do trabalho
            [one] { $release } e mais { $others } release têm o nome de partes do trabalho
           *[other] { $release } e mais { $others } releases têm o nome de partes do trabalho
        }, não do que os usuários podem fazer
    .also = também uma parte do trabalho

technology-release =
    .looks-for = Em uma release, três ou mais títulos, e pelo menos um quarto de todos, citam uma tecnologia, como IA, RV, blockchain, drones ou reconhecimento facial. Só em idiomas com listas de palavras.
    .why = Desenvolve-se uma tecnologia em busca de um motivo, e aquilo de que os usuários precisam tem de esperar.
    .ask = Qual problema da persona a tecnologia resolve?
    .advice = diga em cada título o que os usuários ganham e pergunte se sentiriam falta
    .finding = { $count } de { $total } histórias de { $release } têm o nome de uma tecnologia: { $stories }
    .related = tem o nome de uma tecnologia

release-dates-out-of-order =
    .looks-for = Uma release tem uma data anterior à de uma release acima dela.
    .why = As releases saem de cima para baixo, então quem lê não sabe se o certo é a ordem ou a data.
    .ask = Qual das datas está certa?
    .advice = liste as releases na ordem em que saem, ou corrija a data
    .finding = { $release } tem como data { $date }, mas { $above }, que está acima, tem { $later }
    .related = está acima dela, mas sai depois

overdue-release =
    .looks-for = A data de uma release passou, mas algumas de suas histórias estão abertas. A data de hoje precisa ser informada, com `--today DATE` ou `today: true` no arquivo do projeto. Releases com `status: released` ficam por conta de status-drift.
    .why = Quem lê ainda conta com essa data.
    .ask = O que acontece com as histórias ainda abertas?
    .advice = defina uma nova data, ou passe as histórias abertas para uma release posterior
    .finding =
        { $release } tinha como data { $date }, mas { $count ->
            [one] { $count } história ainda está aberta
           *[other] { $count } histórias ainda estão abertas
        }

status-drift =
    .looks-for = O status de uma release contradiz suas histórias. Ela tem `status: released`, mas histórias abertas, ou `status: planned`, embora todas as suas histórias estejam feitas.
    .why = Quem percebe um status errado deixa de confiar no resto do mapa.
    .ask = Foi lançada ou não?
    .advice = corrija o status, ou passe as histórias abertas para uma release posterior
    .released =
        { $release } está marcada como lançada, mas { $count ->
            [one] { $count } história ainda está aberta
           *[other] { $count } histórias ainda estão abertas
        }
    .planned = { $release } está marcada como planejada, mas todas as suas histórias estão feitas
    .related = ainda aberta

unscheduled-stories =
    .looks-for = Tarefas inteiras de duas ou mais histórias não têm release, ou um terço de todas as histórias não tem, embora o mapa tenha releases. Perguntas, nomes provisórios e histórias de que depende uma história com release ficam por conta de outras regras. Um apontamento por mapa.
    .why = Quem lê não sabe se uma história sem release será feita ou não.
    .ask = Quais destas histórias estão na próxima release?
    .advice = atribua cada história a uma release, ou remova-a
    .anywhere =
        { $count ->
            [one] { $count } história está sem release
           *[other] { $count } histórias estão sem release
        }
    .in-task =
        { $count ->
            [one] { $count } história de { $task } está sem release
           *[other] { $count } histórias de { $task } estão sem release
        }
    .mostly-in-task =
        { $count ->
            [one] { $count } história está sem release
           *[other] { $count } histórias estão sem release
        }, { $task_count } em { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } história está sem release
           *[other] { $count } histórias estão sem release
        }, { $first_count } em { $first } e { $second_count } em { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = Uma história depende de uma história de uma release posterior.
    .why = A release não pode funcionar como planejado, porque algo de que ela depende sai depois.
    .ask = O que esta história faz sem a outra?
    .advice = passe a história necessária para uma release anterior, ou esta para uma release posterior
    .finding = { $story } sai em { $release }, mas depende de { $needed }, que sai em { $later }

needs-unscheduled-story =
    .looks-for = Uma história com release depende de uma história sem release.
    .why = A história depende de um trabalho que ninguém planejou.
    .ask = Quando sai a outra história?
    .advice = ponha a história necessária na mesma release ou em uma anterior, ou remova-a de `needs:`
    .finding = { $story } sai em { $release }, mas depende de { $needed }, que está sem release

dependency-cycle =
    .looks-for = Histórias dependem umas das outras em um ciclo. Um apontamento por ciclo, na primeira história dele.
    .why = Cada história de um ciclo espera por outra, então nenhuma pode ser feita primeiro.
    .ask = Qual delas pode ser feita primeiro, e como?
    .advice = remova um item de `needs:` que não seja essencial, ou divida uma das histórias
    .itself = { $story } depende de si mesma
    .several = { $stories } dependem umas das outras em um ciclo
    .related = parte do ciclo

done-before-its-need =
    .looks-for = Uma história feita depende de uma história que não está feita.
    .why = Ou a história não está mesmo feita ou não depende da outra, então os planos baseados no mapa estão errados.
    .ask = A outra história está feita, ou não é necessária?
    .advice = remova o item de `needs:` se a história funciona sem ele, ou corrija o status
    .finding = { $story } está feita, mas depende de { $needed }, que não está

blocked-in-active-release =
    .looks-for = Uma história da release ativa está bloqueada. Se ela tiver uma pergunta em aberto, é a pergunta que se aponta.
    .why = A release não pode sair sem a história, e cada dia de espera atrasa o que vem depois dela.
    .ask = O que a bloqueia, e quem a desbloqueia?
    .advice = descubra o que a história está esperando e quem pode resolver, ou passe-a para uma release posterior
    .finding = { $story } está bloqueada, e { $release } é a release ativa

## Gap rules: wording

system-words =
    .looks-for = Há títulos com termos técnicos, como API, banco de dados ou OAuth, ou com código, como `userId` ou `/orders`. Verifica atividades, tarefas e histórias em todos os idiomas. O que está entre aspas ou parênteses é ignorado, assim como formatos de arquivo em uma importação ou exportação e histórias de desenvolvedores. Um apontamento por mapa.
    .why = Usuários e outras partes interessadas não podem avaliar um passo que não entendem, e muitas vezes nem é um passo dos usuários.
    .ask = O que a persona faz ou vê aqui? Diga com as palavras dela
    .advice = diga o que os usuários fazem ou recebem e ponha a tecnologia na descrição: `Entrar com minha conta do Google`, não `Autenticar via OAuth`
    .finding =
        { $others ->
            [0] { $title } fala do sistema ({ $word }), não do que os usuários fazem
            [one] { $title } ({ $word }) e mais { $others } título falam do sistema, não do que os usuários fazem
           *[other] { $title } ({ $word }) e mais { $others } títulos falam do sistema, não do que os usuários fazem
        }
    .also = também fala do sistema

screen-words =
    .looks-for = Há histórias que citam uma parte da tela, como um botão ou uma lista suspensa: três ou mais, ou mais de uma em cada dez. Um apontamento por mapa. Só em idiomas com listas de palavras. O que está entre aspas é ignorado.
    .why = Isso decide um design antes que a equipe tenha perguntado o que os usuários querem fazer.
    .ask = Para que serve? Diga o que a persona consegue com isso
    .advice = diga o que os usuários fazem e ponha o design na descrição: `Dizer onde moro`, não `Lista suspensa de países`
    .finding =
        { $others ->
            [0] { $title } descreve a tela ({ $word }), não o que os usuários fazem
            [one] { $title } ({ $word }) e mais { $others } história descrevem a tela, não o que os usuários fazem
           *[other] { $title } ({ $word }) e mais { $others } histórias descrevem a tela, não o que os usuários fazem
        }
    .also = também descreve a tela

feature-noun =
    .looks-for = Há atividades, ou três ou mais tarefas, que são coisas, não ações. Verifica títulos de uma ou duas palavras: Painel, Perfil e Página inicial são coisas; Buscar e Pagar são ações. Um apontamento por mapa. Só em idiomas com listas de palavras.
    .why = Uma lista de coisas é um menu, não uma jornada: esconde quem faz o quê e quais passos faltam no meio.
    .ask = O que a persona faz com isso? Diga com um verbo
    .advice = comece o título com um verbo e diga o que os usuários fazem: `Ver como minha loja foi hoje`, não `Painel`
    .finding =
        { $others ->
            [0] { $title } é uma coisa, não algo que os usuários fazem
            [one] { $title } e mais { $others } título são coisas, não algo que os usuários fazem
           *[other] { $title } e mais { $others } títulos são coisas, não algo que os usuários fazem
        }
    .also = também é uma coisa

business-wish =
    .looks-for = Há histórias que dizem que os usuários veem ou recebem algo que só a empresa deseja mostrar, como anúncios, promoções ou vendas adicionais. Um apontamento por mapa. Só em idiomas com listas de palavras.
    .why = Ninguém vem ao produto por isso, então o mapa dá a impressão de que necessidades dos usuários são atendidas.
    .ask = O que a persona quer com isso? Diga com as palavras dela
    .advice = diga o que os usuários ganham com isso, ou tire a história do mapa e deixe-a no plano de negócios
    .finding =
        { $others ->
            [0] { $title } é o que a empresa deseja
            [one] { $title } e mais { $others } história são o que a empresa deseja
           *[other] { $title } e mais { $others } histórias são o que a empresa deseja
        }, não o que os usuários fazem
    .also = também é um desejo da empresa

question-as-story =
    .looks-for = Títulos de histórias são perguntas. Um apontamento por mapa, em qualquer idioma.
    .why = Um cartão com uma pergunta é planejado, estimado e contado como algo que os usuários vão receber.
    .ask = O que a persona poderá fazer quando isso for respondido?
    .advice = escreva cada uma em `questions:` da história a que diz respeito e remova o cartão
    .finding =
        { $others ->
            [0] { $title } é uma pergunta, não uma história
            [one] { $title } e mais { $others } história são perguntas, não histórias
           *[other] { $title } e mais { $others } histórias são perguntas, não histórias
        }
    .also = também é uma pergunta

sentence-titles =
    .looks-for = Três ou mais títulos começam como a frase de um modelo de história, como “Como…, quero…”. Um apontamento por mapa. Só em idiomas com listas de palavras.
    .why = Em um mural de cartões assim, o que distingue uma história da outra vem por último, e ninguém consegue percorrer o mapa com os olhos.
    .ask = O que é, em poucas palavras, sem o “Como…”?
    .advice = mantenha o desejo como título e passe o resto para `persona:` e `why:`
    .rewrite = reescreva os títulos, este como `persona:` { $persona }, `story:` { $title } e `why:` { $why }
    .rewrite-without-why = reescreva os títulos, este como `persona:` { $persona } e `story:` { $title }
    .finding = { $count } títulos são frases inteiras, como { $title }
    .also = também é uma frase

placeholder-name =
    .looks-for = Um título é um nome provisório, como “a definir”, “diversos” ou uma só letra. Verifica atividades, tarefas e histórias. Só em idiomas com listas de palavras. Uma palavra que o mapa usa em outro lugar como palavra comum, como “atividades” em uma escola, não conta. Nem histórias sem release em mapas com releases.
    .why = Ninguém sabe o que ele representa nem se importa e, ainda assim, ele é contado.
    .ask = O que é, de verdade?
    .advice = escreva o que os usuários fazem ali, ou remova até que alguém saiba
    .finding = { $title } é um nome provisório: não diz o que os usuários fazem

long-title =
    .looks-for = Há títulos com mais de 120 caracteres. Verifica atividades, tarefas e histórias em qualquer idioma. Um apontamento por mapa. Um projeto pode definir outro limite.
    .why = Um título tão longo não cabe em um cartão, e ninguém o lê.
    .ask = O que é, em poucas palavras?
    .advice = encurte o título para poucas palavras e passe o resto para `description:` ou `acceptance:`
    .finding =
        { $others ->
            [0] { $title } tem { $count } caracteres: longo demais para um cartão
            [one] { $title } ({ $count } caracteres) e mais { $others } título são longos demais para um cartão
           *[other] { $title } ({ $count } caracteres) e mais { $others } títulos são longos demais para um cartão
        }
    .also = também longo demais

## Gap rules: readiness

no-acceptance =
    .looks-for = Há histórias abertas da próxima release sem critérios de aceite. Um apontamento por release, em mapas em que pelo menos uma história tem critérios para cada quatro que não têm.
    .why = Sem critérios, cada um tem uma ideia diferente de quando uma história está feita, e os usuários podem não receber o que lhes foi prometido.
    .ask = Como você vai saber que estas histórias estão feitas?
    .advice = liste em `acceptance:` o que precisa ser cumprido quando a história estiver feita
    .finding =
        { $count ->
            [one] { $count } história aberta de { $release } não tem
           *[other] { $count } histórias abertas de { $release } não têm
        } critérios de aceite: { $stories }
    .related = sem critérios de aceite

detail-too-early =
    .looks-for = Mais da metade dos critérios de aceite está em histórias tardias, e essa proporção é pelo menos uma vez e meia a dessas histórias no mapa. Histórias tardias são as da última release, as sem release e as do backlog. Só em mapas com duas ou mais releases. Uma última release que é a próxima ou que já foi lançada não é tardia. Um projeto pode definir outra proporção.
    .why = A equipe saberá mais quando desenvolver estas histórias e terá de reescrever os critérios, enquanto falta detalhe à próxima release.
    .ask = Em quais destes detalhes você apostaria hoje?
    .advice = escreva primeiro os critérios da próxima release e deixe as histórias posteriores só como títulos
    .finding =
        { $total ->
            [1] o único critério de aceite está em uma história
           *[other] { $early } de { $total } critérios de aceite estão em histórias
        } da última release ou sem release
    .related = já tem critérios

unestimated-story =
    .looks-for = Três ou mais histórias abertas da próxima release não têm estimativa, embora dois terços de suas histórias tenham. Histórias que no-acceptance aponta não contam. Um apontamento por mapa.
    .why = O total da release é baixo demais, e alguém pode prometer uma data com base nele.
    .ask = Que tamanho ela tem, comparada com as outras?
    .advice = estime estas histórias, nem que seja por alto, ou remova as estimativas da release
    .finding =
        { $count ->
            [one] { $count } história aberta não tem
           *[other] { $count } histórias abertas não têm
        } estimativa, embora outras da mesma release tenham: { $stories }
    .related = sem estimativa

oversized-story =
    .looks-for = Uma história aberta responde por mais de 40% das estimativas da próxima release. Só se ela tiver três estimativas ou mais, e metade de suas histórias tiver uma. Um projeto pode definir outra proporção.
    .why = A release depende só desta história: qualquer atraso nela atrasa tudo.
    .ask = Qual é a menor parte dela que ajuda alguém?
    .advice = divida a história pelo que os usuários fazem e comece pela menor parte
    .finding = { $story } responde por { $estimate } de { $total } em { $release }

open-question =
    .looks-for = Uma pergunta sobre a próxima release não tem resposta. Pode pertencer à release, a uma de suas histórias, à tarefa ou atividade de uma dessas histórias, ou ao mapa. Tags como `tbd` e `spike` também marcam uma história como pergunta; um projeto pode definir outras tags.
    .why = Quem a desenvolver vai responder à pergunta por conta própria, e os usuários terão de conviver com o resultado.
    .ask = Alguém na sala pode responder?
    .advice = responda com `text:` e `answer:`, ou encontre quem possa responder antes de o trabalho na história começar
    .finding = { $release } depende de uma pergunta em aberto: { $question }
    .done = { $story }, de { $release }, está feita, mas sua pergunta está em aberto: { $question }
    .tag = { $release } depende de uma pergunta em aberto: { $story } tem a tag { $tag }

untested-assumption =
    .looks-for = Uma suposição sobre a próxima release não foi testada. Ela não tem resposta, e pertence à release, a uma de suas histórias, à tarefa ou atividade de uma dessas histórias, ou ao mapa.
    .why = Se a suposição estiver errada, a equipe só descobre quando os usuários recebem algo que não podem usar ou não querem.
    .ask = Como você a verificou, e o que resultou disso?
    .advice = teste-a da maneira mais barata possível e escreva o resultado em `answer:`
    .finding = { $release } se apoia em uma suposição não testada: { $assumption }
    .done = { $story }, de { $release }, está feita, mas sua suposição não foi testada: { $assumption }

open-matter-in-notes =
    .looks-for = A descrição do mapa ou de uma tarefa diz que algo está em aberto: bloqueado, pendente, indefinido, antes do lançamento, à espera de aprovação e coisas assim. Nenhuma pergunta, suposição ou risco do mapa tem duas palavras em comum com esse conteúdo. Um apontamento por mapa, com as linhas. Só em mapas em inglês.
    .why = Uma descrição é lida uma vez, então ninguém acompanha e o assunto volta quando já é urgente.
    .ask = Quem resolve, e até quando?
    .advice = escreva cada assunto em `questions:`, `assumptions:` ou `risks:` do item a que diz respeito
    .finding =
        { $count ->
            [one] um assunto em aberto aparece só em uma descrição
           *[other] há assuntos em aberto que aparecem só em descrições
        }: { $lines }
    .also = também cita um assunto em aberto

happy-path-only =
    .looks-for = Uma tarefa tem histórias na primeira release, e o que pode dar errado só vem em uma posterior; ou nada na release inteira, incluindo os critérios de aceite, trata do que poderia dar errado. Essas histórias são reconhecidas pela tag `edge` ou `error`, e por palavras como “falha”, “recusado” ou “cancelar” em idiomas com listas de palavras. Um apontamento por release, em mapas em que alguma história trata de falhas; tarefas em que um erro custa caro aos usuários vêm primeiro. Não se aponta se quase toda tarefa tem uma só história.
    .why = A release funciona enquanto nada dá errado, e algo dá errado no primeiro dia.
    .ask = O que poderia dar errado aqui, e o que as pessoas fazem então? As respostas viram histórias desta release
    .advice = pergunte o que poderia dar errado em cada uma destas tarefas e adicione à release a falha que causaria mais dano
    .finding =
        { $release } não tem nenhuma história sobre falhas em { $count ->
            [one] { $count } tarefa
           *[other] { $count } tarefas
        }: { $tasks }
    .later =
        { $others ->
            [0] { $release } tem { $task }, mas { $story } só sai em { $later }
            [one] { $release } tem { $task }, mas { $story } só sai em { $later }; o mesmo vale para mais { $others } tarefa
           *[other] { $release } tem { $task }, mas { $story } só sai em { $later }; o mesmo vale para mais { $others } tarefas
        }
    .related = nenhuma história sobre falhas

no-failure-path =
    .looks-for = Nenhuma história trata do que poderia dar errado. Só em mapas com oito histórias ou mais, em idiomas com listas de palavras. Veja em happy-path-only como essas histórias são reconhecidas.
    .why = As coisas dão errado todo dia e, sem um plano, alguém decide às pressas o que os usuários veem.
    .ask = O que poderia dar errado, e o que as pessoas fazem então?
    .advice = pergunte em cada tarefa o que poderia dar errado e o que os usuários fazem então, e adicione uma história para isso
    .finding = nenhum dos { $count } títulos de histórias diz o que poderia dar errado

edge-cases-left-open =
    .looks-for = Uma release está pronta, exceto por suas histórias sobre falhas: há duas ou mais, e nenhuma está feita. Veja em happy-path-only como essas histórias são reconhecidas.
    .why = O que fica para o fim é descartado quando a data chega, e os usuários dão de cara com isso.
    .ask = Com quais destas falhas dá para conviver?
    .advice = decida de quais destas histórias os usuários precisam e passe as outras para uma release posterior
    .finding = { $release } está pronta, exceto por { $count } histórias sobre falhas: { $stories }
    .related = ainda aberta

unmapped-backlog =
    .looks-for = O backlog tem dez histórias ou mais, ou um terço de todas. Um apontamento por mapa, com o número delas.
    .why = No backlog, ninguém vê a que ponto da jornada uma história pertence nem o que ela tiraria do lugar.
    .ask = Quais devem ir para o mural, e quais podem sair?
    .advice = passe cada história para a tarefa a que pertence, ou remova-a
    .finding =
        { $count ->
            [one] { $count } história está
           *[other] { $count } histórias estão
        } no backlog, não no mural

## Gap rules: upkeep

unused-ignore =
    .looks-for = Um item de `ignore:` não corresponde a nenhum apontamento.
    .why = Um item desatualizado faz duvidar dos outros e esconde a próxima lacuna do mesmo tipo.
    .ask = O item pode sair?
    .advice = remova o item
    .finding = `{ $rule }` não encontra aqui nada a ignorar

## Workshop: pages of the people in the room

room-join = Entrar no workshop
room-join-name = Seu nome
room-join-code = Código: seis letras e números, no telão
room-join-button = Entrar
room-join-wrong-code = O código não é este. Olhe de novo no telão
room-join-wrong-link = Este link é de outro workshop. Digite o código que está no telão
room-join-closed = A porta está fechada. Peça ao anfitrião que a abra
room-join-later = Muitos códigos errados. Espere um minuto ou leia o código QR
room-out = Você não está mais no workshop. Entre de novo para participar
room-answer = Responder
room-no-connection = Sem conexão. Tente de novo
room-offline = Sem conexão. O que você escrever fica guardado aqui e é enviado depois
room-ended = O workshop terminou. Agradecemos a participação!
room-nothing-left = Não resta nada a perguntar. O anfitrião pode encerrar o workshop
room-wall = Ver o mural
room-to-phone = Voltar à página do celular
room-step = { $step }, passo { $number } de { $count }
room-time-up = O tempo acabou
room-wait = Aguarde a próxima pergunta
room-break = Intervalo. O anfitrião avisa quando continuar
room-reads = Você pode acompanhar. Para participar, peça ao anfitrião
room-why = Por quê?
room-card = Seu cartão
room-card-add = Adicionar cartão
room-about-silent = Um cartão por ideia. Ninguém vê seus cartões até o anfitrião revelar todos.
room-about-open = Um cartão por ideia. Seus cartões vão direto para o mural.
room-about-aloud = Diga sua resposta em voz alta. O anfitrião anota.
room-about-choose = Diga qual você escolheria. O anfitrião escolhe.
room-my-cards = Meus cartões
room-in-tray = { $count } na bandeja
room-card-edit = Alterar “{ $title }”
room-card-remove = Remover “{ $title }”
room-not-sent = Ainda não enviado
room-not-sent-other = Não enviado: a pergunta mudou
room-fingers = Quantos dedos você mostra?
room-finger =
    { $count ->
        [one] { $count } dedo
       *[other] { $count } dedos
    }
room-my-dots = Meus pontos
room-dots-left = disponíveis: { $left } de { $count }
room-dot-more = Um ponto a mais para “{ $title }”
room-dot-less = Um ponto a menos para “{ $title }”
room-dots =
    { $count ->
        [one] { $count } ponto
       *[other] { $count } pontos
    }
room-results = Votos
room-ready = Já terminei
room-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
room-people-ready =
    { $count ->
        [one] { $count } já terminou
       *[other] { $count } já terminaram
    }
room-park = Estacionar uma ideia
room-park-button = Estacionar
room-parked = Ideia estacionada
room-screen = Workshop
room-question = Pergunta
room-steps = Passos
room-time-left = Tempo restante: { $step }
room-countdown = Contagem regressiva
room-step-time = Mostrar o tempo da etapa
room-of-minutes =
    { $count ->
        [one] de { $count } minuto
       *[other] de { $count } minutos
    }
room-join-phone = Entre pelo celular
room-join-picture = Código QR com o endereço
room-join-trouble = Algum celular não consegue entrar?
room-join-local = Celulares não chegam a este endereço: só este computador. Iniciado com --host 0.0.0.0, ele os deixa entrar.
room-join-trouble-about = Ele precisa estar na mesma rede que este computador, e o firewall deste computador precisa deixá-lo passar. Redes de visitantes costumam isolar os aparelhos: nesse caso, abra um ponto de acesso. Outros endereços para tentar:
room-door-closed = A porta está fechada
room-person-host = anfitrião
room-person-reads = só lê
room-person-away = ausente
room-person-ready = já terminou
room-person-shows = mostra os dedos
room-tray = Na bandeja, virados para baixo
room-cards =
    { $count ->
        [one] { $count } cartão
       *[other] { $count } cartões
    }
room-tray-about =
    { $count ->
        [one] de { $count } pessoa; ninguém vê até o anfitrião revelar
       *[other] de { $count } pessoas; ninguém vê até o anfitrião revelar
    }
room-hands = mãos levantadas: { $shown } de { $count }
room-votes-open = A votação está aberta
room-votes-about =
    { $count ->
        [one] { $dots } de { $count } pessoa
       *[other] { $dots } de { $count } pessoas
    }
room-parking-lot = Estacionamento de ideias: { $number }
room-hint-silent = um cartão por ideia, no celular, em silêncio
room-hint-open = um cartão por ideia, no celular
room-hint-fingers = mostre seus dedos no celular
room-hint-aloud = diga em voz alta
room-change = { $name }: { $message }
room-answer-of = Resposta da sala
room-answer-lines = Resposta da sala, um cartão por linha
room-choices = Opções
room-next = Próxima pergunta
room-skip = Pular…
room-skip-reason = Motivo para pular esta pergunta
room-skip-button = Pular
room-undo = Desfazer resposta
room-reveal = Revelar os cartões
room-more-minutes = +{ $number } min
room-pause = Intervalo
room-go-on = Continuar
room-more = Mais…
room-host-title = Conduzir o workshop
room-minutes = Minutos
room-start = Iniciar
room-stop = Parar
room-hold = Pausar
room-rights = Os participantes podem
room-rights-vote = só votar
room-rights-cards = votar e escrever cartões
room-rights-edit = alterar tudo no mural
room-writing = Os cartões deles
room-writing-silent = ficam virados para baixo até você revelar
room-writing-open = vão direto para o mural
room-vote = Votação
room-vote-on = Votar em
room-vote-stories = todas as histórias
room-vote-tasks = tarefas
room-vote-releases = releases
room-vote-task = histórias de “{ $title }”
room-vote-each = Pontos por pessoa
room-vote-stack = Vários pontos em um mesmo item
room-vote-hidden = Mostrar os votos só no fim
room-vote-start = Abrir a votação
room-vote-close = Fechar a votação
room-vote-cancel = Cancelar a votação
room-vote-away = Ocultar os votos
room-vote-order = Ordenar por votos
room-door = Porta
room-door-close = Fechar a porta
room-door-open = Abrir a porta
room-read = Só ler
room-act = Participar
room-let-read = Deixar { $name } só ler
room-let-act = Deixar { $name } participar
room-remove = Remover { $name }
room-remove-sure = Sim, remover
room-people-title = Pessoas
room-end = Encerrar o workshop
room-end-sure = Sim, encerrar para todos
room-together-join = Entrar
room-together-code = Código: seis letras e números
room-together-wrong-code = O código não é este. Peça-o ao anfitrião
room-together-wrong-link = Este link não vale mais. Digite o código
room-together-invite = Convidar outras pessoas

## Workshop: steps, and how far it is

workshop-scope = Escopo
workshop-frame = Foco
workshop-activities = Atividades
workshop-tasks = Tarefas
workshop-stories = Histórias
workshop-gaps = Lacunas
workshop-slices = Fatias
workshop-close = Encerramento
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = tempo restante: { $minutes } min
workshop-time-over = { $minutes } min a mais
workshop-first-release =
    { $count ->
        [one] { $release }: { $reached } de { $count } atividade
       *[other] { $release }: { $reached } de { $count } atividades
    }
workshop-left-out = { $far }, { $count } sem stories
workshop-size =
    { $activities ->
        [one] { $activities } atividade
       *[other] { $activities } atividades
    }, { $stories ->
        [one] { $stories } história
       *[other] { $stories } histórias
    }

## Workshop: Scope

workshop-title = Como o mapa se chama?
    .why = Todos devem saber de qual jornada a sala fala e, depois, qual mapa estão vendo.
    .needed = um mapa precisa de um título

workshop-about = De que trata o mapa?
    .why = Um mapa de tudo nunca acaba. Diga até onde ele vai antes de começar.
    .product = Um produto inteiro
    .feature = Uma funcionalidade
    .journey = Uma jornada
    .redesign = A reformulação de algo que já existe

workshop-people = Quem está na sala?
    .why = Os nomes ficam na ata, e em nenhum outro lugar.

workshop-decide = O que vocês terão decidido ao sair da sala?
    .why = Um workshop que termina com uma decisão pode ser encurtado sem perdê-la.

workshop-backlog = Há um backlog para trazer? Os cartões dele vão para o backlog do mapa (cartões do Jira, Trello e outros: `storywall import`)
    .why = O que as pessoas têm na cabeça as impede de ouvir. Cartões já escritos podem esperar.

## Workshop: Frame

workshop-frame-needed = Sem uma persona específica e um objetivo, a sala discute qual jeito de trabalhar conta. Dê nome a alguém parecido com as pessoas que você conhece
workshop-generic = { $persona } poderia ser qualquer um
workshop-goal = O que { $persona } poderá fazer que hoje não pode?
    .needed = sem um objetivo, ninguém sabe o que entra na primeira release

workshop-others = Quem mais participa?
    .why = Muitas vezes alguém embala, dirige, aprova ou responde, e tem suas próprias histórias.

workshop-journeys = Todos têm a mesma jornada, ou cada um precisa de um mapa?
    .why = Se um entrega algo ao outro, um só mapa mostra isso. Se nunca se encontram, dois mapas são mais fáceis de ler.
    .one = Uma jornada em comum
    .each = Um mapa para cada um: este é para a primeira pessoa

## Workshop: Activities

workshop-first-activities = O que { $persona } faz, em linhas gerais, do começo ao fim?
    .why = A espinha dorsal conta a jornada inteira: um quilômetro de largura e um palmo de profundidade. O comum é ter de quatro a oito atividades.
    .needed = um mapa sem atividades não tem o que lançar

workshop-more-activities =
    { $count ->
        [one] Até agora há só { $count } atividade. O que mais { $persona } faz, do começo ao fim?
       *[other] Até agora há só { $count } atividades. O que mais { $persona } faz, do começo ao fim?
    }

workshop-not-counted = Não contam, porque nenhum usuário as faz: { $titles }
workshop-before = O que acontece antes de { $activity }?
    .why = O primeiro passo em que se pensa raramente é o primeiro que se dá.

workshop-after = O que acontece depois de { $activity }?
    .why = O que vem no fim é o mais fácil de esquecer: conferir, devolver, reclamar, ir embora.

## Workshop: Tasks

workshop-who = Quem cuida de { $activity }?
    .why = Sem resposta, é { $persona }, como em todo o resto.

workshop-steps = { $activity }: o que { $persona } faz primeiro, e depois?
    .why = Uma atividade que ninguém percorreu em pensamento esconde os passos que são esquecidos.
workshop-more-steps = { $activity }: até agora há { $task }. O que mais { $persona } faz aí?

## Workshop: Stories

workshop-ways = { $task }: como { $persona } pode fazer isso? Que outros jeitos existem?
    .why = Cada jeito é uma história. Só se houver vários uma release pode deixar alguns de fora.
workshop-more-ways = { $task }: até agora há { $story }. De que outro jeito { $persona } pode fazer isso?

workshop-failures = { $task }: o que poderia dar errado?
    .why = Algo dá errado no primeiro dia, e então alguém decide às pressas o que as pessoas veem.

workshop-still-empty = { $activity } não tem nenhuma história. Há algo a fazer aqui?
    .why = Um passo sem história é um buraco: as pessoas chegam lá, e nada acontece.

workshop-first-story = O mapa ainda não tem histórias. Qual é a primeira coisa a construir para { $activity }?
    .needed = uma release precisa de pelo menos uma história

## Workshop: Gaps

workshop-room =
    .why = Só pessoas podem responder a isto; nenhuma regra pode. Sua resposta fica guardada no mapa.

## Workshop: Slices

workshop-slice-needed = o workshop termina com uma release que atravessa toda a espinha dorsal e diz o que muda para seus usuários

workshop-release = Qual é a fatia mais fina com que { $persona } alcança seu objetivo ({ $goal })? Dê um nome a esta release
    .why = Uma fatia fina ajuda alguém até o fim. Metade de tudo não ajuda ninguém.

workshop-next-release =
    { $count ->
        [one] O que vem depois de { $release }? { $count } história ainda está sem release. Dê nome à próxima release
       *[other] O que vem depois de { $release }? { $count } histórias ainda estão sem release. Dê nome à próxima release
    }
    .why = O que vem depois é um plano, não uma promessa. Mostra o que a primeira release deixa de fora de propósito.

workshop-slice = { $activity }: quais histórias não podem faltar em { $release }?
    .why = As pessoas precisam passar por todas as atividades, mesmo que do jeito mais simples.

workshop-cards = Quais histórias estão em { $release }?
workshop-outcome = O que muda para { $persona } depois que sair { $release }?
workshop-measure = Como vocês vão saber que isso foi alcançado, e o que faria vocês pararem aqui?

workshop-agree = Todos concordam com { $release }? De zero a cinco dedos: três ou mais é sim
    .why = Uma fatia com que ninguém concordou é um desejo. Quem mostra menos de três dedos diz o que falta.
    .needed = cada release é acordada, ou alterada até ser: `out 2, 3` tira cartões pelo número na lista, títulos incluem cartões; ou responda com o que falta
    .contents =
        { $count ->
            [one] { $release }, { $count } história: { $outcome }
           *[other] { $release }, { $count } histórias: { $outcome }
        }
    .stories =
        { $count ->
            [one] { $release }, { $count } história
           *[other] { $release }, { $count } histórias
        }

## Workshop: Close

workshop-read = Leia { $release } em voz alta da esquerda para a direita: “Primeiro…, depois…”. Onde vocês tropeçaram?
    .why = Lido em voz alta, um buraco na história se ouve na hora.

workshop-assumptions = O que vocês tomam como certo e precisa ser verificado?
    .why = Uma suposição escrita pode ser testada antes de ser construída.

workshop-parked = { $text } está no estacionamento. O que será feito com isso?
    .why = O que é estacionado e nunca mais visto se perde. Uma linha vazia o deixa na ata.
workshop-parked-at = Estacionado em: { $question }
workshop-next-date = Quando vocês se reúnem de novo, e quem faz o quê até lá?
    .why = Um mapa que ninguém olha de novo é só um enfeite.

## Workshop: choices

workshop-choice = { $name }
    .agreed = De acordo
    .backlog = { $title }, do backlog
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } voto
           *[other] { $title } ({ $task }), { $votes } votos
        }
    .scheduled = { $title } ({ $task }), já em { $release }
    .out = Tirar: { $title }
    .new = Novo cartão em { $task }
    .ships = { $title } sai em { $release }
    .both = Os dois saem em { $release }
    .remove-entry = Remover a entrada
    .keep-entry = Manter

## Workshop: hints, in brackets below a question

workshop-hint = { $first }; { $second }
    .agree = 1, sim, ou dedos como 5, 4, 4, 3; `out 2, 3` tira cartões, títulos incluem cartões; ou diga o que falta
    .numbers-or-cards = números, como 1,3, ou cartões: ponha `;` entre eles, ou um por linha
    .numbers-or-words = números, como 1,3, ou suas próprias palavras; ponha `;` entre eles
    .numbers-or-titles = números, como 1,3, ou títulos; ponha `;` entre eles
    .number-or-words = um número, ou suas próprias palavras
    .number = um número
    .cards = vários: ponha `;` entre eles, ou um por linha
    .cards-in-one-line = vários: ponha `;` entre eles, em uma linha
    .removable = `remove it` se nenhum cartão for necessário
    .optional = uma linha vazia continua
workshop-more = Mais? Uma linha vazia continua.
workshop-so-far = Até agora: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = Responda em uma linha; `?` mostra as outras palavras possíveis.
workshop-word-help = estas palavras
workshop-word-why = por que isto é perguntado
workshop-word-back = repetir a pergunta anterior
workshop-word-undo = desfazer a última resposta
workshop-word-skip = seguir sem resposta; o motivo fica na ata
workshop-word-park = estacionar uma ideia para depois
workshop-word-remove = remover cartões, por número ou título; `remove` sozinho os lista
workshop-word-rename = `rename X to Y` dá outro título a X, um número ou um título
workshop-word-show = mostrar o mapa
workshop-word-time = mostrar o tempo de cada etapa; `time +5` dá mais cinco minutos a esta
workshop-word-votes = listar os cartões; `votes 1=3, 4=2` conta seus votos
workshop-word-pause = parar agora e continuar depois
workshop-word-done = nada a acrescentar, continuar
workshop-nothing-left = Não há mais nada a perguntar. Uma linha vazia encerra o workshop; `back` ou `undo` corrige uma resposta.
workshop-nothing-asked = nada mais é perguntado
    .help = pressione Enter para encerrar, ou escreva `back` ou `undo`
workshop-reason-missing = falta um motivo
    .help = diga por quê, como `skip ninguém aqui sabe`; o motivo fica na ata
workshop-nothing-to-park = não há nada para estacionar
    .help = escreva a ideia depois, como `park e os vales-presente?`
workshop-no-minutes = isso não é um número de minutos
    .help = escreva `time +5` para mais cinco minutos
workshop-no-votes = isto não são votos
    .help = escreva `votes 1=3, 4=2`: três para o cartão 1, dois para o 4; `votes` lista os cartões
workshop-number-twice = um número aparece duas vezes
    .help = escolha cada número uma vez; os dedos são contados quando se pergunta se todos concordam
workshop-no-numbers = aqui não há nada a escolher por número
    .help = responda com palavras; se quiser dizer o próprio número, coloque-o entre aspas
workshop-no-vote-card = não há cartão { $card }
    .help = `votes` lista os cartões com seus números; nada foi contado
workshop-no-cards-yet = Ainda não há cartões para votar.
workshop-how-to-vote = `votes 1=3, 4=2` conta três votos para o cartão 1 e dois para o 4.
workshop-time-up = O tempo de { $step } acabou. `time +5` dá mais cinco minutos; ou estacione o que está aberto e siga.
workshop-time-short = { $step }: restam { $left } de { $all } minutos.

## Workshop: answers that don’t fit

workshop-answer-missing = isto precisa de uma resposta
workshop-can-be-skipped = responda em poucas palavras, ou pule com um motivo: “skip MOTIVO”
workshop-not-skipped = isto não pode ser pulado

workshop-no-choice = a opção { $number } não existe
    .help =
        { $count ->
            [0] responda com palavras
            [one] responda 1, ou com palavras
           *[other] escolha números de 1 a { $count }
        }

workshop-only-choices = escolha por número

workshop-one-only = aqui cabe uma só resposta
    .help = responda em uma linha; guarde o resto para a próxima pergunta, ou deixe no estacionamento de ideias

workshop-name-taken = { $name } já existe
    .help = dê outro nome, ou siga sem nome

workshop-no-card = não há cartão { $title } aqui
    .help = escolha por número, ou digite o título como está na lista; “back” leva a perguntas anteriores
workshop-several-in-one = { $title } cita um cartão e mais alguma coisa
    .help = ponha `;` entre eles, como “{ $example }”; um título com vírgula vai entre aspas duplas (")
workshop-no-persona = { $name } não é uma persona deste mapa
    .help = escolha pelo número ou pelo primeiro nome, ou adicione alguém em poucas palavras, como “Mia, uma estudante”
workshop-no-removable = { $title } não designa um único item deste mapa
    .help = “remove” lista o que tem número aqui; ou escreva um título, com aquilo a que pertence: “remove Pagar em dinheiro (Pagar)”
workshop-no-rename = o que recebe que título?
    .help = “rename 2 to Pagar em dinheiro” ou “rename Pagar to Pagar em dinheiro”
workshop-several-items = { $title } pode ser { $items }
    .help = escreva o título inteiro, com aquilo a que pertence entre parênteses
workshop-persona-used = { $title } ainda consta em { $items }
    .help = `{ $line }` também o retira de lá
workshop-removed-below =
    { $count ->
        [one] { $count } história estava abaixo; “undo” traz tudo de volta
       *[other] { $count } histórias estavam abaixo; “undo” traz tudo de volta
    }
workshop-how-to-remove = `remove 2` remove pelo número, `remove Pagar em dinheiro` pelo título
workshop-which-task = em que tarefa está { $title }?
    .help = ponha o número da tarefa na frente: “{ $example }”
workshop-no-new-title = falta o título do novo cartão
    .help = escreva-o depois do número, como “{ $number }; Pagar por telefone”
workshop-agree-no = o que falta?
workshop-in-already = { $title } já está nesta release
    .help = `out` com o título ou o número o tira; títulos incluem cartões
workshop-group = { $name }: são várias pessoas
    .help = diga uma só pessoa em uma situação, como “Ayse, paciente na primeira consulta”
workshop-doubt-nothing = { $text } não parece um cartão
workshop-doubt-question = { $text } é uma pergunta
workshop-doubt-several = { $text } podem ser várias pessoas
workshop-doubt-letter = { $text } é só uma letra
workshop-doubt-no-answer = { $text } não parece uma resposta
workshop-doubt-nobody = { $text } não nomeia ninguém
workshop-doubt-number = { $number } é uma escolha aqui, com { $text }?
    .help = `y` para sim; uma linha vazia o deixa de fora; ponha entre aspas se for um título
workshop-doubt-agreement = { $text } é um sim?
    .help = `y` concorda e estaciona o resto; `park` estaciona sem um sim; ou diga o que falta
workshop-doubt-help = `y` aceita como está; `park` estaciona; uma linha vazia o deixa de fora; ou responda de outra forma
workshop-doubt-people = trata-se de { $names }?
    .help = `y` para sim; ou responda com nomes
workshop-question-answer = Qual é a resposta?
workshop-question-then = Já tem resposta. O que { $persona } poderá fazer então?
workshop-agree-low = o que falta para { $names }?
workshop-other-word = aqui, a palavra para { $text } é `{ $word }`
    .help = escreva `{ $word }`; entre aspas duplas, é um cartão
workshop-new-needs-task = { $title } não é um cartão desta lista
    .help = para um cartão novo, ponha a tarefa entre parênteses depois: “{ $example }”
workshop-no-answer = { $text } não responde a esta pergunta
    .help = responda em poucas palavras; ponha entre aspas duplas se for o título
workshop-fingers-or-cards = são dedos ou números de cartões?
    .help = escreva “fingers { $numbers }” se forem dedos, ou “out { $numbers }” para tirar cartões
workshop-nothing-to-undo = não há nada para desfazer
    .help = altere o mapa no arquivo, ou siga em frente
workshop-map-begun = o mapa foi criado com esta resposta
    .help = “back” pergunta o título de novo
workshop-changed-since = alguém alterou o mapa desde a última resposta
    .help = altere no arquivo, ou com “storywall edit”
workshop-question-closed = a pergunta anterior está encerrada
    .help = “undo” desfaz uma a uma as respostas dadas desde então
workshop-first-question = não há pergunta antes desta
    .help = responda a esta; “undo” desfaz a última resposta

## Workshop: what can’t be done in the room

room-host-name = Anfitrião
room-guest-name = Participante { $number }
room-refused = { $message }. { $help }
room-order = Ordenar as histórias por votos
room-not-in = Você não está na sala. Entre de novo
room-viewers-read = Aqui você só pode ler. Para participar, peça ao anfitrião
room-only-host = Só o anfitrião pode fazer isto
room-has-a-break = É hora do intervalo. Espere o anfitrião continuar
room-only-votes = Aqui você só pode votar. Para escrever cartões, peça ao anfitrião

room-no-fingers = Agora não é hora de mostrar os dedos
    .help = Espere até que se pergunte se todos concordam

room-name-missing = O nome está vazio
    .help = Escreva um nome que os outros conheçam

room-no-cards-now = Esta pergunta não aceita cartões
    .help = Diga sua resposta em voz alta, ou estacione a ideia

room-too-many-cards = Você tem cartões demais na bandeja
    .help = Espere até que sejam revelados

room-no-such-card = Este cartão não está mais na bandeja
    .help = Ele foi revelado ou retirado. Escreva um novo

room-other-question = A pergunta mudou
    .help = Leia a nova e responda outra vez

room-undone = Desfeito
room-agreed = Acordada: { $release }
room-tray-empty = Não há cartões na bandeja
    .help = Espere até que alguém escreva um, ou siga em frente

room-tray-full =
    { $count ->
        [one] Há { $count } cartão virado para baixo na bandeja
       *[other] Há { $count } cartões virados para baixo na bandeja
    }
    .help = Primeiro, revele os cartões

room-no-countdown = Não há contagem regressiva
    .help = Inicie uma primeiro

room-nothing-to-vote-on = Ainda não há nada em que votar
    .help = Primeiro, ponha algo no mural

room-no-ballot = Não há votação aberta
    .help = Espere até que o anfitrião abra uma

room-not-on-ballot = Não é possível votar nisto
    .help = Escolha algo da lista

room-no-dots-left =
    { $count ->
        [one] Você tem { $count } ponto ao todo
       *[other] Você tem { $count } pontos ao todo
    }
    .help = Primeiro, tire um ponto de outro item

room-one-dot = Só um ponto em cada item
    .help = Coloque os outros pontos em outros itens
room-no-results = Não há votos em histórias
    .help = Abra uma votação sobre histórias e depois feche

room-nothing-asked = Não há nenhuma pergunta agora
    .help = O workshop está completo. Altere o mapa no mural

room-empty = Não há texto
    .help = Escreva algumas palavras

room-too-long = O texto é longo demais
    .help = Use uma linha por cartão; os detalhes vêm depois

room-unclear = Não foi possível entender isto
    .help = Recarregue a página

room-nobody = Esta pessoa não está mais na sala
    .help = Escolha outra pessoa
room-not-the-host = O anfitrião continua sendo o anfitrião
    .help = Escolha outra pessoa

## Workshop: minutes

minutes-title = Workshop: { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } minuto
       *[other] { $date }, { $minutes } minutos
    }
minutes-people = Presentes: { $people }
minutes-goal = Objetivo: { $goal }
minutes-personas = Para: { $personas }
minutes-releases = Releases
minutes-agreed = acordada
minutes-not-agreed = sem acordo
minutes-outcome = Resultado: { $outcome }
minutes-measure = Métrica: { $measure }
minutes-decisions = Decisões
minutes-answered = Perguntas respondidas
minutes-new = Novo cartão: { $title }, em { $task }
minutes-new-scheduled = Novo cartão: { $title }, em { $task }, planejado para { $release }
minutes-enters = { $title } agora está planejado para { $release }
minutes-leaves = { $title } pode esperar: não está mais em nenhuma release
minutes-renamed = { $was } agora se chama { $title }
minutes-now-question = { $title } agora é uma pergunta em aberto, e não um cartão
minutes-stumbles = Onde a leitura em voz alta tropeçou
minutes-next-date = Próxima data
minutes-goes-on = Continua com { $step }: { $question }
minutes-votes = Votos
minutes-parked = Estacionamento de ideias
minutes-skipped = Perguntas puladas
minutes-skipped-why = { $question } Pulada: { $reason }
minutes-open = Ainda em aberto
minutes-unscheduled = Sem release: { $stories }
minutes-times = Tempo
minutes-time =
    { $minutes ->
        [one] { $step }: { $minutes } minuto
       *[other] { $step }: { $minutes } minutos
    }

## What changed between two versions of a map

diff-added-heading = Adicionado
diff-moved-heading = Movido
diff-renamed-heading = Renomeado
diff-finished-heading = Concluídas
diff-changed-heading = Alterado
diff-removed-heading = Removido
diff-gaps-new-heading = Novas lacunas
diff-gaps-gone-heading = Lacunas a menos
diff-added-count =
    { $count ->
        [one] { $count } adicionada
       *[other] { $count } adicionadas
    }
diff-moved-count =
    { $count ->
        [one] { $count } movida
       *[other] { $count } movidas
    }
diff-renamed-count =
    { $count ->
        [one] { $count } renomeada
       *[other] { $count } renomeadas
    }
diff-finished-count =
    { $count ->
        [one] { $count } concluída
       *[other] { $count } concluídas
    }
diff-changed-count =
    { $count ->
        [one] { $count } com alterações
       *[other] { $count } com alterações
    }
diff-removed-count =
    { $count ->
        [one] { $count } removida
       *[other] { $count } removidas
    }
diff-gap-new = Nova lacuna
diff-gap-gone = Lacuna a menos
diff-gaps-new-count =
    { $count ->
        [one] { $count } nova lacuna
       *[other] { $count } novas lacunas
    }
diff-gaps-gone-count =
    { $count ->
        [one] { $count } lacuna a menos
       *[other] { $count } lacunas a menos
    }
diff-nothing = Sem alterações
diff-nothing-changed = nada mudou
diff-maps =
    { $count ->
        [one] Alterações em { $count } mapa
       *[other] Alterações em { $count } mapas
    }
diff-left-out =
    { $count ->
        [one] … e mais { $count } alteração
       *[other] … e mais { $count } alterações
    }
diff-map-new = Este mapa é novo.
diff-map-gone = Este mapa não existe mais.
diff-map-unreadable = Não foi possível ler a versão antiga, então tudo conta como novo.
diff-map-file = Movido de { $from } para { $to }.
diff-release = Release
diff-stories = Histórias
diff-done = Feito
diff-points = Pontos
diff-date = Data
diff-added-persona = Persona { $title } adicionada
diff-added-release = Release { $title } adicionada
diff-added-activity = Atividade { $title } adicionada
diff-added-activity-stories =
    { $count ->
        [one] Atividade { $title } adicionada, com { $count } história
       *[other] Atividade { $title } adicionada, com { $count } histórias
    }
diff-added-task = Tarefa { $title } adicionada a { $place }
diff-added-task-stories =
    { $count ->
        [one] Tarefa { $title } adicionada a { $place }, com { $count } história
       *[other] Tarefa { $title } adicionada a { $place }, com { $count } histórias
    }
diff-added-story = { $title } adicionada a { $place }
diff-added-story-release = { $title } adicionada a { $place }, para { $release }
diff-added-backlog = { $title } adicionada ao backlog
diff-removed-persona = Persona { $title } removida
diff-removed-release = Release { $title } removida
diff-removed-activity = Atividade { $title } removida
diff-removed-activity-stories =
    { $count ->
        [one] Atividade { $title } removida, com { $count } história
       *[other] Atividade { $title } removida, com { $count } histórias
    }
diff-removed-task = Tarefa { $title } removida de { $place }
diff-removed-task-stories =
    { $count ->
        [one] Tarefa { $title } removida de { $place }, com { $count } história
       *[other] Tarefa { $title } removida de { $place }, com { $count } histórias
    }
diff-removed-story = { $title } removida de { $place }
diff-removed-story-release = { $title } removida de { $place }, era para { $release }
diff-removed-backlog = { $title } removida do backlog
diff-renamed = { $from } agora se chama { $title }
diff-probably-renamed = { $from } agora se chama { $title } (provável)
diff-moved = { $title } passou de { $from } para { $to }
diff-moved-to-backlog = { $title } passou de { $from } para o backlog
diff-moved-from-backlog = { $title } passou do backlog para { $to }
diff-scheduled = { $title } entrou em { $to }
diff-unscheduled = { $title } retirada de { $from }
diff-moved-up = { $title } subiu em { $place }
diff-moved-down = { $title } desceu em { $place }
diff-moved-earlier = { $title } passou para um lugar anterior
diff-moved-later = { $title } passou para um lugar posterior
diff-finished = { $title } concluída
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: agora { $to }
diff-field-removed = { $title }, { $field }: removido, era { $from }
diff-field-rewritten = { $title }, { $field }: reescrito
diff-entries-added = { $title }, { $field }: adicionado { $to }
diff-entries-removed = { $title }, { $field }: removido { $from }
diff-entries-ordered = { $title }, { $field }: em outra ordem
changes-heading = O que mudou desde { $since }
changes-heading-between = O que mudou de { $from } a { $to }
changes-label = O mural com o que mudou
changes-list = Todas as alterações
changes-only = Só alterações
changes-as-before = { $count } sem alterações, só contorno
change-added = Adicionada
change-moved = Movida
change-renamed = Renomeada
change-finished = Concluída
change-changed = Alterada
change-removed = Removida
change-from = antes em { $from }
change-from-backlog = antes no backlog
change-reordered = dentro da coluna
change-was = era { $from }
change-was-titled = era { $title }
change-field = { $field }: { $from } → { $to }
change-moved-in =
    { $count ->
        [one] entrou { $count }
       *[other] entraram { $count }
    }
change-moved-out =
    { $count ->
        [one] saiu { $count }
       *[other] saíram { $count }
    }
change-nothing = Nada mudou
change-now = { $now }, era { $from }
change-date = { $date }
changes-since = { $changes } desde { $since }
