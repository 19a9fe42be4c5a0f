### What storywall says on pages, in pictures and in reports, in Korean.

# Glossary (English → Korean), and rules for the next translator:
# story map → 스토리 맵, user story → 스토리(사용자 스토리), wall → 보드
# backbone → 백본, activity → 활동, task → 작업, step → 단계
# release → 릴리스, to ship → 출시하다, released → 출시됨, due → 예정
# persona → 페르소나, journey → 여정, outline → 개요, handout → 회의 자료, sheet → 장
# gap → 빈틈, finding → 지적 사항, note → 참고 (of a rule) / 메모 (to write), rule → 규칙
# gap report → 빈틈 보고서, outcome → 성과, measure → 지표, goal → 목표
# acceptance criteria → 인수 조건, estimate → 추정, points → 포인트
# question → 질문, assumption → 가정, risk → 위험
# needs → 필요로 함, needed by → 필요로 하는 곳, dependency → 의존 관계
# unscheduled → 릴리스 미정, backlog → 백로그, owner → 담당자, tag → 태그
# to do / doing / done / blocked → 할 일／진행 중／완료／막힘
# layer of the work → 업무 계층, slice → 슬라이스, word lists → 단어 목록
# host → 진행자, participant → 참가자, to reveal → 공개하다, face down → 엎어 둔, tray → 트레이, dot → 도트, vote → 투표
# fingers → 손가락(펴다), parking lot → 파킹랏, break → 휴식, door → 문, big screen → 큰 화면
# Register: 합니다 in sentences and findings, 하세요 for advice, nouns for labels.
# Particles that depend on the last sound (은/는, 이/가, 을/를) never follow a title or a name directly:
# a noun stands between (“X” 릴리스는, 사라 님은), or a particle that doesn’t change (에, 에서, 에게, 의).

## Lists

list-next = {", "}
list-and = {", "}
list-or = {" "}또는{" "}
list-and-more = {" "}외 { $count }개
list-or-more = {" "}또는 다른 { $count }개
sentence-next = {" "}
list-apart = {"; "}
label-next = {": "}
word-next = {" "}
aside-start = {" ("}
aside-end = )

## Quotes

quoted-title = ‘{ $title }’

## Counts

digit-separator = ,
ungrouped-digits = 3
decimal-separator = .
stories = 스토리 { $count }개
done-count = { $count }개 완료
gap-count = 빈틈 { $count }개
note-count = 참고 { $count }개
points = { $count }포인트
points-heading = 포인트
pts = { $count }pt
own-unit = { $count } { $unit }

## Statuses, unless the project has its own

status-todo = 할 일
status-doing = 진행 중
status-done = 완료
status-blocked = 막힘

## Dates

date = { $year }년 { $month } { $day }일
date-month = { $year }년 { $month }
date-quarter = { $year }년 { $quarter }분기
month = { $number }월
month-of-year = { $number }월

## All pages

site-title = 스토리 맵
skip-to-content = 본문으로 건너뛰기
breadcrumbs = 이동 경로
pages-label = 페이지
page-maps = 맵
page-wall = 보드
page-releases = 릴리스
page-gaps = 빈틈
page-journeys = 여정
page-journey = { $persona }의 여정
page-changes = 변경 사항
page-outline = 개요
page-history = 이력
page-handout = 회의 자료
page-title = { $page } · { $map }
page-footer = { $title } · { $date } 업데이트
map-updated = { $date } 업데이트
unscheduled = 릴리스 미정
no-tasks = 아직 작업 없음

## Wall

cell-heading = { $activity } › { $task }
wall-label = 보드
wall-caption = { $map }: 열은 활동과 작업, 행은 릴리스
wall-empty = 이 맵에는 아직 활동이 없습니다. 첫 활동을 `activities:` 아래에 추가하세요.
about-map = 이 맵에 대하여
map-notes = 질문, 가정, 위험
wall-as-list = 개요로 보기
wall-too-wide = A4나 레터 용지에는 너무 넓습니다. A3로 인쇄하세요.
wall-too-wide-handout = A4나 레터 용지에는 너무 넓습니다. 보드를 여러 장으로 나눈 회의 자료를 인쇄하세요.
band-progress = 스토리 { $count }개 중 { $done }개 완료

## Cards and stories

card-questions = 질문 { $count }개
card-assumptions = 가정 { $count }개
card-risks = 위험 { $count }개
card-criteria = 조건 { $count }개
card-needs = { $count }개 필요
card-needed-by = { $count }개에서 필요
card-link = 이 스토리의 링크
finding-details = 자세히
story-why = 이유
story-criteria = 인수 조건
story-needs = 먼저 필요
story-needed-by = 필요로 하는 곳
story-in-release = ({ $release })
story-unscheduled = (릴리스 미정)
story-owner = 담당자:
story-field = { $name }:
note-question = 질문
note-assumption = 가정
note-risk = 위험

## Tools of the wall

tools-label = 스토리 찾기
find-stories = 스토리 찾기
filter = 필터
filter-release = 릴리스
filter-persona = 페르소나
filter-status = 상태
filter-owner = 담당자
filter-tag = 태그
filter-all = 전체
filter-hide = 다른 스토리 숨기기
filter-clear = 지우기
filter-matches = 스토리 { $count }개 중 { $matches }개
density = 상세 수준
density-overview = 전체
density-fit = 맞춤
density-detail = 상세
shortcuts = 단축키
embed = 삽입
full-screen = 전체 화면
close = 닫기
find = 찾기
tabs-label = 활동
previous-story = 이전 스토리
next-story = 다음 스토리
density-less = 간단히
density-more = 자세히
share = 공유
copy-link = 링크 복사
copied = 복사됨
edge-steps = { $count }단계 더
edge-gaps = 그쪽에 빈틈 { $count }개
panel-place = { $release }: { $count }개 중 { $at }번째

shortcuts-title = 키보드 단축키
shortcut-find = 스토리 찾기
shortcut-match = 다음 또는 이전 결과(검색란에서는 Enter)
shortcut-release = 다음 또는 이전 릴리스
shortcut-density = 전체, 맞춤, 상세
shortcut-zoom = 스토리를 더 간단히 또는 더 자세히 표시
shortcut-arrows = 카드 사이 이동
shortcut-open = 카드 열기 또는 닫기
shortcut-full-screen = 전체 화면
shortcut-escape = 닫기 또는 필터 지우기
shortcut-help = 이 단축키 표시
shortcuts-on = 키보드 단축키 사용
key-enter = Enter
key-escape = Esc

embed-title = 이 보드 삽입
embed-about = 이 HTML을 페이지에 복사하세요. 보드만 표시되며 높이는 내용에 맞춰집니다.
embed-colors = 색상
embed-auto = 보는 사람의 설정에 맞춤
embed-light = 라이트
embed-dark = 다크
embed-html = 복사할 HTML
embed-copy = 복사

## Changing a map in the browser

edit-switch = 편집
edit-label = 편집
edit-undo = 실행 취소
edit-redo = 다시 실행
edit-move = ‘{ $title }’ 이동
edit-menu = ‘{ $title }’ 이동
edit-move-card = 카드 이동
edit-up = 위로
edit-down = 아래로
edit-top = 맨 위로
edit-release = 릴리스
edit-task = 작업
edit-backlog = 백로그
edit-backlog-empty = 백로그가 비어 있습니다
edit-from-backlog = 백로그의 스토리를 보드에 놓기
edit-other-task = 다른 작업…
edit-other-activity = 다른 활동…
edit-delete = 삭제
edit-back = 돌아가기
edit-earlier = 앞으로
edit-later = 뒤로
edit-moved = ‘{ $title }’ 이동됨: { $place }
edit-moved-at = ‘{ $title }’ 이동됨: { $release }, { $task }, { $count }개 중 { $at }번째
edit-moved-head = ‘{ $title }’ 이동됨: { $count }개 중 { $at }번째
edit-moved-to-backlog = ‘{ $title }’ 이동됨: 백로그
edit-deleted = ‘{ $title }’ 삭제됨
edit-kept = ‘{ $title }’의 위치는 그대로입니다.
edit-removed = 카드가 삭제되었습니다.
edit-no-task = 이 방향으로는 작업이 더 없습니다.
edit-no-release = 이 방향으로는 릴리스가 더 없습니다.
edit-unsaved = 저장되지 않은 변경 사항 { $count }개
edit-restarted = 저장되지 않은 변경 사항 { $count }개: 미리 보기가 다시 시작되었습니다. 터미널에 표시된 주소를 여세요
edit-refused = 변경하지 못함: { $reason }
edit-refused-line = 변경하지 못함: { $reason }({ $line }행)
edit-impossible = 할 수 없는 동작입니다
edit-already = 이미 그렇게 되어 있습니다
edit-done-moved = ‘{ $title }’ 이동됨
edit-done-unscheduled = ‘{ $title }’ 릴리스에서 제외됨
edit-done-set = ‘{ $title }’, { $field }: { $value }
edit-done-unset = ‘{ $title }’, { $field }: 제거됨
edit-done-put = ‘{ $title }’, { $field }: { $value } 추가됨
edit-done-taken = ‘{ $title }’, { $field }: { $value } 제거됨
edit-done-swapped = ‘{ $title }’, { $field }: { $from } → { $to }
edit-done-answered = ‘{ $note }’ 답변: { $answer }
edit-done-reopened = ‘{ $note }’ 다시 미해결
edit-done-joined = 스토리 { $count }개를 합침: ‘{ $title }’
edit-done-ordered = 순서가 바뀜
edit-done-ignored = ‘{ $title }’: { $rule } 무시
edit-done-fixed = 오류 { $count }개 수정됨
edit-undone = 실행 취소됨: { $change }
edit-redone = 다시 실행됨: { $change }
edit-change-by = { $name }: { $change }
edit-why-nothing-to-undo = 실행 취소할 것이 없습니다
edit-why-nothing-to-redo = 다시 실행할 것이 없습니다
edit-why-others = 마지막 변경은 다른 사람이 한 것입니다. { $change }
edit-why-touched = 파일의 해당 부분이 그 뒤에 바뀌었습니다: { $change }. { $advice }
edit-why-saved = 파일의 해당 부분이 그 뒤에 바뀌었습니다. { $advice }
edit-undo-first = 먼저 그 변경을 취소하거나 여기서 바꾸세요
edit-change-here = 여기서 바꾸세요
edit-why-errors = 파일에 오류가 있습니다
edit-why-project = 프로젝트 파일에 오류가 있습니다
edit-why-missing = 파일이 없습니다
edit-why-unwritten = 파일에 쓸 수 없습니다
edit-why-editor = 편집기가 거부했습니다
edit-why-gone = 그 사이 삭제되었습니다: ‘{ $title }’
edit-why-unknown = 이 항목은 더 이상 맵에 없습니다
edit-why-changed = 그 사이 다른 사람이 바꿨습니다
edit-why-by-hand = 파일이 직접 편집해야만 바꿀 수 있는 형식으로 작성되어 있습니다
edit-why-would-break = 맵에 오류가 생깁니다
edit-why-no-fix = 판단 없이 수정할 수 있는 오류가 없습니다
edit-why-empty = 내용이 비어 있습니다
edit-why-characters = 내용에 줄바꿈, 탭 등의 제어 문자가 있습니다
edit-why-id = ID에는 글자, 숫자, 점, 하이픈, 밑줄만 쓸 수 있습니다
edit-why-in-use = ‘{ $title }’: 아직 참조하는 항목이 있습니다(‘{ $user }’)
edit-why-in-backlog = 백로그의 스토리에는 릴리스와 의존 관계를 둘 수 없습니다
edit-why-tasks-and-stories = 활동에는 작업이나 스토리 중 하나만 둘 수 있습니다
edit-why-two-titles = 제목이 두 개 이상 필요합니다
edit-why-id-twice = 다른 항목이 이 ID를 쓰고 있습니다
edit-why-estimate = 추정은 0 이상의 숫자이거나 프로젝트의 크기여야 합니다
edit-why-date = 날짜는 2027-01-15, 2027-01, 2027-Q1처럼 날, 월, 분기로 씁니다
edit-why-value = 여기에는 이 값을 쓸 수 없습니다
edit-why-reference = 맵에 이런 이름의 항목이 없습니다
edit-why-ambiguous = 이 이름의 항목이 여러 개입니다
edit-why-image = 이 이미지는 쓸 수 없습니다
edit-why-limit = 맵이 너무 커집니다
edit-new = 추가 및 편집
edit-new-story = 아래에 새 스토리
edit-story-button = + 스토리
edit-new-story-in = 새 스토리: { $release }, { $task }
edit-new-task = 새 작업
edit-new-task-in = 새 작업: { $activity }
edit-new-activity = 새 활동
edit-new-release = 새 릴리스
edit-new-persona = 새 페르소나
edit-new-backlog = 백로그에 새 스토리
edit-fields = 모든 필드…
edit-fields-of = ‘{ $title }’의 모든 필드
edit-fields-map = 맵의 필드…
edit-backbone = 활동과 작업
edit-fields-persona = 페르소나의 필드
edit-rename = 이름 바꾸기
edit-rename-title = ‘{ $title }’의 새 이름
edit-split = 나누기…
edit-split-title = ‘{ $title }’ 나누기
edit-add = 추가
edit-rename-save = 바꾸기
edit-split-save = 나누기
edit-cancel = 취소
edit-add-hint = Enter: 추가하고 다음으로. Esc: 취소
edit-rename-hint = Enter: 이름 바꾸기. Esc: 취소
edit-split-hint = 한 줄에 제목 하나, 두 줄 이상
edit-added = ‘{ $title }’ 추가됨
edit-added-in = ‘{ $title }’ 추가됨: { $release }, { $task }
edit-added-many = 카드 { $count }개 추가됨
edit-renamed = 이름 바뀜: ‘{ $title }’
edit-split-done = ‘{ $title }’ 스토리를 { $count }개로 나눴습니다
edit-fix = 고치기
edit-close = 닫기
edit-gone-here = 이 항목은 맵에서 없어졌거나 이름이 바뀌었습니다.
edit-by-hand = 이 필드는 파일에서 바꾸세요.
edit-statuses-where = 프로젝트의 모든 맵에 적용됩니다. storywall.yaml에서 바꾸세요.
edit-own = 사용자 지정 필드
edit-own-key = 사용자 지정 필드의 키
edit-own-value = 필드의 값
edit-take = ‘{ $value }’ 제거
edit-add-to = { $field }에 추가
edit-answer = 답
edit-answer-of = ‘{ $value }’에 대한 답
edit-reason = 이유
edit-reason-of = 무시하는 이유: { $value }
edit-link-address = 링크 주소
edit-field-title = 제목
edit-field-name = 이름
edit-field-goal = 목표
edit-field-description = 설명
edit-field-lang = 언어
edit-field-updated = 최근 검토일
edit-field-color = 색
edit-field-id = ID
edit-field-outcome = 성과
edit-field-measure = 지표
edit-field-date = 날짜
edit-field-status = 상태
edit-field-statuses = 스토리의 상태
edit-field-persona = 페르소나
edit-field-release = 릴리스
edit-field-estimate = 추정
edit-field-owner = 담당자
edit-field-tags = 태그
edit-field-why = 이유
edit-field-acceptance = 인수 조건
edit-field-questions = 질문
edit-field-assumptions = 가정
edit-field-risks = 위험
edit-field-needs = 먼저 필요
edit-field-links = 링크
edit-field-ignore = 무시한 빈틈
edit-conflict-changed = 입력하는 동안 다른 사람이 이 내용을 바꿨습니다
edit-conflict-gone = 입력하는 동안 이 항목이 삭제되었습니다
edit-conflict-entry = 입력하는 동안 이 항목이 바뀌거나 제거되었습니다
edit-mine = 내 글
edit-theirs = 상대방 글
edit-both = 둘 다
edit-both-title = 상대방 글을 남기고 내 글을 새 카드로 추가
edit-nothing = (없음)
edit-conflict-keep = 저장
edit-conflict-back = 내 글로 돌아가기
edit-conflict-backlog = 내 글을 백로그에 넣기
edit-conflict-add = 내 글을 새 항목으로 추가
edit-conflict-drop = 내 글 버리기
edit-gap-schedule = { $release } 릴리스에 ‘{ $story }’ 넣기
edit-gap-answer = ‘{ $note }’에 답하기
edit-gap-fix = 고치기
edit-gap-ignore = 이유를 적고 무시
edit-ask-title = ‘{ $title }’에 적을 글
edit-ask-save = 저장
edit-ask-hint = Enter: 저장. Esc: 취소
edit-no-tasks-here = 여기의 스토리는 활동 바로 아래에 있어 작업을 둘 수 없습니다.

## The preview

preview-errors = 마지막으로 저장한 내용에 오류가 있습니다. 지금 보이는 것은 이전 버전입니다
preview-later = 오류를 고치면 여기에 맵이 표시됩니다.
preview-offline = 연결이 끊겼습니다. 다시 연결하는 중…
preview-all-maps = 모든 맵
preview-not-found = 페이지를 찾을 수 없습니다

## Fragments in pages of other sites

fragment-unstyled = 이 스토리 맵의 스타일시트를 찾을 수 없습니다. --assets-prefix는 이 페이지에서 빌드한 사이트로 이어져야 합니다.

## Legend of the wall

legend = 범례
legend-about = 맨 위 두 행은 왼쪽에서 오른쪽으로 읽습니다. 사용자가 하는 일이 단계별로 나옵니다. 그다음 위에서 아래로 읽으면 무엇이 먼저, 다음에, 나중에 출시되는지 알 수 있습니다.
legend-activity = 활동
legend-activity-about = 사용자가 목표를 이루려고 하는 일
legend-task = 작업
legend-task-about = 활동의 한 단계. 두 행을 합친 것이 백본입니다
legend-story = 스토리
legend-story-about = 이 단계에서 사용자가 할 수 있는 일. 가장 중요한 것이 위에 있습니다
legend-release = 릴리스
legend-release-about = 이 선부터 다음 선까지의 스토리가 함께 출시됩니다
legend-unscheduled-about = 아직 릴리스에 속하지 않은 스토리
legend-gap = 스토리 없음
legend-gap-about = 빈틈: 첫 릴리스에서 사용자가 이 단계를 넘어갈 수 없습니다
legend-colors = ‘전체’에서 완료된 스토리는 초록색, 진행 중인 스토리는 반쪽이 파란색이고, 막힌 스토리에는 빨간 테두리가 있습니다.
legend-question = 질문
legend-assumption = 가정
legend-risk = 위험
legend-criteria = 인수 조건
legend-needs = 다른 스토리가 먼저 필요함
legend-needed-by = 다른 스토리에서 필요로 함
legend-gap-sign = 빈틈
legend-note-sign = 참고

## Bars

bar-part = { $status }: { $count }
bar-unestimated = 추정이 없는 스토리 { $count }개
release-reach = 스토리가 있는 곳: 활동 { $activities }개 중 { $reached_activities }개, 작업 { $tasks }개 중 { $reached_tasks }개
release-reach-activities = 스토리가 있는 곳: 활동 { $activities }개 중 { $reached_activities }개

## Time line of the releases

timeline = 릴리스별 출시 시기
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = 날짜 없음: { $releases }
timeline-month = { $number }월
timeline-month-of-year = { $year }년 { $month }

## History of a map (history.html)

history-about = { $date } 이후 리비전 { $count }개
history-revisions = 리비전
history-seen = { $count }개 중 { $seen }개에서 읽는 사람에게 보이는 내용이 바뀜
history-smaller = 작은 리비전 { $count }개
history-none = 아직 이 맵이 있는 커밋이 없습니다.
history-day = { $date }
history-uncommitted = 아직 커밋하지 않음
history-removed = 파일이 삭제됨
history-unreadable = 이 버전을 읽을 수 없습니다: { $error }
history-first = 맵의 첫 버전
history-form = 공백이나 주석만 바뀜
history-details = 세부 변경 { $count }개
history-finished = 완료: { $stories }
history-started = 시작: { $stories }
history-blocked = 막힘: { $stories }
history-set-back = 할 일로 되돌림: { $stories }
history-added = { $release } 릴리스에 추가: { $stories }
history-added-unscheduled = 릴리스 미정으로 추가: { $stories }
history-dropped = 제외: { $stories }
history-moved = { $release } 릴리스로 이동: { $stories }
history-unscheduled = 릴리스 미정으로 바뀜: { $stories }
history-renamed = 이름 바뀜: { $stories }
history-estimated = 새 추정: { $stories }
history-new-releases = 새 릴리스: { $releases }
history-dropped-releases = 제외된 릴리스: { $releases }
history-renamed-release = 릴리스 이름 바뀜: { $from } → { $to }
history-new-steps = 새 단계: { $steps }
history-dropped-steps = 제외된 단계: { $steps }
history-renamed-steps = 이름이 바뀐 단계: { $steps }
history-date-moved = { $release } 릴리스 날짜 변경: { $from } → { $to }
history-date-set = { $release } 릴리스 날짜 결정: { $date }
history-date-gone = { $release } 릴리스 날짜가 없어짐
history-more-done = 완료 +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = 이전
history-newer = 다음
history-steps-label = 리비전을 차례로 보기
history-position = { $count }개 중 { $number }번째
history-burn-up = 번업 차트
history-burn-up-about = 선: 계획, 면: 완료
history-points-progress = { $points } 중 { $done } 완료
history-progress = 스토리 { $count }개 중 { $done }개 완료
history-chart-done = { $count } 완료
history-chart = { $release }: { $date } 기준 { $progress }
history-then = { $date }부터 { $progress }
history-table-show = 수치를 표로 보기
history-table = { $release }: 리비전별 수치
history-column-date = 날짜
history-column-stories = 스토리
history-column-done = 완료
history-column-scope = 범위
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = 대상: { $personas }
picture-activity = 활동
picture-task = 작업
picture-story = 스토리
picture-release = 릴리스
picture-gap = 빈틈: 이 단계의 스토리 없음

## Index

map-count = 맵 { $count }개
index-bars = 막대 범례
index-no-releases = 아직 릴리스 없음
index-released = ✓ 출시됨
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] 미정 없음
       *[other] 릴리스 미정 { $count }개
    }
index-no-gaps = 빈틈 없음
index-dates = 다가오는 날짜
index-all-maps = 모든 맵
index-plan = 릴리스 계획
index-release = 릴리스
index-date = 날짜
index-outcome = 성과
index-measure = 확인 방법
index-size = 크기와 진척
index-risk = 가장 큰 위험
index-wall = 보드
index-decide = 결정할 사항
index-more-gaps = 빈틈 { $count }개 더
index-blocked = 막힘
index-blocked-story = 막힘: { $story }
index-gone = { $since } 이후 없어진 맵: { $maps }
index-no-owner = 담당자 없음
index-more = { $count }개 더
index-people = 페르소나

search-label = 모든 맵에서 검색
search-key = /를 눌러 검색
search-map = 맵
search-release = 릴리스
search-persona = 페르소나
search-activity = 활동
search-task = 작업
search-results = 결과 { $count }개
search-maps = 맵 { $count }개
search-no-results = ‘{ $query }’ 검색 결과 없음
search-loading = 검색 중…
search-more-in-map = 이 맵에 { $count }개 더
search-more-maps = 맵 { $count }개 더
search-unscheduled = 릴리스 미정
search-backlog = 백로그

thumbnail-label =
    보드: 활동 { $activities }개, { $tasks ->
        [0] 작업 없음
       *[other] 작업 { $tasks }개
    }, { $releases ->
        [0] 아직 릴리스 없음
       *[other] 릴리스 { $releases }개
    }

## Steps of the backbone in a release

step-without-story = ! 스토리 없음
step-without-story-note = 이 단계의 스토리 없음
step-left-out = 의도적으로 제외
step-earlier = 이전 릴리스에서 다룸
step-later = 이후 릴리스에서 다룸
step-of-others = 다른 페르소나용

## Release page

release-position = 릴리스 { $number } / { $count }
release-planned = 계획됨
release-active = 진행 중
release-released = 출시됨
release-date-due = { $date } 예정
release-date-past = { $date } 출시
release-date-none = 날짜 미정
release-progress =
    { $count ->
        [0] 아직 스토리 없음
       *[other] { $done }/{ $count } 완료
    }
release-share = 활동 { $count }개 중 { $reached }개
unscheduled-stories-count = 릴리스 미정 스토리 { $count }개
release-points = { $done }/{ $all }
release-plan = 계획
release-next = 다음 릴리스:
blocked-count = { $count }개 막힘
release-journey = 여정
release-step-personas = { $names }
release-step-only-for = { $names } 전용
release-aloud = 소리 내어 읽기
release-stories = 스토리
release-no-stories = 이 릴리스에는 아직 스토리가 없습니다
release-no-acceptance = 아직 인수 조건 없음
release-needs = 다른 릴리스에서 필요한 것
release-needed-by = 다른 릴리스에 필요한 것
release-needs-sign = 먼저 필요
release-needed-by-sign = 필요로 하는 곳
release-need-late = 너무 늦게 출시됨
release-need-unplanned = 아직 릴리스에 없음
release-open = 미해결 항목
release-nothing-open = 미해결 항목 없음
show-on-wall = 보드에서 보기
show-in-outline = 개요에서 보기
show-journey = 여정 보기

## Read aloud

aloud-first =
    { $count ->
        [0] 여정의 시작은
       *[other] { $names } 님의 시작은
    } { $activity } 활동입니다. 스토리는 { $stories }입니다.
aloud-next =
    { $count ->
        [0] 다음은
       *[other] 이어서 { $names } 님이 할 일은
    } { $activity } 활동입니다. 스토리는 { $stories }입니다.
aloud-last =
    { $count ->
        [0] 여정의 끝은
       *[other] { $names } 님의 마지막은
    } { $activity } 활동입니다. 스토리는 { $stories }입니다.
aloud-only =
    { $count ->
        [0] 단계는
       *[other] { $names } 님의 단계는
    } { $activity } 활동 하나뿐입니다. 스토리는 { $stories }입니다.
aloud-unchanged = { $activities } 활동에는 변화가 없습니다.
aloud-later = { $activities } 활동은 이후 릴리스에서 다룹니다.
aloud-left-out = { $activity } 활동은 의도적으로 제외했습니다.
aloud-stuck = { $persona } 님은 { $activity } 활동에서 막힙니다. 여기에는 { $persona } 님의 스토리가 없습니다.
aloud-no-start = 시작이 빠져 있습니다. { $release } 릴리스에 { $activities } 활동의 스토리가 없습니다.
aloud-break = 여기서 여정이 끊깁니다. { $release } 릴리스에 { $activities } 활동의 스토리가 없습니다.
aloud-no-end = 끝이 빠져 있습니다. { $release } 릴리스에 { $activities } 활동의 스토리가 없습니다.

## Open points

open-gap = 빈틈

## Journey page

journey-kicker = 여정
journey-others = 여정
journey-summary =
    { $stories ->
        [0] { $persona } 님의 스토리는 아직 없습니다.
       *[other] { $persona } 님의 스토리는 활동 { $activities }개 중 { $reached }개에 { $stories }개 있습니다.
    }
journey-breaks = 여정이 끊기는 곳
journey-break = { $release } 릴리스에서 { $persona } 님은 { $activities } 활동에서 막힙니다. 여기에는 { $persona } 님의 스토리가 없습니다.
journey-steps = 단계
journey-missing = ! { $releases } 릴리스에 이 단계의 스토리 없음
journey-no-stories = 아직 스토리 없음

## Outline

outline-releases = 릴리스
outline-no-tasks = 아직 작업 없음
outline-no-stories = 아직 스토리 없음
backlog-heading = 백로그(보드 밖)

## Gap report

gaps-heading = { $map }의 빈틈
gaps-ignored-count = 이유를 적고 무시한 것 { $count }개
gaps-none = ✓ 빈틈 없음
gaps-matrix = 스토리 분포
gaps-matrix-label = 활동과 릴리스별 스토리
gaps-matrix-activity = 활동
gaps-matrix-total = 합계
matrix-tasks = (작업 { $count }개 중 { $reached }개)
gaps-decide = 결정할 사항
gaps-decide-about = 영향이 큰 순서
gaps-decide-none = ✓ 없음: 어떤 규칙도 오류나 빈틈을 찾지 못했습니다.
gaps-decisions-count = 결정할 사항 { $count }건
gaps-further-decisions = 결정할 사항 { $count }건 더
gaps-do = 조치:
gaps-why = 중요한 이유
gaps-copy = 이슈로 복사
gaps-copied = Markdown으로 복사됨
gaps-issue-more = 빈틈 보고서에 { $count }개가 더 있습니다.
gaps-notes = 참고
gaps-notes-about = 살펴볼 만한 것
gaps-well = 잘된 점
gaps-clean-rules = 규칙 { $count }개 중 { $clean }개는 지적 사항 없음
gaps-not-checked = 확인하지 않음
gaps-all-rules = 모든 규칙
gaps-open-count = 미해결 질문, 가정, 위험 { $count }개
gaps-questions = 함께 이야기할 질문
gaps-questions-about = 사람만 답할 수 있으니 소리 내어 읽어 보세요
gaps-workshop = 워크숍의 다음 순서: { $step }
gaps-workshop-start = `storywall workshop { $file }` 명령은 이 질문을 하나씩 묻고, 답할 때마다 맵에 적습니다.
gaps-backlog-count = 백로그의 스토리 { $count }개

verdict-no-release = 맵에 아직 릴리스가 없어 무엇이 먼저 출시되는지 알 수 없습니다.
verdict-all-released =
    { $count ->
        [1] 릴리스가 출시되었습니다. 더 계획할 것이 없습니다.
       *[other] 릴리스 { $count }개가 모두 출시되었습니다. 더 계획할 것이 없습니다.
    }
verdict-empty-release = { $release } 릴리스는 첫 릴리스이지만 아직 스토리가 없습니다.
verdict-empty-next-release = { $release } 릴리스는 다음 릴리스이지만 아직 스토리가 없습니다.
verdict-complete = { $release } 릴리스는 처음부터 끝까지 모든 활동을 다룹니다.
verdict-share = { $release } 릴리스는 활동 { $count }개 중 { $reached }개를 다룹니다.
verdict-skipped = { $activities } 활동의 스토리가 없습니다.
verdict-without-stories = { $activities } 활동에는 아직 스토리가 없습니다.
verdict-left-out = { $activities } 활동은 의도적으로 제외했습니다.
verdict-released = { $activities } 활동은 이미 출시되었습니다.
verdict-later = { $activities } 활동은 이후 릴리스에서 다룹니다.
verdict-for-others = { $activities } 활동은 다른 페르소나를 위한 것입니다.

verdict-unscheduled = { $activities } 활동은 릴리스 미정입니다.

well-goal = 맵에 목표가 있습니다.
well-personas =
    { $count ->
        [1] 페르소나에게 스토리가 있습니다.
       *[other] 페르소나 { $count }명 모두에게 스토리가 있습니다.
    }
well-journeys = 자신이 대상인 첫 릴리스에서 막히는 페르소나가 없습니다.
well-activities =
    { $count ->
        [1] 활동에 스토리가 있습니다.
       *[other] 활동 { $count }개 모두에 스토리가 있습니다.
    }
well-steps = 활동 { $count }개와 작업 { $tasks }개 모두에 스토리가 있습니다.
well-balance = 스토리 { $count }개의 절반 넘게 몰린 활동이 없습니다. 가장 많은 { $activity } 활동에 { $largest }개가 있습니다.
well-across = { $release } 릴리스에서는 대상 페르소나 모두가 첫 활동부터 마지막 활동까지 갈 수 있습니다.
well-release-dates =
    { $count ->
        [1] 릴리스에 성과, 지표, 날짜가 있습니다.
       *[other] 릴리스 { $count }개 모두에 성과, 지표, 날짜가 있고 날짜가 순서대로입니다.
    }
well-release-measures =
    { $count ->
        [1] 릴리스에 성과와 지표가 있습니다.
       *[other] 릴리스 { $count }개 모두에 성과와 지표가 있습니다.
    }
well-release-outcomes =
    { $count ->
        [1] 릴리스에 성과가 있습니다.
       *[other] 릴리스 { $count }개 모두에 성과가 있습니다.
    }
well-release-stories =
    { $count ->
        [1] 릴리스에 스토리가 있습니다.
       *[other] 릴리스 { $count }개 모두에 스토리가 있습니다.
    }
well-not-overdue = 날짜가 지난 릴리스가 없습니다.
well-dependencies =
    { $count ->
        [0] 다른 스토리가 필요하다고 적은 스토리가 없습니다.
        [1] 의존 관계가 1개 있고, 이후 릴리스에 의존하지 않습니다.
       *[other] 의존 관계 { $count }개: 순환도, 이후 릴리스에 대한 의존도 없습니다.
    }
well-titles =
    { $count ->
        [1] 제목에 시스템이나 화면이 나오지 않고, 질문이나 임시 이름도 아닙니다.
       *[other] 제목 { $count }개 중 시스템이나 화면이 나오거나 질문 또는 임시 이름인 것이 없습니다.
    }
well-no-code =
    { $count ->
        [1] 제목에 시스템이 나오지 않고, 질문이나 임시 이름도 아닙니다.
       *[other] 제목 { $count }개 중 시스템이 나오거나 질문 또는 임시 이름인 것이 없습니다.
    }
well-no-question =
    { $count ->
        [1] 제목이 질문이나 임시 이름이 아닙니다.
       *[other] 제목 { $count }개 중 질문이나 임시 이름인 것이 없습니다.
    }
well-specified =
    { $count ->
        [1] { $release } 릴리스의 미완료 스토리에 인수 조건과 추정이 있습니다.
       *[other] { $release } 릴리스의 미완료 스토리 { $count }개 모두에 인수 조건과 추정이 있습니다.
    }
well-criteria =
    { $count ->
        [1] { $release } 릴리스의 미완료 스토리에 인수 조건이 있습니다.
       *[other] { $release } 릴리스의 미완료 스토리 { $count }개 모두에 인수 조건이 있습니다.
    }
well-estimates =
    { $count ->
        [1] { $release } 릴리스의 미완료 스토리에 추정이 있습니다.
       *[other] { $release } 릴리스의 미완료 스토리 { $count }개 모두에 추정이 있습니다.
    }
well-no-question-open = { $release } 릴리스에 대한 미해결 질문이나 가정이 없습니다.
well-backlog = 백로그가 비어 있습니다. 모든 스토리가 맵에 있습니다.
well-ignored =
    { $count ->
        [0] 무시한 빈틈이 없습니다.
        [1] 무시한 빈틈에 이유가 있고, 아직 남아 있습니다.
       *[other] 무시한 빈틈 { $count }개 모두에 이유가 있고, 아직 남아 있습니다.
    }

question-payment-fails = { $titles }: 실패하면 어떻게 되나요?
question-delivery = { $titles }: 누가 가져다주나요? 아무도 문을 열지 않으면요?
question-who-they-are = { $titles }: 사용자가 누구인지 제품은 어떻게 아나요?
question-leave = { $titles }: 어떻게 탈퇴하거나 나가나요?
question-access-ends = { $titles }: 이 접근 권한은 어떻게 회수하나요?
question-who-decides = { $titles }: 누가 승낙하거나 거절하나요?
question-who-prepares = { $titles }: 누가 준비하나요?
question-who-answers = { $titles }: 누가, 얼마나 빨리 답하나요?
question-who-repairs = { $titles }: 누가 처리하나요?
question-who-cancels = { $titles }: 누가, 어디에서 취소하나요?
question-who-pays = { $titles }: 누가 돈을 내고, 결제 여부는 어떻게 아나요?
question-money-back = { $titles }: 돈은 어떻게 돌려받나요?
question-stop = { $titles }: 어떻게 중단하나요?
question-mute = { $titles }: 메시지는 어떻게 끄나요?
question-proof = { $titles }: 수령할 때 무엇을 보여 주나요?
question-first-time = { $titles }: 처음에는 어떻게 들어왔나요?
question-lies = { $titles }: 거짓이거나 모욕이면 어떻게 하나요?
question-who-provides = { $titles }: 누가 올리고, 값을 정하고, 내리나요?
question-who-writes = { $titles }: 누가 올리고, 누가 내리나요?
question-too-late = { $title } 스토리는 { $release } 릴리스에, { $undo } 스토리는 { $later } 릴리스에야 출시됩니다. 그때까지 사용자는 어떻게 하나요?
question-never-undone = { $title } 스토리는 { $release } 릴리스에 출시되지만 { $undo } 스토리는 어느 릴리스에도 없습니다. 그때까지 사용자는 어떻게 하나요?
question-role = { $title }: ‘{ $role }’ 역할은 누구인가요? 해당하는 페르소나가 없습니다.
question-roles = { $titles }: ‘{ $roles }’ 역할은 누구인가요? 해당하는 페르소나가 없습니다.
question-before = { $title } 전에는 무슨 일이 일어나나요?
question-before-persona = { $persona }: { $title } 전에는 무슨 일이 일어나나요?
question-after = { $title } 다음에는 무슨 일이 일어나나요? 목표: { $goal }
question-hand-over = { $giver } 님은 { $last }까지 하고, { $taker } 님은 { $next }부터 이어서 합니다. 그 사이에 무슨 일이 일어나나요?
question-hand-over-goal = { $giver } 님은 { $last }까지 하고, { $taker } 님은 { $next }부터 이어서 합니다. 그 사이에 무슨 일이 일어나나요? { $giver } 님의 목표: { $goal }
question-own = { $titles }: { $question }

## Handout

handout-about = 회의를 위해 이 페이지를 인쇄하세요. 모든 릴리스의 계획, 릴리스마다 한 페이지, 여러 장으로 나눈 보드가 들어 있습니다.
handout-papers = 용지 크기
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 또는 레터
    }({ $count }장)
handout-wall =
    보드({ $paper ->
        [a3] A3
       *[a4] A4 또는 레터
    } { $count }장)
handout-layout = 용지 배치
handout-background = 배경
handout-notes = 메모
handout-continued = { $band }(계속)
sheet-number = { $count }장 중 { $number }번째
sheet-label =
    { $count ->
        [1] 보드
       *[other] 보드, { $count }장 중 { $number }번째
    }
sheet-columns =
    { $shown ->
        [1] { $count }열 중 { $first }열
       *[other] { $count }열 중 { $first }–{ $last }열
    }
sheet-row = { $count }행 중 { $number }행
sheet-from-left = ◂ { $sheet }번째 장에서 이어짐
sheet-from-right = { $sheet }번째 장에서 이어짐 ▸
sheet-from-above = ▴ { $sheet }번째 장에서 이어짐
sheet-to-left = ◂ { $sheet }번째 장으로 이어짐
sheet-to-right = { $sheet }번째 장으로 이어짐 ▸
sheet-to-below = ▾ { $sheet }번째 장으로 이어짐

## Markdown export

markdown-personas = 페르소나: { $names }
markdown-stories = 모든 스토리

## Gap rules: the page, and signs on the wall

rules-title = 빈틈 규칙
rules-page-title = 빈틈 규칙 · { $project }
rules-lead = storywall이 맵에서 무엇을 확인하는지, 왜 중요한지, 어떻게 고치는지 설명합니다.
rules-by-family = 분류별 규칙
rules-advice = 조치 방법:
rules-before = 전
rules-after = 후
rules-options = 프로젝트 파일의 옵션
rules-off-here = 이 프로젝트에서 꺼짐
rules-level-here = 이 프로젝트에서는 { $level }

gap-error = ✗ 오류
gap-warning = ! 빈틈
gap-note = · 참고
gap-mark-gaps =
    { $count ->
        [1] ! 빈틈
       *[other] ! 빈틈 { $count }개
    }
gap-mark-notes =
    { $count ->
        [1] · 참고
       *[other] · 참고 { $count }개
    }
gap-error-number = ✗ 오류 { $number }
gap-warning-number = ! 빈틈 { $number }
gap-places = { $count }곳
gap-more-places = 외 { $count }곳
gap-more-places-of-many = 외 { $count }곳, 여기에는 그중 { $shown }곳 표시
gap-needed-story = 먼저 필요한 스토리

family-frame = 페르소나와 목표
    .about = 누가, 왜 제품을 쓰는가
family-backbone = 백본
    .about = 사용자가 단계별로 무엇을 하는가
family-releases = 릴리스
    .about = 백본 전체를 가로지르는 얇은 슬라이스로, 무엇을 언제 출시하는가
family-dependencies = 의존 관계
    .about = 어떤 스토리가 먼저 나와야 하는가
family-wording = 표현
    .about = 사용자가 하는 일을 사용자의 말로 나타내는 제목
family-readiness = 준비
    .about = 다음 릴리스는 충분히 자세하게, 이후 릴리스는 지나치게 자세하지 않게
family-upkeep = 관리
    .about = 각 `ignore:`가 아직 필요한가

skipped-language = `{ $language }` 언어의 단어 목록이 없습니다
skipped-language-undeclared = 맵에 언어가 지정되지 않았고 제목이 영어가 아닙니다
skipped-not-english = 맵이 영어로 쓰여 있지 않습니다
skipped-estimates = 추정이 있는 스토리가 없습니다
skipped-acceptance = 인수 조건이 있는 스토리가 없습니다
skipped-few-acceptance = 인수 조건이 있는 스토리가 적습니다
skipped-off = 프로젝트 파일에서 껐습니다
skipped-today = 오늘 날짜를 알 수 없습니다(프로젝트 파일의 `today: true`)

## Gap rules: personas and goal

no-persona =
    .looks-for = 맵에 페르소나가 없습니다.
    .why = 페르소나가 없으면 읽는 사람마다 다른 사용자를 떠올려, 무엇이 가장 중요한지 팀이 합의할 수 없습니다.
    .ask = 누가 이 과정을 거치나요? ‘사라, 바쁜 엄마’처럼 어떤 상황에 있는 사람의 이름을 적으세요
    .advice = `personas:` 아래에 페르소나를 하나 이상 적으세요
    .finding = 맵에 페르소나가 없어 누가 이 단계를 밟는지 알 수 없습니다

generic-persona =
    .looks-for = 페르소나가 구체적인 사람이 아닙니다. ‘사용자’처럼 이름 전체가 누구에게나 맞거나, 시스템이거나, ‘가게’처럼 장소나 조직입니다. 또는 목표, 설명 등 다른 정보 없이 ‘고객’처럼 회사와의 관계만 나타냅니다. 지적 사항은 맵마다 하나입니다. 단어 목록이 있는 언어에만 해당합니다.
    .why = 누구나 될 수 있는 페르소나에는 모든 스토리가 맞아 보이므로 팀의 결정에 도움이 되지 않습니다.
    .ask = 정확히 누구이고 어떤 상황인가요? ‘사라, 바쁜 엄마’처럼 이름을 붙이세요
    .advice = ‘사라, 바쁜 엄마’처럼 구체적인 유형의 사람과 그 특징을 적으세요
    .anybody =
        { $others ->
            [0] { $persona } 페르소나는 누구나 될 수 있습니다
           *[other] { $persona } 외 { $others }개 페르소나는 누구나 될 수 있습니다
        }
    .system =
        { $others ->
            [0] { $persona } 페르소나는 사람이 아니라 시스템입니다
           *[other] { $persona } 외 { $others }개 페르소나는 사람이 아닙니다
        }
    .place =
        { $others ->
            [0] { $persona } 페르소나는 사람이 아니라 장소나 조직입니다
           *[other] { $persona } 외 { $others }개 페르소나는 사람이 아닙니다
        }
    .customer =
        { $others ->
            [0] { $persona } 페르소나는
           *[other] { $persona } 외 { $others }개 페르소나는
        } 회사와의 관계만 나타낼 뿐 어떤 사람인지는 알 수 없습니다
    .also = 역시 구체적인 사람이 아님

unused-persona =
    .looks-for = 맵에 스토리가 없는 페르소나가 있습니다. generic-persona가 지적하는 페르소나와 활동이 비어 있는 페르소나는 해당 규칙에 맡깁니다. 지적 사항은 맵마다 하나입니다. 페르소나를 적은 활동, 작업, 스토리가 하나도 없으면 모든 스토리가 첫 페르소나의 것이 되므로 대신 그 점을 지적합니다.
    .why = 여정의 일부가 빠졌거나, 제품이 그 페르소나를 위한 것이 아닙니다.
    .ask = 어느 활동이 이 페르소나의 것인가요?
    .advice = 해당 활동이나 스토리에 `persona:`를 적거나 페르소나를 지우세요
    .finding = { $personas } 페르소나에게는 스토리가 없습니다
    .none-named = 페르소나를 적은 항목이 없어 모든 스토리가 { $persona } 페르소나의 것이 됩니다
    .also = 역시 스토리 없음

one-column-persona =
    .looks-for = 한 페르소나의 스토리 3개 이상이 모두 한 작업에 있고, 다른 페르소나는 4개 이상의 작업에 스토리가 있습니다.
    .why = 이 페르소나에게 필요한 것이 한 덩어리로 보여 빠진 단계를 알아차리지 못합니다.
    .ask = 그 전후에 이 페르소나는 또 무엇을 하나요?
    .advice = 처음에, 다음에, 마지막에 무엇을 하는지 묻고 단계마다 작업을 만드세요
    .finding = { $persona } 페르소나의 스토리 { $count }개가 모두 { $task } 작업 하나에 있습니다
    .related = 이 페르소나의 스토리가 모두 여기에 있음

person-as-activity =
    .looks-for = 활동의 제목이 페르소나의 이름입니다. 지적 사항은 언어와 관계없이 맵마다 하나입니다.
    .why = 사람마다 열을 만들면 희망 목록이 됩니다. 누가 누구 다음에 무엇을 하는지, 어디에서 누구를 기다리는지 보이지 않습니다.
    .ask = 이 사람은 이 단계에서 무엇을 하나요?
    .advice = 활동에는 사람들이 하는 일의 이름을 붙이고, 누가 하는지는 `persona:`로 적으세요
    .finding =
        { $others ->
            [0] { $activity } 활동은 단계가 아니라 사람입니다
           *[other] { $activity } 외 { $others }개 활동은 단계가 아니라 사람입니다
        }
    .also = 역시 사람

no-goal =
    .looks-for = 맵에 목표가 없습니다.
    .why = 목표가 없으면 사용자가 목표를 이루는 데 어떤 스토리가 필요하고 어떤 것은 미뤄도 되는지 팀이 알 수 없습니다.
    .ask = 지금은 할 수 없지만 앞으로 할 수 있게 되는 것은 무엇인가요?
    .advice = 사용자가 이루려는 것을 `goal:` 아래에 한 줄로 적으세요
    .finding = 맵에 목표가 없습니다

broken-journey =
    .looks-for = 페르소나가 자신을 대상으로 하는 첫 릴리스에서 막힙니다. 어떤 활동의 앞뒤에는 스토리가 있는데 그 활동에는 없고, skipped-activity가 아직 지적하지 않은 경우입니다. 지적 사항은 페르소나마다 하나이며, 페르소나가 둘 이상인 맵에만 해당합니다.
    .why = 누군가는 모든 단계를 지나가므로 릴리스가 완전해 보이지만, 이 페르소나는 그렇지 못합니다.
    .ask = 이 릴리스에서 이 페르소나는 그 단계를 어떻게 지나가나요?
    .advice = 이 활동에서 가장 작은 스토리를 릴리스에 추가하거나, 어떻게 지나가는지 `ignore:` 아래에 적으세요
    .finding = { $persona } 페르소나는 { $release } 릴리스에서 막힙니다. { $activities } 활동에 이 페르소나의 스토리가 없습니다
    .related = 이 페르소나의 스토리 없음

first-release-leaves-persona-out =
    .looks-for = 스토리가 있지만 첫 릴리스에는 하나도 없는 페르소나가 있고, 이후 릴리스도 그 페르소나나 그가 하는 일을 언급하지 않습니다. 세 번째 릴리스부터만 스토리가 있으면 의도적으로 제외한 것으로 봅니다. 지적 사항은 맵마다 하나입니다. 릴리스가 둘 이상인 맵에만 해당합니다.
    .why = 다른 사람이 이 페르소나가 하는 일에 의존할 수 있습니다. 아무도 포장하지 않으면 주문은 도착할 수 없습니다.
    .ask = 첫 스토리가 출시될 때까지 이 페르소나는 어떻게 하나요?
    .advice = 첫 릴리스가 이 페르소나 없이도 되는지 확인하고, 된다면 `ignore:` 아래에 적으세요
    .finding = { $release } 릴리스에 { $personas } 페르소나의 스토리가 없습니다
    .also = 역시 이 릴리스에 스토리 없음

no-lang =
    .looks-for = 맵에 언어가 지정되지 않았고, 제목의 글자나 가장 흔한 단어가 분명히 영어가 아닙니다. 이 경우 표현 규칙은 기술 용어를 빼고는 맵을 확인하지 않습니다.
    .why = 브라우저가 페이지를 영어로 여겨 읽고 줄을 나누며, 규칙은 영어 단어를 찾습니다.
    .ask = 제목은 어느 언어인가요? de나 pt-BR 같은 언어 코드로 답하세요
    .advice = 맵의 언어를 `lang:` 아래에 적으세요
    .advice-with-code = 맵의 언어를 적으세요: `lang: { $code }`
    .finding = 맵에 언어가 지정되지 않았고 제목이 영어가 아닙니다

## Gap rules: backbone

empty-map =
    .looks-for = 맵에 활동이나 스토리가 없습니다.
    .why = 아직 논의하거나 계획할 것이 없고, 다른 규칙도 대부분 확인할 것이 없습니다.
    .ask = 사용자가 가장 먼저 하는 일은 무엇인가요?
    .advice = 사용자가 밟는 단계를 작업과 스토리 하나씩과 함께 `activities:` 아래에 적으세요
    .no-activity = 맵에 활동이 없습니다
    .no-story = 맵에 활동은 있지만 스토리가 없습니다

empty-activity =
    .looks-for = 활동에 작업이 없거나, 작업에 스토리가 없습니다.
    .why = 아무도 이 단계를 끝까지 생각하지 않아, 사용자가 와도 아무것도 없습니다.
    .ask = 이 활동의 단계는 무엇인가요?
    .advice = 사용자가 그곳에서 하는 일을 작업 하나와 스토리 하나부터 추가하거나, 활동을 지우세요
    .no-tasks = { $activity } 활동에 작업이 없습니다
    .no-stories = { $activity } 활동에 작업은 있지만 스토리가 없습니다

empty-task =
    .looks-for = 활동에는 스토리가 있지만 스토리가 없는 작업이 있습니다. 지적 사항은 활동마다 하나입니다.
    .why = 단계가 다뤄진 것처럼 보이지만 사용자가 어떻게 하는지 알 수 없습니다.
    .ask = 사용자는 이 단계를 어떻게 밟나요?
    .advice = 사용자가 이 작업을 할 수 있게 하는 가장 간단한 스토리를 추가하거나, 작업을 지우세요
    .finding = { $tasks } 작업에 스토리가 없습니다
    .also = 역시 스토리 없음

flat-map =
    .looks-for = 거의 모든 작업에 스토리가 하나뿐입니다. 스토리가 있는 작업이 10개 이상인 맵에서 그런 작업이 70%인 경우입니다.
    .why = 작업마다 스토리가 하나면 어떤 릴리스도 아무것도 뺄 수 없어, 첫 릴리스가 제품 전체만큼 커집니다.
    .ask = 첫 릴리스에서 무엇을 뺄 건가요? 실은 여러 스토리인 단계는 어느 것인가요?
    .advice = 작업마다 처음에 얼마나 적으면 충분하고 나중에 무엇을 더할 수 있는지 묻고, 둘 다 스토리로 추가하세요
    .finding = 작업 { $total }개 중 { $count }개에 스토리가 하나뿐이어서 어떤 릴리스도 아무것도 뺄 수 없습니다

no-steps =
    .looks-for = 스토리는 있지만 단계가 없는 활동이 있습니다. 스토리가 활동 바로 아래에 있거나, 하나뿐인 작업의 제목이 활동과 같고 스토리가 많아야 둘입니다. 지적 사항은 맵마다 하나입니다.
    .why = 단계가 없는 활동은 아직 끝까지 생각하지 않은 것이고, 그 사이에 사용자가 하는 일을 놓치기 쉽습니다.
    .ask = 이 활동들의 단계는 무엇인가요?
    .advice = 이 활동에서 사용자가 처음에, 다음에, 마지막에 무엇을 하는지 묻고 각각을 작업으로 만드세요
    .finding =
        { $others ->
            [0] { $activity } 활동에는 아직 단계가 없습니다
           *[other] { $activity } 외 { $others }개 활동에는 아직 단계가 없습니다
        }
    .also = 역시 단계 없음

backbone-size =
    .looks-for = 백본의 활동이 업무 계층을 빼고 10개를 넘습니다. 또는 4개보다 적고, 페르소나가 둘 이상이거나 여러 단계를 감출 만큼 긴 활동이 있으며, 스토리가 12개 이상입니다. lopsided-depth나 time-as-backbone이 더 자세히 지적하는 경우는 뺍니다. 프로젝트에서 다른 한도를 정할 수 있습니다.
    .why = 활동이 너무 적으면 빠진 단계를 알아차리지 못하고, 너무 많으면 아무도 전체 여정을 볼 수 없습니다.
    .ask = 어느 활동을 합쳐야 하고, 어느 활동에 여러 활동이 숨어 있나요?
    .advice = 한 단계인 활동을 합치거나, 긴 여정을 맵 두 개로 나누세요
    .advice-for-few = 여러 단계를 담은 활동을 나누고, 그 앞뒤에 무슨 일이 일어나는지 물으세요
    .advice-for-personas = { $personas } 페르소나는 여정이 서로 다르므로 맵을 따로 만들거나, 한 단계인 활동을 합치세요
    .too-few = 백본에 활동이 { $count }개 있습니다. { $min }개보다 적으면 전체 여정을 담기 어렵습니다
    .too-many =
        백본에 { $layers ->
            [0] {""}
           *[other] 업무 계층 { $layers }개를 빼고{" "}
        }활동이 { $count }개 있습니다. { $max }개를 넘으면 한눈에 파악하기 어렵습니다

thin-activity =
    .looks-for = 중간에 있는 활동에 작업과 스토리가 하나씩뿐이고, 다른 활동의 절반 이상에는 작업이 둘 이상 있습니다. 사물의 이름인 활동, 첫 릴리스가 건너뛰는 활동, 전체 활동의 절반 이상이 그런 경우, 거의 모든 작업에 스토리가 하나뿐인 경우는 지적하지 않습니다.
    .why = 이웃한 활동의 일부이거나, 아직 아무도 끝까지 생각하지 않은 단계일 수 있습니다.
    .ask = 이 활동에서 또 무슨 일이 일어나나요?
    .advice = 사용자가 이 작업의 앞뒤에 무엇을 하는지 묻고, 없으면 이웃한 활동으로 옮기세요
    .finding = { $activity } 활동에는 작업이 하나뿐이지만 다른 활동 대부분에는 여러 개 있습니다

wide-activity =
    .looks-for = 작업이 7개를 넘는 활동이 있습니다. 지적 사항은 맵마다 하나이며, backbone-size나 flat-map이 지적하면 뺍니다. 프로젝트에서 다른 한도를 정할 수 있습니다.
    .why = 긴 활동에는 사용자가 멈췄다가 나중에 돌아오는 지점이 숨어 있는 경우가 많고, 그곳에서 필요한 것을 놓치기 쉽습니다.
    .ask = 이 중 별도의 활동이 되어야 할 작업은 무엇인가요?
    .advice = 사용자가 쉬어 가는 지점을 찾아 그곳에서 활동을 나누세요
    .finding =
        { $others ->
            [0] { $activity } 활동에 작업이 { $count }개 있습니다
           *[other] { $activity } 활동에 작업이 { $count }개 있고, 다른 활동 { $others }개도 그만큼 깁니다
        }. { $max }개를 넘으면 대개 두 활동으로 나뉩니다
    .also = 역시 너무 긺

lopsided-depth =
    .looks-for = 한 활동에 전체 스토리의 절반이 넘게 있고 다른 활동에는 하나뿐입니다. 스토리가 8개 이상인 맵에만 해당합니다. 프로젝트에서 다른 비율을 정할 수 있습니다.
    .why = 팀이 가장 잘 아는 부분만 자세히 다루고, 다른 곳에서 사용자에게 필요한 것을 놓쳤을 수 있습니다.
    .ask = 스토리가 적은 활동에 무엇이 빠져 있나요? 아니면 많은 활동은 어디서 나뉘나요?
    .advice = 이 활동을 실제로 하는 사람을 찾아, 스토리가 하나뿐인 활동에 대해 자세히 이야기하세요
    .finding = { $activity } 활동에는 스토리 { $total }개 중 { $count }개가 있지만 { $others } 활동에는 하나뿐입니다
    .related = 스토리가 하나뿐

duplicate-name =
    .looks-for = 두 작업, 한 작업의 두 스토리, 또는 작업과 릴리스가 모두 다른 두 스토리의 제목이 같습니다. 대소문자와 공백은 무시합니다. 지적 사항은 제목마다 하나입니다.
    .why = 읽는 사람이 하나인지 둘인지 알 수 없습니다.
    .ask = 같은 것이 두 번 있나요? 아니라면 페르소나는 이것을 뭐라고 부를까요?
    .advice = 하나를 지우거나, 두 제목에 차이를 적으세요
    .advice-for-personas = 페르소나만 다르고 같은 것이라면 한 번만 만드세요. 스토리 하나만 남기고 모든 페르소나를 적으세요
    .task = 작업 { $count }개의 제목이 { $title }입니다. 같은 작업인가요, 다른 작업인가요?
    .story = 스토리 { $count }개의 제목이 { $title }입니다. 같은 스토리인가요, 다른 스토리인가요?
    .related = 같은 제목

one-shot-activity =
    .looks-for = 한 활동의 스토리 3개 이상이 모두 첫 릴리스가 아닌 한 릴리스에 있고, 활동의 절반 이상은 여러 릴리스에 스토리가 있습니다. 성과가 있거나 주로 그 활동의 스토리로 이루어진 릴리스는 그 활동을 위한 것이므로 지적하지 않습니다. 지적 사항은 릴리스마다 하나이며, 릴리스가 셋 이상인 맵에만 해당합니다.
    .why = 완성되기 전에는 아무도 이 단계를 보지 못하므로, 사용자에게 필요한 것을 알게 될 때는 이미 바꿀 수 없습니다.
    .ask = 그 전에 없으면 아쉬울 스토리는 무엇인가요?
    .advice = 이 활동에서 혼자서도 쓸모 있는 가장 작은 스토리를 찾아 앞선 릴리스에 출시하세요
    .finding = { $activities } 활동을 { $release } 릴리스에서 한꺼번에 만들고, 그 전에도 후에도 아무것도 출시하지 않습니다
    .also = 역시 한꺼번에 만듦

time-as-backbone =
    .looks-for = 활동이 주, 스프린트, 단계, 분기입니다. 지적 사항은 맵마다 하나이며 첫 활동에 표시합니다. 단어 목록이 있는 언어에만 해당합니다.
    .why = 달력은 팀이 하는 일을 보여 주므로, 사용자의 여정에서 빠진 단계를 알아차리지 못합니다.
    .ask = 그때 사용자는 무엇을 하나요? 페르소나의 말로 답하세요
    .advice = 활동에는 사용자가 하는 일의 이름을 붙이고, 시간은 릴리스로 계획하세요
    .finding = { $activities } 활동은 사용자가 밟는 단계가 아니라 기간입니다
    .related = 역시 기간

cross-cutting-activity =
    .looks-for = 활동이 사용자가 밟는 단계가 아니라 업무 계층입니다. 예: 인프라, 기술 부채, 현지화, 데이터, UI, ‘Enabler:’나 ‘Cross-cutting:’으로 시작하는 제목. 지적 사항은 맵마다 하나입니다. 단어 목록이 있는 언어에만 해당합니다. 다른 규칙은 이런 활동을 세지 않습니다.
    .why = 계층은 어느 단계에 그 일이 필요한지 감추므로 일이 쉽게 미뤄집니다.
    .ask = 여기서 페르소나는 무엇을 하나요? 페르소나 자신의 말로 답하세요
    .advice = 각 스토리를 그것이 가장 먼저 필요한 단계에 스토리나 인수 조건으로 옮기세요
    .finding =
        { $others ->
            [0] { $activity } 활동은 사용자가 밟는 단계가 아니라 업무 계층입니다
           *[other] { $activity } 외 { $others }개 활동은 사용자가 밟는 단계가 아니라 업무 계층입니다
        }
    .also = 역시 업무 계층

## Gap rules: releases

no-releases =
    .looks-for = 맵에 스토리는 있지만 릴리스가 없습니다.
    .why = 릴리스가 없으면 무엇이 먼저 출시되는지 알 수 없고, 모든 스토리가 똑같이 급해 보입니다.
    .ask = 누군가에게 도움이 되는 가장 얇은 슬라이스는 무엇인가요?
    .advice = 쓸모가 있을 만큼의 최소한의 스토리로 첫 릴리스를 `releases:` 아래에 추가하세요
    .finding = 맵에 스토리가 { $count }개 있지만 릴리스가 없습니다

skipped-activity =
    .looks-for = 첫 릴리스가 대상으로 하는 페르소나의 활동에 스토리가 없습니다. 그곳에 계획된 것이 있고, 이를 설명하는 결정도 없습니다. 즉, 이후 릴리스가 이름, 성과, 지표에서 그 활동을 언급하지 않습니다. 페르소나의 길이 릴리스 안에서 끝나는 곳은 의도적으로 끝낸 것일 수 있습니다. 릴리스에 성과와 지표가 있거나, 이후의 한 릴리스에 그 활동의 모든 스토리가 있는 경우입니다. 다만 사용자가 결제하거나 주문한 뒤 다음에 올 것을 기다리는 경우는 예외입니다. 사물이나 기간인 활동, 그리고 스토리가 20개 이상인 맵에서 스토리가 한두 개뿐인 단독 작업은 세지 않습니다. 지적 사항은 릴리스마다 하나입니다. 이후 릴리스는 단계를 뺄 수 있고, 출시된 스토리가 있는 단계는 건너뛴 것이 아닙니다. 첫 릴리스가 출시되었으면 아직 출시되지 않은 첫 릴리스를 봅니다.
    .why = 다른 단계가 아무리 좋아도 한 단계가 빠지면 사용자는 목표에 이를 수 없습니다.
    .ask = 이 활동에서 뺄 수 없는 스토리는 무엇인가요?
    .advice = 각 활동에서 가장 작은 스토리를 릴리스에 추가하거나, 사용자가 어떻게 지나가는지 `ignore:` 아래에 적으세요
    .advice-for-one = { $tasks } 작업에서 가장 작은 스토리를 릴리스에 추가하거나, 사용자가 이 단계를 어떻게 지나가는지 `ignore:` 아래에 적으세요
    .stops = { $release } 릴리스는 { $last } 다음에서 멈춥니다. 이어지는 단계인 { $activities } 활동의 스토리가 없습니다
    .skips = { $release } 릴리스에 { $activities } 활동의 스토리가 없습니다. 사용자는 그 단계를 어떻게 지나가나요?
    .related = 역시 스토리 없음

skipped-task =
    .looks-for = 첫 릴리스가 다루는 활동에서 중간에 있는 작업을 건너뜁니다. 대상 페르소나의 스토리가 있는 작업 중 많아야 절반이며, 누군가는 그 뒤의 작업으로 이어 갑니다. 다음 릴리스보다 나중에만 나오는 작업과, 이후 릴리스가 이름, 성과, 지표에서 언급하는 작업은 의도적으로 뺀 것으로 봅니다. 지적 사항은 릴리스마다 하나입니다.
    .why = 사용자에게 처음부터 이 작업이 필요할 수 있는데, 활동의 나머지가 다뤄져 있으면 놓치기 쉽습니다.
    .ask = 이 릴리스에서 사용자는 이 작업들을 어떻게 지나가나요?
    .advice = 릴리스를 단계별로 소리 내어 읽고, 사용자가 아쉬워할 것 같으면 이 작업의 스토리를 추가하세요
    .finding = { $release } 릴리스는 { $activity } 활동에서 { $tasks } 작업을 건너뜁니다
    .in-several = { $release } 릴리스는 { $tasks } 작업을 건너뜁니다
    .also = 역시 건너뜀

vertical-slice =
    .looks-for = 릴리스의 모든 스토리가 한 활동에서 나옵니다. 스토리가 4개 이상인 릴리스만, 여러 활동에 스토리가 있는 맵에서만 봅니다. 이전 릴리스의 활동에 새 활동을 더하고 성과가 있는 릴리스는 의도적인 것으로 봅니다. skipped-activity가 지적하는 릴리스는 이 규칙이 지적하지 않습니다.
    .why = 사용자가 한 단계를 하는 방법은 늘지만 여정은 더 나아가지 못합니다.
    .ask = 다른 활동에 아무것도 없다면 이 릴리스는 누구에게 도움이 되나요?
    .advice = 대신 각 활동에서 가장 작은 스토리를 고르고 나머지는 나중으로 미루세요
    .finding = { $release } 릴리스의 스토리 { $count }개가 모두 { $activity } 활동 하나에 있습니다
    .related = 이 릴리스의 스토리가 모두 여기에 있음

empty-release =
    .looks-for = 릴리스에 스토리가 없습니다.
    .why = 아무도 만들 계획이 없는 것을 읽는 사람은 기대하게 됩니다.
    .ask = 어떤 스토리가 들어 있나요?
    .advice = 릴리스에 스토리를 배정하거나 릴리스를 지우세요
    .finding = { $release } 릴리스에 스토리가 없습니다

no-outcome =
    .looks-for = 사용자에게 무엇이 달라지는지 밝히지 않은 릴리스가 있습니다. 지적 사항은 맵마다 하나이며, 다음 릴리스가 포함되면 경고, 아니면 참고입니다. 비어 있거나 출시된 릴리스는 뺍니다.
    .why = 성과가 없으면 사용자에게 나아진 것이 없어도 스토리만 끝나면 릴리스가 성공한 것으로 여겨집니다.
    .ask = 출시되면 페르소나에게 무엇이 달라지나요?
    .advice = ‘이 릴리스로 사용자는 …할 수 있다’라는 문장을 `outcome:` 아래에 완성하세요
    .finding =
        { $others ->
            [0] { $release } 릴리스에 성과가 없습니다
           *[other] { $release } 외 { $others }개 릴리스에 성과가 없습니다
        }. 사용자에게 무엇이 달라지는지 알 수 없습니다
    .also = 역시 성과 없음

no-measure =
    .looks-for = 다음 릴리스에 성과는 있지만 성공 지표가 없고 성과에도 숫자가 없습니다. 같은 상태인 이후 릴리스도 함께 지적합니다. 지적 사항은 맵마다 하나입니다.
    .why = 지표가 없으면 릴리스가 효과가 있었는지 알 수 없고, 팀은 아무것도 배우지 못합니다.
    .ask = 성과가 나타났는지 어떻게 알 수 있나요?
    .advice = 효과가 있다면 사용자가 언제까지 무엇을 할지 `measure:` 아래에 적으세요
    .finding = { $releases } 릴리스에 성과는 있지만 성공 지표가 없습니다
    .also = 역시 지표 없음

overpacked-first-release =
    .looks-for = 첫 릴리스에 계획된 스토리의 75%가 넘게 있습니다. 스토리가 있는 릴리스가 둘 이상이고 아직 아무것도 출시되지 않은 맵에만 해당합니다. 업무 계층인 활동은 세지 않습니다. 프로젝트에서 다른 비율을 정할 수 있습니다.
    .why = 첫 릴리스가 클수록 어떤 스토리가 아무에게도 필요 없었는지 팀이 늦게 알게 됩니다.
    .ask = 미뤄도 아무도 막히지 않을 것은 무엇인가요?
    .advice = 처음에는 없어도 되는 스토리를 이후 릴리스로 옮기세요
    .finding = 계획된 스토리 { $total }개 중 { $count }개가 { $release } 릴리스에 있습니다

priority-inversion =
    .looks-for = 한 작업에서 어떤 스토리가 두 릴리스 이상 나중에 출시되는 스토리보다 아래에 있습니다. 그런데 그 네 배 이상의 작업에서는 스토리가 릴리스 순서대로 있습니다. 지적 사항은 맵마다 하나입니다. 출시된 스토리와 needs-later-story가 지적하는 스토리는 세지 않습니다.
    .why = 작업에서는 가장 중요한 스토리가 먼저 오므로, 순서가 낡았거나 팀이 덜 중요한 스토리를 먼저 만드는 것입니다.
    .ask = 스토리의 순서와 릴리스의 순서 중 어느 쪽이 맞나요?
    .advice = 각 작업의 스토리를 릴리스 순서로 정렬하거나, 더 중요한 것을 앞선 릴리스로 옮기세요
    .finding = 작업 { $count }개에서 스토리가 릴리스 순서대로 있지 않습니다. { $story } 스토리가 { $above }보다 먼저 출시됩니다
    .related = 위에 있지만 더 늦게 출시됨
    .also = 위에 있는 스토리보다 먼저 출시됨

speaks-of-later =
    .looks-for = 스토리가 사용자가 이후 릴리스에서야 얻거나 전혀 얻지 못하는 것을 언급합니다. 레시피 저장이 나중인데 저장한 레시피, 목록 추가가 나중인데 목록 삭제, 가입 전의 프로필 등입니다. 영어 맵에만 해당합니다. 제목과 설명을 봅니다.
    .why = 사용자가 아직 의미 없는 단계를 만나거나, 다른 것을 먼저 만들어야 한다는 사실을 팀이 중간에야 알게 됩니다.
    .ask = 이 릴리스에서 그것은 어디서 오나요?
    .advice = 다른 스토리를 같은 릴리스로 옮기거나, 이 스토리를 이후 릴리스로 옮기세요
    .finding = { $story } 스토리는 { $release } 릴리스에 출시되지만, 언급하는 것은 { $later } 릴리스의 { $maker } 스토리에서야 얻습니다
    .unscheduled = { $story } 스토리가 언급하는 것은 릴리스가 정해지지 않은 { $maker } 스토리에서 얻습니다
    .related = 사용자가 그것을 얻는 곳

work-runs-ahead =
    .looks-for = 끝나지 않은 첫 릴리스의 스토리 둘 이상이 할 일이거나 막혀 있는데, 이후 릴리스의 스토리 셋 이상이 진행 중이거나 완료되었습니다. 질문과 실패에 관한 스토리는 세지 않습니다.
    .why = 사용자는 첫 릴리스를 기다리고, 팀은 어느 릴리스에서도 배우지 못합니다.
    .ask = 왜 나중 일을 먼저 하나요? 무엇이 이 릴리스를 붙잡고 있나요?
    .advice = 이후 릴리스를 시작하기 전에 첫 릴리스를 끝내거나, 릴리스끼리 스토리를 맞바꾸세요
    .finding = { $release } 릴리스의 스토리 { $count }개가 기다리는 동안 이후 릴리스의 스토리 { $ahead }개가 진행 중이거나 완료되었습니다
    .related = 첫 릴리스보다 앞서감

layer-release =
    .looks-for = 릴리스의 이름이 업무 계층이나 단계입니다. 예: 백엔드, 디자인, 테스트. 2단계처럼 번호뿐인 이름은 릴리스에 성과가 있을 때만 세고, 없으면 no-outcome이 지적합니다. 지적 사항은 맵마다 하나입니다. 단어 목록이 있는 언어에만 해당합니다.
    .why = 계층 하나로는 사용자가 아무것도 할 수 없으므로, 마지막 계층이 나올 때까지 아무도 제품을 써 보지 못합니다.
    .ask = 이 릴리스로 사용자는 무엇을 할 수 있나요? 그것으로 이름을 지으세요
    .advice = 사용자가 할 수 있게 되는 일을 중심으로 릴리스를 계획하고 그것으로 이름을 지으세요
    .finding =
        { $others ->
            [0] { $release } 릴리스의 이름은 사용자가 할 수 있는 일이 아니라 업무의 일부입니다
           *[other] { $release } 외 { $others }개 릴리스의 이름은 사용자가 할 수 있는 일이 아니라 업무의 일부입니다
        }
    .also = 역시 업무의 일부

technology-release =
    .looks-for = 한 릴리스에서 셋 이상이며 전체의 4분의 1 이상인 제목에 AI, VR, 블록체인, 드론, 얼굴 인식 같은 기술이 나옵니다. 단어 목록이 있는 언어에만 해당합니다.
    .why = 쓸 곳을 찾는 기술을 만들고, 사용자에게 필요한 것은 기다려야 합니다.
    .ask = 이 기술은 페르소나의 어떤 문제를 해결하나요?
    .advice = 제목마다 사용자가 무엇을 얻는지 적고, 없으면 아쉬워할지 물으세요
    .finding = { $release } 릴리스의 스토리 { $total }개 중 { $count }개의 이름이 기술입니다: { $stories }
    .related = 이름이 기술임

release-dates-out-of-order =
    .looks-for = 릴리스의 날짜가 위에 있는 릴리스보다 이릅니다.
    .why = 릴리스는 위에서 아래로 출시되므로, 순서와 날짜 중 어느 것이 맞는지 읽는 사람이 알 수 없습니다.
    .ask = 어느 날짜가 맞나요?
    .advice = 출시 순서대로 릴리스를 적거나 날짜를 고치세요
    .finding = { $release } 릴리스는 { $date } 예정이지만 위에 있는 { $above } 릴리스는 { $later } 예정입니다
    .related = 위에 있지만 더 늦게 출시됨

overdue-release =
    .looks-for = 릴리스의 날짜가 지났지만 미완료 스토리가 있습니다. `--today DATE`나 프로젝트 파일의 `today: true`로 오늘 날짜를 알려야 합니다. `status: released`인 릴리스는 대신 status-drift가 지적합니다.
    .why = 읽는 사람은 여전히 그 날짜를 믿고 있습니다.
    .ask = 아직 완료되지 않은 스토리는 어떻게 하나요?
    .advice = 새 날짜를 정하거나, 미완료 스토리를 이후 릴리스로 옮기세요
    .finding = { $release } 릴리스는 { $date } 예정이었지만 스토리 { $count }개가 아직 미완료입니다

status-drift =
    .looks-for = 릴리스의 상태가 스토리와 맞지 않습니다. `status: released`인데 미완료 스토리가 있거나, 모든 스토리가 완료되었는데 `status: planned`입니다.
    .why = 잘못된 상태를 알아차린 사람은 맵의 나머지도 믿지 않게 됩니다.
    .ask = 출시되었나요, 아닌가요?
    .advice = 상태를 고치거나, 미완료 스토리를 이후 릴리스로 옮기세요
    .released = { $release } 릴리스는 출시됨으로 표시되어 있지만 스토리 { $count }개가 아직 미완료입니다
    .planned = { $release } 릴리스는 계획됨으로 표시되어 있지만 모든 스토리가 완료되었습니다
    .related = 아직 미완료

unscheduled-stories =
    .looks-for = 맵에 릴리스가 있는데도 스토리가 둘 이상인 작업 전체나 전체 스토리의 3분의 1에 릴리스가 없습니다. 질문, 임시 이름, 계획된 스토리에 필요한 스토리는 다른 규칙이 지적합니다. 지적 사항은 맵마다 하나입니다.
    .why = 릴리스가 정해지지 않은 스토리를 만들지 안 만들지 읽는 사람이 알 수 없습니다.
    .ask = 이 중 어떤 스토리가 다음 릴리스에 들어가나요?
    .advice = 각 스토리를 릴리스에 배정하거나 지우세요
    .anywhere = 스토리 { $count }개의 릴리스가 정해지지 않았습니다
    .in-task = { $task } 작업의 스토리 { $count }개의 릴리스가 정해지지 않았습니다
    .mostly-in-task = 스토리 { $count }개의 릴리스가 정해지지 않았습니다. 그중 { $task_count }개는 { $task } 작업에 있습니다
    .in-two-tasks = 스토리 { $count }개의 릴리스가 정해지지 않았습니다. 그중 { $first_count }개는 { $first }, { $second_count }개는 { $second } 작업에 있습니다

## Gap rules: dependencies

needs-later-story =
    .looks-for = 스토리에 이후 릴리스의 스토리가 필요합니다.
    .why = 릴리스에 필요한 것이 나중에 출시되므로 계획대로 작동할 수 없습니다.
    .ask = 다른 스토리가 없으면 이 스토리는 어떻게 되나요?
    .advice = 필요한 스토리를 앞선 릴리스로 옮기거나, 이 스토리를 이후 릴리스로 옮기세요
    .finding = { $story } 스토리는 { $release } 릴리스에 출시되지만, { $later } 릴리스에 출시되는 { $needed } 스토리가 필요합니다

needs-unscheduled-story =
    .looks-for = 계획된 스토리에 릴리스가 정해지지 않은 스토리가 필요합니다.
    .why = 스토리가 아무도 계획하지 않은 일에 달려 있습니다.
    .ask = 다른 스토리는 언제 출시되나요?
    .advice = 필요한 스토리를 같은 릴리스나 앞선 릴리스에 넣거나, `needs:`에서 지우세요
    .finding = { $story } 스토리는 { $release } 릴리스에 출시되지만, 릴리스가 정해지지 않은 { $needed } 스토리가 필요합니다

dependency-cycle =
    .looks-for = 스토리들이 서로를 필요로 하여 순환합니다. 지적 사항은 순환마다 하나이며 첫 스토리에 표시합니다.
    .why = 순환의 스토리는 저마다 다른 스토리를 기다리므로 어느 것도 먼저 만들 수 없습니다.
    .ask = 이 중 무엇을 먼저, 어떻게 만들 수 있나요?
    .advice = 꼭 필요하지 않은 `needs:` 항목을 지우거나, 스토리 하나를 나누세요
    .itself = { $story } 스토리에 자기 자신이 필요합니다
    .several = { $stories } 스토리가 서로를 필요로 하여 순환합니다
    .related = 순환의 일부

done-before-its-need =
    .looks-for = 완료된 스토리에 완료되지 않은 스토리가 필요합니다.
    .why = 스토리가 실제로는 끝나지 않았거나 다른 스토리가 필요하지 않은 것이므로, 맵에 근거한 계획이 틀립니다.
    .ask = 다른 스토리가 완료되었나요, 아니면 필요하지 않나요?
    .advice = 스토리가 그것 없이도 작동하면 `needs:` 항목을 지우고, 아니면 상태를 고치세요
    .finding = { $story } 스토리는 완료되었지만, 완료되지 않은 { $needed } 스토리가 필요합니다

blocked-in-active-release =
    .looks-for = 진행 중인 릴리스의 스토리가 막혀 있습니다. 미해결 질문이 있는 스토리는 질문으로 지적합니다.
    .why = 이 스토리 없이는 릴리스를 출시할 수 없고, 하루 기다릴 때마다 뒤의 일도 늦어집니다.
    .ask = 무엇에 막혀 있고, 누가 풀어 주나요?
    .advice = 스토리가 무엇을 기다리고 누가 해결할 수 있는지 알아내거나, 이후 릴리스로 옮기세요
    .finding = { $story } 스토리가 막혀 있고, { $release } 릴리스는 진행 중입니다

## Gap rules: wording

system-words =
    .looks-for = 제목에 API, 데이터베이스, OAuth 같은 기술 용어나 `userId`, `/orders` 같은 코드가 있습니다. 모든 언어의 활동, 작업, 스토리를 확인합니다. 따옴표나 괄호 안의 글, 가져오기와 내보내기의 파일 형식, 개발자의 스토리는 뺍니다. 지적 사항은 맵마다 하나입니다.
    .why = 사용자와 이해관계자는 이해하지 못하는 단계를 판단할 수 없고, 애초에 사용자의 단계가 아닌 경우도 많습니다.
    .ask = 여기서 페르소나는 무엇을 하거나 보나요? 페르소나의 말로 적으세요
    .advice = 사용자가 하는 일이나 얻는 것을 적고 기술은 설명에 넣으세요. 예: `OAuth로 인증하기`가 아니라 `내 Google 계정으로 로그인하기`
    .finding =
        { $others ->
            [0] { $title }에서는 사용자가 하는 일이 아니라 시스템({ $word })을 말합니다
           *[other] { $title }({ $word }) 외 { $others }개 제목에서는 사용자가 하는 일이 아니라 시스템을 말합니다
        }
    .also = 역시 시스템을 말함

screen-words =
    .looks-for = 버튼이나 드롭다운 같은 화면 요소를 말하는 스토리가 셋 이상이거나 열에 하나를 넘습니다. 지적 사항은 맵마다 하나입니다. 단어 목록이 있는 언어에만 해당합니다. 따옴표 안의 글은 뺍니다.
    .why = 사용자가 무엇을 하려는지 묻기도 전에 디자인을 정해 버립니다.
    .ask = 무엇을 위한 것인가요? 페르소나가 이것으로 무엇을 이루는지 적으세요
    .advice = 사용자가 하는 일을 적고 디자인은 설명에 넣으세요. 예: `국가 드롭다운`이 아니라 `내가 사는 곳 알려 주기`
    .finding =
        { $others ->
            [0] { $title }에서는 사용자가 하는 일이 아니라 화면({ $word })을 설명합니다
           *[other] { $title }({ $word }) 외 { $others }개 스토리에서는 사용자가 하는 일이 아니라 화면을 설명합니다
        }
    .also = 역시 화면을 설명함

feature-noun =
    .looks-for = 활동이나 셋 이상의 작업이 행동이 아니라 사물입니다. 한두 단어로 된 제목을 확인합니다. 대시보드, 배송, 관리 페이지는 사물이고, 검색하기와 결제하기는 행동입니다. 지적 사항은 맵마다 하나입니다. 단어 목록이 있는 언어에만 해당합니다.
    .why = 사물의 목록은 여정이 아니라 메뉴입니다. 누가 무엇을 하는지, 중간에 어떤 단계가 빠졌는지 감춰집니다.
    .ask = 페르소나는 이것으로 무엇을 하나요? 동사로 적으세요
    .advice = 제목을 동사형으로 쓰고 사용자가 하는 일을 적으세요. 예: `대시보드`가 아니라 `오늘 내 가게가 어땠는지 보기`
    .finding =
        { $others ->
            [0] { $title } 제목은 사용자가 하는 일이 아니라 사물입니다
           *[other] { $title } 외 { $others }개 제목은 사용자가 하는 일이 아니라 사물입니다
        }
    .also = 역시 사물

business-wish =
    .looks-for = 광고, 프로모션, 추가 판매처럼 회사만 보여 주고 싶은 것을 사용자가 보거나 받는다고 쓴 스토리가 있습니다. 지적 사항은 맵마다 하나입니다. 단어 목록이 있는 언어에만 해당합니다.
    .why = 그것 때문에 제품을 찾는 사람은 없으므로, 맵에서는 사용자의 요구가 충족된 것처럼 보이게 됩니다.
    .ask = 페르소나는 여기서 무엇을 원하나요? 페르소나의 말로 적으세요
    .advice = 사용자가 그것에서 무엇을 얻는지 적거나, 스토리를 맵에서 빼고 사업 계획에 남기세요
    .finding =
        { $others ->
            [0] { $title } 스토리는 사용자가 하는 일이 아니라 회사가 바라는 일입니다
           *[other] { $title } 외 { $others }개 스토리는 사용자가 하는 일이 아니라 회사가 바라는 일입니다
        }
    .also = 역시 회사가 바라는 일

question-as-story =
    .looks-for = 스토리의 제목이 질문입니다. 지적 사항은 언어와 관계없이 맵마다 하나입니다.
    .why = 질문이 적힌 카드가 사용자가 얻을 것처럼 계획되고 추정되고 집계됩니다.
    .ask = 그 답이 나오면 페르소나는 무엇을 할 수 있게 되나요?
    .advice = 각 질문을 관련된 스토리의 `questions:` 아래에 적고 카드는 지우세요
    .finding =
        { $others ->
            [0] { $title } 스토리는 스토리가 아니라 질문입니다
           *[other] { $title } 외 { $others }개 스토리는 스토리가 아니라 질문입니다
        }
    .also = 역시 질문

sentence-titles =
    .looks-for = 셋 이상의 제목이 ‘나는 …로서’ 같은 스토리 서식의 문장으로 시작합니다. 지적 사항은 맵마다 하나입니다. 단어 목록이 있는 언어에만 해당합니다.
    .why = 이런 카드로 된 보드에서는 스토리를 구별하는 내용이 마지막에 와서 아무도 맵을 훑어볼 수 없습니다.
    .ask = ‘~로서’를 빼고 몇 마디로 하면 무엇인가요?
    .advice = 바라는 것만 제목으로 남기고 나머지는 `persona:`와 `why:`로 옮기세요
    .rewrite = 제목을 고쳐 쓰세요. 이 제목은 이렇게 나누세요: `persona:` { $persona }, `story:` { $title }, `why:` { $why }
    .rewrite-without-why = 제목을 고쳐 쓰세요. 이 제목은 이렇게 나누세요: `persona:` { $persona }, `story:` { $title }
    .finding = { $title } 등 제목 { $count }개가 완전한 문장입니다
    .also = 역시 문장

placeholder-name =
    .looks-for = 제목이 ‘미정’, ‘기타’, 한 글자처럼 임시 이름입니다. 활동, 작업, 스토리를 확인합니다. 단어 목록이 있는 언어에만 해당합니다. 학교 맵의 ‘활동’처럼 맵의 다른 곳에서 일상어로 쓰는 단어는 세지 않습니다. 릴리스가 있는 맵에서 릴리스가 없는 스토리도 세지 않습니다.
    .why = 무엇을 뜻하는지, 중요한지 아무도 알 수 없는데도 집계됩니다.
    .ask = 실제로는 무엇인가요?
    .advice = 사용자가 그곳에서 하는 일을 적거나, 누군가 알게 될 때까지 지우세요
    .finding = { $title } 제목은 임시 이름이어서 사용자가 무엇을 하는지 알 수 없습니다

long-title =
    .looks-for = 120자가 넘는 제목이 있습니다. 언어와 관계없이 활동, 작업, 스토리를 확인합니다. 지적 사항은 맵마다 하나입니다. 프로젝트에서 다른 한도를 정할 수 있습니다.
    .why = 이렇게 긴 제목은 카드에 들어가지 않고, 사람들이 읽지 않고 넘깁니다.
    .ask = 몇 마디로 하면 무엇인가요?
    .advice = 제목을 몇 단어로 줄이고 나머지는 `description:`이나 `acceptance:`로 옮기세요
    .finding =
        { $others ->
            [0] { $title } 제목은 { $count }자여서 카드에 너무 깁니다
           *[other] { $title }({ $count }자) 외 { $others }개 제목은 카드에 너무 깁니다
        }
    .also = 역시 너무 긺

## Gap rules: readiness

no-acceptance =
    .looks-for = 다음 릴리스에 인수 조건이 없는 미완료 스토리가 있습니다. 지적 사항은 릴리스마다 하나이며, 조건이 없는 스토리 4개마다 조건이 있는 스토리가 하나 이상인 맵에만 해당합니다.
    .why = 조건이 없으면 스토리가 언제 완료인지 저마다 생각이 달라, 사용자가 약속받은 것을 얻지 못할 수 있습니다.
    .ask = 이 스토리들이 완료되었는지 어떻게 알 수 있나요?
    .advice = 스토리가 완료될 때 충족되어야 하는 조건을 `acceptance:` 아래에 적으세요
    .finding = { $release } 릴리스의 미완료 스토리 { $count }개에 인수 조건이 없습니다: { $stories }
    .related = 인수 조건 없음

detail-too-early =
    .looks-for = 인수 조건의 절반이 넘게 늦은 스토리에 있고, 그 비율이 맵에서 그 스토리가 차지하는 비율의 1.5배 이상입니다. 늦은 스토리는 마지막 릴리스에 있거나, 릴리스가 없거나, 백로그에 있는 스토리입니다. 릴리스가 둘 이상인 맵에만 해당합니다. 마지막 릴리스가 다음 릴리스이거나 이미 출시되었으면 늦은 것이 아닙니다. 프로젝트에서 다른 비율을 정할 수 있습니다.
    .why = 이 스토리를 만들 때쯤이면 팀이 더 많이 알게 되어 조건을 다시 써야 하고, 다음 릴리스는 내용이 부족합니다.
    .ask = 이 세부 내용 중 지금 확신할 수 있는 것은 무엇인가요?
    .advice = 다음 릴리스의 조건을 먼저 쓰고, 나중 스토리는 제목만 남겨 두세요
    .finding =
        { $total ->
            [1] 하나뿐인 인수 조건이 마지막 릴리스에 있거나 릴리스가 없는 스토리에 있습니다
           *[other] 인수 조건 { $total }개 중 { $early }개가 마지막 릴리스에 있거나 릴리스가 없는 스토리에 있습니다
        }
    .related = 이미 조건이 있음

unestimated-story =
    .looks-for = 다음 릴리스의 스토리 3분의 2에 추정이 있는데 미완료 스토리 셋 이상에 추정이 없습니다. no-acceptance가 지적하는 스토리는 세지 않습니다. 지적 사항은 맵마다 하나입니다.
    .why = 릴리스의 합계가 너무 낮아, 누군가 그것을 근거로 날짜를 약속할 수 있습니다.
    .ask = 다른 스토리와 비교해 얼마나 큰가요?
    .advice = 대략이라도 이 스토리를 추정하거나, 릴리스에서 추정을 지우세요
    .finding = 미완료 스토리 { $count }개에 추정이 없지만, 같은 릴리스의 다른 스토리에는 있습니다: { $stories }
    .related = 추정 없음

oversized-story =
    .looks-for = 미완료 스토리 하나가 다음 릴리스 추정의 40%를 넘습니다. 추정이 셋 이상이고 스토리의 절반에 추정이 있을 때만 해당합니다. 프로젝트에서 다른 비율을 정할 수 있습니다.
    .why = 릴리스가 이 스토리 하나에 달려 있어, 이것이 늦어지면 모두 늦어집니다.
    .ask = 누군가에게 도움이 되는 가장 작은 부분은 무엇인가요?
    .advice = 사용자가 하는 일에 따라 스토리를 나누고 가장 작은 부분부터 시작하세요
    .finding = { $story } 스토리가 { $release } 릴리스의 { $total } 중 { $estimate }만큼을 차지합니다

open-question =
    .looks-for = 다음 릴리스에 대한 질문에 답이 없습니다. 질문은 릴리스, 그 스토리, 그 스토리의 작업이나 활동, 또는 맵에 속할 수 있습니다. `tbd`나 `spike` 같은 태그도 스토리가 질문임을 나타내며, 프로젝트에서 다른 태그를 정할 수 있습니다.
    .why = 만드는 사람이 혼자 답을 정하고, 사용자는 그 결과를 받아들여야 합니다.
    .ask = 이 자리에 답할 수 있는 사람이 있나요?
    .advice = `text:`와 `answer:`로 답하거나, 스토리의 일을 시작하기 전에 답할 수 있는 사람을 찾으세요
    .finding = { $release } 릴리스가 미해결 질문에 달려 있습니다: { $question }
    .done = { $release } 릴리스의 { $story } 스토리는 완료되었지만 질문이 미해결입니다: { $question }
    .tag = { $release } 릴리스가 미해결 질문에 달려 있습니다: { $story } 스토리에 { $tag } 태그가 있습니다

untested-assumption =
    .looks-for = 다음 릴리스에 대한 가정이 검증되지 않았습니다. 답이 없고, 릴리스, 그 스토리, 그 스토리의 작업이나 활동, 또는 맵에 속합니다.
    .why = 가정이 틀리면, 사용자가 쓸 수 없거나 원하지 않는 것을 받고 나서야 팀이 알게 됩니다.
    .ask = 어떻게 확인했고, 결과는 어땠나요?
    .advice = 비용이 가장 적게 드는 방법으로 검증하고 결과를 `answer:` 아래에 적으세요
    .finding = { $release } 릴리스가 검증되지 않은 가정에 의존하고 있습니다: { $assumption }
    .done = { $release } 릴리스의 { $story } 스토리는 완료되었지만 가정이 검증되지 않았습니다: { $assumption }

open-matter-in-notes =
    .looks-for = 맵이나 작업의 설명에 막힘, 보류, 미정, 출시 전, 승인 필요처럼 무언가 미해결이라고 적혀 있습니다. 맵의 질문, 가정, 위험 중 그 내용과 두 단어가 겹치는 것이 없습니다. 지적 사항은 맵마다 하나이며 해당 줄을 보여 줍니다. 영어 맵에만 해당합니다.
    .why = 설명은 한 번만 읽히므로 아무도 챙기지 않고, 급해졌을 때 다시 문제가 됩니다.
    .ask = 누가, 언제까지 정하나요?
    .advice = 각각을 관련된 항목의 `questions:`, `assumptions:`, `risks:` 아래에 적으세요
    .finding = 미해결 사항이 설명에만 적혀 있습니다: { $lines }
    .also = 여기에도 미해결 사항이 있음

happy-path-only =
    .looks-for = 어떤 작업의 스토리는 첫 릴리스에 있는데 잘못될 수 있는 경우는 이후 릴리스에만 있거나, 인수 조건을 포함해 릴리스 전체에 잘못될 수 있는 경우가 없습니다. 이런 스토리는 `edge`나 `error` 태그로, 그리고 단어 목록이 있는 언어에서는 ‘실패’, ‘거절’, ‘취소’ 같은 단어로 알아봅니다. 지적 사항은 릴리스마다 하나이며, 실패에 관한 스토리가 있는 맵에만 해당합니다. 실수가 사용자에게 큰 손해가 되는 작업을 먼저 보여 줍니다. 거의 모든 작업에 스토리가 하나뿐이면 지적하지 않습니다.
    .why = 아무 일도 없으면 릴리스가 작동하지만, 첫날부터 무언가 잘못됩니다.
    .ask = 여기서 무엇이 잘못될 수 있고, 그때 사용자는 어떻게 하나요? 답은 이 릴리스의 스토리가 됩니다
    .advice = 각 작업에서 무엇이 잘못될 수 있는지 묻고, 가장 타격이 클 실패 하나를 릴리스에 추가하세요
    .finding = { $release } 릴리스의 작업 { $count }개에 실패에 관한 스토리가 없습니다: { $tasks }
    .later =
        { $others ->
            [0] { $release } 릴리스에 { $task } 작업이 있지만 { $story } 스토리는 { $later } 릴리스에야 출시됩니다
           *[other] { $release } 릴리스에 { $task } 작업이 있지만 { $story } 스토리는 { $later } 릴리스에야 출시됩니다. 다른 작업 { $others }개도 마찬가지입니다
        }
    .related = 실패에 관한 스토리 없음

no-failure-path =
    .looks-for = 잘못될 수 있는 경우에 관한 스토리가 없습니다. 스토리가 8개 이상인 맵과 단어 목록이 있는 언어에만 해당합니다. 이런 스토리를 어떻게 알아보는지는 happy-path-only를 보세요.
    .why = 날마다 무언가 잘못되며, 계획이 없으면 사용자가 무엇을 보게 될지 누군가 급하게 정하게 됩니다.
    .ask = 무엇이 잘못될 수 있고, 그때 사용자는 어떻게 하나요?
    .advice = 작업마다 무엇이 잘못될 수 있고 그때 사용자가 어떻게 하는지 묻고, 그에 대한 스토리를 추가하세요
    .finding = 스토리 제목 { $count }개 중 무엇이 잘못될 수 있는지 말하는 것이 없습니다

edge-cases-left-open =
    .looks-for = 실패에 관한 스토리를 빼고 릴리스가 완료되었습니다. 그런 스토리가 둘 이상이고 모두 미완료입니다. 이런 스토리를 어떻게 알아보는지는 happy-path-only를 보세요.
    .why = 마지막에 남은 것은 날짜가 다가오면 버려지고, 사용자가 그 문제를 겪게 됩니다.
    .ask = 이 실패 중 사용자가 감수할 수 있는 것은 무엇인가요?
    .advice = 이 가운데 사용자에게 필요한 스토리를 정하고 나머지는 이후 릴리스로 옮기세요
    .finding = { $release } 릴리스는 실패에 관한 스토리 { $count }개를 빼고 완료되었습니다: { $stories }
    .related = 아직 미완료

unmapped-backlog =
    .looks-for = 백로그에 스토리가 10개 이상이거나 전체의 3분의 1이 있습니다. 지적 사항은 맵마다 하나이며 개수를 보여 줍니다.
    .why = 백로그에서는 스토리가 여정의 어디에 속하고 무엇을 밀어낼지 아무도 볼 수 없습니다.
    .ask = 이 중 무엇을 보드에 두고, 무엇을 버려도 되나요?
    .advice = 각 스토리를 속한 작업으로 옮기거나 지우세요
    .finding = 스토리 { $count }개가 보드가 아니라 백로그에 있습니다

## Gap rules: upkeep

unused-ignore =
    .looks-for = `ignore:` 항목에 해당하는 지적 사항이 없습니다.
    .why = 낡은 항목이 있으면 다른 항목도 의심하게 되고, 같은 종류의 다음 빈틈이 감춰집니다.
    .ask = 이 항목을 지워도 되나요?
    .advice = 항목을 지우세요
    .finding = `{ $rule }` 규칙에는 여기에서 무시할 것이 없습니다

## Workshop: pages of the people in the room

room-join = 워크숍 참가
room-join-name = 이름
room-join-code = 코드: 큰 화면에 있는 영문자와 숫자 여섯 자리
room-join-button = 참가
room-join-wrong-code = 코드가 다릅니다. 큰 화면을 다시 확인하세요
room-join-wrong-link = 이 링크는 다른 워크숍의 것입니다. 큰 화면의 코드를 입력하세요
room-join-closed = 문이 닫혀 있습니다. 진행자에게 열어 달라고 하세요
room-join-later = 잘못된 코드가 너무 많습니다. 1분 기다리거나 QR 코드를 스캔하세요
room-out = 지금은 워크숍에 참가하고 있지 않습니다. 계속하려면 다시 참가하세요
room-answer = 답하기
room-no-connection = 연결되지 않았습니다. 다시 시도하세요
room-offline = 연결되지 않았습니다. 쓴 내용은 여기에 남아 있다가 나중에 전송됩니다
room-ended = 워크숍이 끝났습니다. 감사합니다!
room-nothing-left = 더 물을 것이 없습니다. 진행자가 워크숍을 끝낼 수 있습니다
room-wall = 보드 보기
room-to-phone = 휴대폰 페이지로 돌아가기
room-step = { $step }, { $count }단계 중 { $number }단계
room-time-up = 시간이 다 되었습니다
room-wait = 다음 질문을 기다리세요
room-break = 휴식 중입니다. 진행자가 다시 시작합니다
room-reads = 보기만 할 수 있습니다. 참가하려면 진행자에게 요청하세요
room-why = 왜 묻나요?
room-card = 카드에 쓸 내용
room-card-add = 카드 추가
room-about-silent = 아이디어 하나에 카드 하나. 진행자가 공개할 때까지 아무도 내 카드를 볼 수 없습니다.
room-about-open = 아이디어 하나에 카드 하나. 카드는 바로 보드에 올라갑니다.
room-about-aloud = 답을 소리 내어 말하세요. 진행자가 적습니다.
room-about-choose = 무엇을 고를지 말하세요. 진행자가 고릅니다.
room-my-cards = 내 카드
room-in-tray = 트레이에 { $count }개
room-card-edit = ‘{ $title }’ 바꾸기
room-card-remove = ‘{ $title }’ 제거
room-not-sent = 아직 전송되지 않음
room-not-sent-other = 전송되지 않음: 질문이 바뀌었습니다
room-fingers = 손가락을 몇 개 펴나요?
room-finger = 손가락 { $count }개
room-my-dots = 내 도트
room-dots-left = { $count }개 중 { $left }개 남음
room-dot-more = ‘{ $title }’에 도트 하나 더하기
room-dot-less = ‘{ $title }’에서 도트 하나 빼기
room-dots = 도트 { $count }개
room-results = 투표 결과
room-ready = 준비 완료
room-people = { $count }명
room-people-ready = { $count }명 준비 완료
room-park = 생각을 파킹랏에 넣기
room-park-button = 넣기
room-parked = 파킹랏에 넣었습니다
room-screen = 워크숍
room-question = 질문
room-steps = 단계
room-time-left = { $step } 남은 시간
room-countdown = 카운트다운
room-step-time = 단계 시간 보기
room-of-minutes = 총 { $count }분
room-join-phone = 휴대폰으로 참가
room-join-picture = 주소가 담긴 QR 코드
room-join-trouble = 휴대폰에서 열리지 않나요?
room-join-local = 휴대폰은 이 주소에 연결할 수 없고 이 컴퓨터만 연결할 수 있습니다. --host 0.0.0.0으로 시작하면 휴대폰도 연결됩니다.
room-join-trouble-about = 휴대폰이 이 컴퓨터와 같은 네트워크에 있어야 하고, 이 컴퓨터의 방화벽이 접속을 허용해야 합니다. 게스트 네트워크에서는 기기끼리 통신하지 못하는 경우가 많습니다. 그럴 때는 핫스팟을 켜세요. 시도해 볼 다른 주소:
room-door-closed = 문이 닫혀 있습니다
room-person-host = 진행자
room-person-reads = 보기 전용
room-person-away = 자리 비움
room-person-ready = 준비 완료
room-person-shows = 손가락을 폄
room-tray = 트레이에 엎어 둔 카드
room-cards = 카드 { $count }개
room-tray-about = { $count }명의 카드. 진행자가 공개할 때까지 아무도 볼 수 없습니다
room-hands = { $count }명 중 { $shown }명이 손가락을 폄
room-votes-open = 투표 진행 중
room-votes-about = { $dots }({ $count }명)
room-parking-lot = 파킹랏: { $number }개
room-hint-silent = 아이디어 하나에 카드 하나, 휴대폰으로, 말없이
room-hint-open = 아이디어 하나에 카드 하나, 휴대폰으로
room-hint-fingers = 휴대폰에서 손가락 수 고르기
room-hint-aloud = 소리 내어 말하기
room-change = { $name }: { $message }
room-answer-of = 모두의 답
room-answer-lines = 모두의 답, 한 줄에 카드 하나
room-choices = 선택지
room-next = 다음 질문
room-skip = 건너뛰기…
room-skip-reason = 이 질문을 건너뛰는 이유
room-skip-button = 건너뛰기
room-undo = 답 취소
room-reveal = 카드 공개
room-more-minutes = +{ $number }분
room-pause = 휴식
room-go-on = 계속
room-more = 더 보기…
room-host-title = 워크숍 진행
room-minutes = 시간(분)
room-start = 시작
room-stop = 중지
room-hold = 일시 정지
room-rights = 참가자가 할 수 있는 일
room-rights-vote = 투표만
room-rights-cards = 투표와 카드 쓰기
room-rights-edit = 보드의 모든 것 바꾸기
room-writing = 참가자의 카드
room-writing-silent = 공개할 때까지 엎어 두기
room-writing-open = 바로 보드에 올리기
room-vote = 투표
room-vote-on = 투표 대상
room-vote-stories = 모든 스토리
room-vote-tasks = 작업
room-vote-releases = 릴리스
room-vote-task = ‘{ $title }’의 스토리
room-vote-each = 한 사람당 도트 수
room-vote-stack = 하나에 도트 여러 개 허용
room-vote-hidden = 투표 내용은 끝날 때만 표시
room-vote-start = 투표 시작
room-vote-close = 투표 마감
room-vote-cancel = 투표 취소
room-vote-away = 투표 결과 치우기
room-vote-order = 득표순 정렬
room-door = 문
room-door-close = 문 닫기
room-door-open = 문 열기
room-read = 보기 전용
room-act = 참가
room-let-read = { $name } 님을 보기 전용으로 바꾸기
room-let-act = { $name } 님을 참가자로 바꾸기
room-remove = { $name } 님 내보내기
room-remove-sure = 예, 내보냅니다
room-people-title = 참가자
room-end = 워크숍 끝내기
room-end-sure = 예, 모두의 워크숍을 끝냅니다
room-together-join = 참가
room-together-code = 코드: 영문자와 숫자 여섯 자리
room-together-wrong-code = 코드가 다릅니다. 진행자에게 물어보세요
room-together-wrong-link = 이 링크는 더 이상 쓸 수 없습니다. 코드를 입력하세요
room-together-invite = 다른 사람 초대

## Workshop: steps, and how far it is

workshop-scope = 범위
workshop-frame = 틀 잡기
workshop-activities = 활동
workshop-tasks = 작업
workshop-stories = 스토리
workshop-gaps = 빈틈
workshop-slices = 슬라이스
workshop-close = 마무리
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = { $minutes }분 남음
workshop-time-over = { $minutes }분 초과
workshop-first-release = { $release }: 활동 { $count }개 중 { $reached }개
workshop-left-out = { $far }, 스토리 없음 { $count }개
workshop-size = 활동 { $activities }개, 스토리 { $stories }개

## Workshop: Scope

workshop-title = 이 맵의 이름은 무엇인가요?
    .why = 지금 어느 여정을 이야기하는지, 나중에 보는 것이 어느 맵인지 모두가 알아야 합니다.
    .needed = 맵에는 제목이 필요합니다
workshop-about = 무엇에 대한 맵인가요?
    .why = 모든 것을 담는 맵은 끝나지 않습니다. 시작하기 전에 어디까지 다룰지 정하세요.
    .product = 제품 전체
    .feature = 기능 하나
    .journey = 여정 하나
    .redesign = 이미 있는 것의 재설계
workshop-people = 이 자리에 누가 있나요?
    .why = 이름은 회의록에만 남고 다른 곳에는 남지 않습니다.
workshop-decide = 이 자리를 마칠 때 무엇이 결정되어 있어야 하나요?
    .why = 결정으로 끝나는 워크숍은 일찍 마쳐도 결정이 남습니다.
workshop-backlog = 가져올 백로그가 있나요? 그 카드는 맵의 백로그에 들어갑니다 (Jira, Trello 등의 카드: `storywall import`)
    .why = 머릿속에 담아 둔 것이 있으면 남의 말이 들리지 않습니다. 적어 둔 카드는 기다릴 수 있습니다.

## Workshop: Frame

workshop-frame-needed = 구체적인 페르소나와 목표가 없으면 누구의 업무 흐름이 맞는지를 두고 다투게 됩니다. 실제로 아는 사람과 비슷한 사람을 적으세요
workshop-generic = { $persona } 페르소나는 누구나 될 수 있습니다
workshop-goal = 지금은 할 수 없지만 앞으로 { $persona } 님이 할 수 있게 되는 것은 무엇인가요?
    .needed = 목표가 없으면 첫 릴리스에 무엇이 들어갈지 정할 수 없습니다
workshop-others = 또 누가 참여하나요?
    .why = 포장하거나 배달하거나 승인하거나 답하는 사람이 있고, 그들에게도 스토리가 있는 경우가 많습니다.
workshop-journeys = 하나의 여정을 함께하나요, 아니면 각자 맵이 필요한가요?
    .why = 서로 무언가를 넘겨준다면 맵 하나에서 그것이 보입니다. 만날 일이 없다면 맵 두 개가 더 읽기 쉽습니다.
    .one = 함께하는 하나의 여정
    .each = 각자의 맵: 이 맵은 첫 번째 사람의 것

## Workshop: Activities

workshop-first-activities = { $persona } 님이 처음부터 끝까지 하는 주요한 일은 무엇인가요?
    .why = 백본은 여정 전체를 넓고 얕게 이야기합니다. 활동은 보통 네 개에서 여덟 개입니다.
    .needed = 활동이 없는 맵에는 출시할 것이 없습니다
workshop-more-activities = 활동이 아직 { $count }개뿐입니다. { $persona } 님은 처음부터 끝까지 또 무엇을 하나요?
workshop-not-counted = 사용자가 하는 일이 아니므로 세지 않습니다: { $titles }
workshop-before = { $activity } 전에는 무슨 일이 일어나나요?
    .why = 가장 먼저 떠오르는 단계가 실제로 가장 먼저 밟는 단계인 경우는 드뭅니다.
workshop-after = { $activity } 다음에는 무슨 일이 일어나나요?
    .why = 끝에 오는 일이 가장 잊기 쉽습니다. 확인하고, 돌려주고, 불만을 말하고, 떠나는 일입니다.

## Workshop: Tasks

workshop-who = { $activity } 활동은 누가 하나요?
    .why = 답이 없으면 다른 활동처럼 { $persona } 님의 것이 됩니다.
workshop-steps = { $activity }: { $persona } 님은 먼저 무엇을 하고, 그다음에는 무엇을 하나요?
    .why = 아무도 머릿속에서 따라가 보지 않은 활동에는 잊기 쉬운 단계가 숨어 있습니다.
workshop-more-steps = { $activity }: 지금까지 { $task } 작업이 있습니다. { $persona } 님은 여기서 또 무엇을 하나요?

## Workshop: Stories

workshop-ways = { $task }: { $persona } 님은 이것을 어떻게 할 수 있나요? 다른 방법은 무엇이 있나요?
    .why = 방법 하나하나가 스토리입니다. 여러 개가 있어야 릴리스에서 일부를 뺄 수 있습니다.
workshop-more-ways = { $task }: 지금까지 { $story } 스토리가 있습니다. { $persona } 님은 이것을 또 어떻게 할 수 있나요?
workshop-failures = { $task }: 무엇이 잘못될 수 있나요?
    .why = 첫날부터 무언가가 잘못되고, 그때 사용자에게 무엇을 보여 줄지 누군가가 급하게 정하게 됩니다.
workshop-still-empty = { $activity } 활동에는 스토리가 하나도 없습니다. 여기서 할 일이 있나요?
    .why = 스토리가 없는 단계는 구멍입니다. 사용자가 그곳에 이르러도 아무 일도 일어나지 않습니다.
workshop-first-story = 맵에 아직 스토리가 없습니다. { $activity } 활동을 위해 가장 먼저 만들 것은 무엇인가요?
    .needed = 릴리스에는 스토리가 하나 이상 필요합니다

## Workshop: Gaps

workshop-room =
    .why = 이 질문에는 규칙이 아니라 사람만 답할 수 있습니다. 답은 맵에 남습니다.

## Workshop: Slices

workshop-slice-needed = 워크숍은 백본 전체를 지나고 사용자에게 무엇이 달라지는지 알려 주는 릴리스로 끝나야 합니다
workshop-release = { $persona } 님이 { $goal } 목표를 이룰 수 있는 가장 얇은 슬라이스는 무엇인가요? 이 릴리스에 이름을 붙이세요
    .why = 얇은 슬라이스라면 누군가가 끝까지 갈 수 있습니다. 모든 것을 절반씩만 만들면 누구에게도 도움이 되지 않습니다.
workshop-next-release = { $release } 다음에는 무엇이 오나요? 릴리스가 정해지지 않은 스토리가 { $count }개 있습니다. 다음 릴리스에 이름을 붙이세요
    .why = 나중에 오는 것은 약속이 아니라 계획입니다. 첫 릴리스에서 의도적으로 뺀 것을 보여 줍니다.
workshop-slice = { $activity }: { $release } 릴리스에 없어서는 안 될 스토리는 무엇인가요?
    .why = 가장 단순한 방법으로라도 사용자는 모든 활동을 지나갈 수 있어야 합니다.
workshop-cards = { $release } 릴리스에는 어떤 스토리가 들어가나요?
workshop-outcome = { $release } 릴리스가 출시되면 { $persona } 님에게 무엇이 달라지나요?
workshop-measure = 그 변화가 일어났는지 어떻게 알 수 있나요? 어떤 경우에 여기서 멈추나요?
workshop-agree = 모두 { $release } 릴리스에 동의하나요? 다섯 손가락 투표: 손가락 세 개 이상이면 동의입니다
    .why = 아무도 동의하지 않은 슬라이스는 바람일 뿐입니다. 손가락을 세 개보다 적게 편 사람은 무엇이 빠졌는지 말합니다.
    .needed = 모든 릴리스는 동의를 얻을 때까지 바꿉니다. `out 2, 3`은 목록에서 그 번호의 카드를 빼고, 제목을 답하면 카드가 들어갑니다. 무엇이 빠졌는지 답해도 됩니다
    .contents = { $release }, 스토리 { $count }개: { $outcome }
    .stories = { $release }, 스토리 { $count }개

## Workshop: Close

workshop-read = { $release } 릴리스를 왼쪽에서 오른쪽으로 소리 내어 읽으세요. ‘먼저 …, 그다음 …’. 어디서 걸렸나요?
    .why = 소리 내어 읽으면 이야기의 구멍이 바로 드러납니다.
workshop-assumptions = 당연하게 여기지만 확인해야 할 것은 무엇인가요?
    .why = 적어 둔 가정은 만들기 전에 검증할 수 있습니다.
workshop-parked = { $text } 이(가) 보류되어 있습니다. 어떻게 할까요?
    .why = 보류하고 다시 보지 않으면 잃어버립니다. 빈 줄은 회의록에 남깁니다.
workshop-parked-at = 보류할 때의 질문: { $question }
workshop-next-date = 언제 다시 만나고, 그때까지 누가 무엇을 하나요?
    .why = 아무도 다시 보지 않는 맵은 그림일 뿐입니다.

## Workshop: choices

workshop-choice = { $name }
    .agreed = 동의함
    .backlog = { $title }(백로그)
    .card = { $title }({ $task })
    .voted = { $title }({ $task }), { $votes }표
    .scheduled = { $title }({ $task }), { $release } 릴리스에 계획됨
    .out = 빼기: { $title }
    .new = { $task }에 새 카드
    .ships = { $title }: { $release }에 포함
    .both = 둘 다 { $release }에 포함
    .remove-entry = 항목 삭제
    .keep-entry = 유지

## Workshop: hints, in brackets below a question

workshop-hint = { $first }. { $second }
    .agree = 1, ‘예’, 또는 5, 4, 4, 3 같은 손가락 수. `out 2, 3`은 카드를 빼고, 제목은 카드를 넣습니다. 무엇이 빠졌는지 답해도 됩니다
    .numbers-or-cards = 1,3 같은 번호나 카드. 사이에 `;`을 넣거나 한 줄에 하나씩 쓰세요
    .numbers-or-words = 1,3 같은 번호나 직접 쓴 말. 사이에 `;`을 넣으세요
    .numbers-or-titles = 1,3 같은 번호나 제목. 사이에 `;`을 넣으세요
    .number-or-words = 번호, 또는 직접 쓴 말
    .number = 번호
    .cards = 여러 개 가능: 사이에 `;`을 넣거나 한 줄에 하나씩 쓰세요
    .cards-in-one-line = 여러 개 가능: 사이에 `;`을 넣어 한 줄에 쓰세요
    .removable = 카드가 필요 없으면 `remove it`
    .optional = 빈 줄은 다음으로 넘어갑니다
workshop-more = 더 있나요? 빈 줄은 다음으로 넘어갑니다.
workshop-so-far = 지금까지의 답: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = 한 줄로 답하세요. `?`를 입력하면 쓸 수 있는 다른 말을 보여 줍니다.
workshop-word-help = 이 말들
workshop-word-why = 왜 이것을 묻는지
workshop-word-back = 앞의 질문을 다시 하기
workshop-word-undo = 마지막 답을 취소하기
workshop-word-skip = 답하지 않고 넘어가기. 이유는 회의록에 남습니다
workshop-word-park = 생각을 나중을 위해 주차장에 두기
workshop-word-remove = 번호나 제목으로 카드 제거. `remove`만 쓰면 목록을 보여 줍니다
workshop-word-rename = `rename X to Y`는 번호나 제목 X에 다른 제목을 붙입니다
workshop-word-show = 맵을 보여 주기
workshop-word-time = 단계마다의 시간 보기. `time +5`는 이 단계에 5분을 더합니다
workshop-word-votes = 카드 목록. `votes 1=3, 4=2`는 표를 셉니다
workshop-word-pause = 지금 멈추고 나중에 계속하기
workshop-word-done = 덧붙일 것 없음, 계속
workshop-nothing-left = 더 물을 것이 없습니다. 빈 줄로 워크숍을 끝냅니다. `back`이나 `undo`로 답을 고칠 수 있습니다.
workshop-nothing-asked = 더 이상 묻는 것이 없습니다
    .help = Enter로 끝내거나 `back` 또는 `undo`를 입력하세요
workshop-reason-missing = 이유가 없습니다
    .help = `skip 여기서는 아무도 모름`처럼 이유를 쓰세요. 회의록에 남습니다
workshop-nothing-to-park = 주차장에 둘 것이 없습니다
    .help = `park 상품권은?`처럼 뒤에 생각을 쓰세요
workshop-no-minutes = 분의 수가 아닙니다
    .help = 5분을 더하려면 `time +5`라고 쓰세요
workshop-no-votes = 표가 아닙니다
    .help = `votes 1=3, 4=2`라고 쓰세요. 카드 1에 3표, 4에 2표입니다. `votes`는 카드를 나열합니다
workshop-number-twice = 번호가 두 번 있습니다
    .help = 번호는 한 번씩 고르세요. 손가락은 모두의 동의를 물을 때 셉니다
workshop-no-numbers = 여기에는 번호로 고를 것이 없습니다
    .help = 말로 답하세요. 숫자 자체를 뜻하면 큰따옴표로 묶으세요
workshop-no-vote-card = 카드 { $card } 없음
    .help = `votes`는 카드를 번호와 함께 나열합니다. 아무것도 세지 않았습니다
workshop-no-cards-yet = 아직 투표할 카드가 없습니다.
workshop-how-to-vote = `votes 1=3, 4=2`는 카드 1에 3표, 카드 4에 2표를 셉니다.
workshop-time-up = { $step } 시간이 끝났습니다. `time +5`로 5분을 더하거나, 남은 것은 주차장에 두고 계속하세요.
workshop-time-short = { $step }: { $all }분 중 { $left }분 남았습니다.

## Workshop: answers that don’t fit

workshop-answer-missing = 이 질문에는 답이 필요합니다
workshop-can-be-skipped = 몇 마디로 답하거나, 이유를 적고 건너뛰세요: ‘skip 이유’
workshop-not-skipped = 이 질문은 건너뛸 수 없습니다
workshop-no-choice = { $number }번 선택지는 없습니다
    .help =
        { $count ->
            [0] 글로 답하세요
            [1] 1 또는 글로 답하세요
           *[other] 1부터 { $count }까지의 번호에서 고르세요
        }
workshop-only-choices = 번호로 고르세요
workshop-one-only = 이 질문에는 답을 하나만 할 수 있습니다
    .help = 한 줄로 답하세요. 나머지는 다음 질문을 위해 남겨 두거나 파킹랏에 넣으세요
workshop-name-taken = { $name }: 이미 있습니다
    .help = 다른 이름을 붙이거나, 이름 없이 계속하세요
workshop-no-card = 여기에는 { $title } 카드가 없습니다
    .help = 번호로 고르거나, 목록에 있는 대로 제목을 입력하세요. ‘back’을 입력하면 이전 질문으로 돌아갑니다
workshop-several-in-one = { $title }: 카드 제목과 다른 내용이 함께 있습니다
    .help = “{ $example }”처럼 사이에 `;`을 넣으세요. 쉼표가 든 제목은 큰따옴표로 묶으세요
workshop-no-persona = { $name }: 이 맵의 페르소나가 아닙니다
    .help = 번호나 이름으로 고르거나 “미아, 학생”처럼 짧게 써서 추가하세요
workshop-no-removable = { $title } 은(는) 이 맵에서 하나로 정해지지 않습니다
    .help = ‘remove’는 여기에서 번호가 있는 항목을 나열합니다. 또는 속한 곳과 함께 제목을 입력하세요: ‘remove 현금으로 결제 (결제)’
workshop-no-rename = 무엇을 어떤 제목으로 바꾸나요?
    .help = ‘rename 2 to 현금으로 결제’ 또는 ‘rename 결제 to 현금으로 결제’
workshop-several-items = { $title } 은(는) { $items } 중 하나일 수 있습니다
    .help = 전체 제목과 괄호 안에 속한 곳을 입력하세요
workshop-persona-used = { $title } 은(는) 아직 { $items } 에 있습니다
    .help = `{ $line }`는 거기에서도 뺍니다
workshop-removed-below = 그 아래에 스토리 { $count }개가 있었습니다. ‘undo’로 모두 되돌릴 수 있습니다
workshop-how-to-remove = `remove 2`는 번호로, `remove 현금으로 결제`는 제목으로 제거합니다
workshop-which-task = { $title }: 어느 작업에 있나요?
    .help = 작업의 번호를 앞에 쓰세요: “{ $example }”
workshop-no-new-title = 새 카드의 제목이 없습니다
    .help = 번호 뒤에 쓰세요. 예: “{ $number }; 전화로 결제”
workshop-agree-no = 무엇이 빠졌나요?
workshop-in-already = { $title }: 이미 이 릴리스에 있습니다
    .help = `out`과 제목 또는 번호로 빼고, 제목으로 넣습니다
workshop-group = { $name }: 여러 사람입니다
    .help = “아이셰, 처음 방문한 환자”처럼 상황 속의 한 사람을 말하세요
workshop-doubt-nothing = { $text } 은(는) 카드가 아닌 것 같습니다
workshop-doubt-question = { $text } 은(는) 질문입니다
workshop-doubt-several = { $text } 은(는) 여러 사람일 수 있습니다
workshop-doubt-letter = { $text } 은(는) 한 글자뿐입니다
workshop-doubt-no-answer = { $text } 은(는) 답이 아닌 것 같습니다
workshop-doubt-nobody = { $text } 에는 이름이 없습니다
workshop-doubt-number = { $number }은(는) 선택 번호이고 { $text } 은(는) 덧붙인 말인가요?
    .help = `y`는 예입니다. 빈 줄은 제외합니다. 제목이면 큰따옴표로 묶으세요
workshop-doubt-agreement = { $text } 은(는) 예인가요?
    .help = `y`는 동의하고 나머지를 보류합니다. `park`는 동의 없이 보류합니다. 또는 무엇이 빠졌는지 말하세요
workshop-doubt-help = `y`는 그대로 받아들이고, `park`는 보류하며, 빈 줄은 제외합니다. 또는 다르게 답하세요
workshop-doubt-people = { $names } 말인가요?
    .help = `y`는 예입니다. 또는 이름으로 답하세요
workshop-question-answer = 답은 무엇인가요?
workshop-question-then = 답이 나왔습니다. 그러면 { $persona } 은(는) 무엇을 할 수 있게 되나요?
workshop-agree-low = { $names } 에게 무엇이 빠졌나요?
workshop-other-word = 여기에서 { $text } 은(는) `{ $word }` 입니다
    .help = `{ $word }`를 입력하세요. 큰따옴표로 묶으면 카드입니다
workshop-new-needs-task = { $title } 은(는) 이 목록의 카드가 아닙니다
    .help = 새 카드라면 뒤에 괄호로 태스크를 적으세요: ‘{ $example }’
workshop-no-answer = { $text }: 이 질문의 답이 아닙니다
    .help = 짧은 말로 답하세요. 제목이라면 큰따옴표로 묶으세요
workshop-fingers-or-cards = 손가락 수인가요, 카드 번호인가요?
    .help = 손가락 수라면 “fingers { $numbers }”, 카드를 빼려면 “out { $numbers }”라고 쓰세요
workshop-nothing-to-undo = 되돌릴 것이 없습니다
    .help = 파일에서 맵을 바꾸거나 계속 진행하세요
workshop-map-begun = 이 답으로 맵이 만들어졌습니다
    .help = ‘back’을 쓰면 제목을 다시 묻습니다
workshop-changed-since = 마지막 답 이후에 다른 사람이 맵을 바꿨습니다
    .help = 파일이나 ‘storywall edit’로 바꾸세요
workshop-question-closed = 앞의 질문은 닫혔습니다
    .help = ‘undo’를 쓰면 그 뒤의 답을 하나씩 되돌립니다
workshop-first-question = 이 질문 앞에는 질문이 없습니다
    .help = 이 질문에 답하세요. ‘undo’를 쓰면 마지막 답을 되돌립니다

## Workshop: what can’t be done in the room

room-host-name = 진행자
room-guest-name = 게스트 { $number }
room-refused = { $message }. { $help }
room-order = 스토리를 득표순으로 정렬
room-not-in = 지금은 워크숍에 참가하고 있지 않습니다. 다시 참가하세요
room-viewers-read = 여기서는 보기만 할 수 있습니다. 참가하려면 진행자에게 요청하세요
room-only-host = 진행자만 할 수 있습니다
room-has-a-break = 휴식 중입니다. 진행자가 다시 시작할 때까지 기다리세요
room-only-votes = 여기서는 투표만 할 수 있습니다. 카드를 쓰려면 진행자에게 요청하세요
room-no-fingers = 지금은 손가락 투표를 하지 않습니다
    .help = 모두에게 동의하는지 물을 때까지 기다리세요
room-name-missing = 이름이 비어 있습니다
    .help = 다른 사람이 알아볼 수 있는 이름을 쓰세요
room-no-cards-now = 이 질문에는 카드를 낼 수 없습니다
    .help = 답을 소리 내어 말하거나, 생각을 파킹랏에 넣으세요
room-too-many-cards = 트레이에 내 카드가 너무 많습니다
    .help = 공개될 때까지 기다리세요
room-no-such-card = 이 카드는 이제 트레이에 없습니다
    .help = 공개되었거나 회수되었습니다. 새로 쓰세요
room-other-question = 질문이 바뀌었습니다
    .help = 새 질문을 읽고 다시 답하세요
room-undone = 되돌렸습니다
room-agreed = 합의됨: { $release }
room-tray-empty = 트레이에 카드가 없습니다
    .help = 누군가 쓸 때까지 기다리거나, 다음으로 넘어가세요
room-tray-full = 트레이에 엎어 둔 카드가 { $count }개 있습니다
    .help = 먼저 공개하세요
room-no-countdown = 카운트다운이 없습니다
    .help = 먼저 시작하세요
room-nothing-to-vote-on = 아직 투표할 것이 없습니다
    .help = 먼저 보드에 무언가를 놓으세요
room-no-ballot = 진행 중인 투표가 없습니다
    .help = 진행자가 투표를 시작할 때까지 기다리세요
room-not-on-ballot = 여기에는 투표할 수 없습니다
    .help = 목록에서 고르세요
room-no-dots-left = 도트는 모두 { $count }개입니다
    .help = 먼저 다른 곳에서 도트를 빼세요
room-one-dot = 항목마다 도트를 하나만 붙일 수 있습니다
    .help = 나머지 도트는 다른 항목에 붙이세요
room-no-results = 스토리에 대한 투표가 없습니다
    .help = 스토리 투표를 시작하고 마감하세요
room-nothing-asked = 지금은 질문이 없습니다
    .help = 워크숍이 끝났습니다. 맵은 보드에서 바꾸세요
room-empty = 내용이 없습니다
    .help = 몇 마디 적으세요
room-too-long = 글이 너무 깁니다
    .help = 카드는 한 줄로 쓰세요. 자세한 내용은 나중에 적습니다
room-unclear = 이 요청을 이해할 수 없습니다
    .help = 페이지를 새로 고치세요
room-nobody = 이 사람은 더 이상 참가하고 있지 않습니다
    .help = 다른 사람을 선택하세요
room-not-the-host = 진행자는 바꿀 수 없습니다
    .help = 다른 사람을 고르세요

## Workshop: minutes

minutes-title = 워크숍: { $map }
minutes-when = { $date }, { $minutes }분
minutes-people = 참석자: { $people }
minutes-goal = 목표: { $goal }
minutes-personas = 대상: { $personas }
minutes-releases = 릴리스
minutes-agreed = 합의됨
minutes-not-agreed = 합의되지 않음
minutes-outcome = 성과: { $outcome }
minutes-measure = 지표: { $measure }
minutes-decisions = 결정 사항
minutes-answered = 답한 질문
minutes-new = 새 카드: { $title }({ $task })
minutes-new-scheduled = 새 카드: { $title }({ $task }), { $release } 릴리스에 계획됨
minutes-enters = { $title }: 이제 { $release } 릴리스에 계획됨
minutes-leaves = { $title }: 나중에 해도 되므로 이제 어느 릴리스에도 없음
minutes-renamed = { $was }: 이제 이름은 { $title }
minutes-now-question = { $title }: 이제 카드가 아니라 미해결 질문
minutes-stumbles = 소리 내어 읽을 때 걸린 곳
minutes-next-date = 다음 일정
minutes-goes-on = 이어서 { $step }: { $question }
minutes-votes = 투표
minutes-parked = 파킹랏
minutes-skipped = 건너뛴 질문
minutes-skipped-why = { $question } (건너뛴 이유: { $reason })
minutes-open = 미해결 항목
minutes-unscheduled = 릴리스 없음: { $stories }
minutes-times = 시간
minutes-time = { $step }: { $minutes }분

## What changed between two versions of a map

diff-added-heading = 추가
diff-moved-heading = 이동
diff-renamed-heading = 이름 바뀜
diff-finished-heading = 완료
diff-changed-heading = 변경
diff-removed-heading = 제거
diff-gaps-new-heading = 새 빈틈
diff-gaps-gone-heading = 없어진 빈틈
diff-added-count = { $count }개 추가
diff-moved-count = { $count }개 이동
diff-renamed-count = { $count }개 이름 바뀜
diff-finished-count = { $count }개 완료
diff-changed-count = { $count }개 변경
diff-removed-count = { $count }개 제거
diff-gap-new = 새 빈틈
diff-gap-gone = 없어진 빈틈
diff-gaps-new-count = 새 빈틈 { $count }개
diff-gaps-gone-count = 없어진 빈틈 { $count }개
diff-nothing = 변경 사항 없음
diff-nothing-changed = 변경 사항 없음
diff-maps = 맵 { $count }개의 변경 사항
diff-left-out = … 외 변경 사항 { $count }개
diff-map-new = 새로 생긴 맵입니다.
diff-map-gone = 없어진 맵입니다.
diff-map-unreadable = 이전 버전을 읽을 수 없어 모두 새것으로 봅니다.
diff-map-file = 파일 이동: { $from } → { $to }
diff-release = 릴리스
diff-stories = 스토리
diff-done = 완료
diff-points = 포인트
diff-date = 날짜
diff-added-persona = { $title } 페르소나 추가
diff-added-release = { $title } 릴리스 추가
diff-added-activity = { $title } 활동 추가
diff-added-activity-stories = { $title } 활동 추가(스토리 { $count }개)
diff-added-task = { $place }에 { $title } 작업 추가
diff-added-task-stories = { $place }에 { $title } 작업 추가(스토리 { $count }개)
diff-added-story = { $place }에 { $title } 추가
diff-added-story-release = { $place }에 { $title } 추가({ $release } 릴리스)
diff-added-backlog = 백로그에 { $title } 추가
diff-removed-persona = { $title } 페르소나 제거
diff-removed-release = { $title } 릴리스 제거
diff-removed-activity = { $title } 활동 제거
diff-removed-activity-stories = { $title } 활동 제거(스토리 { $count }개)
diff-removed-task = { $place }에서 { $title } 작업 제거
diff-removed-task-stories = { $place }에서 { $title } 작업 제거(스토리 { $count }개)
diff-removed-story = { $place }에서 { $title } 제거
diff-removed-story-release = { $place }에서 { $title } 제거(이전 릴리스: { $release })
diff-removed-backlog = 백로그에서 { $title } 제거
diff-renamed = 이름 바뀜: { $from } → { $title }
diff-probably-renamed = 이름 바뀜(추측): { $from } → { $title }
diff-moved = { $title } 이동: { $from } → { $to }
diff-moved-to-backlog = { $title } 이동: { $from } → 백로그
diff-moved-from-backlog = { $title } 이동: 백로그 → { $to }
diff-scheduled = { $to } 릴리스에 { $title } 배정
diff-unscheduled = { $from } 릴리스에서 { $title } 제외
diff-moved-up = { $place }에서 { $title } 위로 이동
diff-moved-down = { $place }에서 { $title } 아래로 이동
diff-moved-earlier = { $title } 앞으로 이동
diff-moved-later = { $title } 뒤로 이동
diff-finished = { $title } 완료
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: { $to } 설정
diff-field-removed = { $title }, { $field }: 제거, 이전 값 { $from }
diff-field-rewritten = { $title }, { $field }: 다시 씀
diff-entries-added = { $title }, { $field }: { $to } 추가
diff-entries-removed = { $title }, { $field }: { $from } 제거
diff-entries-ordered = { $title }, { $field }: 순서 바뀜
changes-heading = { $since } 이후 변경 사항
changes-heading-between = { $from }에서 { $to }까지 변경 사항
changes-label = 변경 사항을 표시한 보드
changes-list = 모든 변경 사항
changes-only = 변경 사항만
changes-as-before = 그대로 { $count }개(테두리만)
change-added = 추가
change-moved = 이동
change-renamed = 이름 바뀜
change-finished = 완료
change-changed = 변경
change-removed = 제거
change-from = ‘{ $from }’에서
change-from-backlog = 백로그에서
change-reordered = 열 안에서
change-was = 이전: { $from }
change-was-titled = 이전: ‘{ $title }’
change-field = { $field }: { $from } → { $to }
change-moved-in = { $count }개 들어옴
change-moved-out = { $count }개 나감
change-nothing = 변경 사항 없음
change-now = { $now }, 이전: { $from }
change-date = { $date }
changes-since = { $since } 이후: { $changes }
