### What storywall says on pages, in pictures and in reports, in Japanese.

# Glossary (English → Japanese), and rules for the next translator:
# story map → ストーリーマップ, user story → ストーリー（ユーザーストーリー）, wall → ウォール
# backbone → バックボーン, activity → アクティビティ, task → タスク, step → ステップ
# release → リリース, to ship → リリースする, released → リリース済み, due → 予定
# persona → ペルソナ, journey → ジャーニー, outline → アウトライン, handout → 配布資料, sheet → 枚目／枚
# gap → 抜け, finding → 指摘, note → 参考 (of a rule) / メモ (to write), rule → ルール, gap rules → 抜けチェックのルール
# outcome → アウトカム, measure → 指標, goal → ゴール
# acceptance criteria → 受け入れ基準, estimate → 見積もり, points → ポイント
# question → 質問, assumption → 前提, risk → リスク
# needs / needed by → 依存先／依存元, dependency → 依存関係
# unscheduled → リリース未定, backlog → バックログ, owner → 担当者, tag → タグ
# to do / doing / done / blocked → 未着手／進行中／完了／ブロック中
# layer of the work → 作業のレイヤー, slice → スライス, word lists → 単語リスト
# host → 進行役, participant → 参加者, to reveal → 公開する, face down → 伏せた, tray → トレイ, dot → ドット, vote → 投票
# fingers → 指（立てる）, parking lot → パーキングロット, break → 休憩, door → ドア, big screen → 大画面
# Register: です・ます in sentences; labels, findings and headings end in a noun or a plain form.
# No spaces between Japanese and Latin letters or digits. Code in backticks stands without spaces, too.
# A full-width space stands between a ？ and the next sentence.

## Lists

list-next = 、
list-and = 、
list-or = 、または
list-and-more = 、ほか{ $count }件
list-or-more = 、またはほかの{ $count }件
sentence-next = {""}
list-apart = ／
label-next = ：
word-next = {""}
aside-start = （
aside-end = ）

## Quotes

quoted-title = 「{ $title }」

## Counts

digit-separator = ,
ungrouped-digits = 3
decimal-separator = .
stories = ストーリー{ $count }件
done-count = 完了{ $count }件
gap-count = 抜け{ $count }件
note-count = 参考{ $count }件
points = { $count }ポイント
points-heading = ポイント
pts = { $count }pt
own-unit = { $count } { $unit }

## Statuses, unless the project has its own

status-todo = 未着手
status-doing = 進行中
status-done = 完了
status-blocked = ブロック中

## Dates

date = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-quarter = { $year }年第{ $quarter }四半期
month = { $number }月
month-of-year = { $number }月

## All pages

site-title = ストーリーマップ
skip-to-content = 本文へ移動
breadcrumbs = パンくずリスト
pages-label = ページ
page-maps = マップ
page-wall = ウォール
page-releases = リリース
page-gaps = 抜け
page-journeys = ジャーニー
page-journey = { $persona }のジャーニー
page-changes = 変更点
page-outline = アウトライン
page-history = 履歴
page-handout = 配布資料
page-title = { $page } · { $map }
page-footer = { $title } · 更新：{ $date }
map-updated = 更新：{ $date }
unscheduled = リリース未定
no-tasks = タスクはまだなし

## Wall

cell-heading = { $activity } › { $task }
wall-label = ウォール
wall-caption = { $map }：列はアクティビティとタスク、行はリリース
wall-empty = このマップにはまだアクティビティがありません。最初のアクティビティを`activities:`に追加してください。
about-map = このマップについて
map-notes = 質問、前提、リスク
wall-as-list = アウトラインで見る
wall-too-wide = A4やレターには幅が足りません。A3で印刷してください。
wall-too-wide-handout = A4やレターには幅が足りません。ウォールを複数枚に分けた配布資料を印刷してください。
band-progress = ストーリー{ $count }件中{ $done }件完了

## Cards and stories

card-questions = 質問{ $count }件
card-assumptions = 前提{ $count }件
card-risks = リスク{ $count }件
card-criteria = 基準{ $count }件
card-needs = 依存先{ $count }件
card-needed-by = 依存元{ $count }件
card-link = このストーリーへのリンク
finding-details = 詳細
story-why = 理由
story-criteria = 受け入れ基準
story-needs = 依存先
story-needed-by = 依存元
story-in-release = （{ $release }）
story-unscheduled = （リリース未定）
story-owner = 担当者：
story-field = { $name }：
note-question = 質問
note-assumption = 前提
note-risk = リスク

## Tools of the wall

tools-label = ストーリーを探す
find-stories = ストーリーを探す
filter = 絞り込み
filter-release = リリース
filter-persona = ペルソナ
filter-status = 状態
filter-owner = 担当者
filter-tag = タグ
filter-all = すべて
filter-hide = ほかのストーリーを隠す
filter-clear = クリア
filter-matches = ストーリー{ $count }件中{ $matches }件
density = 表示の細かさ
density-overview = 全体
density-fit = 標準
density-detail = 詳細
shortcuts = ショートカット
embed = 埋め込み
full-screen = 全画面
close = 閉じる
find = 検索
tabs-label = アクティビティ
previous-story = 前のストーリー
next-story = 次のストーリー
density-less = 簡略に
density-more = 詳しく
share = 共有
copy-link = リンクをコピー
copied = コピーしました
edge-steps = ほか{ $count }ステップ
edge-gaps = この先に抜け{ $count }件
panel-place = { $release }：{ $count }件中{ $at }件目

shortcuts-title = キーボードショートカット
shortcut-find = ストーリーを探す
shortcut-match = 次または前の一致へ（検索欄ではEnter）
shortcut-release = 次または前のリリースへ
shortcut-density = 全体、標準、詳細
shortcut-zoom = ストーリーの表示を簡略に、または詳しくする
shortcut-arrows = カードの間を移動する
shortcut-open = カードを開く、または閉じる
shortcut-full-screen = 全画面
shortcut-escape = 閉じる、または絞り込みをクリアする
shortcut-help = このショートカット一覧を表示する
shortcuts-on = キーボードショートカットを有効にする
key-enter = Enter
key-escape = Esc

embed-title = このウォールを埋め込む
embed-about = このHTMLをページに貼り付けてください。ウォールだけが表示され、高さは内容に合わせて調整されます。
embed-colors = 配色
embed-auto = 閲覧者の設定に合わせる
embed-light = ライト
embed-dark = ダーク
embed-html = コピーするHTML
embed-copy = コピー

## Changing a map in the browser

edit-switch = 編集
edit-label = 編集
edit-undo = 元に戻す
edit-redo = やり直す
edit-move = 「{ $title }」を移動
edit-menu = 「{ $title }」を移動
edit-move-card = カードを移動
edit-up = 上へ
edit-down = 下へ
edit-top = 先頭へ
edit-release = リリース
edit-task = タスク
edit-backlog = バックログ
edit-backlog-empty = バックログは空です
edit-from-backlog = バックログのストーリーをウォールに置く
edit-other-task = ほかのタスク…
edit-other-activity = ほかのアクティビティ…
edit-delete = 削除
edit-back = 戻る
edit-earlier = 前へ
edit-later = 後ろへ
edit-moved = 「{ $title }」を「{ $place }」に移動しました
edit-moved-at = 「{ $title }」を移動しました：{ $release }、{ $task }、{ $count }件中{ $at }番目
edit-moved-head = 「{ $title }」を移動しました：{ $count }件中{ $at }番目
edit-moved-to-backlog = 「{ $title }」をバックログに移動しました
edit-deleted = 「{ $title }」を削除しました
edit-kept = 「{ $title }」は元の場所のままです。
edit-removed = カードは削除されました。
edit-no-task = この先にタスクはありません。
edit-no-release = この先にリリースはありません。
edit-unsaved = 未保存の変更{ $count }件
edit-restarted = 未保存の変更が{ $count }件あります。プレビューが再起動されたため、ターミナルに表示されたアドレスを開いてください
edit-refused = 変更できませんでした：{ $reason }
edit-refused-line = 変更できませんでした：{ $reason }（{ $line }行目）
edit-impossible = この操作はできません
edit-already = すでにその状態です
edit-done-moved = 「{ $title }」を移動しました
edit-done-unscheduled = 「{ $title }」をリリースから外しました
edit-done-set = 「{ $title }」の{ $field }：{ $value }
edit-done-unset = 「{ $title }」の{ $field }を削除しました
edit-done-put = 「{ $title }」の{ $field }に追加：{ $value }
edit-done-taken = 「{ $title }」の{ $field }から削除：{ $value }
edit-done-swapped = 「{ $title }」の{ $field }：{ $from } → { $to }
edit-done-answered = 「{ $note }」に回答しました：{ $answer }
edit-done-reopened = 「{ $note }」を未回答に戻しました
edit-done-joined = { $count }件のストーリーを「{ $title }」にまとめました
edit-done-ordered = 順序を変更しました
edit-done-ignored = 「{ $title }」：{ $rule }を無視します
edit-done-fixed = エラーを{ $count }件修正しました
edit-undone = 元に戻しました：{ $change }
edit-redone = やり直しました：{ $change }
edit-change-by = { $name }：{ $change }
edit-why-nothing-to-undo = 元に戻す操作がありません
edit-why-nothing-to-redo = やり直す操作がありません
edit-why-others = 最後の変更はほかの人によるものです。{ $change }
edit-why-touched = ファイルのその箇所は、その後変更されています：{ $change }。{ $advice }
edit-why-saved = ファイルのその箇所は、その後変更されています。{ $advice }
edit-undo-first = 先にその変更を元に戻すか、ここで変更してください
edit-change-here = ここで変更してください
edit-why-errors = ファイルにエラーがあります
edit-why-project = プロジェクトファイルにエラーがあります
edit-why-missing = ファイルが見つかりません
edit-why-unwritten = ファイルに書き込めません
edit-why-editor = エディターに拒否されました
edit-why-gone = 「{ $title }」はその間に削除されました
edit-why-unknown = この項目はもうマップにありません
edit-why-changed = その間にほかの人が変更しました
edit-why-by-hand = ファイルの書き方により、手作業でしか変更できません
edit-why-would-break = マップにエラーが生じます
edit-why-no-fix = 判断なしに修正できるエラーはありません
edit-why-empty = テキストが空です
edit-why-characters = テキストに改行、タブなどの制御文字が含まれています
edit-why-id = IDに使えるのは文字、数字、ドット、ハイフン、アンダースコアだけです
edit-why-in-use = 「{ $user }」がまだ「{ $title }」を参照しています
edit-why-in-backlog = バックログのストーリーには、リリースも必要なストーリーも設定できません
edit-why-tasks-and-stories = アクティビティに置けるのは、タスクかストーリーのどちらか一方です
edit-why-two-titles = タイトルが2つ以上必要です
edit-why-id-twice = このIDはすでに使われています
edit-why-estimate = 見積もりは0以上の数か、プロジェクトのサイズで指定します
edit-why-date = 日付は2027-01-15、2027-01、2027-Q1のように、日、月、四半期で指定します
edit-why-value = この値はここでは使えません
edit-why-reference = その名前のものはマップにありません
edit-why-ambiguous = 同じ名前のものが複数あります
edit-why-image = この画像は使えません
edit-why-limit = マップが大きくなりすぎます
edit-new = 追加・編集
edit-new-story = 下にストーリーを追加
edit-story-button = ＋ストーリー
edit-new-story-in = 新しいストーリー：{ $release }、{ $task }
edit-new-task = 新しいタスク
edit-new-task-in = 新しいタスク：{ $activity }
edit-new-activity = 新しいアクティビティ
edit-new-release = 新しいリリース
edit-new-persona = 新しいペルソナ
edit-new-backlog = バックログにストーリーを追加
edit-fields = すべての項目…
edit-fields-of = 「{ $title }」のすべての項目
edit-fields-map = マップの項目…
edit-backbone = アクティビティとタスク
edit-fields-persona = ペルソナの項目
edit-rename = 名前を変更
edit-rename-title = 「{ $title }」の新しい名前
edit-split = 分割…
edit-split-title = 「{ $title }」を分割
edit-add = 追加
edit-rename-save = 変更
edit-split-save = 分割
edit-cancel = キャンセル
edit-add-hint = Enter：追加して次へ。Esc：キャンセル
edit-rename-hint = Enter：名前を変更。Esc：キャンセル
edit-split-hint = 1行に1つのタイトル、2行以上
edit-added = 「{ $title }」を追加しました
edit-added-in = 「{ $title }」を追加しました：{ $release }、{ $task }
edit-added-many = カードを{ $count }枚追加しました
edit-renamed = 名前を「{ $title }」に変更しました
edit-split-done = 「{ $title }」を{ $count }件のストーリーに分割しました
edit-fix = 修正
edit-close = 閉じる
edit-gone-here = この項目はもうマップにないか、名前が変わっています。
edit-by-hand = この項目はファイルで変更してください。
edit-statuses-where = プロジェクトのすべてのマップに共通です。storywall.yaml で変更してください。
edit-own = 独自の項目
edit-own-key = 独自の項目のキー
edit-own-value = 項目の値
edit-take = 「{ $value }」を削除
edit-add-to = { $field }に追加
edit-answer = 回答
edit-answer-of = 「{ $value }」への回答
edit-reason = 理由
edit-reason-of = { $value }を無視する理由
edit-link-address = リンクのアドレス
edit-field-title = タイトル
edit-field-name = 名前
edit-field-goal = ゴール
edit-field-description = 説明
edit-field-lang = 言語
edit-field-updated = 最終確認日
edit-field-color = 色
edit-field-id = ID
edit-field-outcome = アウトカム
edit-field-measure = 指標
edit-field-date = 日付
edit-field-status = 状態
edit-field-statuses = ストーリーの状態
edit-field-persona = ペルソナ
edit-field-release = リリース
edit-field-estimate = 見積もり
edit-field-owner = 担当者
edit-field-tags = タグ
edit-field-why = 理由
edit-field-acceptance = 受け入れ基準
edit-field-questions = 質問
edit-field-assumptions = 前提
edit-field-risks = リスク
edit-field-needs = 依存先
edit-field-links = リンク
edit-field-ignore = 無視する抜け
edit-conflict-changed = 入力中に、このテキストがほかの人によって変更されました
edit-conflict-gone = 入力中に、この項目が削除されました
edit-conflict-entry = 入力中に、この項目が変更または削除されました
edit-mine = 自分の入力
edit-theirs = 相手の入力
edit-both = 両方
edit-both-title = 相手の入力を残し、自分の入力を新しいカードとして追加
edit-nothing = （なし）
edit-conflict-keep = 保存
edit-conflict-back = 自分の入力に戻る
edit-conflict-backlog = 自分の入力をバックログに入れる
edit-conflict-add = 自分の入力を新しい項目として追加
edit-conflict-drop = 自分の入力を破棄
edit-gap-schedule = 「{ $story }」を「{ $release }」に入れる
edit-gap-answer = 「{ $note }」に答える
edit-gap-fix = 直す
edit-gap-ignore = 理由を書いて無視
edit-ask-title = 「{ $title }」に書く内容
edit-ask-save = 保存
edit-ask-hint = Enter：保存。Esc：キャンセル
edit-no-tasks-here = ここのストーリーはアクティビティの直下にあるため、タスクは追加できません。

## The preview

preview-errors = 最後に保存した内容にエラーがあります。表示しているのは前の版です
preview-later = エラーが修正されると、ここにマップが表示されます。
preview-offline = 接続が切れました。再接続しています…
preview-all-maps = すべてのマップ
preview-not-found = ページが見つかりません

## Fragments in pages of other sites

fragment-unstyled = このストーリーマップのスタイルシートが見つかりません。--assets-prefixには、このページからビルド済みのサイトへのパスを指定する必要があります。

## Legend of the wall

legend = 凡例
legend-about = 上の2行は左から右へ読みます。ユーザーの行動が順番に並んでいます。次に上から下へ読むと、何が最初に、その次に、さらに後にリリースされるかがわかります。
legend-activity = アクティビティ
legend-activity-about = ユーザーがゴールに向けてすること
legend-task = タスク
legend-task-about = アクティビティの中の1ステップ。2つの行を合わせたものがバックボーンです
legend-story = ストーリー
legend-story-about = このステップでユーザーができること。重要なものほど上にあります
legend-release = リリース
legend-release-about = その線から次の線までのストーリーが、まとめてリリースされます
legend-unscheduled-about = まだどのリリースにも入っていないストーリー
legend-gap = ストーリーなし
legend-gap-about = 抜け：最初のリリースでは、ユーザーはこのステップより先へ進めません
legend-colors = 「全体」では、完了したストーリーは緑、作業中のものは半分が青、ブロックされたものは赤い枠です。
legend-question = 質問
legend-assumption = 前提
legend-risk = リスク
legend-criteria = 受け入れ基準
legend-needs = ほかのストーリーに依存する
legend-needed-by = ほかのストーリーから依存される
legend-gap-sign = 抜け
legend-note-sign = 参考

## Bars

bar-part = { $status }：{ $count }
bar-unestimated = 見積もりのないストーリー{ $count }件
release-reach = ストーリーのあるアクティビティ：{ $activities }件中{ $reached_activities }件、タスク：{ $tasks }件中{ $reached_tasks }件
release-reach-activities = ストーリーのあるアクティビティ：{ $activities }件中{ $reached_activities }件

## Time line of the releases

timeline = 各リリースの時期
timeline-release = { $release }：{ $when }、{ $progress }。
timeline-undated = 日付なし：{ $releases }
timeline-month = { $number }月
timeline-month-of-year = { $year }年{ $month }

## History of a map (history.html)

history-about = { $date }以降のリビジョン{ $count }件
history-revisions = リビジョン
history-seen = { $count }件中{ $seen }件で、読む人に見える内容が変化
history-smaller = 小さなリビジョン{ $count }件
history-none = このマップを含むコミットはまだありません。
history-day = { $date }
history-uncommitted = 未コミット
history-removed = ファイルが削除された
history-unreadable = このバージョンは読み込めません：{ $error }
history-first = マップの最初のバージョン
history-form = 空白かコメントだけの変更
history-details = 細かな変更{ $count }件
history-finished = 完了：{ $stories }
history-started = 開始：{ $stories }
history-blocked = ブロック：{ $stories }
history-set-back = 未着手に戻った：{ $stories }
history-added = { $release }に追加：{ $stories }
history-added-unscheduled = リリース未定で追加：{ $stories }
history-dropped = 取りやめ：{ $stories }
history-moved = { $release }に移動：{ $stories }
history-unscheduled = リリース未定に変更：{ $stories }
history-renamed = 名前の変更：{ $stories }
history-estimated = 新しい見積もり：{ $stories }
history-new-releases = 新しいリリース：{ $releases }
history-dropped-releases = 取りやめたリリース：{ $releases }
history-renamed-release = リリース名の変更：{ $from } → { $to }
history-new-steps = 新しいステップ：{ $steps }
history-dropped-steps = 取りやめたステップ：{ $steps }
history-renamed-steps = 名前を変えたステップ：{ $steps }
history-date-moved = { $release }の日付を変更：{ $from } → { $to }
history-date-set = { $release }の日付を決定：{ $date }
history-date-gone = { $release }の日付がなくなった
history-more-done = 完了 +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = 前へ
history-newer = 次へ
history-steps-label = リビジョンを順に見る
history-position = { $number }／{ $count }
history-burn-up = バーンアップ
history-burn-up-about = 線：予定、面：完了
history-points-progress = { $points }中{ $done }完了
history-progress = ストーリー{ $count }件中{ $done }件完了
history-chart-done = 完了{ $count }
history-chart = { $release }：{ $date }時点で{ $progress }
history-then = { $date }から{ $progress }
history-table-show = 数値を表で見る
history-table = { $release }：リビジョンごとの数値
history-column-date = 日付
history-column-stories = ストーリー
history-column-done = 完了
history-column-scope = スコープ
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = 対象：{ $personas }
picture-activity = アクティビティ
picture-task = タスク
picture-story = ストーリー
picture-release = リリース
picture-gap = 抜け：このステップのストーリーがない

## Index

map-count = マップ{ $count }件
index-bars = バーの凡例
index-no-releases = リリースはまだなし
index-released = ✓ リリース済み
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] 未定なし
       *[other] リリース未定{ $count }件
    }
index-no-gaps = 抜けなし
index-dates = 今後の予定
index-all-maps = すべてのマップ
index-plan = リリース計画
index-release = リリース
index-date = 日付
index-outcome = アウトカム
index-measure = 成果の指標
index-size = 規模と進捗
index-risk = 最大のリスク
index-wall = ウォール
index-decide = 決めること
index-more-gaps = ほかに抜け{ $count }件
index-blocked = ブロック中
index-blocked-story = ブロック中：{ $story }
index-gone = { $since }以降になくなったマップ：{ $maps }
index-no-owner = 担当者なし
index-more = ほか{ $count }件
index-people = ペルソナ

search-label = すべてのマップを検索
search-key = /キーで検索
search-map = マップ
search-release = リリース
search-persona = ペルソナ
search-activity = アクティビティ
search-task = タスク
search-results = 結果{ $count }件
search-maps = マップ{ $count }件
search-no-results = 「{ $query }」に一致する結果はありません
search-loading = 検索中…
search-more-in-map = このマップにほか{ $count }件
search-more-maps = ほかのマップ{ $count }件
search-unscheduled = リリース未定
search-backlog = バックログ

thumbnail-label =
    ウォール：アクティビティ{ $activities }件、{ $tasks ->
        [0] タスクなし
       *[other] タスク{ $tasks }件
    }、{ $releases ->
        [0] リリースはまだなし
       *[other] リリース{ $releases }件
    }

## Steps of the backbone in a release

# In narrow columns, the line is broken in the middle.
step-without-story = ! ストーリー{"\u200B"}なし
step-without-story-note = このステップのストーリーがない
step-left-out = 意図的に除外
step-earlier = 以前のリリースで対応
step-later = 後のリリースで対応
step-of-others = ほかのペルソナ向け

## Release page

release-position = リリース{ $number }／{ $count }
release-planned = 計画中
release-active = 進行中
release-released = リリース済み
release-date-due = { $date }予定
release-date-past = { $date }リリース
release-date-none = 日付未定
release-progress =
    { $count ->
        [0] ストーリーはまだなし
       *[other] { $count }件中{ $done }件完了
    }
release-share = アクティビティ{ $count }件中{ $reached }件
unscheduled-stories-count = リリース未定のストーリー{ $count }件
release-points = { $done }／{ $all }
release-plan = 計画
release-next = 次のリリース：
blocked-count = ブロック中{ $count }件
release-journey = ジャーニー
release-step-personas = { $names }
release-step-only-for = { $names }のみ
release-aloud = 読み上げ文
release-stories = ストーリー
release-no-stories = このリリースにはまだストーリーがありません
release-no-acceptance = 受け入れ基準はまだありません
release-needs = ほかのリリースへの依存
release-needed-by = ほかのリリースからの依存
release-needs-sign = 依存先
release-needed-by-sign = 依存元
release-need-late = リリースが遅すぎる
release-need-unplanned = リリース未定
release-open = 未解決の項目
release-nothing-open = 未解決の項目なし
show-on-wall = ウォールで見る
show-in-outline = アウトラインで見る
show-journey = ジャーニーを見る

## Read aloud

aloud-first =
    { $count ->
        [0] ジャーニーの最初は
       *[other] { $names }が最初にするのは
    }{ $activity }です。ストーリーは{ $stories }です。
aloud-next =
    { $count ->
        [0] 次は
       *[other] 続いて{ $names }がするのは
    }{ $activity }です。ストーリーは{ $stories }です。
aloud-last =
    { $count ->
        [0] ジャーニーの最後は
       *[other] { $names }が最後にするのは
    }{ $activity }です。ストーリーは{ $stories }です。
aloud-only =
    { $count ->
        [0] ステップは1つだけで、
       *[other] { $names }がすることは1つだけで、
    }{ $activity }です。ストーリーは{ $stories }です。
aloud-unchanged = { $activities }には変化がありません。
aloud-later = { $activities }は後のリリースで対応します。
aloud-left-out = { $activity }は意図的に除外されています。
aloud-stuck = { $persona }は{ $activity }で行き詰まります。ここには{ $persona }のストーリーがありません。
aloud-no-start = 最初が抜けています。{ $release }には{ $activities }のストーリーがありません。
aloud-break = ここでジャーニーが途切れます。{ $release }には{ $activities }のストーリーがありません。
aloud-no-end = 最後が抜けています。{ $release }には{ $activities }のストーリーがありません。

## Open points

open-gap = 抜け

## Journey page

journey-kicker = ジャーニー
journey-others = ジャーニー
journey-summary =
    { $stories ->
        [0] { $persona }のストーリーはまだありません。
       *[other] { $persona }のストーリーは、アクティビティ{ $activities }件中{ $reached }件に{ $stories }件あります。
    }
journey-breaks = ジャーニーが途切れる場所
journey-break = { $release }では、{ $persona }は{ $activities }で行き詰まります。ここには{ $persona }のストーリーがありません。
journey-steps = ステップ
journey-missing = ! { $releases }にこのステップのストーリーがない
journey-no-stories = ストーリーはまだなし

## Outline

outline-releases = リリース
outline-no-tasks = タスクはまだなし
outline-no-stories = ストーリーはまだなし
backlog-heading = バックログ（ウォールの外）

## Gap report

gaps-heading = { $map }の抜け
gaps-ignored-count = 理由つきで無視{ $count }件
gaps-none = ✓ 抜けなし
gaps-matrix = ストーリーの分布
gaps-matrix-label = アクティビティとリリースごとのストーリー
gaps-matrix-activity = アクティビティ
gaps-matrix-total = 合計
matrix-tasks = タスク{ $count }件中{ $reached }件
gaps-decide = 決めること
gaps-decide-about = 影響の大きい順
gaps-decide-none = ✓ なし。どのルールでもエラーや抜けは見つかりませんでした。
gaps-decisions-count = 決めること{ $count }件
gaps-further-decisions = 決めること、ほか{ $count }件
gaps-do = 対応：
gaps-why = なぜ重要か
gaps-copy = 課題としてコピー
gaps-copied = Markdownでコピーしました
gaps-issue-more = ほかの{ $count }件は「抜け」のページにあります。
gaps-notes = 参考
gaps-notes-about = 見ておきたいこと
gaps-well = よくできている点
gaps-clean-rules = { $count }件中{ $clean }件のルールで指摘なし
gaps-not-checked = 確認の対象外
gaps-all-rules = すべてのルール
gaps-open-count = 未解決の質問、前提、リスク{ $count }件
gaps-questions = その場で話し合う質問
gaps-questions-about = 人にしか答えられないので、声に出して読みましょう
gaps-workshop = ワークショップの次の項目：{ $step }
gaps-workshop-start = `storywall workshop { $file }`を実行すると、これらを1つずつ尋ね、それぞれの答えをマップに書き込みます。
gaps-backlog-count = バックログのストーリー{ $count }件

verdict-no-release = マップにはまだリリースがないため、何を最初に出すのかがわかりません。
verdict-all-released =
    { $count ->
        [1] リリースは公開済みです。計画すべきものは残っていません。
       *[other] { $count }件のリリースはすべて公開済みです。計画すべきものは残っていません。
    }
verdict-empty-release = { $release }は最初のリリースですが、まだストーリーがありません。
verdict-empty-next-release = { $release }は次のリリースですが、まだストーリーがありません。
verdict-complete = { $release }は、最初から最後まですべてのアクティビティをカバーしています。
verdict-share = { $release }がカバーしているのは、アクティビティ{ $count }件中{ $reached }件です。
verdict-skipped = { $activities }のストーリーがありません。
verdict-without-stories = { $activities }にはまだストーリーがありません。
verdict-left-out = { $activities }は意図的に除外されています。
verdict-released = { $activities }はすでにリリース済みです。
verdict-later = { $activities }は後のリリースで対応します。
verdict-for-others = { $activities }はほかのペルソナ向けです。

verdict-unscheduled = { $activities }はリリース未定です。

well-goal = マップにはゴールがあります。
well-personas =
    { $count ->
        [1] ペルソナにはストーリーがあります。
       *[other] { $count }人のペルソナ全員にストーリーがあります。
    }
well-journeys = 自分を対象とする最初のリリースで行き詰まるペルソナはいません。
well-activities =
    { $count ->
        [1] アクティビティにはストーリーがあります。
       *[other] { $count }件のアクティビティすべてにストーリーがあります。
    }
well-steps = { $count }件のアクティビティと{ $tasks }件のタスクのすべてにストーリーがあります。
well-balance = 全{ $count }件のストーリーの過半数を占めるアクティビティはありません。最大は{ $activity }の{ $largest }件です。
well-across = { $release }では、対象のペルソナ全員が最初のアクティビティから最後まで進めます。
well-release-dates =
    { $count ->
        [1] リリースにはアウトカム、指標、日付があります。
       *[other] { $count }件のリリースすべてにアウトカム、指標、日付があり、日付は順番どおりです。
    }
well-release-measures =
    { $count ->
        [1] リリースにはアウトカムと指標があります。
       *[other] { $count }件のリリースすべてにアウトカムと指標があります。
    }
well-release-outcomes =
    { $count ->
        [1] リリースにはアウトカムがあります。
       *[other] { $count }件のリリースすべてにアウトカムがあります。
    }
well-release-stories =
    { $count ->
        [1] リリースにはストーリーがあります。
       *[other] { $count }件のリリースすべてにストーリーがあります。
    }
well-not-overdue = 予定日を過ぎたリリースはありません。
well-dependencies =
    { $count ->
        [0] ほかのストーリーに依存するストーリーはありません。
        [1] 依存関係は1件で、後のリリースへの依存ではありません。
       *[other] 依存関係は{ $count }件で、循環はなく、後のリリースへの依存もありません。
    }
well-titles =
    { $count ->
        [1] タイトルにシステムや画面の名前はなく、質問や仮の名前でもありません。
       *[other] { $count }件のタイトルのどれにもシステムや画面の名前はなく、質問や仮の名前もありません。
    }
well-no-code =
    { $count ->
        [1] タイトルにシステムの名前はなく、質問や仮の名前でもありません。
       *[other] { $count }件のタイトルのどれにもシステムの名前はなく、質問や仮の名前もありません。
    }
well-no-question =
    { $count ->
        [1] タイトルは質問でも仮の名前でもありません。
       *[other] { $count }件のタイトルのどれも、質問や仮の名前ではありません。
    }
well-specified =
    { $count ->
        [1] { $release }の未完了のストーリーには、受け入れ基準と見積もりがあります。
       *[other] { $release }の未完了のストーリー{ $count }件すべてに、受け入れ基準と見積もりがあります。
    }
well-criteria =
    { $count ->
        [1] { $release }の未完了のストーリーには、受け入れ基準があります。
       *[other] { $release }の未完了のストーリー{ $count }件すべてに、受け入れ基準があります。
    }
well-estimates =
    { $count ->
        [1] { $release }の未完了のストーリーには、見積もりがあります。
       *[other] { $release }の未完了のストーリー{ $count }件すべてに、見積もりがあります。
    }
well-no-question-open = { $release }に関する未解決の質問や前提はありません。
well-backlog = バックログは空です。すべてのストーリーがマップにあります。
well-ignored =
    { $count ->
        [0] 無視されている抜けはありません。
        [1] 無視された抜けには理由があり、今も残っています。
       *[other] 無視された{ $count }件の抜けにはすべて理由があり、今も残っています。
    }

question-payment-fails = { $titles }：失敗したらどうなりますか？
question-delivery = { $titles }：誰が届けますか？　誰も出なかったら？
question-who-they-are = { $titles }：利用者が誰なのかを、製品はどうやって判別しますか？
question-leave = { $titles }：どうやって退会・退出しますか？
question-access-ends = { $titles }：このアクセス権はどうやって取り消しますか？
question-who-decides = { $titles }：可否を決めるのは誰ですか？
question-who-prepares = { $titles }：準備するのは誰ですか？
question-who-answers = { $titles }：誰が、どれくらいの早さで答えますか？
question-who-repairs = { $titles }：対応するのは誰ですか？
question-who-cancels = { $titles }：誰が、どこで中止しますか？
question-who-pays = { $titles }：誰が支払い、それをどうやって確かめますか？
question-money-back = { $titles }：お金はどうやって戻りますか？
question-stop = { $titles }：どうやって止めますか？
question-mute = { $titles }：通知はどうやって止めますか？
question-proof = { $titles }：受け取るときに何を見せますか？
question-first-time = { $titles }：最初はどうやって入りましたか？
question-lies = { $titles }：嘘や中傷だったらどうしますか？
question-who-provides = { $titles }：載せたり、値段を決めたり、取り下げたりするのは誰ですか？
question-who-writes = { $titles }：載せるのは誰で、取り下げるのは誰ですか？
question-too-late = { $title }は{ $release }でリリースされますが、{ $undo }がリリースされるのは{ $later }です。それまでユーザーはどうしますか？
question-never-undone = { $title }は{ $release }でリリースされますが、{ $undo }はどのリリースにもありません。それまでユーザーはどうしますか？
question-role = { $title }：{ $role }とは誰ですか？　当てはまるペルソナがいません。
question-roles = { $titles }：{ $roles }とは誰ですか？　当てはまるペルソナがいません。
question-before = { $title }の前に何が起きますか？
question-before-persona = { $persona }：{ $title }の前に何が起きますか？
question-after = { $title }の後に何が起きますか？　ゴール：{ $goal }
question-hand-over = { $giver }は{ $last }で終わり、{ $taker }は{ $next }から続けます。その間に何が起きますか？
question-hand-over-goal = { $giver }は{ $last }で終わり、{ $taker }は{ $next }から続けます。その間に何が起きますか？　{ $giver }のゴール：{ $goal }
question-own = { $titles }：{ $question }

## Handout

handout-about = 会議のためにこのページを印刷してください。全リリースの計画、リリースごとに1ページ、そして複数枚に分けたウォールが含まれます。
handout-papers = 用紙サイズ
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4またはレター
    }（{ $count }枚）
handout-wall =
    ウォール（{ $paper ->
        [a3] A3
       *[a4] A4またはレター
    }、{ $count }枚）
handout-layout = 用紙の並べ方
handout-background = 背景
handout-notes = メモ
handout-continued = { $band }（続き）
sheet-number = { $number }枚目／全{ $count }枚
sheet-label =
    { $count ->
        [1] ウォール
       *[other] ウォール、{ $number }枚目／全{ $count }枚
    }
sheet-columns =
    { $shown ->
        [1] { $first }列目／全{ $count }列
       *[other] { $first }～{ $last }列目／全{ $count }列
    }
sheet-row = { $number }行目／全{ $count }行
sheet-from-left = ◂ { $sheet }枚目から続く
sheet-from-right = { $sheet }枚目から続く ▸
sheet-from-above = ▴ { $sheet }枚目から続く
sheet-to-left = ◂ { $sheet }枚目へ続く
sheet-to-right = { $sheet }枚目へ続く ▸
sheet-to-below = ▾ { $sheet }枚目へ続く

## Markdown export

markdown-personas = ペルソナ：{ $names }
markdown-stories = すべてのストーリー

## Gap rules: the page, and signs on the wall

rules-title = 抜けチェックのルール
rules-page-title = 抜けチェックのルール · { $project }
rules-lead = storywallがマップの何を確認するのか、なぜ重要なのか、どう直せばよいのか。
rules-by-family = 分類別のルール
rules-advice = 対応：
rules-before = 前
rules-after = 後
rules-options = プロジェクトファイルのオプション
rules-off-here = このプロジェクトでは無効
rules-level-here = このプロジェクトでは{ $level }

gap-error = ✗ エラー
gap-warning = ! 抜け
gap-note = · 参考
gap-mark-gaps =
    { $count ->
        [1] ! 抜け
       *[other] ! 抜け{ $count }件
    }
gap-mark-notes =
    { $count ->
        [1] · 参考
       *[other] · 参考{ $count }件
    }
gap-error-number = ✗ エラー{ $number }
gap-warning-number = ! 抜け{ $number }
gap-places = { $count }か所
gap-more-places = ほか{ $count }件
gap-more-places-of-many = ほか{ $count }件、うち{ $shown }件をここに表示
gap-needed-story = 依存先のストーリー

family-frame = ペルソナとゴール
    .about = 誰が、なぜ製品を使うのか
family-backbone = バックボーン
    .about = ユーザーが順を追って何をするのか
family-releases = リリース
    .about = バックボーン全体を貫く薄いスライスとして、何をいつリリースするのか
family-dependencies = 依存関係
    .about = どのストーリーが先に必要なのか
family-wording = 表現
    .about = ユーザーがすることを、ユーザー自身の言葉で表すタイトル
family-readiness = 準備状況
    .about = 次のリリースには十分な詳しさを、後のリリースには詳しすぎない内容を
family-upkeep = メンテナンス
    .about = 各`ignore:`が今も必要かどうか

skipped-language = 言語`{ $language }`の単語リストがない
skipped-language-undeclared = マップに言語の指定がなく、タイトルは英語ではない
skipped-not-english = マップが英語で書かれていない
skipped-estimates = 見積もりのあるストーリーがない
skipped-acceptance = 受け入れ基準のあるストーリーがない
skipped-few-acceptance = 受け入れ基準のあるストーリーが少ない
skipped-off = プロジェクトファイルで無効にされている
skipped-today = 今日の日付がわからない（プロジェクトファイルの`today: true`）

## Gap rules: personas and goal

no-persona =
    .looks-for = マップにペルソナがありません。
    .why = ペルソナがないと、読む人がそれぞれ別のユーザーを思い浮かべるため、何が最も重要かについてチームの意見がまとまりません。
    .ask = これらのステップを踏むのは誰ですか？　「さくら、忙しい母親」のように、状況の中にいる人を挙げてください
    .advice = `personas:`に少なくとも1人のペルソナを書く
    .finding = マップにペルソナがなく、誰がこれらのステップを踏むのかわからない

generic-persona =
    .looks-for = 具体的な人物ではないペルソナがあります。「ユーザー」のように誰にでも当てはまる名前か、システムか、「店」のような場所や組織です。または、ゴールも説明もほかの情報もなく、「顧客」のように自社との関係を表すだけです。指摘はマップごとに1件。単語リストのある言語のみ。
    .why = 誰にでも当てはまるペルソナには、どのストーリーも合うように見えるため、チームの判断に役立ちません。
    .ask = それは具体的に誰で、どんな状況にいますか？　「さくら、忙しい母親」のように名前をつけてください
    .advice = 「さくら、忙しい母親」のように、具体的な人物像とその人ならではの特徴を書く
    .anybody =
        { $others ->
            [0] { $persona }は誰にでも当てはまる
           *[other] { $persona }とほか{ $others }人のペルソナは誰にでも当てはまる
        }
    .system =
        { $others ->
            [0] { $persona }はシステムであり、人ではない
           *[other] { $persona }とほか{ $others }件のペルソナは人ではない
        }
    .place =
        { $others ->
            [0] { $persona }は場所か組織であり、人ではない
           *[other] { $persona }とほか{ $others }件のペルソナは人ではない
        }
    .customer =
        { $others ->
            [0] { $persona }は
           *[other] { $persona }とほか{ $others }人のペルソナは
        }自社との関係を表すだけで、どんな人なのかわからない
    .also = これも具体的な人物ではない

unused-persona =
    .looks-for = マップにストーリーのないペルソナがあります。generic-personaが指摘するペルソナと、アクティビティが空のペルソナは、そちらのルールに任せます。指摘はマップごとに1件。ペルソナを指定したアクティビティ、タスク、ストーリーが1つもない場合は、すべてのストーリーが最初のペルソナのものになるため、代わりにそのことを指摘します。
    .why = ジャーニーの一部が抜けているか、製品がそのペルソナ向けではないかのどちらかです。
    .ask = このペルソナのアクティビティはどれですか？
    .advice = そのペルソナのアクティビティかストーリーに`persona:`を指定するか、ペルソナを削除する
    .finding = { $personas }にはストーリーがない
    .none-named = どの項目にもペルソナの指定がないため、すべてのストーリーが{ $persona }のものになる
    .also = このペルソナにもストーリーがない

one-column-persona =
    .looks-for = あるペルソナの3件以上のストーリーがすべて1つのタスクにあり、別のペルソナには4つ以上のタスクにストーリーがあります。
    .why = このペルソナに必要なものがひとかたまりに見えるため、足りないステップに気づけません。
    .ask = このペルソナは、その前後にほかに何をしますか？
    .advice = 最初に、次に、最後に何をするのかを尋ね、ステップごとにタスクを作る
    .finding = { $persona }のストーリー{ $count }件がすべて1つのタスク{ $task }にある
    .related = このペルソナのストーリーがすべてここにある

person-as-activity =
    .looks-for = アクティビティのタイトルがペルソナの名前になっています。指摘はマップごとに1件で、言語を問いません。
    .why = 人ごとの列は要望の一覧です。誰が誰の後に何をするのか、どこで誰かを待つのかが見えません。
    .ask = この人はこのステップで何をしますか？
    .advice = アクティビティには人の行動を表す名前をつけ、誰がするのかは`persona:`で示す
    .finding =
        { $others ->
            [0] { $activity }は人であり、ステップではない
           *[other] { $activity }とほか{ $others }件のアクティビティは人であり、ステップではない
        }
    .also = これも人

no-goal =
    .looks-for = マップにゴールがありません。
    .why = ゴールがないと、達成のためにユーザーに必要なストーリーと後回しにできるストーリーを、チームが見分けられません。
    .ask = 今はできず、今後できるようになることは何ですか？
    .advice = ユーザーが達成したいことを`goal:`に1行で書く
    .finding = マップにゴールがない

broken-journey =
    .looks-for = あるペルソナが、自分を対象とする最初のリリースで行き詰まります。あるアクティビティの前後にはストーリーがあるのに、そのアクティビティにはなく、skipped-activityもまだ指摘していません。指摘はペルソナごとに1件。ペルソナが2人以上のマップのみ。
    .why = 誰かは全ステップを通れるのでリリースは完成して見えますが、このペルソナは通れません。
    .ask = このリリースで、このペルソナはそのステップをどう乗り越えますか？
    .advice = このアクティビティでの最小のストーリーをリリースに追加するか、どう乗り越えるのかを`ignore:`に書く
    .finding = { $persona }は{ $release }で行き詰まる。{ $activities }にこのペルソナのストーリーがない
    .related = このペルソナのストーリーがない

first-release-leaves-persona-out =
    .looks-for = ストーリーはあるのに最初のリリースには1件もないペルソナがいて、後のリリースもそのペルソナやその行動に触れていません。3番目以降のリリースにだけストーリーがあるペルソナは、意図的に後回しにされたものとみなします。指摘はマップごとに1件。リリースが2つ以上のマップのみ。
    .why = ほかの人がこのペルソナの行動に頼っているかもしれません。誰も梱包しなければ、注文品は届きません。
    .ask = 自分の最初のストーリーがリリースされるまで、このペルソナはどうしますか？
    .advice = このペルソナがいなくても最初のリリースが成り立つかを確かめ、成り立つなら`ignore:`にそう書く
    .finding = { $release }には{ $personas }のストーリーがない
    .also = これもこのリリースにストーリーがない

no-lang =
    .looks-for = マップに言語の指定がなく、タイトルの文字やよく使われる語が明らかに英語ではありません。その場合、表現のルールは専門用語を除いてマップを確認しません。
    .why = ブラウザーは英語のページとして読み上げや改行を行い、ルールは英語の単語を探します。
    .ask = タイトルは何語ですか？　deやpt-BRなどの言語コードで答えてください
    .advice = マップの言語を`lang:`に書く
    .advice-with-code = マップの言語を`lang: { $code }`と書く
    .finding = マップに言語の指定がなく、タイトルは英語ではない

## Gap rules: backbone

empty-map =
    .looks-for = マップにアクティビティがないか、ストーリーがありません。
    .why = まだ話し合うことも計画することもなく、ほかのルールの多くは確認するものがありません。
    .ask = ユーザーが最初にすることは何ですか？
    .advice = ユーザーが踏むステップを、それぞれタスク1つとストーリー1つをつけて`activities:`に並べる
    .no-activity = マップにアクティビティがない
    .no-story = マップにアクティビティはあるが、ストーリーがない

empty-activity =
    .looks-for = アクティビティにタスクがないか、そのタスクにストーリーがありません。
    .why = このステップを誰も考え抜いていないため、ユーザーがたどり着いても何もありません。
    .ask = このアクティビティにはどんなステップがありますか？
    .advice = ユーザーがそこですることを、まずタスク1つとストーリー1つから追加するか、アクティビティを削除する
    .no-tasks = { $activity }にタスクがない
    .no-stories = { $activity }にタスクはあるが、ストーリーがない

empty-task =
    .looks-for = アクティビティにはストーリーがあるのに、ストーリーのないタスクがあります。指摘はアクティビティごとに1件。
    .why = このステップはカバーされているように見えますが、ユーザーがどう進むのかがどこにも書かれていません。
    .ask = ユーザーはこのステップをどう進めますか？
    .advice = ユーザーがこのタスクをできるようになる最も簡単なストーリーを追加するか、タスクを削除する
    .finding = { $tasks }にストーリーがない
    .also = これにもストーリーがない

flat-map =
    .looks-for = ほとんどのタスクにストーリーが1件しかありません。ストーリーのあるタスクが10件以上のマップで、その70%が該当する場合です。
    .why = タスクごとにストーリーが1件では、どのリリースも何かを省くことができず、最初のリリースが製品全体と同じ大きさになります。
    .ask = 最初のリリースから何を省きますか？　実は複数のストーリーであるステップはどれですか？
    .advice = タスクごとに、最初はどれだけ小さくて済むのか、後で何を足せるのかを尋ね、両方をストーリーとして追加する
    .finding = タスク{ $total }件中{ $count }件にストーリーが1件しかなく、どのリリースも何かを省くことができない

no-steps =
    .looks-for = ストーリーはあるのにステップのないアクティビティがあります。ストーリーがアクティビティの直下にあるか、唯一のタスクが同じタイトルでストーリーが2件以下です。指摘はマップごとに1件。
    .why = ステップのないアクティビティはまだ考え抜かれておらず、途中でユーザーがすることを見落としがちです。
    .ask = これらのアクティビティにはどんなステップがありますか？
    .advice = このアクティビティでユーザーが最初に、次に、最後に何をするのかを尋ね、それぞれをタスクにする
    .finding =
        { $others ->
            [0] { $activity }にはまだステップがない
           *[other] { $activity }とほか{ $others }件のアクティビティにはまだステップがない
        }
    .also = これにもステップがない

backbone-size =
    .looks-for = バックボーンのアクティビティが、作業のレイヤーを除いて10件を超えています。または4件未満で、ペルソナが2人以上いるか、1つのアクティビティが長すぎて複数を隠しており、さらにストーリーが12件以上あります。ただし、lopsided-depthかtime-as-backboneがより詳しく指摘する場合を除きます。上限と下限はプロジェクトで変更できます。
    .why = アクティビティが少なすぎると抜けたステップに気づかず、多すぎるとジャーニー全体が誰にも見えません。
    .ask = まとめられるアクティビティはどれですか？　複数のアクティビティが隠れているのはどれですか？
    .advice = 1つのステップにあたるアクティビティをまとめるか、長いジャーニーを2つのマップに分ける
    .advice-for-few = 複数のステップを含むアクティビティを分け、その前後に何が起きるのかを尋ねる
    .advice-for-personas = { $personas }にはそれぞれのジャーニーがあるので、1人ずつマップを作るか、1つのステップにあたるアクティビティをまとめる
    .too-few = バックボーンのアクティビティは{ $count }件。{ $min }件未満ではジャーニー全体を表しきれないことが多い
    .too-many =
        バックボーンのアクティビティは{ $layers ->
            [0] {""}
           *[other] 作業のレイヤー{ $layers }件を除いて
        }{ $count }件。{ $max }件を超えると、ひと目では把握しにくい

thin-activity =
    .looks-for = 間にあるアクティビティにタスクが1つ、ストーリーが1件しかなく、ほかのアクティビティの半数以上にはタスクが2つ以上あります。モノの名前のアクティビティ、最初のリリースが飛ばすもの、全アクティビティの半数以上が同様の場合、ほとんどのタスクにストーリーが1件しかない場合は指摘しません。
    .why = 隣のアクティビティの一部か、まだ誰も考え抜いていないステップかもしれません。
    .ask = このアクティビティでは、ほかに何が起きますか？
    .advice = このタスクの前後にユーザーが何をするのかを尋ね、何もなければ隣のアクティビティに移す
    .finding = { $activity }にはタスクが1つしかないが、ほかのアクティビティの多くには複数ある

wide-activity =
    .looks-for = タスクが7つを超えるアクティビティがあります。指摘はマップごとに1件。backbone-sizeかflat-mapが指摘する場合を除きます。上限はプロジェクトで変更できます。
    .why = 長いアクティビティには、ユーザーが中断して後で戻ってくる箇所が隠れていることが多く、そこで必要なものを見落としがちです。
    .ask = 独立したアクティビティになるタスクはどれですか？
    .advice = ユーザーがひと息つく箇所を見つけ、そこでアクティビティを分ける
    .finding =
        { $others ->
            [0] { $activity }にはタスクが{ $count }件ある
           *[other] { $activity }にはタスクが{ $count }件あり、ほか{ $others }件のアクティビティも同じくらい長い
        }。{ $max }件を超える場合、たいていは2つのアクティビティに分けられる
    .also = これも長すぎる

lopsided-depth =
    .looks-for = 1つのアクティビティに全ストーリーの半分を超える数があり、別のアクティビティには1件しかありません。ストーリーが8件以上のマップのみ。割合はプロジェクトで変更できます。
    .why = チームは自分たちがよく知る部分を詳しくしたため、ほかの部分でユーザーに必要なものを見落としているかもしれません。
    .ask = ストーリーの少ないアクティビティには何が足りませんか？　または、多いアクティビティはどこで分けられますか？
    .advice = これらのアクティビティを実際に行う人を見つけ、ストーリーが1件しかないものについて詳しく話を聞く
    .finding = { $activity }には全{ $total }件中{ $count }件のストーリーがあるが、{ $others }には1件しかない
    .related = ストーリーが1件しかない

duplicate-name =
    .looks-for = 2つのタスク、1つのタスクの2件のストーリー、または別のタスクかつ別のリリースの2件のストーリーが同じタイトルです。大文字と小文字、空白の違いは無視します。指摘はタイトルごとに1件。
    .why = 1つのことなのか2つのことなのか、読む人にはわかりません。
    .ask = 同じものが2つあるのですか？　違うなら、ペルソナはこちらを何と呼びますか？
    .advice = どちらかを削除するか、両方のタイトルに違いを書く
    .advice-for-personas = ペルソナが違うだけで同じものなら、作るのは一度でよい。ストーリーを1件だけ残し、すべてのペルソナを指定する
    .task = { $title }というタスクが{ $count }件ある。1つのタスクなのか、別のタスクなのか
    .story = { $title }というストーリーが{ $count }件ある。1つのストーリーなのか、別のストーリーなのか
    .related = 同じタイトル

one-shot-activity =
    .looks-for = あるアクティビティの3件以上のストーリーがすべて、最初ではない1つのリリースにあり、アクティビティの半数以上は複数のリリースにストーリーがあります。アウトカムのあるリリースや、主にそのアクティビティのストーリーからなるリリースは、それを目的としているので指摘しません。指摘はリリースごとに1件。リリースが3つ以上のマップのみ。
    .why = 完成するまで誰もこのステップを見ないため、ユーザーに必要なものがわかったときには、もう変えられません。
    .ask = それまでにないと困るストーリーはどれですか？
    .advice = 単独でも役に立つ、このアクティビティの最小のストーリーを見つけ、先のリリースで出す
    .finding = { $activities }は{ $release }で一度に作られ、その前にも後にも何もリリースされない
    .also = これも一度に作られる

time-as-backbone =
    .looks-for = アクティビティが週、スプリント、フェーズ、四半期になっています。指摘はマップごとに1件で、最初のものに示します。単語リストのある言語のみ。
    .why = カレンダーが示すのはチームのすることなので、ユーザーのジャーニーに抜けたステップがあっても気づけません。
    .ask = その期間にユーザーは何をしますか？　ペルソナの言葉で答えてください
    .advice = アクティビティにはユーザーがすることの名前をつけ、時間はリリースで計画する
    .finding = { $activities }は期間であり、ユーザーが踏むステップではない
    .related = これも期間

cross-cutting-activity =
    .looks-for = ユーザーが踏むステップではなく、作業のレイヤーであるアクティビティがあります。例：インフラ、技術的負債、ローカライズ、データ、UI、「イネーブラー：」や「横断：」で始まるタイトル。指摘はマップごとに1件。単語リストのある言語のみ。こうしたアクティビティは、ほかのルールでは数えません。
    .why = レイヤーにすると、どのステップにその作業が必要なのかが隠れ、作業が後回しになりがちです。
    .ask = ペルソナはここで何をしますか？　ペルソナ自身の言葉で答えてください
    .advice = 各ストーリーを、それを最初に必要とするステップに、ストーリーまたは受け入れ基準として移す
    .finding =
        { $others ->
            [0] { $activity }は作業のレイヤーであり、ユーザーが踏むステップではない
           *[other] { $activity }とほか{ $others }件のアクティビティは作業のレイヤーであり、ユーザーが踏むステップではない
        }
    .also = これも作業のレイヤー

## Gap rules: releases

no-releases =
    .looks-for = マップにストーリーはありますが、リリースがありません。
    .why = リリースがないと、何を最初に出すのかがわからず、どのストーリーも同じように急ぎに見えます。
    .ask = 誰かの役に立つ、最も薄いスライスは何ですか？
    .advice = 役に立つために必要な最小限のストーリーで、最初のリリースを`releases:`に追加する
    .finding = マップにはストーリーが{ $count }件あるが、リリースがない

skipped-activity =
    .looks-for = 最初のリリースに、対象とするペルソナのアクティビティのストーリーがありません。そこには予定されたストーリーがあるのに、抜けの理由となる決定もありません。後のリリースは、名前、アウトカム、指標のどこでもそのアクティビティに触れていません。ペルソナの道のりがリリースの中で終わる箇所では、意図的な終わりの場合があります。リリースにアウトカムと指標があるか、後の1つのリリースにそのアクティビティの全ストーリーがある場合です。ただし、ユーザーが支払いや注文をして、その後に来るものを待つ場合を除きます。モノや期間の名前のアクティビティと、ストーリーが20件以上のマップにある、ストーリー1～2件の単独のタスクは数えません。指摘はリリースごとに1件。後のリリースはステップを省いてもよく、リリース済みのストーリーがあるステップは飛ばしたとはみなしません。最初のリリースがリリース済みなら、まだのものの最初を対象とします。
    .why = ほかのステップがどれほど良くても、1つ欠けていればユーザーはゴールにたどり着けません。
    .ask = このアクティビティで省けないストーリーはどれですか？
    .advice = それぞれのアクティビティの最小のストーリーをリリースに追加するか、ユーザーがどう乗り越えるのかを`ignore:`に書く
    .advice-for-one = { $tasks }の最小のストーリーをリリースに追加するか、ユーザーがこのステップをどう乗り越えるのかを`ignore:`に書く
    .stops = { $release }は{ $last }の後で止まる。続くステップである{ $activities }のストーリーがない
    .skips = { $release }には{ $activities }のストーリーがない。ユーザーはそのステップをどう乗り越えるのか
    .related = ここにもストーリーがない

skipped-task =
    .looks-for = 最初のリリースが、カバーしているアクティビティの途中のタスクを飛ばしています。飛ばすのは、対象のペルソナのストーリーがあるタスクの半数以下で、誰かがその後のタスクへ進みます。次のリリースより後にだけあるタスクと、後のリリースが名前、アウトカム、指標で触れているタスクは、意図的に除外されたものとみなします。指摘はリリースごとに1件。
    .why = このタスクは最初から必要かもしれませんが、アクティビティのほかの部分がカバーされていると見落としがちです。
    .ask = このリリースで、ユーザーはこれらのタスクをどう乗り越えますか？
    .advice = リリースをステップごとに声に出して読み、ユーザーが困るならこのタスクのストーリーを追加する
    .finding = { $release }は{ $activity }の{ $tasks }を飛ばしている
    .in-several = { $release }は{ $tasks }を飛ばしている
    .also = これも飛ばされている

vertical-slice =
    .looks-for = リリースのストーリーがすべて1つのアクティビティから取られています。ストーリーが4件以上のリリースのみで、複数のアクティビティにストーリーがあるマップが対象です。先のリリースに新しいアクティビティを加え、アウトカムもあるリリースは、意図的なものとみなします。skipped-activityが指摘するリリースは、このルールでは指摘しません。
    .why = 1つのステップの進め方は増えますが、ユーザーのジャーニーは先へ進みません。
    .ask = ほかのアクティビティに何もないとしたら、このリリースは誰の役に立ちますか？
    .advice = 代わりに各アクティビティの最小のストーリーを取り、残りは後に回す
    .finding = { $release }のストーリー{ $count }件がすべて1つのアクティビティ{ $activity }にある
    .related = このリリースのストーリーがすべてここにある

empty-release =
    .looks-for = リリースにストーリーがありません。
    .why = 誰も作る予定のないものを、読む人が期待してしまいます。
    .ask = どのストーリーが入りますか？
    .advice = リリースにストーリーを割り当てるか、リリースを削除する
    .finding = { $release }にストーリーがない

no-outcome =
    .looks-for = ユーザーにとって何が変わるのかを示していないリリースがあります。指摘はマップごとに1件で、次のリリースが含まれていれば警告、そうでなければ参考です。空のリリースとリリース済みのものは除きます。
    .why = アウトカムがないと、ユーザーにとって何も良くならなくても、ストーリーが終わればリリースは成功とみなされます。
    .ask = これが公開されると、ペルソナにとって何が変わりますか？
    .advice = 「このリリースで、ユーザーは〜できる」という文を`outcome:`に完成させる
    .finding =
        { $others ->
            [0] { $release }にはアウトカムがない
           *[other] { $release }とほか{ $others }件のリリースにはアウトカムがない
        }。ユーザーにとって何が変わるのかがわからない
    .also = これにもアウトカムがない

no-measure =
    .looks-for = 次のリリースにアウトカムはあるのに、成功の指標がなく、アウトカムにも数値がありません。同様の後のリリースも一緒に指摘します。指摘はマップごとに1件。
    .why = 指標がないと、リリースがうまくいったのかどうかがわからず、チームは何も学べません。
    .ask = アウトカムが実現したことを、どうやって確かめますか？
    .advice = うまくいった場合にユーザーがいつまでに何をするのかを`measure:`に書く
    .finding = { $releases }にはアウトカムはあるが、成功の指標がない
    .also = これにも指標がない

overpacked-first-release =
    .looks-for = 最初のリリースに、予定されたストーリーの75%を超える数があります。ストーリーのあるリリースが2つ以上あり、まだ何もリリースされていないマップのみ。作業のレイヤーであるアクティビティは数えません。割合はプロジェクトで変更できます。
    .why = 最初のリリースが大きいほど、誰にも必要のなかったストーリーがわかるのが遅くなります。
    .ask = 後に回しても誰も困らないものは何ですか？
    .advice = 最初はなくても困らないストーリーを、後のリリースに移す
    .finding = 予定されたストーリー{ $total }件のうち{ $count }件が{ $release }にある

priority-inversion =
    .looks-for = あるタスクで、あるストーリーが、2つ以上後のリリースのストーリーより下にあります。その4倍以上の数のタスクでは、ストーリーがリリースの順に並んでいます。指摘はマップごとに1件。リリース済みのストーリーと、needs-later-storyが指摘するストーリーは数えません。
    .why = タスクでは重要なストーリーほど上に置くので、並び順が古いか、チームが重要度の低いストーリーを先に作っているかのどちらかです。
    .ask = ストーリーの並び順とリリースの順の、どちらを優先しますか？
    .advice = 各タスクのストーリーをリリースの順に並べるか、より重要なものを先のリリースに移す
    .finding = { $count }件のタスクでストーリーがリリースの順に並んでいない。{ $story }は{ $above }より先にリリースされる
    .related = 上にあるが、リリースは後
    .also = 上にあるストーリーより先にリリースされる

speaks-of-later =
    .looks-for = ストーリーが、後のリリースでしか手に入らないもの、またはどのリリースにもないものに触れています。レシピの保存が後なのに保存したレシピ、追加が後なのにリストの削除、登録前のプロフィールなどです。英語のマップのみ。タイトルと説明を確認します。
    .why = ユーザーがまだ意味のないステップに出会うか、チームが途中になって、もう一方を先に作る必要があると気づきます。
    .ask = このリリースで、それはどこから手に入りますか？
    .advice = もう一方のストーリーを同じリリースに移すか、このストーリーを後のリリースに移す
    .finding = { $story }は{ $release }でリリースされるが、そこで触れているものは{ $later }の{ $maker }で初めて手に入る
    .unscheduled = { $story }が触れているものは{ $maker }で手に入るが、それはリリース未定
    .related = ユーザーがそれを手に入れる場所

work-runs-ahead =
    .looks-for = 未完了の最初のリリースに未着手またはブロック中のストーリーが2件以上あるのに、後のリリースの3件以上が進行中か完了しています。質問と失敗に関するストーリーは数えません。
    .why = ユーザーは最初のリリースを待ち続け、チームはどのリリースからも学べません。
    .ask = なぜ後の作業を先にしているのですか？　このリリースを遅らせているものは何ですか？
    .advice = 後のリリースを始める前に最初のリリースを終えるか、リリース間でストーリーを入れ替える
    .finding = { $release }のストーリー{ $count }件が待っているのに、後のリリースの{ $ahead }件が進行中か完了している
    .related = 最初のリリースより先に進んでいる

layer-release =
    .looks-for = リリースに作業のレイヤーやフェーズの名前がついています。例：バックエンド、設計、テスト。「フェーズ2」のような番号だけの名前は、リリースにアウトカムがある場合にのみ数え、ない場合はno-outcomeが指摘します。指摘はマップごとに1件。単語リストのある言語のみ。
    .why = 1つのレイヤーだけではユーザーは何もできないため、最後のレイヤーが出るまで誰も製品を試せません。
    .ask = このリリースで何ができるようになりますか？　それを名前にしてください
    .advice = ユーザーができるようになることを中心に各リリースを計画し、それを名前にする
    .finding =
        { $others ->
            [0] { $release }の名前は作業の一部であり、ユーザーができることではない
           *[other] { $release }とほか{ $others }件のリリースの名前は作業の一部であり、ユーザーができることではない
        }
    .also = これも作業の一部

technology-release =
    .looks-for = リリースの中で、3件以上、かつ全体の4分の1以上のタイトルが、AI、VR、ブロックチェーン、ドローン、顔認証などの技術の名前を挙げています。単語リストのある言語のみ。
    .why = 使い道を探している技術が作られ、ユーザーに必要なものが後回しになります。
    .ask = その技術は、ペルソナのどんな問題を解決しますか？
    .advice = それぞれのタイトルにユーザーが得るものを書き、なければ困るのかを尋ねる
    .finding = { $release }のストーリー{ $total }件中{ $count }件に技術の名前がついている：{ $stories }
    .related = 技術の名前がついている

release-dates-out-of-order =
    .looks-for = リリースの日付が、上にあるリリースより前になっています。
    .why = リリースは上から順に出るので、順番と日付のどちらが正しいのか、読む人にはわかりません。
    .ask = どちらの日付が正しいですか？
    .advice = リリースを出す順に並べるか、日付を直す
    .finding = { $release }の予定は{ $date }だが、上にある{ $above }の予定は{ $later }
    .related = 上にあるが、リリースは後

overdue-release =
    .looks-for = リリースの日付が過ぎているのに、未完了のストーリーがあります。今日の日付を、`--today DATE`かプロジェクトファイルの`today: true`で与える必要があります。`status: released`のリリースは、代わりにstatus-driftが指摘します。
    .why = 読む人はまだその日付を当てにしています。
    .ask = まだ終わっていないストーリーはどうしますか？
    .advice = 新しい日付を決めるか、未完了のストーリーを後のリリースに移す
    .finding = { $release }の予定は{ $date }だったが、ストーリー{ $count }件がまだ未完了

status-drift =
    .looks-for = リリースの状態がストーリーと食い違っています。`status: released`なのに未完了のストーリーがあるか、すべてのストーリーが完了しているのに`status: planned`です。
    .why = 状態の誤りに気づいた人は、マップのほかの部分も信用しなくなります。
    .ask = リリース済みですか、まだですか？
    .advice = 状態を直すか、未完了のストーリーを後のリリースに移す
    .released = { $release }はリリース済みとされているが、ストーリー{ $count }件がまだ未完了
    .planned = { $release }は計画中とされているが、すべてのストーリーが完了している
    .related = まだ未完了

unscheduled-stories =
    .looks-for = マップにリリースがあるのに、ストーリーが2件以上あるタスクの全ストーリー、または全ストーリーの3分の1にリリースがありません。質問、仮の名前、予定されたストーリーの依存先は、ほかのルールが指摘します。指摘はマップごとに1件。
    .why = リリース未定のストーリーが作られるのかどうか、読む人にはわかりません。
    .ask = 次のリリースに入るストーリーはどれですか？
    .advice = 各ストーリーをリリースに割り当てるか、削除する
    .anywhere = ストーリー{ $count }件がリリース未定
    .in-task = { $task }のストーリー{ $count }件がリリース未定
    .mostly-in-task = ストーリー{ $count }件がリリース未定、うち{ $task_count }件は{ $task }
    .in-two-tasks = ストーリー{ $count }件がリリース未定、うち{ $first_count }件は{ $first }、{ $second_count }件は{ $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = ストーリーが、後のリリースのストーリーに依存しています。
    .why = 必要なものが後で出るため、リリースは計画どおりに機能しません。
    .ask = もう一方がないと、このストーリーはどうなりますか？
    .advice = 依存先のストーリーを先のリリースに移すか、このストーリーを後のリリースに移す
    .finding = { $story }は{ $release }でリリースされるが、{ $later }でリリースされる{ $needed }に依存している

needs-unscheduled-story =
    .looks-for = 予定されたストーリーが、リリース未定のストーリーに依存しています。
    .why = ストーリーが、誰も計画していない作業に依存しています。
    .ask = もう一方のストーリーはいつリリースされますか？
    .advice = 依存先のストーリーを同じか先のリリースに入れるか、`needs:`から削除する
    .finding = { $story }は{ $release }でリリースされるが、リリース未定の{ $needed }に依存している

dependency-cycle =
    .looks-for = ストーリーが互いに依存して循環しています。指摘は循環ごとに1件で、最初のストーリーに示します。
    .why = 循環の中のストーリーはどれもほかのストーリーを待つため、最初に作れるものがありません。
    .ask = 最初に作れるのはどれで、どうすれば作れますか？
    .advice = 必須ではない`needs:`の項目を削除するか、ストーリーの1つを分割する
    .itself = { $story }が自分自身に依存している
    .several = { $stories }が互いに依存して循環している
    .related = 循環の一部

done-before-its-need =
    .looks-for = 完了したストーリーが、未完了のストーリーに依存しています。
    .why = ストーリーが実は終わっていないか、もう一方に依存していないかのどちらかなので、マップに基づく計画は誤りです。
    .ask = もう一方のストーリーは完了していますか？　それとも必要ないのですか？
    .advice = ストーリーがそれなしで機能するなら`needs:`の項目を削除し、そうでなければ状態を直す
    .finding = { $story }は完了しているが、未完了の{ $needed }に依存している

blocked-in-active-release =
    .looks-for = 進行中のリリースのストーリーがブロックされています。未解決の質問があるものは、質問として指摘します。
    .why = このストーリーなしではリリースを出せず、待つ日が増えるほど、その後も遅れます。
    .ask = 何にブロックされていて、誰が解消しますか？
    .advice = ストーリーが何を待っているのか、誰が解決できるのかを確かめるか、後のリリースに移す
    .finding = { $story }はブロックされており、{ $release }は進行中のリリース

## Gap rules: wording

system-words =
    .looks-for = API、データベース、OAuthなどの専門用語や、`userId`や`/orders`などのコードがタイトルにあります。アクティビティ、タスク、ストーリーをすべての言語で確認します。引用符やかっこの中の語、インポートやエクスポートのファイル形式、開発者のストーリーは除きます。指摘はマップごとに1件。
    .why = ユーザーも関係者も、理解できないステップは判断できません。そもそもユーザーのステップではないこともよくあります。
    .ask = ペルソナはここで何をし、何を目にしますか？　ペルソナの言葉で言ってください
    .advice = ユーザーがすることや得るものを書き、技術は説明に移す。例：`OAuthで認証する`ではなく`Googleアカウントでサインインする`
    .finding =
        { $others ->
            [0] { $title }はシステムの話（{ $word }）であり、ユーザーがすることではない
           *[other] { $title }（{ $word }）とほか{ $others }件のタイトルはシステムの話であり、ユーザーがすることではない
        }
    .also = これもシステムの話

screen-words =
    .looks-for = ボタンやドロップダウンなど、画面の部品を挙げるストーリーが3件以上、または10件に1件を超えています。指摘はマップごとに1件。単語リストのある言語のみ。引用符の中の語は除きます。
    .why = ユーザーが何をしたいのかを尋ねる前に、デザインを決めてしまいます。
    .ask = それは何のためですか？　ペルソナがそれで達成することを言ってください
    .advice = ユーザーがすることを書き、デザインは説明に移す。例：`国のドロップダウン`ではなく`住んでいる場所を伝える`
    .finding =
        { $others ->
            [0] { $title }は画面の説明（{ $word }）であり、ユーザーがすることではない
           *[other] { $title }（{ $word }）とほか{ $others }件のストーリーは画面の説明であり、ユーザーがすることではない
        }
    .also = これも画面の説明

feature-noun =
    .looks-for = アクティビティ、または3件以上のタスクが、行動ではなくモノの名前になっています。1語か2語のタイトルを確認します。ダッシュボード、管理画面、設定機能はモノ、検索や支払いは行動です。指摘はマップごとに1件。単語リストのある言語のみ。
    .why = モノの一覧はメニューであってジャーニーではありません。誰が何をするのか、途中のどのステップが抜けているのかが隠れます。
    .ask = ペルソナはそれを使って何をしますか？　動詞で言ってください
    .advice = タイトルは動詞の形にして、ユーザーがすることを書く。例：`ダッシュボード`ではなく`今日の店の売れ行きを確かめる`
    .finding =
        { $others ->
            [0] { $title }はモノであり、ユーザーがすることではない
           *[other] { $title }とほか{ $others }件のタイトルはモノであり、ユーザーがすることではない
        }
    .also = これもモノ

business-wish =
    .looks-for = 広告、プロモーション、追加販売など、事業側だけが見せたいものをユーザーが見たり受け取ったりすると書くストーリーがあります。指摘はマップごとに1件。単語リストのある言語のみ。
    .why = それを目当てに製品を使う人はいないため、ユーザーのニーズが満たされているかのように見えてしまいます。
    .ask = ペルソナはそこから何を得たいのですか？　ペルソナの言葉で言ってください
    .advice = ユーザーがそこから何を得るのかを書くか、ストーリーをマップから外して事業計画に残す
    .finding =
        { $others ->
            [0] { $title }は事業側の望みであり、ユーザーがすることではない
           *[other] { $title }とほか{ $others }件のストーリーは事業側の望みであり、ユーザーがすることではない
        }
    .also = これも事業側の望み

question-as-story =
    .looks-for = ストーリーのタイトルが質問になっています。指摘はマップごとに1件で、言語を問いません。
    .why = 質問のカードが、ユーザーが手にするものと同じように計画され、見積もられ、数えられます。
    .ask = その答えが出たら、ペルソナは何ができるようになりますか？
    .advice = それぞれを関係するストーリーの`questions:`に書き、カードは削除する
    .finding =
        { $others ->
            [0] { $title }は質問であり、ストーリーではない
           *[other] { $title }とほか{ $others }件のストーリーは質問であり、ストーリーではない
        }
    .also = これも質問

sentence-titles =
    .looks-for = 3件以上のタイトルが、「ユーザーとして、〜」のようなストーリーのひな型の文で始まっています。指摘はマップごとに1件。単語リストのある言語のみ。
    .why = そうしたカードのウォールでは、ストーリーを見分ける部分が最後に来るため、誰もマップをざっと読めません。
    .ask = 「〜として」を省いて短く言うと、何ですか？
    .advice = したいことをタイトルに残し、残りは`persona:`と`why:`に移す
    .rewrite = タイトルを書き直す。これは`persona:` { $persona }、`story:` { $title }、`why:` { $why }とする
    .rewrite-without-why = タイトルを書き直す。これは`persona:` { $persona }、`story:` { $title }とする
    .finding = { $title }など、{ $count }件のタイトルが文になっている
    .also = これも文

placeholder-name =
    .looks-for = タイトルが「未定」「その他」や1文字だけなど、仮の名前になっています。アクティビティ、タスク、ストーリーを確認します。単語リストのある言語のみ。学校のマップの「活動」のように、マップのほかの箇所で普段の言葉として使われている語は数えません。リリースのあるマップの、リリースのないストーリーも数えません。
    .why = 何を表すのかも重要かどうかも誰にもわからないのに、数に入ります。
    .ask = 実際には何ですか？
    .advice = ユーザーがそこですることを書くか、誰かがわかるまで削除する
    .finding = { $title }は仮の名前で、ユーザーがすることがわからない

long-title =
    .looks-for = 120文字を超えるタイトルがあります。アクティビティ、タスク、ストーリーをどの言語でも確認します。指摘はマップごとに1件。上限はプロジェクトで変更できます。
    .why = これほど長いタイトルはカードに収まらず、読み飛ばされます。
    .ask = 短く言うと何ですか？
    .advice = タイトルを数語に縮め、残りは`description:`か`acceptance:`に移す
    .finding =
        { $others ->
            [0] { $title }は{ $count }文字あり、カードには長すぎる
           *[other] { $title }（{ $count }文字）とほか{ $others }件のタイトルはカードには長すぎる
        }
    .also = これも長すぎる

## Gap rules: readiness

no-acceptance =
    .looks-for = 次のリリースに、受け入れ基準のない未完了のストーリーがあります。指摘はリリースごとに1件。基準のないストーリー4件につき、基準のあるストーリーが1件以上あるマップのみ。
    .why = 基準がないと、ストーリーがいつ完了なのかについて皆の考えがばらばらになり、約束したものがユーザーに届かないかもしれません。
    .ask = これらのストーリーが完了したことを、どうやって確かめますか？
    .advice = ストーリーの完了時に満たすべきことを`acceptance:`に並べる
    .finding = { $release }の未完了のストーリー{ $count }件に受け入れ基準がない：{ $stories }
    .related = 受け入れ基準がない

detail-too-early =
    .looks-for = 受け入れ基準の半分を超える数が後のストーリーにあり、その割合が、マップに占めるそれらのストーリーの割合の1.5倍以上です。後のストーリーとは、最後のリリースにあるもの、リリースのないもの、バックログにあるものです。リリースが2つ以上のマップのみ。最後のリリースが次のリリースであるかリリース済みの場合は、後とはみなしません。割合はプロジェクトで変更できます。
    .why = 作る頃にはチームの知識が増えていて、基準を書き直すことになります。一方で、次のリリースには詳しさが足りません。
    .ask = この中で、今の時点で確実だと言える詳細はどれですか？
    .advice = まず次のリリースの基準を書き、後のストーリーはタイトルだけにしておく
    .finding =
        { $total ->
            [1] 唯一の受け入れ基準が、最後のリリースかリリース未定のストーリーにある
           *[other] 受け入れ基準{ $total }件中{ $early }件が、最後のリリースかリリース未定のストーリーにある
        }
    .related = すでに基準がある

unestimated-story =
    .looks-for = 次のリリースの3分の2のストーリーに見積もりがあるのに、3件以上の未完了のストーリーに見積もりがありません。no-acceptanceが指摘するストーリーは数えません。指摘はマップごとに1件。
    .why = リリースの合計が小さすぎ、それに基づいて誰かが日付を約束してしまうかもしれません。
    .ask = ほかと比べて、どれくらいの大きさですか？
    .advice = これらのストーリーをおおまかにでも見積もるか、リリースから見積もりを外す
    .finding = 未完了のストーリー{ $count }件に見積もりがないが、同じリリースのほかのストーリーにはある：{ $stories }
    .related = 見積もりがない

oversized-story =
    .looks-for = 未完了の1件のストーリーが、次のリリースの見積もりの40%を超えています。見積もりが3件以上あり、ストーリーの半数に見積もりがある場合のみ。割合はプロジェクトで変更できます。
    .why = リリースがこの1件のストーリーにかかっており、このストーリーの遅れが全体の遅れになります。
    .ask = 誰かの役に立つ、いちばん小さな部分はどこですか？
    .advice = ユーザーがすることに沿ってストーリーを分割し、最小の部分から始める
    .finding = { $story }が{ $release }の{ $total }のうち{ $estimate }を占めている

open-question =
    .looks-for = 次のリリースに関する質問に答えがありません。質問は、リリース、そのストーリー、そのストーリーのタスクやアクティビティ、またはマップについたものです。`tbd`や`spike`などのタグも、ストーリーが質問であることを示します。ほかのタグもプロジェクトで指定できます。
    .why = 作る人がひとりで答えを決め、ユーザーはその結果を受け入れるしかなくなります。
    .ask = この場に答えられる人はいますか？
    .advice = `text:`と`answer:`で答えるか、ストーリーの作業が始まる前に答えられる人を見つける
    .finding = { $release }は未解決の質問に左右される：{ $question }
    .done = { $release }の{ $story }は完了しているが、質問が未解決：{ $question }
    .tag = { $release }は未解決の質問に左右される：{ $story }にタグ{ $tag }がついている

untested-assumption =
    .looks-for = 次のリリースに関する前提が検証されていません。答えがなく、リリース、そのストーリー、そのストーリーのタスクやアクティビティ、またはマップについたものです。
    .why = 前提が誤っていても、使えないものや望まないものがユーザーに届くまで、チームは気づきません。
    .ask = どうやって確かめ、その結果はどうでしたか？
    .advice = できるだけ安上がりな方法で検証し、結果を`answer:`に書く
    .finding = { $release }は未検証の前提に頼っている：{ $assumption }
    .done = { $release }の{ $story }は完了しているが、前提が未検証：{ $assumption }

open-matter-in-notes =
    .looks-for = マップやタスクの説明に、ブロック中、保留、未決定、公開前、承認待ちなど、何かが未解決だと書かれています。マップのどの質問、前提、リスクも、その内容と2語以上重なりません。指摘はマップごとに1件で、該当する行を示します。英語のマップのみ。
    .why = 説明は一度しか読まれないため、誰も後を追わず、急ぎになってから再び問題になります。
    .ask = 誰が、いつまでに決めますか？
    .advice = それぞれを、関係する項目の`questions:`、`assumptions:`、`risks:`に書く
    .finding = 未解決の事柄が説明にだけ書かれている：{ $lines }
    .also = ここにも未解決の事柄がある

happy-path-only =
    .looks-for = 最初のリリースにストーリーのあるタスクで、うまくいかない場合のストーリーが後のリリースにしかありません。または、受け入れ基準を含めリリース全体のどこにも、うまくいかない場合の話がありません。そうしたストーリーは、タグ`edge`や`error`で、また単語リストのある言語では「失敗」「拒否」「キャンセル」などの語で見分けます。指摘はリリースごとに1件で、失敗に関するストーリーがあるマップのみ。誤りがユーザーの大きな損失になるタスクを先に示します。ほとんどのタスクにストーリーが1件しかない場合は指摘しません。
    .why = 何も起きなければリリースは機能しますが、初日から何かが起きます。
    .ask = ここでどんな問題が起こりえますか？　そのときユーザーはどうしますか？　答えはこのリリースのストーリーになります
    .advice = それぞれのタスクでどんな問題が起こりえるのかを尋ね、最も痛手となる1つをリリースに追加する
    .finding = { $release }の{ $count }件のタスクに、失敗に関するストーリーがない：{ $tasks }
    .later =
        { $others ->
            [0] { $release }には{ $task }があるが、{ $story }がリリースされるのは{ $later }
           *[other] { $release }には{ $task }があるが、{ $story }がリリースされるのは{ $later }。ほか{ $others }件のタスクも同様
        }
    .related = 失敗に関するストーリーがない

no-failure-path =
    .looks-for = うまくいかない場合に関するストーリーがありません。ストーリーが8件以上のマップで、単語リストのある言語のみ。見分け方はhappy-path-onlyを参照してください。
    .why = うまくいかないことは毎日起こり、計画がなければ、ユーザーに何を見せるのかを誰かが慌てて決めることになります。
    .ask = どんな問題が起こりえますか？　そのときユーザーはどうしますか？
    .advice = タスクごとに、どんな問題が起こりえるのか、そのときユーザーはどうするのかを尋ね、ストーリーを追加する
    .finding = { $count }件のストーリーのどのタイトルにも、うまくいかない場合の話がない

edge-cases-left-open =
    .looks-for = 失敗に関するストーリーを除いてリリースが完了しています。そうしたストーリーが2件以上あり、どれも完了していません。見分け方はhappy-path-onlyを参照してください。
    .why = 最後に残したものは、期日が来ると切り捨てられ、ユーザーがそこでつまずきます。
    .ask = これらの失敗のうち、放置してもユーザーが困らないのはどれですか？
    .advice = ユーザーに必要なストーリーを決め、ほかは後のリリースに移す
    .finding = { $release }は失敗に関するストーリー{ $count }件を除いて完了している：{ $stories }
    .related = まだ未完了

unmapped-backlog =
    .looks-for = バックログにストーリーが10件以上、または全体の3分の1以上あります。指摘はマップごとに1件で、件数を示します。
    .why = バックログの中では、ストーリーがジャーニーのどこに属し、何を押しのけるのかが誰にも見えません。
    .ask = ウォールに置くべきものはどれで、捨ててよいものはどれですか？
    .advice = 各ストーリーを、それが属するタスクに移すか、削除する
    .finding = ストーリー{ $count }件がウォールではなくバックログにある

## Gap rules: upkeep

unused-ignore =
    .looks-for = `ignore:`の項目に当てはまる指摘がありません。
    .why = 古い項目があると、読む人はほかの項目も疑い、同じ種類の次の抜けも隠れてしまいます。
    .ask = この項目は削除してよいですか？
    .advice = 項目を削除する
    .finding = `{ $rule }`にはここで無視するものがない

## Workshop: pages of the people in the room

room-join = ワークショップに参加
room-join-name = 名前
room-join-code = コード：大画面に表示された6文字の英数字
room-join-button = 参加
room-join-wrong-code = コードが違います。大画面をもう一度確認してください
room-join-wrong-link = このリンクは別のワークショップのものです。大画面のコードを入力してください
room-join-closed = ドアが閉まっています。開けてもらうよう進行役に頼んでください
room-join-later = 間違ったコードが多すぎます。1分待つか、QRコードを読み取ってください
room-out = 今はワークショップに参加していません。続けるにはもう一度参加してください
room-answer = 回答する
room-no-connection = 接続できません。もう一度試してください
room-offline = 接続がありません。書いた内容はここに残り、後で送信されます
room-ended = ワークショップは終了しました。ありがとうございました！
room-nothing-left = 質問はすべて終わりました。進行役がワークショップを終了できます
room-wall = ウォールを見る
room-to-phone = スマートフォンのページに戻る
room-step = { $step }、ステップ{ $number }／{ $count }
room-time-up = 時間です
room-wait = 次の質問をお待ちください
room-break = 休憩中です。進行役が再開します
room-reads = 閲覧だけできます。参加するには進行役に頼んでください
room-why = なぜ？
room-card = カードの内容
room-card-add = カードを追加
room-about-silent = アイデア1つにつきカード1枚。進行役が公開するまで、あなたのカードは誰にも見えません。
room-about-open = アイデア1つにつきカード1枚。カードはすぐにウォールに出ます。
room-about-aloud = 声に出して答えてください。進行役が書き留めます。
room-about-choose = どれを選ぶかを声に出してください。進行役が選びます。
room-my-cards = 自分のカード
room-in-tray = トレイに{ $count }枚
room-card-edit = 「{ $title }」を変更
room-card-remove = 「{ $title }」を削除
room-not-sent = 未送信
room-not-sent-other = 未送信：質問が変わりました
room-fingers = 指を何本立てますか？
room-finger = 指{ $count }本
room-my-dots = 自分のドット
room-dots-left = { $count }個中、残り{ $left }個
room-dot-more = 「{ $title }」のドットを1個増やす
room-dot-less = 「{ $title }」のドットを1個減らす
room-dots = ドット{ $count }個
room-results = 投票結果
room-ready = 準備完了
room-people = { $count }人
room-people-ready = 準備完了{ $count }人
room-park = 思いつきをパーキングロットに入れる
room-park-button = 入れる
room-parked = パーキングロットに入れました
room-screen = ワークショップ
room-question = 質問
room-steps = ステップ
room-time-left = { $step }の残り時間
room-countdown = カウントダウン
room-step-time = ステップの時間を表示
room-of-minutes = 全{ $count }分
room-join-phone = スマートフォンで参加
room-join-picture = アドレスのQRコード
room-join-trouble = スマートフォンでつながらないとき
room-join-local = このアドレスにはスマートフォンからは届きません。届くのはこのコンピューターだけです。--host 0.0.0.0 を付けて起動すると届くようになります。
room-join-trouble-about = スマートフォンがこのコンピューターと同じネットワークにあり、このコンピューターのファイアウォールが接続を許可している必要があります。ゲスト用ネットワークでは、端末どうしが通信できないことがよくあります。その場合はテザリングを使ってください。ほかに試せるアドレス：
room-door-closed = ドアが閉まっています
room-person-host = 進行役
room-person-reads = 閲覧のみ
room-person-away = 離席中
room-person-ready = 準備完了
room-person-shows = 指を立てた
room-tray = トレイに伏せたカード
room-cards = カード{ $count }枚
room-tray-about = { $count }人分。進行役が公開するまで誰にも見えません
room-hands = { $count }人中{ $shown }人が指を立てた
room-votes-open = 投票受付中
room-votes-about = { $dots }（{ $count }人）
room-parking-lot = パーキングロット：{ $number }件
room-hint-silent = アイデア1つにつきカード1枚、スマートフォンで、静かに
room-hint-open = アイデア1つにつきカード1枚、スマートフォンで
room-hint-fingers = 指の本数をスマートフォンで
room-hint-aloud = 声に出して
room-change = { $name }：{ $message }
room-answer-of = 全員の回答
room-answer-lines = 全員の回答、1行に1枚のカード
room-choices = 選択肢
room-next = 次の質問
room-skip = 飛ばす…
room-skip-reason = この質問を飛ばす理由
room-skip-button = 飛ばす
room-undo = 回答を元に戻す
room-reveal = カードを公開
room-more-minutes = ＋{ $number }分
room-pause = 休憩
room-go-on = 再開
room-more = その他…
room-host-title = ワークショップの進行
room-minutes = 時間（分）
room-start = 開始
room-stop = 停止
room-hold = 一時停止
room-rights = 参加者ができること
room-rights-vote = 投票だけ
room-rights-cards = 投票とカードの記入
room-rights-edit = ウォールのすべての変更
room-writing = 参加者のカード
room-writing-silent = 公開するまで伏せておく
room-writing-open = すぐにウォールに出す
room-vote = 投票
room-vote-on = 投票の対象
room-vote-stories = すべてのストーリー
room-vote-tasks = タスク
room-vote-releases = リリース
room-vote-task = 「{ $title }」のストーリー
room-vote-each = 1人あたりのドット数
room-vote-stack = 1つに複数のドットを認める
room-vote-hidden = 投票の内容は最後に表示
room-vote-start = 投票を開始
room-vote-close = 投票を締め切る
room-vote-cancel = 投票を中止
room-vote-away = 投票結果を片付ける
room-vote-order = 得票順に並べる
room-door = ドア
room-door-close = ドアを閉める
room-door-open = ドアを開ける
room-read = 閲覧のみ
room-act = 参加
room-let-read = { $name }さんを閲覧のみにする
room-let-act = { $name }さんに参加してもらう
room-remove = { $name }さんを退出させる
room-remove-sure = はい、退出させる
room-people-title = 参加者
room-end = ワークショップを終了
room-end-sure = はい、全員に対して終了
room-together-join = 参加
room-together-code = コード：6文字の英数字
room-together-wrong-code = コードが違います。進行役に確認してください
room-together-wrong-link = このリンクはもう使えません。コードを入力してください
room-together-invite = ほかの人を招待

## Workshop: steps, and how far it is

workshop-scope = 範囲
workshop-frame = 枠組み
workshop-activities = アクティビティ
workshop-tasks = タスク
workshop-stories = ストーリー
workshop-gaps = 抜け
workshop-slices = スライス
workshop-close = まとめ
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = 残り{ $minutes }分
workshop-time-over = { $minutes }分超過
workshop-first-release = { $release }：アクティビティ{ $count }件中{ $reached }件
workshop-left-out = { $far }、ストーリーなし{ $count }件
workshop-size = アクティビティ{ $activities }件、ストーリー{ $stories }件

## Workshop: Scope

workshop-title = マップの名前は何ですか？
    .why = どのジャーニーについて話しているのか、後で見るのはどのマップなのかを、全員が知っておく必要があります。
    .needed = マップにはタイトルが必要です
workshop-about = 何についてのマップですか？
    .why = すべてを載せるマップは終わりません。始める前に、どこまで扱うのかを決めましょう。
    .product = 製品全体
    .feature = 1つの機能
    .journey = 1つのジャーニー
    .redesign = 既存のものの作り直し
workshop-people = 参加者は誰ですか？
    .why = 名前は議事録にだけ残り、ほかには残りません。
workshop-decide = この場を離れるとき、何が決まっていればよいですか？
    .why = 決定で終わるワークショップなら、途中で切り上げても決定は失われません。
workshop-backlog = 持ち込むバックログはありますか？　そのカードはマップのバックログに入ります（JiraやTrelloなどのカードは `storywall import`）
    .why = 頭の中に抱えているものがあると、人の話を聞けません。カードに書いたものは後に回せます。

## Workshop: Frame

workshop-frame-needed = 具体的なペルソナとゴールがないと、誰の仕事の流れが正しいのかで議論になります。実際に知っている人に似た誰かを挙げてください
workshop-generic = { $persona }は誰にでも当てはまります
workshop-goal = 今はできず、今後{ $persona }ができるようになることは何ですか？
    .needed = 目標がないと、最初のリリースに何が必要か決められません
workshop-others = ほかに関わるのは誰ですか？
    .why = 梱包する人、配達する人、承認する人、答える人などがいて、それぞれのストーリーがあることがよくあります。
workshop-journeys = 1つのジャーニーを共有しますか、それともそれぞれにマップが必要ですか？
    .why = 互いに何かを受け渡すなら、1つのマップでそれがわかります。出会うことがないなら、2つのマップのほうが読みやすくなります。
    .one = 共有する1つのジャーニー
    .each = それぞれに1つのマップ：これは最初の人のもの

## Workshop: Activities

workshop-first-activities = { $persona }がする主なことを、最初から最後まで順に挙げてください
    .why = バックボーンは、ジャーニー全体を広く浅く語ります。アクティビティは4～8件が普通です。
    .needed = アクティビティのないマップには、リリースするものがありません
workshop-more-activities = アクティビティはまだ{ $count }件だけです。{ $persona }は最初から最後まで、ほかに何をしますか？
workshop-not-counted = ユーザーがすることではないので数えません：{ $titles }
workshop-before = { $activity }の前に何が起きますか？
    .why = 最初に思いつくステップが、実際に最初に踏むステップであることはめったにありません。
workshop-after = { $activity }の後に何が起きますか？
    .why = 最も忘れられやすいのは、最後に来ることです。確かめる、返す、苦情を言う、やめるなどです。

## Workshop: Tasks

workshop-who = { $activity }をするのは誰ですか？
    .why = 答えがなければ、ほかと同じく{ $persona }になります。
workshop-steps = { $activity }：{ $persona }はまず何をし、それから何をしますか？
    .why = 頭の中で誰もたどったことのないアクティビティには、忘れられがちなステップが隠れています。
workshop-more-steps = { $activity }：今のところ{ $task }があります。{ $persona }はそこでほかに何をしますか？

## Workshop: Stories

workshop-ways = { $task }：{ $persona }はどうやってそれをしますか？　ほかにどんなやり方がありますか？
    .why = やり方の1つ1つがストーリーです。いくつかあって初めて、リリースでその一部を省けます。
workshop-more-ways = { $task }：今のところ{ $story }があります。{ $persona }はほかにどうやってそれをできますか？
workshop-failures = { $task }：どんな問題が起こりえますか？
    .why = 初日から何かがうまくいかず、そのときユーザーに何を見せるのかを誰かが慌てて決めることになります。
workshop-still-empty = { $activity }にはストーリーが1件もありません。ここですることはありますか？
    .why = ストーリーのないステップは穴です。ユーザーがたどり着いても、何も起きません。
workshop-first-story = マップにはまだストーリーがありません。{ $activity }のために最初に作るものは何ですか？
    .needed = リリースには少なくとも1件のストーリーが必要です

## Workshop: Gaps

workshop-room =
    .why = これに答えられるのは人だけで、ルールにはできません。答えはマップに残ります。

## Workshop: Slices

workshop-slice-needed = ワークショップの終わりには、バックボーン全体を貫き、ユーザーにとって何が変わるのかを示すリリースが必要です
workshop-release = { $persona }が{ $goal }というゴールを達成できる、最も薄いスライスは何ですか？　このリリースに名前をつけてください
    .why = 薄いスライスなら、誰かが最後までたどり着けます。すべてを半分ずつ作っても、誰の役にも立ちません。
workshop-next-release = { $release }の次に来るのは何ですか？　まだリリース未定のストーリーが{ $count }件あります。次のリリースに名前をつけてください
    .why = 後に来るものは計画であり、約束ではありません。最初のリリースが意図的に省くものを示します。
workshop-slice = { $activity }：{ $release }に欠かせないストーリーはどれですか？
    .why = 最も簡単な方法であっても、ユーザーはすべてのアクティビティを通り抜けられなければなりません。
workshop-cards = { $release }に入るストーリーはどれですか？
workshop-outcome = { $release }が公開されると、{ $persona }にとって何が変わりますか？
workshop-measure = それが実現したことをどうやって確かめますか？　また、どうなったらここでやめますか？
workshop-agree = 全員が{ $release }に賛成ですか？　フィスト・オブ・ファイブ：指3本以上なら賛成です
    .why = 誰も賛成していないスライスは願望にすぎません。指が3本より少ない人は、何が足りないのかを話します。
    .needed = どのリリースも、合意できるまで変更します。`out 2, 3`で一覧の番号のカードが外れ、タイトルを答えるとカードが入ります。足りないものを答えることもできます
    .contents = { $release }、ストーリー{ $count }件：{ $outcome }
    .stories = { $release }、ストーリー{ $count }件

## Workshop: Close

workshop-read = { $release }を左から右へ声に出して読んでください。「まず…、それから…」。どこでつかえましたか？
    .why = 声に出して読めば、話の穴にすぐ気づきます。
workshop-assumptions = 当然だと思っていて、確かめる必要のあることは何ですか？
    .why = 書き留めた前提は、作る前に検証できます。
workshop-parked = { $text } が保留になっています。どうしますか？
    .why = 保留したまま見返さないと失われます。空行なら議事録に残ります。
workshop-parked-at = 保留したときの質問：{ $question }
workshop-next-date = 次に集まるのはいつで、それまでに誰が何をしますか？
    .why = 二度と見られないマップは、ただの絵です。

## Workshop: choices

workshop-choice = { $name }
    .agreed = 合意
    .backlog = { $title }（バックログから）
    .card = { $title }（{ $task }）
    .voted = { $title }（{ $task }）、{ $votes }票
    .scheduled = { $title }（{ $task }）、予定：{ $release }
    .out = 外す：{ $title }
    .new = { $task }に新しいカード
    .ships = { $title }を{ $release }で出す
    .both = 両方を{ $release }で出す
    .remove-entry = 項目を削除する
    .keep-entry = 残す

## Workshop: hints, in brackets below a question

workshop-hint = { $first }。{ $second }
    .agree = 1、はい、または「5, 4, 4, 3」のような指の本数。`out 2, 3`でカードが外れ、タイトルでカードが入ります。足りないものを答えることもできます
    .numbers-or-cards = 「1,3」のような番号、またはカード。間に`;`を入れるか、1行に1つずつ入力します
    .numbers-or-words = 「1,3」のような番号、または自分の言葉。間に`;`を入れます
    .numbers-or-titles = 「1,3」のような番号、またはタイトル。間に`;`を入れます
    .number-or-words = 番号、または自分の言葉
    .number = 番号
    .cards = 複数可。間に`;`を入れるか、1行に1つずつ入力します
    .cards-in-one-line = 複数可。間に`;`を入れて、1行で入力します
    .removable = カードが要らなければ `remove it`
    .optional = 空行で次に進みます
workshop-more = ほかにもありますか？　空行で次に進みます。
workshop-so-far = これまでの答え：{ $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = 1行で答えてください。`?` でほかに使える言葉を表示します。
workshop-word-help = これらの言葉
workshop-word-why = なぜこれを聞くのか
workshop-word-back = 一つ前の質問をもう一度
workshop-word-undo = 最後の回答を取り消す
workshop-word-skip = 答えずに進む。理由は議事録に残ります
workshop-word-park = 考えを後のために置いておく
workshop-word-remove = 番号かタイトルでカードを取り除く。`remove` だけなら一覧
workshop-word-rename = `rename X to Y` で、番号かタイトル X を別のタイトルにする
workshop-word-show = マップを表示する
workshop-word-time = 各ステップの時間を表示。`time +5` でこのステップを5分延長
workshop-word-votes = カードの一覧。`votes 1=3, 4=2` で票を数える
workshop-word-pause = 今は止めて、後で続ける
workshop-word-done = 追加なし、次へ
workshop-nothing-left = 質問はこれですべてです。空行でワークショップを終えます。`back` か `undo` で回答を直せます。
workshop-nothing-asked = もう質問はありません
    .help = Enterで終えるか、`back` か `undo` を入力してください
workshop-reason-missing = 理由がありません
    .help = `skip ここでは誰も知らない` のように理由を書いてください。議事録に残ります
workshop-nothing-to-park = 置いておくものがありません
    .help = `park ギフトカードは?` のように考えを後ろに書いてください
workshop-no-minutes = 分の数ではありません
    .help = 5分延ばすには `time +5` と書いてください
workshop-no-votes = 票として読めません
    .help = `votes 1=3, 4=2` と書いてください。カード1に3票、4に2票です。`votes` でカードを一覧できます
workshop-number-twice = 同じ番号が二度あります
    .help = 番号は一度ずつ選んでください。指は全員の同意を聞くときに数えます
workshop-no-numbers = ここで番号で選ぶものはありません
    .help = 言葉で答えてください。数そのものを指すなら、二重引用符で囲みます
workshop-no-vote-card = カード { $card } はありません
    .help = `votes` で番号つきのカードを一覧できます。何も数えていません
workshop-no-cards-yet = 投票するカードはまだありません。
workshop-how-to-vote = `votes 1=3, 4=2` はカード1に3票、カード4に2票を数えます。
workshop-time-up = { $step }の時間が終わりました。`time +5` で5分延ばせます。または残りを置いて先へ進みます。
workshop-time-short = { $step }：{ $all }分のうち残り{ $left }分です。

## Workshop: answers that don’t fit

workshop-answer-missing = この質問には答えが必要です
workshop-can-be-skipped = 短く答えるか、理由をつけて飛ばしてください：「skip 理由」
workshop-not-skipped = この質問は飛ばせません
workshop-no-choice = 選択肢{ $number }はありません
    .help =
        { $count ->
            [0] 言葉で答えてください
            [1] 1か、言葉で答えてください
           *[other] 1～{ $count }の番号から選んでください
        }
workshop-only-choices = 番号で選んでください
workshop-one-only = ここで答えられるのは1つです
    .help = 1行で答えてください。残りは次の質問に取っておくか、パーキングロットに入れてください
workshop-name-taken = { $name }はすでにあります
    .help = 別の名前をつけるか、なしで進んでください
workshop-no-card = ここに{ $title }というカードはありません
    .help = 番号で選ぶか、一覧のとおりにタイトルを入力してください。「back」で前の質問に戻ります
workshop-several-in-one = { $title }には、カードの名前とほかのものが入っています
    .help = 「{ $example }」のように、間に`;`を入れてください。読点やコンマを含むタイトルは半角の二重引用符で囲みます
workshop-no-persona = { $name }はこのマップのペルソナではありません
    .help = 番号か名前で選ぶか、「ミア、学生」のように短く書いて加えてください
workshop-no-removable = { $title } に当たるものは、このマップに一つではありません
    .help = 「remove」で番号のあるものを一覧できます。またはタイトルを、属するものと一緒に入力します:「remove 現金で払う (支払う)」
workshop-no-rename = 何をどのタイトルにしますか？
    .help = 「rename 2 to 現金で払う」または「rename 支払う to 現金で払う」
workshop-several-items = { $title } は { $items } のどれかです
    .help = タイトル全体と、属するものを括弧に入れて入力してください
workshop-persona-used = { $title } はまだ { $items } で使われています
    .help = `{ $line }` でそこからも外します
workshop-removed-below = その下に { $count } 件のストーリーがありました。「undo」ですべて元に戻ります
workshop-how-to-remove = `remove 2` は番号で、`remove 現金で払う` はタイトルで取り除きます
workshop-which-task = { $title }はどのタスクに入りますか
    .help = タスクの番号を前に付けてください：「{ $example }」
workshop-no-new-title = 新しいカードのタイトルがありません
    .help = 番号の後に書いてください（例：「{ $number }; 電話で支払う」）
workshop-agree-no = 何が足りませんか
workshop-in-already = { $title }はすでにこのリリースにあります
    .help = `out`とタイトルまたは番号で外し、タイトルで入れます
workshop-group = { $name }は複数の人です
    .help = 「アイシェ、初診の患者」のように、状況の中にいる1人を挙げてください
workshop-doubt-nothing = { $text } はカードではないようです
workshop-doubt-question = { $text } は質問です
workshop-doubt-several = { $text } は複数の人かもしれません
workshop-doubt-letter = { $text } は1文字だけです
workshop-doubt-no-answer = { $text } は答えではないようです
workshop-doubt-nobody = { $text } には名前がありません
workshop-doubt-number = { $number } は選択の番号で、{ $text } はそれに添えた言葉ですか？
    .help = `y` で「はい」。空行で除きます。タイトルなら二重引用符で囲んでください
workshop-doubt-agreement = { $text } は「はい」ですか？
    .help = `y` で同意し、残りを保留します。`park` は同意せずに保留します。または足りないものを答えてください
workshop-doubt-help = `y` でそのまま採用します。`park` で保留します。空行で除きます。別の言葉で答えることもできます
workshop-doubt-people = { $names } のことですか？
    .help = `y` で「はい」。または名前で答えてください
workshop-question-answer = その答えは何ですか？
workshop-question-then = 答えが出ました。{ $persona } はそれで何ができるようになりますか？
workshop-agree-low = { $names } には何が足りませんか
workshop-other-word = { $text } は、ここでは `{ $word }` です
    .help = `{ $word }` と入力してください。二重引用符で囲むとカードになります
workshop-new-needs-task = { $title } はこの一覧のカードではありません
    .help = 新しいカードなら、タスクを括弧に入れて続けてください：「{ $example }」
workshop-no-answer = { $text }はこの質問の答えになりません
    .help = 短い言葉で答えてください。タイトルであれば半角の二重引用符で囲みます
workshop-fingers-or-cards = 指の本数ですか、カードの番号ですか？
    .help = 指の本数なら「fingers { $numbers }」、カードを外すなら「out { $numbers }」と書いてください
workshop-nothing-to-undo = 取り消すものがありません
    .help = マップのファイルを変更するか、先に進んでください
workshop-map-begun = この回答でマップが作成されました
    .help = 「back」でもう一度タイトルを入力できます
workshop-changed-since = 最後の回答のあとに、マップがほかの人によって変更されました
    .help = ファイルか「storywall edit」で変更してください
workshop-question-closed = 前の質問は終了しています
    .help = 「undo」でそれ以降の回答を一つずつ取り消せます
workshop-first-question = この前に質問はありません
    .help = この質問に答えてください。「undo」で最後の回答を取り消せます

## Workshop: what can’t be done in the room

room-host-name = 進行役
room-guest-name = ゲスト{ $number }
room-refused = { $message }。{ $help }
room-order = ストーリーを得票順に並べる
room-not-in = 今はワークショップに参加していません。もう一度参加してください
room-viewers-read = ここでは閲覧だけできます。参加するには進行役に頼んでください
room-only-host = これができるのは進行役だけです
room-has-a-break = 休憩中です。進行役が再開するまで待ってください
room-only-votes = ここでは投票だけできます。カードを書くには進行役に頼んでください
room-no-fingers = 今は指の本数を聞いていません
    .help = 全員に賛成かどうかを聞くまで待ってください
room-name-missing = 名前が空です
    .help = ほかの人にわかる名前を書いてください
room-no-cards-now = この質問にはカードを出せません
    .help = 声に出して答えるか、思いつきをパーキングロットに入れてください
room-too-many-cards = トレイにあるあなたのカードが多すぎます
    .help = 公開されるまで待ってください
room-no-such-card = このカードはもうトレイにありません
    .help = 公開されたか、取り下げられました。新しいカードを書いてください
room-other-question = 質問が変わりました
    .help = 新しい質問を読んで、もう一度答えてください
room-undone = 取り消しました
room-agreed = 合意：{ $release }
room-tray-empty = トレイにカードがありません
    .help = 誰かが書くまで待つか、先へ進んでください
room-tray-full = トレイにカードが{ $count }枚伏せてあります
    .help = 先に公開してください
room-no-countdown = カウントダウンがありません
    .help = 先に開始してください
room-nothing-to-vote-on = 投票できるものがまだありません
    .help = 先にウォールに何かを置いてください
room-no-ballot = 受付中の投票はありません
    .help = 進行役が投票を開始するまで待ってください
room-not-on-ballot = これには投票できません
    .help = 一覧から選んでください
room-no-dots-left = ドットは全部で{ $count }個です
    .help = 先にほかのドットを外してください
room-one-dot = 1つの項目に付けられるドットは1個です
    .help = 残りのドットは別の項目に付けてください
room-no-results = ストーリーへの投票がありません
    .help = ストーリーへの投票を開始し、締め切ってください
room-nothing-asked = 今は質問がありません
    .help = ワークショップは終わりました。マップはウォールで変更してください
room-empty = 何も書かれていません
    .help = 短い言葉で書いてください
room-too-long = 文が長すぎます
    .help = カードは1行にしてください。細部は後で書けます
room-unclear = この操作を解釈できません
    .help = ページを読み込み直してください
room-nobody = この人はもう参加していません
    .help = ほかの人を選んでください
room-not-the-host = 進行役は変えられません
    .help = ほかの人を選んでください

## Workshop: minutes

minutes-title = ワークショップ：{ $map }
minutes-when = { $date }、{ $minutes }分
minutes-people = 参加者：{ $people }
minutes-goal = ゴール：{ $goal }
minutes-personas = 対象：{ $personas }
minutes-releases = リリース
minutes-agreed = 合意済み
minutes-not-agreed = 合意なし
minutes-outcome = アウトカム：{ $outcome }
minutes-measure = 指標：{ $measure }
minutes-decisions = 決定事項
minutes-answered = 答えが出た質問
minutes-new = 新しいカード：{ $title }（{ $task }）
minutes-new-scheduled = 新しいカード：{ $title }（{ $task }）、予定：{ $release }
minutes-enters = { $title }を{ $release }に予定しました
minutes-leaves = { $title }は後回しにし、どのリリースからも外しました
minutes-renamed = { $was }の新しい名前は{ $title }です
minutes-now-question = { $title }はカードではなく、未解決の質問になりました
minutes-stumbles = 声に出して読んでつかえたところ
minutes-next-date = 次回
minutes-goes-on = 続きは{ $step }から：{ $question }
minutes-votes = 投票
minutes-parked = パーキングロット
minutes-skipped = 飛ばした質問
minutes-skipped-why = { $question }（飛ばした理由：{ $reason }）
minutes-open = 未解決の項目
minutes-unscheduled = リリース未定：{ $stories }
minutes-times = 時間
minutes-time = { $step }：{ $minutes }分

## What changed between two versions of a map

diff-added-heading = 追加
diff-moved-heading = 移動
diff-renamed-heading = 名前の変更
diff-finished-heading = 完了
diff-changed-heading = 変更
diff-removed-heading = 削除
diff-gaps-new-heading = 新しい抜け
diff-gaps-gone-heading = なくなった抜け
diff-added-count = 追加{ $count }件
diff-moved-count = 移動{ $count }件
diff-renamed-count = 名前の変更{ $count }件
diff-finished-count = 完了{ $count }件
diff-changed-count = 変更{ $count }件
diff-removed-count = 削除{ $count }件
diff-gap-new = 新しい抜け
diff-gap-gone = なくなった抜け
diff-gaps-new-count = 新しい抜け{ $count }件
diff-gaps-gone-count = なくなった抜け{ $count }件
diff-nothing = 変更なし
diff-nothing-changed = 変更なし
diff-maps = マップ{ $count }件の変更点
diff-left-out = …ほか{ $count }件の変更
diff-map-new = これは新しいマップです。
diff-map-gone = このマップはなくなりました。
diff-map-unreadable = 以前のバージョンを読み込めないため、すべてを新規とみなします。
diff-map-file = { $from }から{ $to }に移動しました。
diff-release = リリース
diff-stories = ストーリー
diff-done = 完了
diff-points = ポイント
diff-date = 日付
diff-added-persona = ペルソナ{ $title }を追加
diff-added-release = リリース{ $title }を追加
diff-added-activity = アクティビティ{ $title }を追加
diff-added-activity-stories = アクティビティ{ $title }を追加（ストーリー{ $count }件）
diff-added-task = タスク{ $title }を{ $place }に追加
diff-added-task-stories = タスク{ $title }を{ $place }に追加（ストーリー{ $count }件）
diff-added-story = { $title }を{ $place }に追加
diff-added-story-release = { $title }を{ $place }に追加（リリース：{ $release }）
diff-added-backlog = { $title }をバックログに追加
diff-removed-persona = ペルソナ{ $title }を削除
diff-removed-release = リリース{ $title }を削除
diff-removed-activity = アクティビティ{ $title }を削除
diff-removed-activity-stories = アクティビティ{ $title }を削除（ストーリー{ $count }件）
diff-removed-task = タスク{ $title }を{ $place }から削除
diff-removed-task-stories = タスク{ $title }を{ $place }から削除（ストーリー{ $count }件）
diff-removed-story = { $title }を{ $place }から削除
diff-removed-story-release = { $title }を{ $place }から削除（リリース：{ $release }）
diff-removed-backlog = { $title }をバックログから削除
diff-renamed = { $from }の名前を{ $title }に変更
diff-probably-renamed = { $from }の名前を{ $title }に変更（推定）
diff-moved = { $title }を{ $from }から{ $to }に移動
diff-moved-to-backlog = { $title }を{ $from }からバックログに移動
diff-moved-from-backlog = { $title }をバックログから{ $to }に移動
diff-scheduled = { $title }のリリースを{ $to }に決定
diff-unscheduled = { $title }を{ $from }から除外
diff-moved-up = { $place }で{ $title }を上へ移動
diff-moved-down = { $place }で{ $title }を下へ移動
diff-moved-earlier = { $title }を前の位置に移動
diff-moved-later = { $title }を後の位置に移動
diff-finished = { $title }が完了
diff-field-changed = { $title }、{ $field }：{ $from } → { $to }
diff-field-set = { $title }、{ $field }：{ $to }を設定
diff-field-removed = { $title }、{ $field }：{ $from }を削除
diff-field-rewritten = { $title }、{ $field }：書き直し
diff-entries-added = { $title }、{ $field }：{ $to }を追加
diff-entries-removed = { $title }、{ $field }：{ $from }を削除
diff-entries-ordered = { $title }、{ $field }：順序を変更
changes-heading = { $since }からの変更点
changes-heading-between = { $from }から{ $to }への変更点
changes-label = 変更点を示したウォール
changes-list = すべての変更
changes-only = 変更のみ
changes-as-before = 変更なし{ $count }件（枠のみ）
change-added = 追加
change-moved = 移動
change-renamed = 名前の変更
change-finished = 完了
change-changed = 変更
change-removed = 削除
change-from = 「{ $from }」から
change-from-backlog = バックログから
change-reordered = 列の中で移動
change-was = 以前は{ $from }
change-was-titled = 以前は「{ $title }」
change-field = { $field }：{ $from } → { $to }
change-moved-in = ほかから移動{ $count }件
change-moved-out = ほかへ移動{ $count }件
change-nothing = 変更なし
change-now = { $now }（以前は{ $from }）
change-date = { $date }
changes-since = { $since }以降：{ $changes }
