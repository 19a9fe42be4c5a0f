### What storywall says on pages, in pictures and in reports, in Chinese (simplified).

# Glossary (English → Chinese), and rules for the next translator:
# story map → 故事地图, user story → 故事（用户故事）, wall → 故事墙
# backbone → 主干, activity → 活动, task → 任务, step → 步骤
# release → 版本, to ship → 发布, released → 已发布, due → 预计
# persona → 人物角色, journey → 旅程, outline → 大纲, handout → 会议资料, sheet → 张
# gap → 缺口, finding → 报告一条 / 问题, note → 提示 (of a rule) / 笔记 (to write), rule → 规则, gap report → 缺口报告
# outcome → 成果, measure → 衡量指标, goal → 目标
# acceptance criteria → 验收标准, estimate → 估算, points → 点
# question → 问题, assumption → 假设, risk → 风险
# needs → 依赖, needed by → 被依赖, dependency → 依赖关系
# unscheduled → 未排期, scheduled → 已排期, backlog → 待办列表, owner → 负责人, tag → 标签
# to do / doing / done / blocked → 未开始／进行中／已完成／受阻
# layer of the work → 工作层面, slice → 切片, word lists → 词表
# host → 主持人, participant → 参与者, everybody → 与会者, to reveal → 翻开, face down → 正面朝下, tray → 托盘, dot → 圆点, vote → 投票
# fingers → 手指（伸）, parking lot → 停车场, break → 休息, door → 门, big screen → 大屏幕, code → 加入码
# A space stands between Chinese and Latin letters, digits or code, but not beside titles or in dates.
# Fullwidth punctuation. Quotes: “…”.

## Lists

list-next = 、
list-and = 和
list-or = 或
list-and-more = 和另外 { $count } 个
list-or-more = 或另外 { $count } 个
sentence-next = {""}
list-apart = ；
label-next = ：
word-next = {""}
aside-start = （
aside-end = ）

## Quotes

quoted-title = “{ $title }”

## Counts

digit-separator = ,
ungrouped-digits = 3
decimal-separator = .
stories = { $count } 个故事
done-count = 完成 { $count } 个
gap-count = { $count } 个缺口
note-count = { $count } 条提示
points = { $count } 点
points-heading = 点数
pts = { $count } 点
own-unit = { $count } { $unit }

## Statuses, unless the project has its own

status-todo = 未开始
status-doing = 进行中
status-done = 已完成
status-blocked = 受阻

## Dates

date = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-quarter = { $year }年第{ $quarter }季度
month = { $number }月
month-of-year = { $number }月

## All pages

site-title = 故事地图
skip-to-content = 跳到正文
breadcrumbs = 面包屑导航
pages-label = 页面
page-maps = 地图
page-wall = 故事墙
page-releases = 版本
page-gaps = 缺口
page-journeys = 旅程
page-journey = { $persona }的旅程
page-changes = 变更
page-outline = 大纲
page-history = 历史
page-handout = 会议资料
page-title = { $page } · { $map }
page-footer = { $title } · 更新于{ $date }
map-updated = 更新于{ $date }
unscheduled = 未排期
no-tasks = 还没有任务

## Wall

cell-heading = { $activity } › { $task }
wall-label = 故事墙
wall-caption = { $map }：列为活动和任务，行为版本
wall-empty = 这张地图还没有活动。请在 `activities:` 下添加第一个。
about-map = 关于这张地图
map-notes = 问题、假设和风险
wall-as-list = 以大纲查看
wall-too-wide = A4 或 Letter 纸放不下：请用 A3 打印。
wall-too-wide-handout = A4 或 Letter 纸放不下：请打印会议资料，其中把故事墙分成了多张。
band-progress = { $count } 个故事中完成 { $done } 个

## Cards and stories

card-questions = { $count } 个问题
card-assumptions = { $count } 个假设
card-risks = { $count } 个风险
card-criteria = { $count } 条标准
card-needs = 依赖 { $count } 个
card-needed-by = 被 { $count } 个依赖
card-link = 此故事的链接
finding-details = 详情
story-why = 原因
story-criteria = 验收标准
story-needs = 依赖
story-needed-by = 被依赖
story-in-release = （{ $release }）
story-unscheduled = （未排期）
story-owner = 负责人：
story-field = { $name }：
note-question = 问题
note-assumption = 假设
note-risk = 风险

## Tools of the wall

tools-label = 查找故事
find-stories = 查找故事
filter = 筛选
filter-release = 版本
filter-persona = 人物角色
filter-status = 状态
filter-owner = 负责人
filter-tag = 标签
filter-all = 全部
filter-hide = 隐藏其他故事
filter-clear = 清除
filter-matches = { $count } 个故事中的 { $matches } 个
density = 详细程度
density-overview = 总览
density-fit = 适中
density-detail = 详细
shortcuts = 快捷键
embed = 嵌入
full-screen = 全屏
close = 关闭
find = 查找
tabs-label = 活动
previous-story = 上一个故事
next-story = 下一个故事
density-less = 更简略
density-more = 更详细
share = 分享
copy-link = 复制链接
copied = 已复制
edge-steps = 还有 { $count } 个步骤
edge-gaps = 那里有 { $count } 个缺口
panel-place = { $release }：第 { $at } 个，共 { $count } 个

shortcuts-title = 键盘快捷键
shortcut-find = 查找故事
shortcut-match = 下一个或上一个匹配项（或在搜索框中按 Enter）
shortcut-release = 下一个或上一个版本
shortcut-density = 总览、适中、详细
shortcut-zoom = 更简略或更详细地显示故事
shortcut-arrows = 在卡片之间移动
shortcut-open = 打开或关闭卡片
shortcut-full-screen = 全屏
shortcut-escape = 关闭，或清除筛选
shortcut-help = 显示这些快捷键
shortcuts-on = 启用键盘快捷键
key-enter = Enter
key-escape = Esc

embed-title = 嵌入这面故事墙
embed-about = 请把这段 HTML 复制到页面中。它只显示故事墙，并自动调整高度。
embed-colors = 配色
embed-auto = 跟随浏览者的设置
embed-light = 浅色
embed-dark = 深色
embed-html = 要复制的 HTML
embed-copy = 复制

## Changing a map in the browser

edit-switch = 编辑
edit-label = 编辑
edit-undo = 撤销
edit-redo = 重做
edit-move = 移动“{ $title }”
edit-menu = 移动“{ $title }”
edit-move-card = 移动卡片
edit-up = 上移
edit-down = 下移
edit-top = 移到最上方
edit-release = 版本
edit-task = 任务
edit-backlog = 待办列表
edit-backlog-empty = 待办列表是空的
edit-from-backlog = 把待办列表中的故事放到故事墙上
edit-other-task = 其他任务…
edit-other-activity = 其他活动…
edit-delete = 删除
edit-back = 返回
edit-earlier = 前移
edit-later = 后移
edit-moved = “{ $title }”已移到“{ $place }”
edit-moved-at = “{ $title }”已移动：{ $release }、{ $task }，第 { $at } 个，共 { $count } 个
edit-moved-head = “{ $title }”已移动，第 { $at } 个，共 { $count } 个
edit-moved-to-backlog = “{ $title }”已移到待办列表
edit-deleted = “{ $title }”已删除
edit-kept = “{ $title }”留在原处。
edit-removed = 卡片已移除。
edit-no-task = 这个方向没有更多任务了。
edit-no-release = 这个方向没有更多版本了。
edit-unsaved = { $count } 处更改未保存
edit-restarted = { $count } 处更改未保存：预览已重新启动。请打开终端中显示的地址
edit-refused = 未更改：{ $reason }
edit-refused-line = 未更改：{ $reason }（第 { $line } 行）
edit-impossible = 无法执行此操作
edit-already = 已经如此
edit-done-moved = “{ $title }”已移动
edit-done-unscheduled = “{ $title }”已移出版本
edit-done-set = “{ $title }”的{ $field }：{ $value }
edit-done-unset = “{ $title }”的{ $field }已移除
edit-done-put = “{ $title }”的{ $field }：添加了{ $value }
edit-done-taken = “{ $title }”的{ $field }：移除了{ $value }
edit-done-swapped = “{ $title }”的{ $field }：{ $from } → { $to }
edit-done-answered = 已回答“{ $note }”：{ $answer }
edit-done-reopened = “{ $note }”重新待回答
edit-done-joined = { $count } 个故事已合并为“{ $title }”
edit-done-ordered = 顺序已更改
edit-done-ignored = “{ $title }”：忽略 { $rule }
edit-done-fixed = 已修复 { $count } 个错误
edit-undone = 已撤销：{ $change }
edit-redone = 已重做：{ $change }
edit-change-by = { $name }：{ $change }
edit-why-nothing-to-undo = 没有可撤销的更改
edit-why-nothing-to-redo = 没有可重做的更改
edit-why-others = 上一次更改是别人做的。{ $change }
edit-why-touched = 文件中的这一处之后又被改动：{ $change }。{ $advice }
edit-why-saved = 文件中的这一处之后又被改动。{ $advice }
edit-undo-first = 请先撤销那次更改，或在此处修改
edit-change-here = 请在此处修改
edit-why-errors = 文件有错误
edit-why-project = 项目文件有错误
edit-why-missing = 找不到文件
edit-why-unwritten = 无法写入文件
edit-why-editor = 编辑器拒绝了此更改
edit-why-gone = “{ $title }”在此期间已被删除
edit-why-unknown = 此项已不在地图中
edit-why-changed = 其他人在此期间做了更改
edit-why-by-hand = 文件的写法只能手动更改
edit-why-would-break = 地图会因此出现错误
edit-why-no-fix = 没有可以直接修复的错误
edit-why-empty = 文字为空
edit-why-characters = 文字中有换行、制表符或其他控制字符
edit-why-id = ID 只能包含字母、数字、点、连字符和下划线
edit-why-in-use = “{ $user }”仍引用“{ $title }”
edit-why-in-backlog = 待办列表中的故事没有版本，也没有依赖
edit-why-tasks-and-stories = 活动下只能是任务或故事之一
edit-why-two-titles = 至少需要两个标题
edit-why-id-twice = 此 ID 已被使用
edit-why-estimate = 估算必须是不小于 0 的数字，或项目中的规模
edit-why-date = 日期是某一天、某个月或某个季度，例如 2027-01-15、2027-01 或 2027-Q1
edit-why-value = 此处不允许使用该值
edit-why-reference = 地图中没有叫这个名称的项
edit-why-ambiguous = 有多项使用此名称
edit-why-image = 无法使用此图片
edit-why-limit = 地图会过大
edit-new = 新建或编辑
edit-new-story = 在下方新建故事
edit-story-button = + 故事
edit-new-story-in = 新建故事：{ $release }、{ $task }
edit-new-task = 新建任务
edit-new-task-in = 新建任务：{ $activity }
edit-new-activity = 新建活动
edit-new-release = 新建版本
edit-new-persona = 新建人物角色
edit-new-backlog = 在待办列表中新建故事
edit-fields = 所有字段…
edit-fields-of = “{ $title }”的所有字段
edit-fields-map = 地图的字段…
edit-backbone = 活动和任务
edit-fields-persona = 人物角色的字段
edit-rename = 重命名
edit-rename-title = “{ $title }”的新名称
edit-split = 拆分…
edit-split-title = 拆分“{ $title }”
edit-add = 添加
edit-rename-save = 重命名
edit-split-save = 拆分
edit-cancel = 取消
edit-add-hint = Enter：添加并继续。Esc：取消
edit-rename-hint = Enter：重命名。Esc：取消
edit-split-hint = 每行一个标题，至少两行
edit-added = 已添加“{ $title }”
edit-added-in = 已添加“{ $title }”：{ $release }、{ $task }
edit-added-many = 已添加 { $count } 张卡片
edit-renamed = 已重命名为“{ $title }”
edit-split-done = “{ $title }”已拆分为 { $count } 个故事
edit-fix = 修复
edit-close = 关闭
edit-gone-here = 此项已不在地图中，或者已经改名。
edit-by-hand = 请在文件中修改此字段。
edit-statuses-where = 它们适用于项目的所有地图，请在 storywall.yaml 中修改。
edit-own = 自定义字段
edit-own-key = 自定义字段的键
edit-own-value = 字段的值
edit-take = 移除“{ $value }”
edit-add-to = 添加到{ $field }
edit-answer = 回答
edit-answer-of = 对“{ $value }”的回答
edit-reason = 理由
edit-reason-of = 忽略 { $value } 的理由
edit-link-address = 链接地址
edit-field-title = 标题
edit-field-name = 名称
edit-field-goal = 目标
edit-field-description = 描述
edit-field-lang = 语言
edit-field-updated = 上次审阅
edit-field-color = 颜色
edit-field-id = ID
edit-field-outcome = 成果
edit-field-measure = 衡量指标
edit-field-date = 日期
edit-field-status = 状态
edit-field-statuses = 故事的状态
edit-field-persona = 人物角色
edit-field-release = 版本
edit-field-estimate = 估算
edit-field-owner = 负责人
edit-field-tags = 标签
edit-field-why = 原因
edit-field-acceptance = 验收标准
edit-field-questions = 问题
edit-field-assumptions = 假设
edit-field-risks = 风险
edit-field-needs = 依赖
edit-field-links = 链接
edit-field-ignore = 忽略的缺口
edit-conflict-changed = 输入期间，这段文字被其他人改动了
edit-conflict-gone = 输入期间，这一项被删除了
edit-conflict-entry = 输入期间，此条目被改动或移除了
edit-mine = 我的
edit-theirs = 对方的
edit-both = 两者都保留
edit-both-title = 保留对方的，把我的添加为新卡片
edit-nothing = （无）
edit-conflict-keep = 保存
edit-conflict-back = 返回我的文字
edit-conflict-backlog = 把我的文字放入待办列表
edit-conflict-add = 把我的文字添加为新条目
edit-conflict-drop = 放弃我的文字
edit-gap-schedule = 把“{ $story }”放入“{ $release }”
edit-gap-answer = 回答“{ $note }”
edit-gap-fix = 修复
edit-gap-ignore = 说明理由并忽略
edit-ask-title = 为“{ $title }”填写文字
edit-ask-save = 保存
edit-ask-hint = Enter：保存。Esc：取消
edit-no-tasks-here = 这里的故事直接位于活动之下，因此不能再有任务。

## The preview

preview-errors = 上次保存的内容有错误。这里显示的是之前的版本
preview-later = 错误修正后，地图会显示在这里。
preview-offline = 连接已断开，正在重新连接……
preview-all-maps = 所有地图
preview-not-found = 找不到页面

## Fragments in pages of other sites

fragment-unstyled = 找不到这张故事地图的样式表。--assets-prefix 必须从此页面指向生成的站点。

## Legend of the wall

legend = 图例
legend-about = 最上面两行从左往右看：用户一步一步做什么。再从上往下看：先发布什么，接着发布什么，以后再发布什么。
legend-activity = 活动
legend-activity-about = 用户为达成目标而做的事
legend-task = 任务
legend-task-about = 活动中的一个步骤；两行合起来就是主干
legend-story = 故事
legend-story-about = 用户在这一步能做的事；最重要的在最上面
legend-release = 版本
legend-release-about = 从这条线到下一条线之间的故事一起发布
legend-unscheduled-about = 还不属于任何版本的故事
legend-gap = 没有故事
legend-gap-about = 缺口：在第一个版本中，用户过不了这一步
legend-colors = 在总览中，已完成的故事为绿色，进行中的一半为蓝色，受阻的带红色边框。
legend-question = 问题
legend-assumption = 假设
legend-risk = 风险
legend-criteria = 验收标准
legend-needs = 依赖其他故事
legend-needed-by = 被其他故事依赖
legend-gap-sign = 缺口
legend-note-sign = 提示

## Bars

bar-part = { $status }：{ $count }
bar-unestimated = { $count } 个故事没有估算
release-reach = { $activities } 个活动中的 { $reached_activities } 个、{ $tasks } 个任务中的 { $reached_tasks } 个有故事
release-reach-activities = { $activities } 个活动中的 { $reached_activities } 个有故事

## Time line of the releases

timeline = 各版本的发布时间
timeline-release = { $release }：{ $when }，{ $progress }。
timeline-undated = 没有日期：{ $releases }
timeline-month = { $number }月
timeline-month-of-year = { $year }年{ $month }

## History of a map (history.html)

history-about = 自{ $date }以来有 { $count } 次修订
history-revisions = 修订
history-seen = { $count } 次中有 { $seen } 次改变了读者看到的内容
history-smaller = { $count } 次较小的修订
history-none = 还没有包含这张地图的提交。
history-day = { $date }
history-uncommitted = 尚未提交
history-removed = 文件已被删除
history-unreadable = 无法读取这次修订：{ $error }
history-first = 地图的首次修订
history-form = 只改动了空白或注释
history-details = { $count } 处细节改动
history-finished = 完成：{ $stories }
history-started = 开始：{ $stories }
history-blocked = 受阻：{ $stories }
history-set-back = 退回未开始：{ $stories }
history-added = 添加到{ $release }：{ $stories }
history-added-unscheduled = 添加（未排期）：{ $stories }
history-dropped = 取消：{ $stories }
history-moved = 移到{ $release }：{ $stories }
history-unscheduled = 不再排期：{ $stories }
history-renamed = 重命名：{ $stories }
history-estimated = 新的估算：{ $stories }
history-new-releases = 新版本：{ $releases }
history-dropped-releases = 取消的版本：{ $releases }
history-renamed-release = 版本{ $from }改名为{ $to }
history-new-steps = 新步骤：{ $steps }
history-dropped-steps = 取消的步骤：{ $steps }
history-renamed-steps = 改名的步骤：{ $steps }
history-date-moved = { $release }从{ $from }改到{ $to }
history-date-set = { $release }确定日期：{ $date }
history-date-gone = { $release }不再有日期
history-more-done = 完成 +{ $amount }
history-more = +{ $amount }
history-less = −{ $amount }
history-older = 较早
history-newer = 较新
history-steps-label = 逐次查看修订
history-position = { $number } / { $count }
history-burn-up = 燃起图
history-burn-up-about = 线：计划；面：完成
history-points-progress = { $points }中完成 { $done }
history-progress = { $count } 个故事中完成 { $done } 个
history-chart-done = 完成 { $count }
history-chart = { $release }：{ $date }，{ $progress }
history-then = 自{ $date }起，{ $progress }
history-table-show = 以表格查看数据
history-table = { $release }：各次修订的数据
history-column-date = 日期
history-column-stories = 故事
history-column-done = 完成
history-column-scope = 范围
history-number = { $number }

## Picture of the wall (map.svg)

picture-personas = 面向{ $personas }
picture-activity = 活动
picture-task = 任务
picture-story = 故事
picture-release = 版本
picture-gap = 缺口：这一步没有故事

## Index

map-count = { $count } 张地图
index-bars = 进度条图例
index-no-releases = 还没有版本
index-released = ✓ 已发布
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] 全部已排期
       *[other] { $count } 个未排期
    }
index-no-gaps = 没有缺口
index-dates = 近期日期
index-all-maps = 所有地图
index-plan = 版本计划
index-release = 版本
index-date = 日期
index-outcome = 成果
index-measure = 如何判断
index-size = 规模和进度
index-risk = 最大风险
index-wall = 故事墙
index-decide = 待决定
index-more-gaps = 另有 { $count } 个缺口
index-blocked = 受阻
index-blocked-story = 受阻：{ $story }
index-gone = 自 { $since } 以来已移除：{ $maps }
index-no-owner = 没有负责人
index-more = 另有 { $count } 个
index-people = 人物

search-label = 搜索所有地图
search-key = 按 / 搜索
search-map = 地图
search-release = 版本
search-persona = 人物角色
search-activity = 活动
search-task = 任务
search-results = { $count } 个结果
search-maps = { $count } 张地图
search-no-results = 没有“{ $query }”的结果
search-loading = 正在搜索…
search-more-in-map = 此地图中另有 { $count } 个
search-more-maps = 另有 { $count } 张地图
search-unscheduled = 未排期
search-backlog = 待办列表

thumbnail-label =
    故事墙：{ $activities } 个活动、{ $tasks ->
        [0] 没有任务
       *[other] { $tasks } 个任务
    }、{ $releases ->
        [0] 还没有版本
       *[other] { $releases } 个版本
    }

## Steps of the backbone in a release

step-without-story = ! 没有故事
step-without-story-note = 这一步没有故事
step-left-out = 有意不做
step-earlier = 之前已覆盖
step-later = 以后再做
step-of-others = 面向其他人物角色

## Release page

release-position = 第 { $number } 个版本，共 { $count } 个
release-planned = 计划中
release-active = 进行中
release-released = 已发布
release-date-due = 预计{ $date }
release-date-past = { $date }发布
release-date-none = 还没有日期
release-progress =
    { $count ->
        [0] 还没有故事
       *[other] 完成 { $done }/{ $count }
    }
release-share = { $count } 个活动中的 { $reached } 个
unscheduled-stories-count = { $count } 个未排期的故事
release-points = { $done }/{ $all }
release-plan = 计划
release-next = 下一个版本：
blocked-count = 受阻 { $count } 个
release-journey = 旅程
release-step-personas = { $names }
release-step-only-for = 仅限{ $names }
release-aloud = 朗读
release-stories = 故事
release-no-stories = 此版本还没有故事
release-no-acceptance = 还没有验收标准
release-needs = 依赖其他版本
release-needed-by = 被其他版本依赖
release-needs-sign = 依赖
release-needed-by-sign = 被依赖
release-need-late = 发布太晚
release-need-unplanned = 还不属于任何版本
release-open = 尚未解决
release-nothing-open = 没有未解决的事项
show-on-wall = 在故事墙上查看
show-in-outline = 在大纲中查看
show-journey = 查看旅程

## Read aloud

aloud-first =
    { $count ->
        [0] 旅程从
       *[other] { $names }从
    }{ $activity }开始：{ $stories }。
aloud-next =
    { $count ->
        [0] 接下来是
       *[other] 然后{ $names }继续
    }{ $activity }：{ $stories }。
aloud-last =
    { $count ->
        [0] 旅程以
       *[other] { $names }以
    }{ $activity }结束：{ $stories }。
aloud-only =
    { $count ->
        [0] 只有一步，
       *[other] { $names }只走一步，
    }{ $activity }：{ $stories }。
aloud-unchanged = { $activities }没有变化。
aloud-later = { $activities }以后再做。
aloud-left-out = 有意不做{ $activity }。
aloud-stuck = { $persona }卡在{ $activity }：这里没有{ $persona }的故事。
aloud-no-start = 缺少开头：{ $release }没有{ $activities }的故事。
aloud-break = 旅程在这里中断：{ $release }没有{ $activities }的故事。
aloud-no-end = 缺少结尾：{ $release }没有{ $activities }的故事。

## Open points

open-gap = 缺口

## Journey page

journey-kicker = 旅程
journey-others = 旅程
journey-summary =
    { $stories ->
        [0] 还没有{ $persona }的故事。
       *[other] { $persona }有 { $stories } 个故事，分布在 { $activities } 个活动中的 { $reached } 个。
    }
journey-breaks = 旅程在哪里中断
journey-break = 在{ $release }中，{ $persona }卡在{ $activities }：这里没有{ $persona }的故事。
journey-steps = 步骤
journey-missing = ! { $releases }中这一步没有故事
journey-no-stories = 还没有故事

## Outline

outline-releases = 版本
outline-no-tasks = 还没有任务
outline-no-stories = 还没有故事
backlog-heading = 待办列表（不在故事墙上）

## Gap report

gaps-heading = { $map }的缺口
gaps-ignored-count = { $count } 个已注明理由并忽略
gaps-none = ✓ 没有缺口
gaps-matrix = 故事分布
gaps-matrix-label = 按活动和版本统计的故事
gaps-matrix-activity = 活动
gaps-matrix-total = 合计
matrix-tasks = 分布在 { $count } 个任务中的 { $reached } 个
gaps-decide = 待决定
gaps-decide-about = 影响最大的在前
gaps-decide-none = ✓ 没有：所有规则均未发现错误或缺口。
gaps-decisions-count = { $count } 项待决定
gaps-further-decisions = 另有 { $count } 项待决定
gaps-do = 建议：
gaps-why = 为什么重要
gaps-copy = 复制为 issue
gaps-copied = 已复制为 Markdown
gaps-issue-more = 另有 { $count } 项见缺口报告。
gaps-notes = 提示
gaps-notes-about = 值得一看
gaps-well = 做得好的地方
gaps-clean-rules = { $count } 条规则中有 { $clean } 条未发现问题
gaps-not-checked = 未检查
gaps-all-rules = 所有规则
gaps-open-count = { $count } 个未解决的问题、假设或风险
gaps-questions = 供大家讨论的问题
gaps-questions-about = 只有人能回答；请大声读出来
gaps-workshop = 工作坊的下一步：{ $step }
gaps-workshop-start = `storywall workshop { $file }` 会逐个提出这些问题，并把每个回答写入地图。
gaps-backlog-count = 待办列表中有 { $count } 个故事

verdict-no-release = 地图还没有版本，所以看不出先发布什么。
verdict-all-released =
    { $count ->
        [1] 版本已经发布：没有需要计划的内容了。
       *[other] 全部 { $count } 个版本都已发布：没有需要计划的内容了。
    }
verdict-empty-release = { $release }是第一个版本，还没有故事。
verdict-empty-next-release = { $release }是下一个版本，还没有故事。
verdict-complete = { $release }覆盖了从第一个到最后一个的所有活动。
verdict-share = { $release }覆盖了 { $count } 个活动中的 { $reached } 个。
verdict-skipped = 它没有{ $activities }的故事。
verdict-without-stories = { $activities }还没有故事。
verdict-left-out = 有意不做{ $activities }。
verdict-released = { $activities }已经发布。
verdict-later = { $activities }以后再做。
verdict-for-others = { $activities }面向其他人物角色。

verdict-unscheduled = { $activities }未排期。

well-goal = 地图有目标。
well-personas =
    { $count ->
        [1] 人物角色有故事。
       *[other] 全部 { $count } 个人物角色都有故事。
    }
well-journeys = 在首个服务于自己的版本中，没有哪个人物角色会卡住。
well-activities =
    { $count ->
        [1] 活动有故事。
       *[other] 全部 { $count } 个活动都有故事。
    }
well-steps = 全部 { $count } 个活动和 { $tasks } 个任务都有故事。
well-balance = 没有哪个活动占到 { $count } 个故事的一半以上；最多的是{ $activity }，有 { $largest } 个。
well-across = { $release }能让它服务的每个人从第一个活动走到最后一个。
well-release-dates =
    { $count ->
        [1] 版本有成果、衡量指标和日期。
       *[other] 全部 { $count } 个版本都有成果、衡量指标和日期，且先后有序。
    }
well-release-measures =
    { $count ->
        [1] 版本有成果和衡量指标。
       *[other] 全部 { $count } 个版本都有成果和衡量指标。
    }
well-release-outcomes =
    { $count ->
        [1] 版本有成果。
       *[other] 全部 { $count } 个版本都有成果。
    }
well-release-stories =
    { $count ->
        [1] 版本有故事。
       *[other] 全部 { $count } 个版本都有故事。
    }
well-not-overdue = 没有逾期的版本。
well-dependencies =
    { $count ->
        [0] 没有哪个故事依赖其他故事。
        [1] 1 个依赖关系，且不依赖更晚的版本。
       *[other] { $count } 个依赖关系：没有循环，也没有依赖更晚的版本。
    }
well-titles =
    { $count ->
        [1] 标题没有提到系统或界面，也不是问题或占位名称。
       *[other] { $count } 个标题都没有提到系统或界面，也都不是问题或占位名称。
    }
well-no-code =
    { $count ->
        [1] 标题没有提到系统，也不是问题或占位名称。
       *[other] { $count } 个标题都没有提到系统，也都不是问题或占位名称。
    }
well-no-question =
    { $count ->
        [1] 标题不是问题或占位名称。
       *[other] { $count } 个标题都不是问题或占位名称。
    }
well-specified =
    { $count ->
        [1] { $release }中未完成的故事有验收标准和估算。
       *[other] { $release }中全部 { $count } 个未完成的故事都有验收标准和估算。
    }
well-criteria =
    { $count ->
        [1] { $release }中未完成的故事有验收标准。
       *[other] { $release }中全部 { $count } 个未完成的故事都有验收标准。
    }
well-estimates =
    { $count ->
        [1] { $release }中未完成的故事有估算。
       *[other] { $release }中全部 { $count } 个未完成的故事都有估算。
    }
well-no-question-open = { $release }没有未解决的问题或假设。
well-backlog = 待办列表是空的：所有故事都在地图上。
well-ignored =
    { $count ->
        [0] 没有被忽略的缺口。
        [1] 被忽略的缺口有理由，并且仍然存在。
       *[other] 全部 { $count } 个被忽略的缺口都有理由，并且仍然存在。
    }

question-payment-fails = { $titles }：如果失败了怎么办？
question-delivery = { $titles }：谁来送？没人开门怎么办？
question-who-they-are = { $titles }：产品怎么知道用户是谁？
question-leave = { $titles }：用户怎么退出？
question-access-ends = { $titles }：这个访问权限如何收回？
question-who-decides = { $titles }：谁来决定同意还是拒绝？
question-who-prepares = { $titles }：谁来准备？
question-who-answers = { $titles }：谁来回答，多久能回答？
question-who-repairs = { $titles }：谁来处理？
question-who-cancels = { $titles }：谁来取消，在哪里取消？
question-who-pays = { $titles }：谁来付款，我们怎么知道付了？
question-money-back = { $titles }：用户怎么拿回钱？
question-stop = { $titles }：用户怎么停止它？
question-mute = { $titles }：用户怎么关闭消息？
question-proof = { $titles }：领取时出示什么？
question-first-time = { $titles }：用户第一次是怎么进来的？
question-lies = { $titles }：如果是谎言或侮辱怎么办？
question-who-provides = { $titles }：谁来上架、定价和下架？
question-who-writes = { $titles }：谁放上去，谁拿下来？
question-too-late = { $title }在{ $release }发布，{ $undo }要到{ $later }才发布：在那之前用户怎么办？
question-never-undone = { $title }在{ $release }发布，{ $undo }不在任何版本中：在那之前用户怎么办？
question-role = { $title }：{ $role }是谁？没有对应的人物角色。
question-roles = { $titles }：{ $roles }是谁？没有对应的人物角色。
question-before = { $title }之前会发生什么？
question-before-persona = { $persona }：{ $title }之前会发生什么？
question-after = { $title }之后会发生什么？目标：{ $goal }
question-hand-over = { $giver }做完{ $last }，{ $taker }接着{ $next }：中间会发生什么？
question-hand-over-goal = { $giver }做完{ $last }，{ $taker }接着{ $next }：中间会发生什么？{ $giver }的目标：{ $goal }
question-own = { $titles }：{ $question }

## Handout

handout-about = 请为会议打印此页：所有版本的计划、每个版本一页，以及分成多张的故事墙。
handout-papers = 纸张大小
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 或 Letter
    }（{ $count } 张）
handout-wall =
    故事墙，{ $count } 张 { $paper ->
        [a3] A3
       *[a4] A4 或 Letter
    }
handout-layout = 纸张拼法
handout-background = 背景
handout-notes = 笔记
handout-continued = { $band }（续）
sheet-number = 第 { $number } 张，共 { $count } 张
sheet-label =
    { $count ->
        [1] 故事墙
       *[other] 故事墙，第 { $number } 张，共 { $count } 张
    }
sheet-columns =
    { $shown ->
        [1] 第 { $first } 列，共 { $count } 列
       *[other] 第 { $first }–{ $last } 列，共 { $count } 列
    }
sheet-row = 第 { $number } 行，共 { $count } 行
sheet-from-left = ◂ 接第 { $sheet } 张
sheet-from-right = 接第 { $sheet } 张 ▸
sheet-from-above = ▴ 接第 { $sheet } 张
sheet-to-left = ◂ 转第 { $sheet } 张
sheet-to-right = 转第 { $sheet } 张 ▸
sheet-to-below = ▾ 转第 { $sheet } 张

## Markdown export

markdown-personas = 人物角色：{ $names }
markdown-stories = 所有故事

## Gap rules: the page, and signs on the wall

rules-title = 缺口规则
rules-page-title = 缺口规则 · { $project }
rules-lead = storywall 在地图中检查什么、为什么重要、如何修正。
rules-by-family = 按类别查看规则
rules-advice = 建议：
rules-before = 之前
rules-after = 之后
rules-options = 项目文件中的选项
rules-off-here = 在此项目中关闭
rules-level-here = 在此项目中为 { $level }

gap-error = ✗ 错误
gap-warning = ! 缺口
gap-note = · 提示
gap-mark-gaps =
    { $count ->
        [1] ! 缺口
       *[other] ! { $count } 个缺口
    }
gap-mark-notes =
    { $count ->
        [1] · 提示
       *[other] · { $count } 条提示
    }
gap-error-number = ✗ 错误 { $number }
gap-warning-number = ! 缺口 { $number }
gap-places = { $count } 处
gap-more-places = 另有 { $count } 处
gap-more-places-of-many = 另有 { $count } 处，此处列出其中 { $shown } 处
gap-needed-story = 它依赖的故事

family-frame = 人物角色和目标
    .about = 谁使用产品，为什么
family-backbone = 主干
    .about = 用户一步一步做什么
family-releases = 版本
    .about = 什么时候发布什么，每次都是贯穿整个主干的一个薄切片
family-dependencies = 依赖关系
    .about = 哪些故事必须先做
family-wording = 措辞
    .about = 用用户自己的话说明用户做什么的标题
family-readiness = 就绪程度
    .about = 下一个版本足够详细，以后的版本不过分详细
family-upkeep = 维护
    .about = 每个 `ignore:` 是否仍有必要

skipped-language = 没有语言 `{ $language }` 的词表
skipped-language-undeclared = 地图没有注明语言，标题也不是英语
skipped-not-english = 地图不是用英语写的
skipped-estimates = 所有故事都没有估算
skipped-acceptance = 所有故事都没有验收标准
skipped-few-acceptance = 有验收标准的故事很少
skipped-off = 已在项目文件中关闭
skipped-today = 不知道今天的日期（项目文件中的 `today: true`）

## Gap rules: personas and goal

no-persona =
    .looks-for = 地图没有人物角色。
    .why = 没有人物角色，每个读者想象的用户都不同，团队无法就什么最重要达成一致。
    .ask = 谁会走完这段旅程？请说出某种情境中的一个人，例如“小莉，忙碌的妈妈”
    .advice = 在 `personas:` 下至少写一个人物角色
    .finding = 地图没有人物角色：看不出这些步骤是谁在走

generic-persona =
    .looks-for = 人物角色不是具体的人。它的整个名称适用于任何人，例如“用户”；它是系统，或者是地点或组织，例如“商店”；或者它只说明某人与企业的关系，例如“客户”，却没有目标、描述或其他信息。每张地图只报告一条。仅限有词表的语言。
    .why = 可以是任何人的人物角色帮不了团队做决定，因为每个故事看起来都合适。
    .ask = 具体是谁，处于什么情境？请起一个名字，例如“小莉，忙碌的妈妈”
    .advice = 写出具体的一类人和他们的特点，例如“小莉，忙碌的妈妈”
    .anybody =
        { $others ->
            [0] { $persona }可以是任何人
           *[other] { $persona }和另外 { $others } 个人物角色可以是任何人
        }
    .system =
        { $others ->
            [0] { $persona }是系统，不是人
           *[other] { $persona }和另外 { $others } 个人物角色不是人
        }
    .place =
        { $others ->
            [0] { $persona }是地点或组织，不是人
           *[other] { $persona }和另外 { $others } 个人物角色不是人
        }
    .customer =
        { $others ->
            [0] { $persona }
           *[other] { $persona }和另外 { $others } 个人物角色
        }只说明了与企业的关系，没有说明是什么样的人
    .also = 也不是具体的人

unused-persona =
    .looks-for = 有的人物角色在地图上没有故事。generic-persona 报告的，以及活动为空的，由那些规则处理。每张地图只报告一条。如果没有任何活动、任务或故事指明人物角色，则改为报告这一点，因为那时所有故事都属于第一个人物角色。
    .why = 要么他们的旅程缺了一部分，要么产品不是为他们做的。
    .ask = 哪些活动属于这个人物角色？
    .advice = 在他们的活动或故事上设置 `persona:`，或删除该人物角色
    .finding = { $personas }没有故事
    .none-named = 没有任何一项指明人物角色，所以每个故事都算作{ $persona }的
    .also = 也没有故事

one-column-persona =
    .looks-for = 一个人物角色的所有故事（三个以上）都在一个任务中，而另一个人物角色的故事分布在四个以上的任务中。
    .why = 地图把这个人物角色的需要显示成一堆，缺少的步骤就不容易被发现。
    .ask = 在这之前和之后，这个人物角色还做什么？
    .advice = 询问他们先做什么、再做什么、最后做什么，并为每一步建一个任务
    .finding = { $persona }的全部 { $count } 个故事都在一个任务{ $task }中
    .related = 包含此人物角色的所有故事

person-as-activity =
    .looks-for = 活动的标题是人物角色的名字。每张地图只报告一条，不限语言。
    .why = 每人一列只是一份愿望清单：看不出谁在谁之后做什么，也看不出谁在哪里等谁。
    .ask = 这个人在这一步做什么？
    .advice = 用人们做的事为活动命名，用 `persona:` 说明是谁
    .finding =
        { $others ->
            [0] { $activity }是人，不是步骤
           *[other] { $activity }和另外 { $others } 个活动是人，不是步骤
        }
    .also = 也是人

no-goal =
    .looks-for = 地图没有目标。
    .why = 没有目标，团队就分不清用户要达成目标需要哪些故事，哪些可以等。
    .ask = 有哪些事今天做不到，以后就能做到？
    .advice = 在 `goal:` 下用一行写出用户想达成什么
    .finding = 地图没有目标

broken-journey =
    .looks-for = 人物角色在首个服务于他们的版本中卡住：他们的某个活动前后都有故事，这个活动中却没有，而 skipped-activity 还没有指出。每个人物角色只报告一条，仅限有两个以上人物角色的地图。
    .why = 版本看起来完整，因为有人能走完每一步，但这个人物角色走不完。
    .ask = 在这个版本中，这个人物角色怎么过这一步？
    .advice = 把他们在这个活动中最小的故事加入版本，或在 `ignore:` 下说明他们怎么过这一步
    .finding = { $persona }在{ $release }中卡住：{ $activities }没有此人物角色的故事
    .related = 没有此人物角色的故事

first-release-leaves-persona-out =
    .looks-for = 有的人物角色有故事，但第一个版本中一个也没有，以后的版本也没有提到他们或他们做的事。从第三个版本起才有故事的，视为有意排除。每张地图只报告一条。仅限有两个以上版本的地图。
    .why = 别人可能依赖这个人物角色做的事：没有人打包，订单就到不了。
    .ask = 在第一个故事发布之前，这个人物角色怎么办？
    .advice = 确认第一个版本没有这个人物角色也行得通；如果可以，在 `ignore:` 下说明
    .finding = { $release }没有{ $personas }的故事
    .also = 其中也没有故事

no-lang =
    .looks-for = 地图没有注明语言，而标题的文字或最常见的词显然不是英语。这时措辞规则不检查地图，技术术语除外。
    .why = 浏览器会按英语朗读页面和断行，规则也会寻找英语单词。
    .ask = 标题用的是什么语言？请用语言代码回答，例如 de 或 pt-BR
    .advice = 在 `lang:` 下注明地图的语言
    .advice-with-code = 注明地图的语言：`lang: { $code }`
    .finding = 地图没有注明语言，标题也不是英语

## Gap rules: backbone

empty-map =
    .looks-for = 地图没有活动，或没有故事。
    .why = 还没有可讨论或计划的内容，其他规则大多也没有东西可检查。
    .ask = 用户做的第一件事是什么？
    .advice = 在 `activities:` 下列出用户走的步骤，每一步配一个任务和一个故事
    .no-activity = 地图没有活动
    .no-story = 地图有活动，但没有故事

empty-activity =
    .looks-for = 活动没有任务，或任务中没有故事。
    .why = 还没有人想清楚这一步，用户走到这里会什么也找不到。
    .ask = 这个活动有哪些步骤？
    .advice = 添加用户在那里做的事，从一个任务和一个故事开始，或删除该活动
    .no-tasks = { $activity }没有任务
    .no-stories = { $activity }有任务，但没有故事

empty-task =
    .looks-for = 有的任务没有故事，但所在的活动有一些。每个活动只报告一条。
    .why = 这一步看起来已经覆盖，却没有说明用户怎么走。
    .ask = 用户怎么完成这一步？
    .advice = 添加能让用户完成此任务的最简单的故事，或删除该任务
    .finding = { $tasks }没有故事
    .also = 也没有故事

flat-map =
    .looks-for = 几乎每个任务都只有一个故事：仅限有十个以上任务带故事的地图，且其中 70% 只有一个故事。
    .why = 每个任务只有一个故事，任何版本都无法省略什么，第一个版本就和整个产品一样大。
    .ask = 第一个版本可以省去什么？哪些步骤其实是好几个故事？
    .advice = 对每个任务询问最初做到多少就够、以后可以加什么，并把两者都作为故事添加
    .finding = { $total } 个任务中有 { $count } 个只有一个故事，所以任何版本都无法省略什么

no-steps =
    .looks-for = 有的活动有故事但没有步骤：故事直接放在活动下，或者唯一的任务标题相同且最多两个故事。每张地图只报告一条。
    .why = 没有步骤的活动还没有想清楚，用户在中间做的事很容易被漏掉。
    .ask = 这些活动有哪些步骤？
    .advice = 询问用户在这个活动中先做什么、再做什么、最后做什么，并把每一步变成一个任务
    .finding =
        { $others ->
            [0] { $activity }还没有步骤
           *[other] { $activity }和另外 { $others } 个活动还没有步骤
        }
    .also = 也没有步骤

backbone-size =
    .looks-for = 主干有超过 10 个活动，不计工作层面。或者少于 4 个，同时有两个以上人物角色，或有一个长得藏着好几步的活动，并且有 12 个以上故事，除非 lopsided-depth 或 time-as-backbone 能说明得更多。项目可以设置其他界限。
    .why = 活动太少，缺少的步骤不容易被发现；活动太多，没有人能看到整个旅程。
    .ask = 哪些活动应该合在一起，哪些活动里藏着好几个？
    .advice = 合并属于同一步的活动，或把很长的旅程分成两张地图
    .advice-for-few = 拆分包含多个步骤的活动，并询问它们前后发生什么
    .advice-for-personas = 为{ $personas }各做一张地图，因为他们有各自的旅程，或合并属于同一步的活动
    .too-few = 主干有 { $count } 个活动：少于 { $min } 个很难覆盖整个旅程
    .too-many =
        主干有 { $count } 个活动{ $layers ->
            [0] {""}
           *[other] ，不计 { $layers } 个工作层面
        }：超过 { $max } 个就很难一眼看全

thin-activity =
    .looks-for = 中间的某个活动只有一个任务、一个故事，而其他活动至少有一半有两个以上任务。以下情况不报告：标题是事物的活动、第一个版本跳过的活动、一半以上的活动都是这样，或几乎每个任务都只有一个故事。
    .why = 它可能是相邻活动的一部分，也可能是还没有人想清楚的一步。
    .ask = 这个活动中还会发生什么？
    .advice = 询问用户在此任务前后做什么；如果没有，就把它移到相邻的活动
    .finding = { $activity }只有一个任务，而其他活动大多有好几个

wide-activity =
    .looks-for = 有的活动超过 7 个任务。每张地图只报告一条，除非 backbone-size 或 flat-map 已报告。项目可以设置其他界限。
    .why = 很长的活动通常藏着一个用户停下来、以后再回来的地方，他们在那里需要什么很容易被漏掉。
    .ask = 其中哪些任务本身就是一个活动？
    .advice = 找到用户停顿的地方，在那里拆分活动
    .finding =
        { $others ->
            [0] { $activity }有 { $count } 个任务
           *[other] { $activity }有 { $count } 个任务，另外 { $others } 个活动也一样长
        }：超过 { $max } 个通常就是两个活动
    .also = 也太长

lopsided-depth =
    .looks-for = 一个活动的故事超过全部故事的一半，另一个却只有一个。仅限有八个以上故事的地图。项目可以设置其他比例。
    .why = 团队细化了自己最了解的部分，可能漏掉了用户在别处的需要。
    .ask = 单薄的活动缺了什么？或者，庞大的活动可以从哪里拆开？
    .advice = 找一个实际做这些活动的人，把只有一个故事的活动仔细谈一遍
    .finding = { $activity }有 { $total } 个故事中的 { $count } 个，而{ $others }只有一个
    .related = 只有一个故事

duplicate-name =
    .looks-for = 两个任务的标题相同，或同一任务的两个故事相同，或不同任务、不同版本的两个故事相同。大小写和空格不计。每个标题只报告一条。
    .why = 读者分不清这是一件事还是两件事。
    .ask = 是同一件事出现了两次吗？如果不是，人物角色会怎么称呼这一个？
    .advice = 删除其中一个，或在两个标题中写明区别
    .advice-for-personas = 如果是给不同人物角色的同一件事，只做一次：保留一个故事，写上所有人物角色
    .task = 有 { $count } 个任务叫{ $title }：是同一个任务，还是不同的任务？
    .story = 有 { $count } 个故事叫{ $title }：是同一个故事，还是不同的故事？
    .related = 标题相同

one-shot-activity =
    .looks-for = 一个活动的所有故事（三个以上）都在同一个不是首个的版本中，而至少一半的活动在多个版本中有故事。有成果的版本，或主要由该活动的故事组成的版本，本来就是为它而做的，不报告。每个版本只报告一条，仅限有三个以上版本的地图。
    .why = 这一步完成之前没有人见过它，等知道用户在那里需要什么时，已经改不了了。
    .ask = 在那之前，缺了其中哪些故事会让人不便？
    .advice = 找到该活动中单独也有用的最小的故事，放到更早的版本发布
    .finding = { $activities }在{ $release }中一次做完：之前和之后都没有
    .also = 也一次做完

time-as-backbone =
    .looks-for = 活动是周、冲刺、阶段或季度。每张地图只报告一条，标在第一个活动上。仅限有词表的语言。
    .why = 日历显示的是团队做什么，用户旅程中缺少的步骤就不容易被发现。
    .ask = 用户那时做什么？请用人物角色的话来说
    .advice = 用用户做的事为活动命名，用版本来计划时间
    .finding = { $activities }是时间段，不是用户走的步骤
    .related = 也是时间段

cross-cutting-activity =
    .looks-for = 活动是工作层面，而不是用户走的步骤。例如基础设施、技术债、本地化、数据和 UI，以及以“使能：”或“横切：”开头的标题。每张地图只报告一条。仅限有词表的语言。其他规则都不计入这样的活动。
    .why = 工作层面掩盖了是哪一步需要这项工作，工作因此很容易被推迟。
    .ask = 人物角色在这里做什么？请用他们自己的话来说
    .advice = 把每个故事移到最先需要它的步骤，作为故事或验收标准
    .finding =
        { $others ->
            [0] { $activity }是工作层面，不是用户走的步骤
           *[other] { $activity }和另外 { $others } 个活动是工作层面，不是用户走的步骤
        }
    .also = 也是工作层面

## Gap rules: releases

no-releases =
    .looks-for = 地图有故事，但没有版本。
    .why = 没有版本，就看不出先发布什么，每个故事看起来都一样紧急。
    .ask = 能帮到某个人的最薄切片是什么？
    .advice = 在 `releases:` 下添加第一个版本，只放让它有用所需的最少故事
    .finding = 地图有 { $count } 个故事，但没有版本

skipped-activity =
    .looks-for = 第一个版本在它所服务的人物角色的某些活动中没有故事，尽管那里有已排期的内容，也没有决定可以解释：以后的版本都没有在名称、成果或衡量指标中提到该活动。人物角色在版本中走到尽头的地方，可能是有意结束的：版本有成果和衡量指标，或者以后的某一个版本包含该活动的所有故事，除非用户付款或下单后在等待接下来的东西。标题是事物或时间段的活动不计，在有 20 个以上故事的地图中，只有一两个故事的单独任务也不计。每个版本只报告一条。以后的版本可以省略步骤，有已发布故事的步骤不算跳过。如果第一个版本已发布，则改看首个未发布的版本。
    .why = 缺了一步，其他步骤再好，用户也达不到目标。
    .ask = 这个活动中哪个故事不能省去？
    .advice = 把这些活动中各自最小的故事加入版本，或在 `ignore:` 下说明用户怎么过这些步骤
    .advice-for-one = 把{ $tasks }下最小的故事加入版本，或在 `ignore:` 下说明用户怎么过这一步
    .stops = { $release }在{ $last }之后停住：没有接下来的{ $activities }的故事
    .skips = { $release }没有{ $activities }的故事：用户怎么过这一步？
    .related = 也没有故事

skipped-task =
    .looks-for = 第一个版本在它覆盖的活动中跳过了夹在中间的任务，最多是有其人物角色故事的任务的一半，尽管有人会继续走到后面的任务。只在下一个版本之后才有的任务，以及以后的版本在名称、成果或衡量指标中提到的任务，视为有意不做。每个版本只报告一条。
    .why = 用户可能一开始就需要这个任务，而活动的其余部分都覆盖时，它很容易被忽略。
    .ask = 在这个版本中，用户怎么过这些任务？
    .advice = 一步一步朗读版本，如果用户会觉得少了它，就为这个任务添加故事
    .finding = { $release }跳过了{ $activity }中的{ $tasks }
    .in-several = { $release }跳过了{ $tasks }
    .also = 也被跳过

vertical-slice =
    .looks-for = 一个版本的所有故事都取自同一个活动。只计有四个以上故事的版本，仅限多个活动有故事的地图。在之前版本的活动之上新增一个活动并且有成果的版本，是有意这样做的。skipped-activity 报告的版本，此规则不再报告。
    .why = 用户走某一步的方式更多了，旅程却没有往前。
    .ask = 如果其他活动什么都没有，这个版本能帮到谁？
    .advice = 改为取每个活动中最小的故事，其余留到以后
    .finding = { $release }的全部 { $count } 个故事都在一个活动{ $activity }中
    .related = 包含此版本的所有故事

empty-release =
    .looks-for = 版本没有故事。
    .why = 读者会期待它带来什么，却没有人打算去做。
    .ask = 其中有哪些故事？
    .advice = 为版本分配故事，或删除它
    .finding = { $release }没有故事

no-outcome =
    .looks-for = 有的版本没有说明用户会有什么改变。每张地图只报告一条：如果下一个版本在其中则为警告，否则为提示。空的或已发布的版本除外。
    .why = 没有成果，只要故事做完，版本就算成功，哪怕用户没有得到任何改善。
    .ask = 它发布之后，人物角色会有什么变化？
    .advice = 在 `outcome:` 下补全“有了这个版本，用户可以……”这句话
    .finding =
        { $others ->
            [0] { $release }没有成果
           *[other] { $release }和另外 { $others } 个版本没有成果
        }：看不出用户会有什么改变
    .also = 也没有成果

no-measure =
    .looks-for = 下一个版本有成果，但没有衡量成功的指标，成果中也没有数字。同样情况的后续版本一并报告。每张地图只报告一条。
    .why = 没有衡量指标，团队就无法知道版本是否奏效，也学不到什么。
    .ask = 你们怎么判断成果已经实现？
    .advice = 在 `measure:` 下写出如果奏效，用户会在何时之前做什么
    .finding = { $releases }有成果，但没有衡量成功的指标
    .also = 也没有衡量指标

overpacked-first-release =
    .looks-for = 第一个版本的故事超过全部已排期故事的 75%。仅限有两个以上带故事的版本、且尚未发布任何内容的地图。属于工作层面的活动不计。项目可以设置其他比例。
    .why = 第一个版本越大，团队越晚知道其中哪些故事没有人需要。
    .ask = 什么可以等一等，而不会让任何人卡住？
    .advice = 把用户一开始可以没有的故事移到以后的版本
    .finding = { $total } 个已排期故事中有 { $count } 个在{ $release }中

priority-inversion =
    .looks-for = 在某个任务中，一个故事排在晚两个以上版本发布的故事下面，而按版本顺序排列的其他任务至少是这类任务的四倍。每张地图只报告一条。已发布的故事，以及 needs-later-story 报告的故事不计。
    .why = 任务中最重要的故事排在最前，所以要么顺序过时了，要么团队先做了不那么重要的故事。
    .ask = 以哪个为准：故事的顺序，还是版本的顺序？
    .advice = 把每个任务的故事按版本排序，或把更重要的移到更早的版本
    .finding = 在 { $count } 个任务中，故事没有按版本顺序排列：{ $story }比{ $above }先发布
    .related = 排在上面，但发布更晚
    .also = 比排在上面的故事先发布

speaks-of-later =
    .looks-for = 故事提到了用户要到以后的版本才有、或根本没有的东西：保存食谱在后，却提到已保存的食谱；添加列表在后，却要删除列表；注册之前的个人资料。仅限英语地图。检查标题和描述。
    .why = 用户会遇到还没有意义的一步，或者团队做到一半才发现得先做另一个。
    .ask = 在这个版本中，它从哪里来？
    .advice = 把另一个故事移到同一版本，或把这个移到以后的版本
    .finding = { $story }在{ $release }发布，但它提到的东西要到{ $later }的{ $maker }才有
    .unscheduled = { $story }提到的东西要靠{ $maker }才有，而后者未排期
    .related = 用户从这里得到它

work-runs-ahead =
    .looks-for = 首个未完成的版本有两个以上故事未开始或受阻，而以后的版本有三个以上故事在进行中或已完成。问题和关于失败的故事不计。
    .why = 用户在等第一个版本，团队却从任何版本都学不到东西。
    .ask = 为什么先做以后的工作？是什么拖住了这个版本？
    .advice = 先完成第一个版本再开始以后的，或在版本之间交换故事
    .finding = { $release }有 { $count } 个故事在等待，而以后的版本有 { $ahead } 个在进行中或已完成
    .related = 跑在第一个版本前面

layer-release =
    .looks-for = 版本以工作层面或阶段命名。例如后端、设计和测试。仅有编号的名称（如第 2 阶段）只在版本有成果时才计；否则由 no-outcome 报告。每张地图只报告一条。仅限有词表的语言。
    .why = 只有一个层面，用户什么也做不了，所以在最后一个发布之前没有人试用产品。
    .ask = 有了这个版本，用户能做什么？请以此命名
    .advice = 围绕用户能做的事计划每个版本，并以此命名
    .finding =
        { $others ->
            [0] { $release }以工作的一部分命名，而不是用户能做的事
           *[other] { $release }和另外 { $others } 个版本以工作的一部分命名，而不是用户能做的事
        }
    .also = 也是工作的一部分

technology-release =
    .looks-for = 在一个版本中，三个以上且至少四分之一的标题提到某种技术，例如 AI、VR、区块链、无人机或人脸识别。仅限有词表的语言。
    .why = 做的是一项还在找理由的技术，用户的需要只能等。
    .ask = 这项技术解决了人物角色的什么问题？
    .advice = 在每个标题中写出用户得到什么，并问问没有它，用户会不会觉得缺了什么
    .finding = { $release }的 { $total } 个故事中有 { $count } 个以技术命名：{ $stories }
    .related = 以技术命名

release-dates-out-of-order =
    .looks-for = 版本的日期早于排在它上面的版本。
    .why = 版本从上到下发布，读者分不清是顺序对还是日期对。
    .ask = 哪个日期是对的？
    .advice = 按发布顺序排列版本，或改正日期
    .finding = { $release }预计{ $date }发布，但排在上面的{ $above }预计{ $later }发布
    .related = 排在上面，但发布更晚

overdue-release =
    .looks-for = 版本的日期已过，但仍有未完成的故事。需要给出今天的日期，用 `--today DATE` 或项目文件中的 `today: true`。带有 `status: released` 的版本由 status-drift 报告。
    .why = 读者仍在指望那个日期。
    .ask = 还没完成的故事怎么处理？
    .advice = 定一个新日期，或把未完成的故事移到以后的版本
    .finding = { $release }原定{ $date }发布，但仍有 { $count } 个故事未完成

status-drift =
    .looks-for = 版本的状态与故事矛盾：`status: released` 却有未完成的故事，或 `status: planned` 而所有故事都已完成。
    .why = 读者一旦发现状态有误，就不再相信地图的其余部分。
    .ask = 到底发布了没有？
    .advice = 改正状态，或把未完成的故事移到以后的版本
    .released = { $release }标为已发布，但仍有 { $count } 个故事未完成
    .planned = { $release }标为计划中，但所有故事都已完成
    .related = 仍未完成

unscheduled-stories =
    .looks-for = 有两个以上故事的任务全部没有版本，或全部故事的三分之一没有版本，尽管地图有版本。问题、占位名称和已排期故事所依赖的故事由其他规则报告。每张地图只报告一条。
    .why = 读者分不清未排期的故事会不会做。
    .ask = 这些故事中哪些进入下一个版本？
    .advice = 把每个故事分配到版本，或删除它
    .anywhere = { $count } 个故事未排期
    .in-task = { $task }有 { $count } 个故事未排期
    .mostly-in-task = { $count } 个故事未排期，其中 { $task_count } 个在{ $task }
    .in-two-tasks = { $count } 个故事未排期，其中 { $first_count } 个在{ $first }，{ $second_count } 个在{ $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = 故事依赖更晚版本的故事。
    .why = 版本无法按计划运作，因为它依赖的东西发布得更晚。
    .ask = 没有另一个故事，这个故事怎么运作？
    .advice = 把被依赖的故事移到更早的版本，或把这个移到以后的版本
    .finding = { $story }在{ $release }发布，但依赖在{ $later }发布的{ $needed }

needs-unscheduled-story =
    .looks-for = 已排期的故事依赖未排期的故事。
    .why = 故事依赖没有人计划的工作。
    .ask = 另一个故事什么时候发布？
    .advice = 把被依赖的故事排到同一或更早的版本，或从 `needs:` 中删除
    .finding = { $story }在{ $release }发布，但依赖未排期的{ $needed }

dependency-cycle =
    .looks-for = 故事相互依赖，形成循环。每个循环只报告一条，标在第一个故事上。
    .why = 循环中的每个故事都在等另一个，所以没有一个能先做。
    .ask = 其中哪个可以先做，怎么做？
    .advice = 删除一个并非必需的 `needs:` 条目，或拆分其中一个故事
    .itself = { $story }依赖自己
    .several = { $stories }相互依赖，形成循环
    .related = 循环的一部分

done-before-its-need =
    .looks-for = 已完成的故事依赖未完成的故事。
    .why = 要么故事并未真正完成，要么它不依赖另一个，所以基于地图的计划是错的。
    .ask = 另一个故事完成了吗，还是其实不需要它？
    .advice = 如果故事没有它也能运作，就删除 `needs:` 条目，否则改正状态
    .finding = { $story }已完成，但依赖未完成的{ $needed }

blocked-in-active-release =
    .looks-for = 进行中的版本中有故事受阻。有未解决问题的故事按问题报告。
    .why = 没有这个故事版本就无法发布，每多等一天，后面的都会推迟。
    .ask = 它被什么阻碍，谁来解除？
    .advice = 弄清故事在等什么、谁能解决，或把它移到以后的版本
    .finding = { $story }受阻，而{ $release }是进行中的版本

## Gap rules: wording

system-words =
    .looks-for = 标题使用技术术语，例如 API、数据库或 OAuth，或包含代码，例如 `userId` 或 `/orders`。检查所有语言的活动、任务和故事。引号或括号中的文字、导入或导出中的文件格式以及开发者的故事除外。每张地图只报告一条。
    .why = 用户和相关方无法判断自己看不懂的步骤，而且它往往根本不是用户的步骤。
    .ask = 人物角色在这里做什么或看到什么？请用他们的话来说
    .advice = 写出用户做什么或得到什么，把技术放进描述：写`用我的 Google 账号登录`，不写`通过 OAuth 认证`
    .finding =
        { $others ->
            [0] { $title }说的是系统（{ $word }），不是用户做的事
           *[other] { $title }（{ $word }）和另外 { $others } 个标题说的是系统，不是用户做的事
        }
    .also = 说的也是系统

screen-words =
    .looks-for = 故事提到界面元素，例如按钮或下拉框：三个以上，或超过十分之一。每张地图只报告一条。仅限有词表的语言。引号中的文字除外。
    .why = 团队还没问用户想做什么，就已经定了设计。
    .ask = 它是做什么用的？请说出人物角色用它达成什么
    .advice = 写出用户做什么，把设计放进描述：写`说明我住在哪里`，不写`国家下拉框`
    .finding =
        { $others ->
            [0] { $title }描述的是界面（{ $word }），不是用户做的事
           *[other] { $title }（{ $word }）和另外 { $others } 个故事描述的是界面，不是用户做的事
        }
    .also = 描述的也是界面

feature-noun =
    .looks-for = 活动，或三个以上的任务，是事物而不是行动。检查一两个词的标题：仪表盘、配送和管理页面是事物，搜索和付款是行动。每张地图只报告一条。仅限有词表的语言。
    .why = 事物的清单是菜单，不是旅程：它掩盖了谁做什么，以及中间缺了哪些步骤。
    .ask = 人物角色用它做什么？请用动词来说
    .advice = 用动词开头，写出用户做什么：写`看看我的店今天生意如何`，不写`仪表盘`
    .finding =
        { $others ->
            [0] { $title }是事物，不是用户做的事
           *[other] { $title }和另外 { $others } 个标题是事物，不是用户做的事
        }
    .also = 也是事物

business-wish =
    .looks-for = 故事说用户看到或得到的，其实只是企业想展示的东西，例如广告、促销或加购推荐。每张地图只报告一条。仅限有词表的语言。
    .why = 没有人为此而使用产品，地图因此看起来像是满足了用户的需要。
    .ask = 人物角色想从中得到什么？请用他们的话来说
    .advice = 写出用户从中得到什么，或把故事从地图移除、留在商业计划中
    .finding =
        { $others ->
            [0] { $title }是企业的愿望，不是用户做的事
           *[other] { $title }和另外 { $others } 个故事是企业的愿望，不是用户做的事
        }
    .also = 也是企业的愿望

question-as-story =
    .looks-for = 故事的标题是问题。每张地图只报告一条，不限语言。
    .why = 写着问题的卡片，会像用户将得到的东西一样被计划、估算和计数。
    .ask = 这个问题有了答案之后，人物角色能做什么？
    .advice = 把每个问题写到相关故事的 `questions:` 下，并移除卡片
    .finding =
        { $others ->
            [0] { $title }是问题，不是故事
           *[other] { $title }和另外 { $others } 个故事是问题，不是故事
        }
    .also = 也是问题

sentence-titles =
    .looks-for = 三个以上的标题以故事模板的句子开头，例如“作为……”。每张地图只报告一条。仅限有词表的语言。
    .why = 在满是这种卡片的故事墙上，区分故事的内容排在最后，没有人能浏览地图。
    .ask = 去掉“作为……”，用几个字怎么说？
    .advice = 只把愿望留作标题，其余移到 `persona:` 和 `why:`
    .rewrite = 改写这些标题，例如把这个改写为 `persona:` { $persona }、`story:` { $title } 和 `why:` { $why }
    .rewrite-without-why = 改写这些标题，例如把这个改写为 `persona:` { $persona } 和 `story:` { $title }
    .finding = { $count } 个标题是完整的句子，例如{ $title }
    .also = 也是句子

placeholder-name =
    .looks-for = 标题是占位名称，例如“待定”“其他”或单个字母。检查活动、任务和故事。仅限有词表的语言。地图在别处当作日常用语的词不计，例如学校地图中的“活动”。有版本的地图中，没有版本的故事也不计。
    .why = 没有人知道它代表什么、是否重要，它却被计算在内。
    .ask = 它到底是什么？
    .advice = 写下用户在那里做什么，或在有人知道之前先移除它
    .finding = { $title }是占位名称：没有说明用户做什么

long-title =
    .looks-for = 标题超过 120 个字符。检查任何语言的活动、任务和故事。每张地图只报告一条。项目可以设置其他界限。
    .why = 这么长的标题放不进卡片，读者也会略过。
    .ask = 用几个字怎么说？
    .advice = 把标题缩短到几个词，其余移到 `description:` 或 `acceptance:`
    .finding =
        { $others ->
            [0] { $title }有 { $count } 个字符：放不进卡片
           *[other] { $title }（{ $count } 个字符）和另外 { $others } 个标题太长，放不进卡片
        }
    .also = 也太长

## Gap rules: readiness

no-acceptance =
    .looks-for = 下一个版本中有未完成的故事没有验收标准。每个版本只报告一条，仅限每四个缺少标准的故事至少对应一个有标准的故事的地图。
    .why = 没有标准，大家对故事何时算完成各有想法，用户可能得不到承诺的东西。
    .ask = 你们怎么判断这些故事已经完成？
    .advice = 在 `acceptance:` 下列出故事完成时必须满足的条件
    .finding = { $release }有 { $count } 个未完成的故事没有验收标准：{ $stories }
    .related = 没有验收标准

detail-too-early =
    .looks-for = 超过一半的验收标准在靠后的故事上，且这一比例至少是这些故事在地图中所占比例的 1.5 倍。靠后的故事是指最后一个版本中的、没有版本的，或在待办列表中的。仅限有两个以上版本的地图。最后一个版本如果就是下一个版本或已发布，则不算靠后。项目可以设置其他比例。
    .why = 等到做这些故事时，团队会了解得更多，只能重写标准，而下一个版本却不够详细。
    .ask = 其中哪些细节是你们今天就有把握的？
    .advice = 先写下一个版本的标准，以后的故事只留标题
    .finding =
        { $total ->
            [1] 唯一的验收标准在最后一个版本或没有版本的故事上
           *[other] { $total } 条验收标准中有 { $early } 条在最后一个版本或没有版本的故事上
        }
    .related = 已经有标准

unestimated-story =
    .looks-for = 下一个版本有三个以上未完成的故事没有估算，尽管三分之二的故事有估算。no-acceptance 报告的故事不计。每张地图只报告一条。
    .why = 版本的总数偏低，可能有人据此承诺日期。
    .ask = 与其他故事相比，它有多大？
    .advice = 为这些故事估算，哪怕只是粗略的，或删除版本的估算
    .finding = { $count } 个未完成的故事没有估算，而同一版本的其他故事有：{ $stories }
    .related = 没有估算

oversized-story =
    .looks-for = 一个未完成的故事超过下一个版本估算的 40%。仅限有三个以上估算、且一半的故事有估算的版本。项目可以设置其他比例。
    .why = 版本取决于这一个故事：它的任何延误都会延误一切。
    .ask = 其中能帮到某个人的最小部分是什么？
    .advice = 按用户做的事拆分故事，从最小的部分开始
    .finding = { $story }在{ $release }的 { $total } 中占 { $estimate }

open-question =
    .looks-for = 关于下一个版本的问题没有答案。它可以属于版本、版本的某个故事、该故事的任务或活动，或属于地图。`tbd` 和 `spike` 等标签也把故事标为问题；项目可以设置其他标签。
    .why = 谁来做，谁就会独自回答这个问题，而用户只能接受结果。
    .ask = 在场有人能回答吗？
    .advice = 用 `text:` 和 `answer:` 回答，或在开始做故事之前找到能回答的人
    .finding = { $release }取决于一个未解决的问题：{ $question }
    .done = { $release }中的{ $story }已完成，但它的问题仍未解决：{ $question }
    .tag = { $release }取决于一个未解决的问题：{ $story }带有标签{ $tag }

untested-assumption =
    .looks-for = 关于下一个版本的假设未经检验。它没有答案，属于版本、版本的某个故事、该故事的任务或活动，或属于地图。
    .why = 如果假设是错的，要等用户拿到用不了或不想要的东西，团队才会发现。
    .ask = 你们怎么检验的，结果如何？
    .advice = 用最省的办法检验它，并把结果写到 `answer:` 下
    .finding = { $release }依赖一个未经检验的假设：{ $assumption }
    .done = { $release }中的{ $story }已完成，但它的假设未经检验：{ $assumption }

open-matter-in-notes =
    .looks-for = 地图或任务的描述说有事情未解决：受阻、待定、未决定、上线之前、需要批准等。地图的任何问题、假设或风险都没有与其内容相同的两个词。每张地图只报告一条，并列出这些行。仅限英语地图。
    .why = 描述只会读一次，没有人跟进，等事情紧急时它才再次出现。
    .ask = 由谁来定，最迟什么时候定？
    .advice = 把每件事写到相关项的 `questions:`、`assumptions:` 或 `risks:` 下
    .finding = 有未解决的事只写在描述中：{ $lines }
    .also = 也提到未解决的事

happy-path-only =
    .looks-for = 一个任务在第一个版本中有故事，可能出错的情况却要到以后的版本才有；或者整个版本，包括验收标准，都没有涉及可能出错的情况。这样的故事通过标签 `edge` 或 `error` 识别，在有词表的语言中也通过“失败”“拒绝”“取消”等词识别。每个版本只报告一条，仅限有故事涉及失败的地图；出错会让用户损失很大的任务排在前面。如果几乎每个任务都只有一个故事，则不报告。
    .why = 只要不出错，版本就行得通，而第一天就会出错。
    .ask = 这里可能出什么错，那时用户怎么办？回答会成为这个版本的故事
    .advice = 询问每个任务可能出什么错，并把危害最大的那一个加入版本
    .finding = { $release }有 { $count } 个任务没有关于失败的故事：{ $tasks }
    .later =
        { $others ->
            [0] { $release }有{ $task }，但{ $story }要到{ $later }才发布
           *[other] { $release }有{ $task }，但{ $story }要到{ $later }才发布；另外 { $others } 个任务也是如此
        }
    .related = 没有关于失败的故事

no-failure-path =
    .looks-for = 没有故事涉及可能出错的情况。仅限有八个以上故事、且语言有词表的地图。如何识别这类故事见 happy-path-only。
    .why = 每天都会出错，没有计划，就会有人匆忙决定用户看到什么。
    .ask = 可能出什么错，那时用户怎么办？
    .advice = 询问每个任务可能出什么错、用户那时怎么办，并为此添加故事
    .finding = { $count } 个故事标题都没有说可能出什么错

edge-cases-left-open =
    .looks-for = 一个版本除关于失败的故事外都已完成：这样的故事有两个以上，且都未完成。如何识别这类故事见 happy-path-only。
    .why = 留到最后的，到期时就会被放弃，用户便会碰上。
    .ask = 这些失败中，哪些是用户可以接受的？
    .advice = 决定用户需要其中哪些故事，把其他的移到以后的版本
    .finding = { $release }除 { $count } 个关于失败的故事外都已完成：{ $stories }
    .related = 仍未完成

unmapped-backlog =
    .looks-for = 待办列表有十个以上故事，或占全部的三分之一。每张地图只报告一条，并注明数量。
    .why = 在待办列表中，没有人看得出故事属于旅程的哪里、会挤掉什么。
    .ask = 其中哪些应该放到故事墙上，哪些可以去掉？
    .advice = 把每个故事移到它所属的任务，或删除它
    .finding = { $count } 个故事在待办列表中，不在故事墙上

## Gap rules: upkeep

unused-ignore =
    .looks-for = `ignore:` 条目没有匹配到任何问题。
    .why = 过时的条目会让读者怀疑其他条目，也会掩盖下一个同类缺口。
    .ask = 这个条目可以删除吗？
    .advice = 删除该条目
    .finding = `{ $rule }` 在这里没有可忽略的问题

## Workshop: pages of the people in the room

room-join = 加入工作坊
room-join-name = 你的名字
room-join-code = 加入码：大屏幕上的六位字母和数字
room-join-button = 加入
room-join-wrong-code = 加入码不对。请再看一下大屏幕
room-join-wrong-link = 此链接属于另一个工作坊。请输入大屏幕上的加入码
room-join-closed = 门已关闭。请主持人开门
room-join-later = 错误的加入码太多。请等一分钟，或扫描二维码
room-out = 你已不在工作坊中。要参与请重新加入
room-answer = 回答
room-no-connection = 没有连接。请重试
room-offline = 没有连接。你写的内容会保留在这里，稍后发送
room-ended = 工作坊已结束。谢谢！
room-nothing-left = 没有要问的问题了。主持人可以结束工作坊
room-wall = 查看故事墙
room-to-phone = 返回手机页面
room-step = { $step }，第 { $number } 步，共 { $count } 步
room-time-up = 时间到
room-wait = 请等待下一个问题
room-break = 休息中。主持人会继续
room-reads = 你可以跟着看。要参与请告诉主持人
room-why = 为什么？
room-card = 卡片内容
room-card-add = 添加卡片
room-about-silent = 一个想法一张卡片。主持人翻开之前，谁也看不到你的卡片。
room-about-open = 一个想法一张卡片。你的卡片会马上出现在故事墙上。
room-about-aloud = 请大声说出你的回答。主持人会写下来。
room-about-choose = 请说出你会选哪一个。由主持人选择。
room-my-cards = 我的卡片
room-in-tray = 托盘中 { $count } 张
room-card-edit = 修改“{ $title }”
room-card-remove = 移除“{ $title }”
room-not-sent = 尚未发送
room-not-sent-other = 未发送：问题已更换
room-fingers = 你伸几根手指？
room-finger = { $count } 根手指
room-my-dots = 我的圆点
room-dots-left = 还剩 { $left } 个，共 { $count } 个
room-dot-more = 给“{ $title }”加一个圆点
room-dot-less = 给“{ $title }”减一个圆点
room-dots = { $count } 个圆点
room-results = 投票结果
room-ready = 我准备好了
room-people = { $count } 人
room-people-ready = { $count } 人已准备好
room-park = 把想法放入停车场
room-park-button = 放入
room-parked = 已放入停车场
room-screen = 工作坊
room-question = 问题
room-steps = 步骤
room-time-left = { $step }剩余时间
room-countdown = 倒计时
room-step-time = 显示步骤时间
room-of-minutes = 共 { $count } 分钟
room-join-phone = 用手机加入
room-join-picture = 网址的二维码
room-join-trouble = 手机打不开？
room-join-local = 手机无法访问此地址，只有这台电脑可以。用 --host 0.0.0.0 启动后，手机即可访问。
room-join-trouble-about = 手机必须与这台电脑在同一网络中，并且这台电脑的防火墙必须允许连接。访客网络常常让设备之间无法通信：这时请打开热点。可以尝试的其他地址：
room-door-closed = 门已关闭
room-person-host = 主持人
room-person-reads = 只看
room-person-away = 暂离
room-person-ready = 已准备好
room-person-shows = 已伸出手指
room-tray = 托盘中，正面朝下
room-cards = { $count } 张卡片
room-tray-about = 来自 { $count } 人；主持人翻开之前，谁也看不到
room-hands = { $count } 人中 { $shown } 人已伸出手指
room-votes-open = 投票进行中
room-votes-about = { $count } 人投出 { $dots }
room-parking-lot = 停车场：{ $number } 条
room-hint-silent = 一个想法一张卡片，在手机上安静地写
room-hint-open = 一个想法一张卡片，在手机上写
room-hint-fingers = 在手机上选择手指数
room-hint-aloud = 大声说出来
room-change = { $name }：{ $message }
room-answer-of = 大家的回答
room-answer-lines = 大家的回答，每行一张卡片
room-choices = 选项
room-next = 下一个问题
room-skip = 跳过…
room-skip-reason = 跳过这个问题的理由
room-skip-button = 跳过
room-undo = 撤销回答
room-reveal = 翻开卡片
room-more-minutes = +{ $number } 分钟
room-pause = 休息
room-go-on = 继续
room-more = 更多…
room-host-title = 主持工作坊
room-minutes = 分钟
room-start = 开始
room-stop = 停止
room-hold = 暂停
room-rights = 参与者可以
room-rights-vote = 只投票
room-rights-cards = 投票和写卡片
room-rights-edit = 修改故事墙上的一切
room-writing = 参与者的卡片
room-writing-silent = 翻开之前正面朝下
room-writing-open = 马上出现在故事墙上
room-vote = 投票
room-vote-on = 投票对象
room-vote-stories = 所有故事
room-vote-tasks = 任务
room-vote-releases = 版本
room-vote-task = “{ $title }”的故事
room-vote-each = 每人的圆点数
room-vote-stack = 同一项可以投多个圆点
room-vote-hidden = 结束时才显示投票
room-vote-start = 开始投票
room-vote-close = 结束投票
room-vote-cancel = 取消投票
room-vote-away = 收起投票结果
room-vote-order = 按票数排序
room-door = 门
room-door-close = 关门
room-door-open = 开门
room-read = 只看
room-act = 参与
room-let-read = 让{ $name }只看
room-let-act = 让{ $name }参与
room-remove = 移出{ $name }
room-remove-sure = 是的，移出
room-people-title = 与会者
room-end = 结束工作坊
room-end-sure = 是的，为所有人结束
room-together-join = 加入
room-together-code = 加入码：六位字母和数字
room-together-wrong-code = 加入码不对。请向主持人询问
room-together-wrong-link = 此链接已失效。请输入加入码
room-together-invite = 邀请其他人

## Workshop: steps, and how far it is

workshop-scope = 范围
workshop-frame = 框架
workshop-activities = 活动
workshop-tasks = 任务
workshop-stories = 故事
workshop-gaps = 缺口
workshop-slices = 切片
workshop-close = 收尾
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = 还剩 { $minutes } 分钟
workshop-time-over = 超时 { $minutes } 分钟
workshop-first-release = { $release }：{ $count } 个活动中的 { $reached } 个
workshop-left-out = { $far }，{ $count } 个没有故事
workshop-size = { $activities } 个活动，{ $stories } 个故事

## Workshop: Scope

workshop-title = 这张地图叫什么？
    .why = 每个人都应该知道大家在谈哪段旅程，以后看的又是哪张地图。
    .needed = 地图需要标题
workshop-about = 这张地图是关于什么的？
    .why = 包罗万象的地图永远做不完。开始之前，先说清楚范围。
    .product = 整个产品
    .feature = 一项功能
    .journey = 一段旅程
    .redesign = 重新设计已有的东西
workshop-people = 在场的有谁？
    .why = 名字只写在会议纪要里，不会出现在别处。
workshop-decide = 离开会场时，哪些事应该已经决定好？
    .why = 以决定收尾的工作坊即使提前结束，决定也不会丢失。
workshop-backlog = 有要带来的待办列表吗？其中的卡片会进入地图的待办列表（Jira、Trello 等的卡片：`storywall import`）
    .why = 脑子里装着事，就听不进别人的话。写成卡片的东西可以等一等。

## Workshop: Frame

workshop-frame-needed = 没有具体的人物角色和目标，大家就会争论谁的流程才算数。请说出一个像你们认识的人那样的人
workshop-generic = { $persona }可以是任何人
workshop-goal = 有哪些事{ $persona }今天做不到，以后就能做到？
    .needed = 没有目标，就说不清第一个版本要包含什么
workshop-others = 还有谁参与？
    .why = 常常有人负责打包、配送、审批或答复，他们也有自己的故事。
workshop-journeys = 他们共享一段旅程，还是各自需要一张地图？
    .why = 如果他们之间有交接，一张地图就能看出来。如果从不相遇，两张地图更容易读。
    .one = 他们共享的一段旅程
    .each = 每人一张地图：这张属于其中的第一位

## Workshop: Activities

workshop-first-activities = { $persona }从头到尾要做哪些主要的事？
    .why = 主干讲述整段旅程，求广不求深。通常有四到八个活动。
    .needed = 没有活动的地图没有可以发布的东西
workshop-more-activities = 目前只有 { $count } 个活动。{ $persona }从头到尾还做什么？
workshop-not-counted = 不计入，因为没有用户会做：{ $titles }
workshop-before = { $activity }之前会发生什么？
    .why = 人们最先想到的一步，很少是实际走的第一步。
workshop-after = { $activity }之后会发生什么？
    .why = 最容易忘记的是最后的事：检查、归还、投诉、离开。

## Workshop: Tasks

workshop-who = 谁来做{ $activity }？
    .why = 如果没有回答，就和其他活动一样是{ $persona }。
workshop-steps = { $activity }：{ $persona }先做什么，然后呢？
    .why = 没有人在脑中走过一遍的活动，会藏着被遗忘的步骤。
workshop-more-steps = { $activity }：目前有{ $task }。{ $persona }在这里还做什么？

## Workshop: Stories

workshop-ways = { $task }：{ $persona }可以怎么做？还有哪些办法？
    .why = 每种办法都是一个故事。只有办法不止一种，版本才能省去其中一些。
workshop-more-ways = { $task }：目前有{ $story }。{ $persona }还可以怎么做？
workshop-failures = { $task }：可能出什么错？
    .why = 第一天就会出错，那时会有人匆忙决定用户看到什么。
workshop-still-empty = { $activity }一个故事都没有。这里有什么要做的吗？
    .why = 没有故事的步骤就是一个漏洞：用户走到那里，什么也不会发生。
workshop-first-story = 地图还没有故事。为{ $activity }最先要做的是什么？
    .needed = 版本至少需要一个故事

## Workshop: Gaps

workshop-room =
    .why = 这只有人能回答，规则做不到。你们的回答会保留在地图中。

## Workshop: Slices

workshop-slice-needed = 工作坊要以这样一个版本收尾：它贯穿整个主干，并说明用户会有什么变化
workshop-release = 能让{ $persona }达成{ $goal }的最薄切片是什么？请给这个版本起名
    .why = 薄切片能让某个人从头走到尾。样样都只做一半，谁也帮不了。
workshop-next-release = { $release }之后是什么？还有 { $count } 个故事没有排期。请给下一个版本起名
    .why = 以后的内容是计划，不是承诺。它表明第一个版本有意省去了什么。
workshop-slice = { $activity }：{ $release }离不开哪些故事？
    .why = 用户必须能走过每个活动，哪怕用最简单的方式。
workshop-cards = { $release }中有哪些故事？
workshop-outcome = { $release }发布之后，{ $persona }会有什么变化？
workshop-measure = 你们怎么判断它已经实现？出现什么情况就到此为止？
workshop-agree = 大家都同意{ $release }吗？五指表决：三根或更多手指即为同意
    .why = 没有人同意的切片只是愿望。伸出不到三根手指的人要说明缺了什么。
    .needed = 每个版本都要修改到大家同意为止：`out 2, 3` 按列表中的编号移出卡片，回答标题可加入卡片，也可以回答还缺什么
    .contents = { $release }，{ $count } 个故事：{ $outcome }
    .stories = { $release }，{ $count } 个故事

## Workshop: Close

workshop-read = 请从左到右朗读{ $release }：“先……，然后……”。在哪里卡住了？
    .why = 读出声来，故事里的漏洞马上就能听出来。
workshop-assumptions = 有哪些你们认为理所当然、却需要检验的事？
    .why = 写下来的假设可以在动手之前检验。
workshop-parked = { $text } 还在停车场里。怎么处理？
    .why = 搁置后再也不看的东西就丢了。空行会把它留在记录里。
workshop-parked-at = 搁置时的问题：{ $question }
workshop-next-date = 你们下次什么时候碰面，在那之前谁做什么？
    .why = 没有人再看的地图只是一幅画。

## Workshop: choices

workshop-choice = { $name }
    .agreed = 同意
    .backlog = { $title }，来自待办列表
    .card = { $title }（{ $task }）
    .voted = { $title }（{ $task }），{ $votes } 票
    .scheduled = { $title }（{ $task }），已排入“{ $release }”
    .out = 移出：{ $title }
    .new = 在{ $task }中新建卡片
    .ships = { $title }随{ $release }发布
    .both = 两者都随{ $release }发布
    .remove-entry = 删除该条目
    .keep-entry = 保留

## Workshop: hints, in brackets below a question

workshop-hint = { $first }；{ $second }
    .agree = 1、“是”，或手指数，例如 5, 4, 4, 3；`out 2, 3` 移出卡片，标题加入卡片；也可以说还缺什么
    .numbers-or-cards = 编号（例如 1,3）或卡片：用 `;` 隔开，或每行一张
    .numbers-or-words = 编号（例如 1,3）或自己的话，用 `;` 隔开
    .numbers-or-titles = 编号（例如 1,3）或标题，用 `;` 隔开
    .number-or-words = 编号，或自己的话
    .number = 编号
    .cards = 可以有多个：用 `;` 隔开，或每行一个
    .cards-in-one-line = 可以有多个：用 `;` 隔开，写在一行
    .removable = 如果不需要卡片，输入 `remove it`
    .optional = 空行表示继续
workshop-more = 还有吗？空行表示继续。
workshop-so-far = 目前的回答：{ $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = 请用一行回答；输入 `?` 可查看其他可用的词。
workshop-word-help = 这些词
workshop-word-why = 为什么问这个
workshop-word-back = 再问一次上一个问题
workshop-word-undo = 撤回上一个回答
workshop-word-skip = 不回答并继续；理由会写入纪要
workshop-word-park = 把想法先放一放，以后再说
workshop-word-remove = 按编号或标题移除卡片；单独输入 `remove` 会列出它们
workshop-word-rename = `rename X to Y` 把编号或标题 X 改成另一个标题
workshop-word-show = 显示地图
workshop-word-time = 显示每一步的时间；`time +5` 给这一步多加五分钟
workshop-word-votes = 列出卡片；`votes 1=3, 4=2` 记录票数
workshop-word-pause = 现在停下，以后继续
workshop-word-done = 没有补充，继续
workshop-nothing-left = 没有要问的了。空行结束工作坊；`back` 或 `undo` 可更正回答。
workshop-nothing-asked = 已经没有问题了
    .help = 按回车结束，或输入 `back` 或 `undo`
workshop-reason-missing = 缺少理由
    .help = 请说明原因，例如 `skip 这里没人知道`；理由会写入纪要
workshop-nothing-to-park = 没有要放一放的内容
    .help = 请在后面写出想法，例如 `park 礼品卡呢？`
workshop-no-minutes = 这不是分钟数
    .help = 要多加五分钟，请输入 `time +5`
workshop-no-votes = 这不是票数
    .help = 请输入 `votes 1=3, 4=2`：卡片 1 三票，卡片 4 两票；`votes` 列出卡片
workshop-number-twice = 有一个编号出现了两次
    .help = 每个编号选一次；问大家是否同意时才数手指
workshop-no-numbers = 这里没有可按编号选择的内容
    .help = 请用文字回答；如果指数字本身，请加双引号
workshop-no-vote-card = 没有卡片 { $card }
    .help = `votes` 列出卡片及编号；没有计任何票
workshop-no-cards-yet = 还没有可投票的卡片。
workshop-how-to-vote = `votes 1=3, 4=2` 给卡片 1 记三票、卡片 4 记两票。
workshop-time-up = { $step }的时间到了。`time +5` 多加五分钟；或者把未定的先放一放，继续。
workshop-time-short = { $step }：{ $all } 分钟还剩 { $left } 分钟。

## Workshop: answers that don’t fit

workshop-answer-missing = 这个问题需要回答
workshop-can-be-skipped = 请用几个字回答，或说明理由并跳过：“skip 理由”
workshop-not-skipped = 这个问题不能跳过
workshop-no-choice = 没有选项 { $number }
    .help =
        { $count ->
            [0] 请用文字回答
            [1] 请回答 1，或用文字回答
           *[other] 请从 1 到 { $count } 中选择编号
        }
workshop-only-choices = 请用编号选择
workshop-one-only = 这个问题只能有一个回答
    .help = 请用一行回答；其余的留给下一个问题，或放入停车场
workshop-name-taken = { $name }已经存在
    .help = 请另起一个名称，或者不填直接继续
workshop-no-card = 这里没有卡片{ $title }
    .help = 请用编号选择，或按列表中的写法输入标题；“back”可返回之前的问题
workshop-several-in-one = { $title }里有一张卡片的标题，还有别的内容
    .help = 请用 `;` 隔开，例如“{ $example }”；带逗号的标题请放在英文双引号中
workshop-no-persona = { $name }不是这张地图的人物角色
    .help = 用编号或名字选择，或用几个词添加新的人，例如“米娅，学生”
workshop-no-removable = { $title } 在这张地图上不对应唯一的一项
    .help = “remove”会列出这里有编号的内容；或者输入标题，并注明它属于哪里：“remove 现金支付 (支付)”
workshop-no-rename = 把什么改成什么标题？
    .help = “rename 2 to 现金支付”或“rename 支付 to 现金支付”
workshop-several-items = { $title } 可能是 { $items }
    .help = 输入完整标题，并在括号里注明它属于哪里
workshop-persona-used = { $items } 仍在使用 { $title }
    .help = `{ $line }` 会把它从那里一并去掉
workshop-removed-below = 其下有 { $count } 个故事；“undo”会全部恢复
workshop-how-to-remove = `remove 2` 按编号移除，`remove 现金支付` 按标题移除
workshop-which-task = { $title }属于哪个任务？
    .help = 在前面写上任务的编号：“{ $example }”
workshop-no-new-title = 缺少新卡片的标题
    .help = 写在编号后面，例如“{ $number }; 电话支付”
workshop-agree-no = 还缺什么？
workshop-in-already = { $title }已经在这个版本中
    .help = 用 `out` 加标题或编号移出卡片；标题加入卡片
workshop-group = { $name }是多个人
    .help = 说出处在某个情境中的一个人，例如“阿伊莎，第一次就诊的患者”
workshop-doubt-nothing = { $text } 听起来不像卡片
workshop-doubt-question = { $text } 是一个问题
workshop-doubt-several = { $text } 可能是多个人
workshop-doubt-letter = { $text } 只有一个字母
workshop-doubt-no-answer = { $text } 听起来不像回答
workshop-doubt-nobody = { $text } 没有说出名字
workshop-doubt-number = { $number } 是这里的选项，{ $text } 是附带说的话吗？
    .help = `y` 表示是；空行表示不要；如果是标题，请放在双引号里
workshop-doubt-agreement = { $text } 是同意吗？
    .help = `y` 表示同意，其余的搁置；`park` 只搁置，不算同意；或者说出缺少什么
workshop-doubt-help = `y` 表示照原样采用；`park` 表示搁置；空行表示不要；也可以换一种说法回答
workshop-doubt-people = 指的是 { $names } 吗？
    .help = `y` 表示是；或者用名字回答
workshop-question-answer = 答案是什么？
workshop-question-then = 已经有答案了。那么 { $persona } 能做什么？
workshop-agree-low = { $names } 还缺什么？
workshop-other-word = 这里 { $text } 用 `{ $word }` 表示
    .help = 输入 `{ $word }`；放在双引号里就是一张卡片
workshop-new-needs-task = { $title } 不是这个列表里的卡片
    .help = 新卡片请在后面的括号里写上任务：“{ $example }”
workshop-no-answer = { $text }没有回答这个问题
    .help = 用几个词回答；如果它就是标题，请放在英文双引号中
workshop-fingers-or-cards = 这是手指数，还是卡片的编号？
    .help = 如果是手指数，请写“fingers { $numbers }”；要移出卡片，请写“out { $numbers }”
workshop-nothing-to-undo = 没有可撤回的内容
    .help = 请在文件中修改地图，或继续
workshop-map-begun = 地图就是由这个回答创建的
    .help = “back”会重新询问标题
workshop-changed-since = 上次回答之后，有人改动了地图
    .help = 请在文件中或用“storywall edit”修改
workshop-question-closed = 上一个问题已结束
    .help = “undo”可逐个撤回此后的回答
workshop-first-question = 这之前没有问题
    .help = 请回答这个问题；“undo”可撤回上一个回答

## Workshop: what can’t be done in the room

room-host-name = 主持人
room-guest-name = 访客{ $number }
room-refused = { $message }。{ $help }
room-order = 按票数给故事排序
room-not-in = 你已不在工作坊中。请重新加入
room-viewers-read = 你在这里只能看。要参与请告诉主持人
room-only-host = 只有主持人可以这样做
room-has-a-break = 正在休息。请等主持人继续
room-only-votes = 你在这里只能投票。要写卡片请告诉主持人
room-no-fingers = 现在不是伸手指表决的时候
    .help = 请等到询问大家是否同意时
room-name-missing = 名字是空的
    .help = 请写一个别人认得出你的名字
room-no-cards-now = 这个问题不收卡片
    .help = 请大声说出回答，或把想法放入停车场
room-too-many-cards = 你在托盘中的卡片太多
    .help = 请等卡片翻开
room-no-such-card = 这张卡片已不在托盘中
    .help = 它已被翻开或收回。请写一张新的
room-other-question = 问题已更换
    .help = 请读新的问题，然后重新回答
room-undone = 已撤回
room-agreed = 已同意：{ $release }
room-tray-empty = 托盘中没有卡片
    .help = 请等有人写好，或者继续
room-tray-full = 托盘中有 { $count } 张正面朝下的卡片
    .help = 请先翻开
room-no-countdown = 没有倒计时
    .help = 请先开始一个
room-nothing-to-vote-on = 还没有可以投票的内容
    .help = 请先在故事墙上放一些内容
room-no-ballot = 没有进行中的投票
    .help = 请等主持人开始投票
room-not-on-ballot = 不能给这一项投票
    .help = 请从列表中选择
room-no-dots-left = 你一共有 { $count } 个圆点
    .help = 请先从别处收回一个圆点
room-one-dot = 每一项只能贴一个圆点
    .help = 把其余圆点贴到别的项上
room-no-results = 没有对故事的投票
    .help = 请开始对故事的投票，然后结束投票
room-nothing-asked = 现在没有问题
    .help = 工作坊已经完成。请在故事墙上修改地图
room-empty = 没有文字
    .help = 请写几个字
room-too-long = 文字太长
    .help = 卡片只写一行；细节以后再说
room-unclear = 无法理解这个请求
    .help = 请重新加载页面
room-nobody = 此人已不在工作坊中
    .help = 请选择其他人
room-not-the-host = 主持人不能更换
    .help = 请选择其他人

## Workshop: minutes

minutes-title = 工作坊：{ $map }
minutes-when = { $date }，{ $minutes } 分钟
minutes-people = 与会者：{ $people }
minutes-goal = 目标：{ $goal }
minutes-personas = 面向：{ $personas }
minutes-releases = 版本
minutes-agreed = 已同意
minutes-not-agreed = 未同意
minutes-outcome = 成果：{ $outcome }
minutes-measure = 衡量指标：{ $measure }
minutes-decisions = 决定
minutes-answered = 已回答的问题
minutes-new = 新卡片：{ $title }，属于{ $task }
minutes-new-scheduled = 新卡片：{ $title }，属于{ $task }，已排入{ $release }
minutes-enters = { $title }现已排入{ $release }
minutes-leaves = { $title }可以等，已不在任何版本中
minutes-renamed = { $was }现在叫{ $title }
minutes-now-question = { $title }现在是一个未解决的问题，不再是卡片
minutes-stumbles = 朗读时卡住的地方
minutes-next-date = 下次日期
minutes-goes-on = 接着是{ $step }：{ $question }
minutes-votes = 投票
minutes-parked = 停车场
minutes-skipped = 跳过的问题
minutes-skipped-why = { $question }（跳过理由：{ $reason }）
minutes-open = 尚未解决
minutes-unscheduled = 未排入版本：{ $stories }
minutes-times = 用时
minutes-time = { $step }：{ $minutes } 分钟

## What changed between two versions of a map

diff-added-heading = 添加
diff-moved-heading = 移动
diff-renamed-heading = 重命名
diff-finished-heading = 完成
diff-changed-heading = 更改
diff-removed-heading = 移除
diff-gaps-new-heading = 新缺口
diff-gaps-gone-heading = 已消失的缺口
diff-added-count = 添加 { $count } 个
diff-moved-count = 移动 { $count } 个
diff-renamed-count = 重命名 { $count } 个
diff-finished-count = 完成 { $count } 个
diff-changed-count = 更改 { $count } 个
diff-removed-count = 移除 { $count } 个
diff-gap-new = 新缺口
diff-gap-gone = 缺口已消失
diff-gaps-new-count = { $count } 个新缺口
diff-gaps-gone-count = { $count } 个缺口已消失
diff-nothing = 没有变更
diff-nothing-changed = 没有变更
diff-maps = { $count } 张地图有变更
diff-left-out = ……以及另外 { $count } 处变更
diff-map-new = 这张地图是新的。
diff-map-gone = 这张地图已不存在。
diff-map-unreadable = 无法读取旧的修订，因此全部视为新增。
diff-map-file = 从 { $from } 移到 { $to }。
diff-release = 版本
diff-stories = 故事
diff-done = 完成
diff-points = 点数
diff-date = 日期
diff-added-persona = 添加人物角色{ $title }
diff-added-release = 添加版本{ $title }
diff-added-activity = 添加活动{ $title }
diff-added-activity-stories = 添加活动{ $title }，含 { $count } 个故事
diff-added-task = 在{ $place }中添加任务{ $title }
diff-added-task-stories = 在{ $place }中添加任务{ $title }，含 { $count } 个故事
diff-added-story = 在{ $place }中添加{ $title }
diff-added-story-release = 在{ $place }中添加{ $title }，属于{ $release }
diff-added-backlog = 在待办列表中添加{ $title }
diff-removed-persona = 移除人物角色{ $title }
diff-removed-release = 移除版本{ $title }
diff-removed-activity = 移除活动{ $title }
diff-removed-activity-stories = 移除活动{ $title }，含 { $count } 个故事
diff-removed-task = 从{ $place }中移除任务{ $title }
diff-removed-task-stories = 从{ $place }中移除任务{ $title }，含 { $count } 个故事
diff-removed-story = 从{ $place }中移除{ $title }
diff-removed-story-release = 从{ $place }中移除{ $title }，原属于{ $release }
diff-removed-backlog = 从待办列表中移除{ $title }
diff-renamed = { $from }重命名为{ $title }
diff-probably-renamed = { $from }重命名为{ $title }（推测）
diff-moved = { $title }从{ $from }移到{ $to }
diff-moved-to-backlog = { $title }从{ $from }移到待办列表
diff-moved-from-backlog = { $title }从待办列表移到{ $to }
diff-scheduled = { $title }排入{ $to }
diff-unscheduled = { $title }从{ $from }中移出
diff-moved-up = { $title }在{ $place }中上移
diff-moved-down = { $title }在{ $place }中下移
diff-moved-earlier = { $title }前移
diff-moved-later = { $title }后移
diff-finished = { $title }已完成
diff-field-changed = { $title }，{ $field }：{ $from } → { $to }
diff-field-set = { $title }，{ $field }：设为 { $to }
diff-field-removed = { $title }，{ $field }：移除，原为 { $from }
diff-field-rewritten = { $title }，{ $field }：重写
diff-entries-added = { $title }，{ $field }：添加 { $to }
diff-entries-removed = { $title }，{ $field }：移除 { $from }
diff-entries-ordered = { $title }，{ $field }：调整顺序
changes-heading = 自 { $since } 以来的变更
changes-heading-between = 从 { $from } 到 { $to } 的变更
changes-label = 标出变更的故事墙
changes-list = 所有变更
changes-only = 只看变更
changes-as-before = { $count } 个未变（仅显示边框）
change-added = 添加
change-moved = 移动
change-renamed = 重命名
change-finished = 完成
change-changed = 更改
change-removed = 移除
change-from = 来自“{ $from }”
change-from-backlog = 来自待办列表
change-reordered = 在列内移动
change-was = 原为“{ $from }”
change-was-titled = 原为“{ $title }”
change-field = { $field }：{ $from } → { $to }
change-moved-in = 移入 { $count } 个
change-moved-out = 移出 { $count } 个
change-nothing = 没有变更
change-now = { $now }，原为 { $from }
change-date = { $date }
changes-since = 自 { $since } 以来：{ $changes }
