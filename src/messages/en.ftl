### What storywall says on pages, in pictures and in reports, in English.
###
### The syntax is Project Fluent's. Code stands in backticks. A text for a template is named there as
### {{ t.name }}; a text with values belongs to a field of the page or to a finding of a rule.

## Lists

list-next = {", "}
list-and = {" "}and{" "}
list-or = {" "}or{" "}
list-and-more = {" "}and { $count } more
list-or-more = {" "}or { $count } more
# Between two sentences.
sentence-next = {" "}
# Between entries that can contain commas.
list-apart = {"; "}
# Between a label and what it is about.
label-next = {": "}
# Between a label that ends with a colon, or a title, and what follows it: nothing where full-width signs keep them apart.
word-next = {" "}
# Around a remark.
aside-start = {" ("}
aside-end = )

## Quotes

# A title of the map in a text. On pages, the browser puts the quotes of the language of the page.
quoted-title = “{ $title }”

## Counts

# Between groups of three digits.
digit-separator = ,
# How many digits a number can have without being grouped; 4 in languages that write 1234, but 12.345.
ungrouped-digits = 3
decimal-separator = .
stories =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
done-count = { $count } done
gap-count =
    { $count ->
        [one] { $count } gap
       *[other] { $count } gaps
    }
note-count =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
# An estimate in a unit of the project’s own. $count can be a fraction.
own-unit = { $count } { $unit }
# The unit of estimates, unless the project has its own. $count can be a fraction.
points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
# The heading of a column of estimates.
points-heading = Points
# The same on cards.
pts =
    { $count ->
        [one] { $count } pt
       *[other] { $count } pts
    }

## Statuses, unless the project has its own

status-todo = To do
status-doing = Doing
status-done = Done
status-blocked = Blocked

## Dates

# $month is the text `month`.
date = { $month } { $day }, { $year }
# $month is the text `month-of-year`.
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
# The month of a date with a day, in the case that the language has there.
month =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
# The month of a date without a day.
month-of-year =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }

## All pages

# The title of a site, unless the project has its own.
site-title = Story maps
skip-to-content = Skip to content
breadcrumbs = Breadcrumbs
pages-label = Pages
page-maps = Maps
page-wall = Wall
page-releases = Releases
page-gaps = Gaps
page-journeys = Journeys
page-journey = Journey of { $persona }
page-changes = Changes
page-outline = Outline
page-history = History
page-handout = Handout
# The title of the document. $page is the name of the page, such as that of a release.
page-title = { $page } · { $map }
# The footer of every printed page.
page-footer = { $title } · updated { $date }
map-updated = Updated { $date }
# The name of the band with stories that no release has.
unscheduled = Unscheduled
# In the column of an activity that has no tasks.
no-tasks = No tasks yet

## Wall

# Above a column on paper.
cell-heading = { $activity } › { $task }
wall-label = Wall
# For screen readers.
wall-caption = { $map }: activities and tasks in columns, releases in rows
wall-empty = This map has no activities yet. Add the first one under `activities:`.
about-map = About this map
map-notes = Questions, assumptions and risks
wall-as-list = View as outline
wall-too-wide = Too wide for A4 or Letter: print it on A3.
wall-too-wide-handout = Too wide for A4 or Letter: print the handout, which splits the wall into sheets.
band-progress =
    { $count ->
        [one] { $done } of { $count } story done
       *[other] { $done } of { $count } stories done
    }

## Cards and stories

card-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
card-assumptions =
    { $count ->
        [one] { $count } assumption
       *[other] { $count } assumptions
    }
card-risks =
    { $count ->
        [one] { $count } risk
       *[other] { $count } risks
    }
card-criteria =
    { $count ->
        [one] { $count } criterion
       *[other] { $count } criteria
    }
# The number of stories that this one needs.
card-needs = needs { $count }
# The number of stories that need this one.
card-needed-by = needed by { $count }
card-link = Link to this story
# A link to the finding in the gap report.
finding-details = Details
story-why = Why
story-criteria = Acceptance criteria
# Before the title of a story.
story-needs = Needs
story-needed-by = Needed by
# After the title of another story.
story-in-release = in { $release }
story-unscheduled = unscheduled
# Before names.
story-owner = Owner:
# Before the values of a field that the project shows; $name is its name there.
story-field = { $name }:
note-question = Question
note-assumption = Assumption
note-risk = Risk

## Tools of the wall

tools-label = Find stories
find-stories = Find stories
filter = Filter
filter-release = Release
filter-persona = Persona
filter-status = Status
filter-owner = Owner
filter-tag = Tag
filter-all = All
filter-hide = Hide other stories
filter-clear = Clear
# $count is the number of all stories.
filter-matches =
    { $count ->
        [one] { $matches } of { $count } story
       *[other] { $matches } of { $count } stories
    }
density = Level of detail
density-overview = Overview
density-fit = Fit
density-detail = Detail
shortcuts = Shortcuts
embed = Embed
full-screen = Full screen
close = Close
# The tools of the wall, on a phone.
find = Find
# For screen readers: links to the activities, on a phone.
tabs-label = Activities
previous-story = Previous story
next-story = Next story
density-less = Less detail
density-more = More detail
share = Share
copy-link = Copy link
copied = Copied
# At the edge of a wall that is wider than the window: how many columns lie beyond it, and how many gaps.
edge-steps =
    { $count ->
        [one] { $count } more step
       *[other] { $count } more steps
    }
edge-gaps =
    { $count ->
        [one] { $count } gap there
       *[other] { $count } gaps there
    }
# In the side panel: which card of a release it shows, and of how many.
panel-place = { $at } of { $count } in { $release }

shortcuts-title = Keyboard shortcuts
shortcut-find = Find stories
shortcut-match = Next or previous match (or Enter in the search field)
shortcut-release = Next or previous release
shortcut-density = Overview, fit, detail
shortcut-zoom = Show less or more of each story
shortcut-arrows = Move between cards
shortcut-open = Open or close a card
shortcut-full-screen = Full screen
shortcut-escape = Close, or clear the filter
shortcut-help = Show these shortcuts
shortcuts-on = Enable keyboard shortcuts
key-enter = Enter
key-escape = Esc

embed-title = Embed this wall
embed-about = Copy this HTML into your page. It shows just the wall, and adjusts its height to fit.
embed-colors = Colors
embed-auto = Match the reader’s setting
embed-light = Light
embed-dark = Dark
embed-html = HTML to copy
embed-copy = Copy

## Changing a map in the browser

# The switch that turns it on, and the name of the group of buttons beside it.
edit-switch = Edit
edit-label = Editing
edit-undo = Undo
edit-redo = Redo
# The button that opens the menu of a card, a task, an activity or a release, and the heading of that menu.
edit-move = Move { $title }
edit-menu = Move “{ $title }”
# What a key does, in the list of keys.
edit-move-card = Move the card
edit-up = Up
edit-down = Down
edit-top = To the top
# The names of groups of choices in the menu.
edit-release = Release
edit-task = Task
# The place in the menu, and the button that lists the stories there.
edit-backlog = Backlog
edit-backlog-empty = The backlog is empty
edit-from-backlog = Put a story of the backlog on the wall
edit-other-task = Another task…
edit-other-activity = Another activity…
edit-delete = Delete
edit-back = Back
# One place to the left or up, and one place to the right or down.
edit-earlier = Earlier
edit-later = Later
# $place is the name of a release or a task.
edit-moved = “{ $title }” moved to { $place }
edit-moved-at = “{ $title }” moved to { $release }, { $task }, { $at } of { $count }
edit-moved-head = “{ $title }” moved, { $at } of { $count }
edit-moved-to-backlog = “{ $title }” moved to the backlog
edit-deleted = “{ $title }” deleted
edit-kept = “{ $title }” stays where it was.
edit-removed = The card was removed.
edit-no-task = There is no task beyond this one.
edit-no-release = There is no release beyond this one.
edit-unsaved =
    { $count ->
        [one] { $count } change not saved
       *[other] { $count } changes not saved
    }
edit-restarted =
    { $count ->
        [one] { $count } change not saved: the preview was restarted. Open the address that it printed
       *[other] { $count } changes not saved: the preview was restarted. Open the address that it printed
    }
# $reason is one of the texts below; $line is where in the file.
edit-refused = Not changed: { $reason }
edit-refused-line = Not changed: { $reason } (line { $line })
edit-impossible = not possible
# What was done, as it is announced. $field is the name of a field, $rule the id of a rule, $change one of these texts.
edit-already = Already so
edit-done-moved = “{ $title }” moved
edit-done-unscheduled = “{ $title }” taken out of its release
edit-done-set = “{ $title }”, { $field }: { $value }
edit-done-unset = “{ $title }”, { $field }: removed
edit-done-put = “{ $title }”, { $field }: added { $value }
edit-done-taken = “{ $title }”, { $field }: removed { $value }
edit-done-swapped = “{ $title }”, { $field }: { $from } → { $to }
edit-done-answered = “{ $note }” answered: { $answer }
edit-done-reopened = “{ $note }” is open again
edit-done-joined =
    { $count ->
        [one] { $count } story joined into “{ $title }”
       *[other] { $count } stories joined into “{ $title }”
    }
edit-done-ordered = Order changed
edit-done-ignored = “{ $title }”: ignored { $rule }
edit-done-fixed =
    { $count ->
        [one] { $count } error fixed
       *[other] { $count } errors fixed
    }
edit-undone = Undone: { $change }
edit-redone = Redone: { $change }
edit-change-by = { $name }: { $change }
# Why something was refused, after “Not changed”. $user is the title of an item, $change says what was done.
edit-why-nothing-to-undo = there is nothing to undo
edit-why-nothing-to-redo = there is nothing to redo
edit-why-others = the last change isn’t yours. { $change }
edit-why-touched = its place in the file was changed since: { $change }. { $advice }
edit-why-saved = its place in the file was changed since. { $advice }
edit-undo-first = Undo that first, or change it here
edit-change-here = Change it here instead
edit-why-errors = the file has errors
edit-why-project = the project file has errors
edit-why-missing = the file is missing
edit-why-unwritten = the file can’t be written
edit-why-editor = the editor didn’t accept it
edit-why-gone = “{ $title }” was removed in the meantime
edit-why-unknown = this isn’t on the map anymore
edit-why-changed = somebody else changed it in the meantime
edit-why-by-hand = the file is written in a way that can only be changed by hand
edit-why-would-break = the map would have errors
edit-why-no-fix = no error can be fixed without a decision
edit-why-empty = the text is empty
edit-why-characters = the text has line breaks, tabs or other control characters
edit-why-id = an id has only letters, digits, dots, hyphens and underscores
edit-why-in-use = “{ $user }” still refers to “{ $title }”
edit-why-in-backlog = stories in the backlog have no release and no needs
edit-why-tasks-and-stories = an activity has either tasks or stories
edit-why-two-titles = at least two titles are needed
edit-why-id-twice = another item has this id
edit-why-estimate = an estimate is a number that isn’t negative, or a size of the project
edit-why-date = a date is a day, a month or a quarter, such as 2027-01-15, 2027-01 or 2027-Q1
edit-why-value = this value isn’t allowed here
edit-why-reference = the map has nothing of this name
edit-why-ambiguous = several items have this name
edit-why-image = the picture can’t be used
edit-why-limit = the map would be too large
# The button that opens the menu of new things, and the heading of that menu.
edit-new = New or edit
edit-new-story = New story below
# The button at the end of a cell; its name for screen readers says which cell.
edit-story-button = + Story
edit-new-story-in = New story in { $release }, { $task }
edit-new-task = New task
edit-new-task-in = New task in { $activity }
edit-new-activity = New activity
edit-new-release = New release
edit-new-persona = New persona
edit-new-backlog = New story in the backlog
edit-fields = All fields…
edit-fields-of = All fields of “{ $title }”
edit-fields-map = Fields of the map…
edit-backbone = Activities and tasks
edit-fields-persona = Fields of a persona
edit-rename = Rename
edit-rename-title = New name of “{ $title }”
edit-split = Split…
edit-split-title = Split “{ $title }”
# The buttons below what is typed, and hints about keys.
edit-add = Add
edit-rename-save = Rename
edit-split-save = Split
edit-cancel = Cancel
edit-add-hint = Enter: add, next one. Esc: cancel
edit-rename-hint = Enter: rename. Esc: cancel
edit-split-hint = One title per line, at least two
edit-added = “{ $title }” added
edit-added-in = “{ $title }” added to { $release }, { $task }
edit-added-many =
    { $count ->
        [one] { $count } card added
       *[other] { $count } cards added
    }
edit-renamed = Renamed to “{ $title }”
edit-split-done =
    { $count ->
        [one] “{ $title }” split into { $count } story
       *[other] “{ $title }” split into { $count } stories
    }
# The button on the panel with errors: it fixes those that need no decision.
edit-fix = Fix
# The panel with the fields of an item.
edit-close = Close
edit-gone-here = This is gone from the map, or it has another name by now.
edit-by-hand = Change this field in the file.
edit-statuses-where = All maps of the project have these: change them in storywall.yaml.
edit-own = Field of your own
edit-own-key = Key of a field of your own
edit-own-value = Value of the field
edit-take = Remove “{ $value }”
edit-add-to = Add to { $field }
edit-answer = Answer
edit-answer-of = Answer to “{ $value }”
edit-reason = Reason
edit-reason-of = Reason to ignore { $value }
edit-link-address = Address of the link
edit-field-title = Title
edit-field-name = Name
edit-field-goal = Goal
edit-field-description = Description
edit-field-lang = Language
edit-field-updated = Last reviewed
edit-field-color = Color
edit-field-id = Id
edit-field-outcome = Outcome
edit-field-measure = Measure
edit-field-date = Date
edit-field-status = Status
edit-field-statuses = Statuses of stories
edit-field-persona = Personas
edit-field-release = Release
edit-field-estimate = Estimate
edit-field-owner = Owner
edit-field-tags = Tags
edit-field-why = Why
edit-field-acceptance = Acceptance criteria
edit-field-questions = Questions
edit-field-assumptions = Assumptions
edit-field-risks = Risks
edit-field-needs = Needs
edit-field-links = Links
edit-field-ignore = Ignored gaps
# The panel for a text that somebody else has changed while it was typed.
edit-conflict-changed = This text was changed while you were typing
edit-conflict-gone = This was deleted while you were typing
edit-conflict-entry = This entry was changed or removed while you were typing
edit-mine = Mine
edit-theirs = Theirs
edit-both = Both
edit-both-title = Keep theirs, add mine as a new card
edit-nothing = (nothing)
edit-conflict-keep = Save
edit-conflict-back = Back to my text
edit-conflict-backlog = Put my text into the backlog
edit-conflict-add = Add my text as a new entry
edit-conflict-drop = Drop my text
# Buttons on the page of gaps. $story is a title, $release a name, $note a question, an assumption or a risk.
edit-gap-schedule = Put “{ $story }” into { $release }
edit-gap-answer = Answer “{ $note }”
edit-gap-fix = Fix it
edit-gap-ignore = Ignore with a reason
edit-ask-title = Your text for “{ $title }”
edit-ask-save = Save
edit-ask-hint = Enter: save. Esc: cancel
edit-no-tasks-here = The stories here are right below their activity, so it can’t have tasks.

## The preview

# Above the errors in the map.
preview-errors = The last save has errors. This is the previous version
# On the page of a map that was never valid.
preview-later = The map will appear here once the error is fixed.
# While the preview can’t be reached.
preview-offline = Connection lost. Reconnecting…
preview-all-maps = All maps
preview-not-found = Page not found

## Fragments in pages of other sites

# Shown in place of the styles, if the page doesn't find them.
fragment-unstyled = The style sheet of this story map was not found. Its --assets-prefix has to lead from this page to the built site.

## Legend of the wall

legend = Legend
legend-about = Read the top two rows from left to right: what people do, step by step. Then read down: what ships first, next and later.
legend-activity = Activity
legend-activity-about = what people do to reach a goal
legend-task = Task
legend-task-about = a step of an activity; both rows together are the backbone
legend-story = Story
legend-story-about = something users can do in this step; the most important ones are on top
legend-release = Release
legend-release-about = the stories below its line, down to the next line, ship together
legend-unscheduled-about = stories that are not in a release yet
legend-gap = No story
legend-gap-about = a gap: users can’t get past this step in the first release
legend-colors = In Overview, done stories are green, stories being worked on are half blue, and blocked ones have a red border.
legend-question = question
legend-assumption = assumption
legend-risk = risk
legend-criteria = acceptance criteria
legend-needs = needs other stories
legend-needed-by = other stories need it
legend-gap-sign = gap
legend-note-sign = note

## Bars

# A part of a bar. $count is a number of stories or points.
bar-part = { $status }: { $count }
bar-unestimated =
    { $count ->
        [one] { $count } story without an estimate
       *[other] { $count } stories without an estimate
    }
# How much of the backbone a release covers.
release-reach =
    Stories in { $reached_activities } of { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    } and { $reached_tasks } of { $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    }
# In a map without tasks, whose stories are right under the activities.
release-reach-activities =
    Stories in { $reached_activities } of { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    }

## Time line of the releases

timeline = When each release ships
# For screen readers. $when is a text such as "Due January 15, 2027".
timeline-release = { $release }: { $when }, { $progress }.
timeline-undated = Without a date: { $releases }
timeline-month =
    { $number ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[other] Dec
    }
timeline-month-of-year = { $month } { $year }

## History of a map (history.html)

# Below the title of the page.
history-about =
    { $count ->
        [one] { $count } revision since { $date }
       *[other] { $count } revisions since { $date }
    }
history-revisions = Revisions
history-seen = { $seen } of { $count } change what people see
history-smaller =
    { $count ->
        [one] { $count } smaller revision
       *[other] { $count } smaller revisions
    }
history-none = No commit has this map yet.
# The day of a revision.
history-day = { $date }
# In place of the day.
history-uncommitted = Not committed yet
history-removed = The file was removed
# $error is a message about the file, in English.
history-unreadable = This version can’t be read: { $error }
history-first = First version of the map
history-form = Only spaces or comments changed
history-details =
    { $count ->
        [one] { $count } detail changed
       *[other] { $count } details changed
    }
# What a revision changed. $stories, $releases and $steps are lists of titles.
history-finished = Finished: { $stories }
history-started = Started: { $stories }
history-blocked = Blocked: { $stories }
history-set-back = Set back to the start: { $stories }
history-added = Added to { $release }: { $stories }
history-added-unscheduled = Added, not scheduled: { $stories }
history-dropped = Dropped: { $stories }
history-moved = Moved to { $release }: { $stories }
history-unscheduled = Not scheduled anymore: { $stories }
history-renamed = Renamed: { $stories }
history-estimated =
    { $count ->
        [one] New estimate: { $stories }
       *[other] New estimates: { $stories }
    }
history-new-releases =
    { $count ->
        [one] New release: { $releases }
       *[other] New releases: { $releases }
    }
history-dropped-releases =
    { $count ->
        [one] Dropped release: { $releases }
       *[other] Dropped releases: { $releases }
    }
history-renamed-release = Release { $from } is now called { $to }
history-new-steps =
    { $count ->
        [one] New step: { $steps }
       *[other] New steps: { $steps }
    }
history-dropped-steps =
    { $count ->
        [one] Dropped step: { $steps }
       *[other] Dropped steps: { $steps }
    }
history-renamed-steps =
    { $count ->
        [one] Renamed step: { $steps }
       *[other] Renamed steps: { $steps }
    }
history-date-moved = { $release } moved from { $from } to { $to }
history-date-set = { $release } has a date: { $date }
history-date-gone = { $release } has no date anymore
# How the sums moved. $amount is a number of stories, or points with their unit: `3 points`.
history-more-done = +{ $amount } done
history-more = +{ $amount }
history-less = −{ $amount }
# Steps through the revisions.
history-older = Older
history-newer = Newer
history-steps-label = Step through the revisions
# The revision that is shown.
history-position = { $number } of { $count }
# The charts.
history-burn-up = Burn-up
history-burn-up-about = line: planned; area: done
# $points is an amount with its unit: `30 points`.
history-points-progress = { $done } of { $points } done
history-progress =
    { $count ->
        [one] { $done } of { $count } story done
       *[other] { $done } of { $count } stories done
    }
# At the end of a line of a chart.
history-chart-done = { $count } done
# A chart in words. $progress is `11 of 30 points done`.
history-chart = { $release }: { $progress } on { $date }
# $progress is `11 of 30 points done`; it was so from this day on.
history-then = { $progress } since { $date }
history-table-show = Figures as a table
history-table = { $release }: figures by revision
history-column-date = Date
history-column-stories = Stories
history-column-done = Done
history-column-scope = Scope
history-number = { $number }

## Picture of the wall (map.svg)

# $personas are full names with dots between them.
picture-personas = For { $personas }
picture-activity = Activity
picture-task = Task
picture-story = Story
picture-release = Release
picture-gap = Gap: no story for this step

## Index

map-count =
    { $count ->
        [one] { $count } map
       *[other] { $count } maps
    }
# For screen readers.
index-bars = Legend of the bars
index-no-releases = No releases yet
index-released = ✓ Released
# A date on the index, where a heading or the place says that it is a release's.
release-day = { $date }
index-unscheduled =
    { $count ->
        [0] All scheduled
       *[other] { $count } unscheduled
    }
index-no-gaps = No gaps
index-dates = Next dates
index-all-maps = all maps
index-plan = Release plan
index-release = Release
index-date = Date
index-outcome = Outcome
index-measure = How we know
index-size = Size and progress
index-risk = Biggest risk
index-wall = The wall
index-decide = To decide
index-more-gaps =
    { $count ->
        [one] { $count } more gap
       *[other] { $count } more gaps
    }
index-blocked = Blocked
index-blocked-story = { $story } is blocked
index-gone = Gone since { $since }: { $maps }
index-no-owner = no owner
index-more = { $count } more
index-people = People

search-label = Search all maps
search-key = Press / to search
search-map = Map
search-release = Release
search-persona = Persona
search-activity = Activity
search-task = Task
search-results =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-maps =
    { $count ->
        [one] { $count } map
       *[other] { $count } maps
    }
search-no-results = No results for “{ $query }”
search-loading = Searching…
search-more-in-map = { $count } more in this map
search-more-maps =
    { $count ->
        [one] { $count } more map
       *[other] { $count } more maps
    }
search-unscheduled = Unscheduled
search-backlog = Backlog

# For screen readers: what the small picture of a wall shows.
thumbnail-label =
    Wall: { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    }, { $tasks ->
        [0] no tasks
        [one] { $tasks } task
       *[other] { $tasks } tasks
    }, { $releases ->
        [0] no releases yet
        [one] { $releases } release
       *[other] { $releases } releases
    }

## Steps of the backbone in a release

# On all pages, in place of stories that a release doesn’t have. A gap has the sign.
step-without-story = ! No story for this step
step-without-story-note = No story for this step
step-left-out = Left out on purpose
# An earlier release has stories for this step.
step-earlier = Covered earlier
# Only later releases have.
step-later = Comes later
# The step belongs to personas that the release does not serve.
step-of-others = For other personas

## Release page

release-position = Release { $number } of { $count }
release-planned = Planned
release-active = Active
release-released = Released
release-date-due = Due { $date }
release-date-past = Released { $date }
release-date-none = No date yet
release-progress =
    { $count ->
        [0] No stories yet
       *[other] { $done } of { $count } done
    }
# How much of the backbone a release covers.
release-share =
    { $reached } of { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
unscheduled-stories-count =
    { $count ->
        [one] { $count } unscheduled story
       *[other] { $count } unscheduled stories
    }
# After the estimate of what is done: $all is the estimate of all stories, with its unit.
release-points = { $done } of { $all }
# The heading of the date, the measure, the progress and the people of a release.
release-plan = Plan
# Before the name of the release that ships after this one.
release-next = Next release:
blocked-count = { $count } blocked
release-journey = Journey
# Above an activity: who takes this step.
release-step-personas = { $names }
release-step-only-for = Only for { $names }
release-aloud = Read aloud
release-stories = Stories
release-no-stories = No stories in this release yet
release-no-acceptance = No acceptance criteria yet
release-needs = Needs from other releases
release-needed-by = Needed by other releases
# For screen readers: the signs between two stories.
release-needs-sign = needs
release-needed-by-sign = needed by
release-need-late = Ships too late
release-need-unplanned = Not in a release yet
release-open = Still open
release-nothing-open = Nothing is open
show-on-wall = Show on the wall
show-in-outline = Show in the outline
show-journey = Show the journey

## Read aloud

# The journey through a release, one sentence per activity. $count is the number of personas in $names; it
# is 0 if they are the same as in the sentence before, or if there are none. $stories is a list.
aloud-first =
    { $count ->
        [0] The journey starts
        [one] { $names } starts
       *[other] { $names } start
    } with { $activity }: { $stories }.
aloud-next =
    { $count ->
        [0] Next comes
        [one] Then { $names } continues with
       *[other] Then { $names } continue with
    } { $activity }: { $stories }.
aloud-last =
    { $count ->
        [0] The journey ends
        [one] { $names } finishes
       *[other] { $names } finish
    } with { $activity }: { $stories }.
# The release has stories in this activity only.
aloud-only =
    { $count ->
        [0] There is one step,
        [one] { $names } takes one step,
       *[other] { $names } take one step,
    } { $activity }: { $stories }.
aloud-unchanged = Nothing changes in { $activities }.
aloud-later =
    { $count ->
        [one] { $activities } comes later.
       *[other] { $activities } come later.
    }
# The reason that the map gives follows.
aloud-left-out = { $activity } is left out on purpose.
aloud-stuck = { $persona } gets stuck at { $activity }: no story for { $persona } there.
aloud-no-start = The start is missing: { $release } has no story for { $activities }.
aloud-break = The journey breaks here: { $release } has no story for { $activities }.
aloud-no-end = The end is missing: { $release } has no story for { $activities }.

## Open points

open-gap = Gap

## Journey page

journey-kicker = Journey
journey-others = Journeys
journey-summary =
    { $stories ->
        [0] No stories for { $persona } yet.
        [one] { $persona } has { $stories } story in { $reached } of { $activities ->
            [one] { $activities } activity
           *[other] { $activities } activities
        }.
       *[other] { $persona } has { $stories } stories in { $reached } of { $activities ->
            [one] { $activities } activity
           *[other] { $activities } activities
        }.
    }
journey-breaks = Where the journey breaks
journey-break = In { $release }, { $persona } gets stuck at { $activities }: no story for { $persona } there.
journey-steps = Steps
journey-missing = ! No story for this step in { $releases }
journey-no-stories = No stories yet

## Outline

outline-releases = Releases
outline-no-tasks = No tasks yet
outline-no-stories = No stories yet
backlog-heading = Backlog (not on the wall)

## Gap report

gaps-heading = Gaps in { $map }
gaps-ignored-count =
    { $count ->
        [one] { $count } ignored with a reason
       *[other] { $count } ignored with reasons
    }
gaps-none = ✓ No gaps
gaps-matrix = Where the stories are
gaps-matrix-label = Stories by activity and release
gaps-matrix-activity = Activity
gaps-matrix-total = Total
# In a cell of the table, after the number of stories.
matrix-tasks =
    in { $reached } of { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
gaps-decide = To decide
gaps-decide-about = most at stake first
gaps-decide-none = ✓ Nothing: no rule found an error or a gap.
gaps-decisions-count = { $count } to decide
gaps-further-decisions = { $count } more to decide
gaps-do = Do:
gaps-why = Why it matters
gaps-copy = Copy as issue
gaps-copied = Copied as Markdown
# At the end of an issue that doesn’t list all decisions.
gaps-issue-more = { $count } more are in the gap report.
gaps-notes = Notes
gaps-notes-about = worth a look
gaps-well = What is well
# $count is the number of rules that looked at the map.
gaps-clean-rules =
    { $clean } of { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    } found nothing
gaps-not-checked = Not checked
gaps-all-rules = All rules
# Questions, assumptions and risks without an answer.
gaps-open-count =
    { $count ->
        [one] { $count } open question, assumption or risk
       *[other] { $count } open questions, assumptions and risks
    }
gaps-questions = Questions for the room
gaps-questions-about = only people can answer these; read them aloud
gaps-workshop = Next in a workshop: { $step }
gaps-workshop-start = `storywall workshop { $file }` asks them one by one, and writes each answer to the map.
gaps-backlog-count =
    { $count ->
        [one] { $count } story in the backlog
       *[other] { $count } stories in the backlog
    }

# How complete the first release is. Each is a sentence of its own.
verdict-no-release = The map has no releases yet, so nothing says what ships first.
verdict-all-released =
    { $count ->
        [one] The release is out: nothing is left to plan.
       *[other] All { $count } releases are out: nothing is left to plan.
    }
verdict-empty-release = { $release } is the first release and has no stories yet.
verdict-empty-next-release = { $release } is the next release and has no stories yet.
verdict-complete = { $release } covers every activity, from the first to the last.
verdict-share =
    { $release } covers { $reached } of { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }.
# $count is the number of activities in $activities.
verdict-skipped = It has no story for { $activities }.
verdict-without-stories =
    { $count ->
        [one] { $activities } has no stories yet.
       *[other] { $activities } have no stories yet.
    }
verdict-left-out =
    { $count ->
        [one] { $activities } is left out on purpose.
       *[other] { $activities } are left out on purpose.
    }
# These activities have stories of releases that are released.
verdict-released =
    { $count ->
        [one] { $activities } is released already.
       *[other] { $activities } are released already.
    }
verdict-later =
    { $count ->
        [one] { $activities } comes later.
       *[other] { $activities } come later.
    }
verdict-for-others =
    { $count ->
        [one] { $activities } is for other personas.
       *[other] { $activities } are for other personas.
    }

verdict-unscheduled =
    { $count ->
        [one] { $activities } is unscheduled.
       *[other] { $activities } are unscheduled.
    }

# What was checked and is well. Each is a sentence of its own.
well-goal = The map has a goal.
well-personas =
    { $count ->
        [one] The persona has stories.
       *[other] { $count } of { $count } personas have stories.
    }
well-journeys = No persona gets stuck in the first release that serves them.
well-activities =
    { $count ->
        [one] The activity has stories.
       *[other] All { $count } activities have stories.
    }
well-steps = All { $count } activities and all { $tasks } tasks have stories.
well-balance = No activity has more than half of the { $count } stories; the largest, { $activity }, has { $largest }.
well-across = { $release } takes everyone it serves from their first activity to their last.
well-release-dates =
    { $count ->
        [one] The release has an outcome, a measure and a date.
       *[other] { $count } of { $count } releases have an outcome, a measure and a date, in order.
    }
well-release-measures =
    { $count ->
        [one] The release has an outcome and a measure.
       *[other] { $count } of { $count } releases have an outcome and a measure.
    }
well-release-outcomes =
    { $count ->
        [one] The release has an outcome.
       *[other] { $count } of { $count } releases have an outcome.
    }
well-release-stories =
    { $count ->
        [one] The release has stories.
       *[other] { $count } of { $count } releases have stories.
    }
well-not-overdue = No release is overdue.
well-dependencies =
    { $count ->
        [0] No story says that it needs another one.
        [one] { $count } dependency, and not on a later release.
       *[other] { $count } dependencies: no cycle, and none on a later release.
    }
well-titles =
    { $count ->
        [one] The title names no system or screen, and is no question or placeholder.
       *[other] None of the { $count } titles names a system or a screen, is a question or a placeholder.
    }
well-no-code =
    { $count ->
        [one] The title names no system, and is no question or placeholder.
       *[other] None of the { $count } titles names a system, is a question or a placeholder.
    }
well-no-question =
    { $count ->
        [one] The title is no question or placeholder.
       *[other] None of the { $count } titles is a question or a placeholder.
    }
well-specified =
    { $count ->
        [one] The open story of { $release } has acceptance criteria and an estimate.
       *[other] All { $count } open stories of { $release } have acceptance criteria and estimates.
    }
well-criteria =
    { $count ->
        [one] The open story of { $release } has acceptance criteria.
       *[other] All { $count } open stories of { $release } have acceptance criteria.
    }
well-estimates =
    { $count ->
        [one] The open story of { $release } has an estimate.
       *[other] All { $count } open stories of { $release } have estimates.
    }
well-no-question-open = No question and no assumption about { $release } is open.
well-backlog = The backlog is empty: every story is on the map.
well-ignored =
    { $count ->
        [0] No gap is ignored.
        [one] The ignored gap has a reason, and is still there.
       *[other] All { $count } ignored gaps have reasons, and are still there.
    }

# Questions for the room. $titles are one or two titles that make one ask.
question-payment-fails = { $titles }: what if it fails?
question-delivery = { $titles }: who brings it, and what if nobody opens?
question-who-they-are = { $titles }: how does the product know who they are?
question-leave = { $titles }: how do they leave?
question-access-ends = { $titles }: how does this access end?
question-who-decides = { $titles }: who says yes or no?
question-who-prepares = { $titles }: who gets it ready?
question-who-answers = { $titles }: who answers, and how soon?
question-who-repairs = { $titles }: who takes care of it?
question-who-cancels = { $titles }: who calls it off, and where?
question-who-pays = { $titles }: who pays it, and how do we know?
question-money-back = { $titles }: how do they get the money back?
question-stop = { $titles }: how do they make it stop?
question-mute = { $titles }: how do they turn the messages off?
question-proof = { $titles }: what do they show when they collect it?
question-first-time = { $titles }: how did they get in the first time?
question-lies = { $titles }: what if it is a lie or an insult?
question-who-provides = { $titles }: who puts it there, sets the price, takes it off?
question-who-writes = { $titles }: who puts it there, and who takes it off?
# What a story does can be undone, but only in a later release, or in none.
question-too-late = { $title } ships in { $release }, { $undo } only in { $later }: what do people do until then?
question-never-undone = { $title } ships in { $release }, { $undo } in no release: what do people do until then?
question-role = { $title }: who is the { $role }? No persona is one.
question-roles = { $titles }: who are the { $roles }? No persona is one of them.
# Both ends of walks. $goal is that of the map.
question-before = What happens before { $title }?
question-before-persona = { $persona }: what happens before { $title }?
question-after = What happens after { $title }? The goal: { $goal }
# One persona, $giver, ends with a step, and another one, $taker, goes on with the next. $goal is that of the first one.
question-hand-over = { $giver } ends with { $last }, { $taker } goes on with { $next }: what happens in between?
question-hand-over-goal = { $giver } ends with { $last }, { $taker } goes on with { $next }: what happens in between? The goal of { $giver }: { $goal }
# A question of the project's own, $question.
question-own = { $titles }: { $question }

## Handout

handout-about = Print this page for your meeting: the plan of all releases, each release on a page, and the wall split into sheets.
handout-papers = Paper size
# $paper is a4 (sheets that fit A4 and Letter) or a3.
handout-paper =
    { $paper ->
        [a3] A3
       *[a4] A4 or Letter
    } ({ $count ->
        [one] { $count } sheet
       *[other] { $count } sheets
    })
handout-wall =
    Wall on { $count ->
        [one] { $count } sheet
       *[other] { $count } sheets
    } of { $paper ->
        [a3] A3
       *[a4] A4 or Letter
    }
handout-layout = Sheet layout
# The heading of the description of the map.
handout-background = Background
# The heading of lines to write on.
handout-notes = Notes
# The name of a release on a sheet below the one where it starts.
handout-continued = { $band } (continued)
sheet-number = Sheet { $number } of { $count }
# For screen readers.
sheet-label =
    { $count ->
        [one] Wall
       *[other] Wall, sheet { $number } of { $count }
    }
# $shown is the number of columns on the sheet.
sheet-columns =
    { $shown ->
        [one] Column { $first } of { $count }
       *[other] Columns { $first }–{ $last } of { $count }
    }
sheet-row = Row { $number } of { $count }
# Along the edges of a sheet: which sheet to lay there. Arrows point to that sheet.
sheet-from-left = ◂ Continues from sheet { $sheet }
sheet-from-right = Continues from sheet { $sheet } ▸
sheet-from-above = ▴ Continues from sheet { $sheet }
sheet-to-left = ◂ Continues on sheet { $sheet }
sheet-to-right = Continues on sheet { $sheet } ▸
sheet-to-below = ▾ Continues on sheet { $sheet }

## Markdown export

# $names is a list of full names.
markdown-personas = Personas: { $names }
markdown-stories = All stories

## Gap rules: the page, and signs on the wall

rules-title = Gap rules
# The title of the browser's window. $project is the title of the site.
rules-page-title = Gap rules · { $project }
rules-lead = What storywall checks in a map, why it matters, and how to fix it.
rules-by-family = Rules by family
rules-advice = What to do:
rules-before = Before
rules-after = After
rules-options = Options in the project file
# What the project file sets for a rule. $level is a text such as `gap-warning`.
rules-off-here = off in this project
rules-level-here = { $level } in this project

# The levels of findings, with their signs.
gap-error = ✗ error
gap-warning = ! gap
gap-note = · note
# On cards and headers of the wall: what was found there.
gap-mark-gaps =
    { $count ->
        [one] ! gap
       *[other] ! { $count } gaps
    }
gap-mark-notes =
    { $count ->
        [one] · note
       *[other] · { $count } notes
    }
# Numbered, above each error and gap of the report.
gap-error-number = ✗ Error { $number }
gap-warning-number = ! Gap { $number }
# The places that the notes of a rule are about.
gap-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
# Opens the list of all other places that belong to a finding.
gap-more-places = and { $count } more
gap-more-places-of-many = and { $count } more, { $shown } of them listed here
# Labels a story that another story needs.
gap-needed-story = the story it needs

# The families of rules: a heading, and what their rules are about.
family-frame = Personas and goal
    .about = who uses the product, and why
family-backbone = Backbone
    .about = what users do, step by step
family-releases = Releases
    .about = what ships when, as thin slices through the whole backbone
family-dependencies = Dependencies
    .about = which stories have to come first
family-wording = Wording
    .about = titles that say what users do, in their own words
family-readiness = Readiness
    .about = enough detail for the next release, and not too much for later ones
family-upkeep = Upkeep
    .about = whether each `ignore:` is still needed

# The rules, by their ids. Each rule has four texts: `.looks-for` and `.why` are sentences, and
# `.advice` is an imperative without a period. The other texts are findings: they begin with a title or
# in lower case, and end without a period.

# Why a rule did not look at a map. They begin in lower case, and end without a period.
skipped-language = there are no word lists for the language `{ $language }`
skipped-language-undeclared = the map doesn’t say its language, and its titles aren’t English
skipped-not-english = the map isn’t in English
skipped-estimates = no story has an estimate
skipped-acceptance = no story has acceptance criteria
skipped-few-acceptance = few stories have acceptance criteria
skipped-off = turned off in the project file
skipped-today = today’s date isn’t known (`today: true` in the project file)

## Gap rules: personas and goal

no-persona =
    .looks-for = The map has no personas.
    .why = Without a persona, each reader pictures a different user, and the team can’t agree on what matters most.
    .ask = Who goes through this? Name a person in a situation, such as “Sarah, a busy parent”
    .advice = name at least one persona under `personas:`
    .finding = the map has no personas: it doesn’t say who takes these steps

generic-persona =
    .looks-for = A persona is no specific person. Its whole name fits anyone, such as “user”; it is the system, or a place or organization, such as “shop”; or it only says what somebody is to you, such as “customer”, without a goal, a description or anything else about them. One finding for the map. Only in languages with word lists.
    .why = A persona that could be anyone doesn’t help the team decide, because every story seems to fit.
    .ask = Who exactly, and in which situation? Give them a name, such as “Sarah, a busy parent”
    .advice = name a specific kind of person and what sets them apart, such as “Sarah, a busy parent”
    .anybody =
        { $others ->
            [0] { $persona }
            [one] { $persona } and { $others } other persona
           *[other] { $persona } and { $others } other personas
        } could be anyone
    .system =
        { $others ->
            [0] { $persona } is the system, not a person
            [one] { $persona } and { $others } other persona aren’t people
           *[other] { $persona } and { $others } other personas aren’t people
        }
    .place =
        { $others ->
            [0] { $persona } is a place or organization, not a person
            [one] { $persona } and { $others } other persona aren’t people
           *[other] { $persona } and { $others } other personas aren’t people
        }
    .customer =
        { $others ->
            [0] { $persona } only says
            [one] { $persona } and { $others } other persona only say
           *[other] { $persona } and { $others } other personas only say
        } what somebody is to you, not who they are
    .also = isn’t a specific person either

unused-persona =
    .looks-for = Personas have no story on the map. Those that generic-persona reports, and those whose activities are empty, are left to that. One finding for the map. If no activity, task or story names a persona, that is reported instead, since all stories are then for the first persona.
    .why = Either part of their journey is missing, or the product isn’t for them.
    .ask = Which activities are theirs?
    .advice = set `persona:` on their activities or stories, or remove the persona
    .finding =
        { $personas } { $count ->
            [one] has
           *[other] have
        } no story
    .none-named = no item names a persona, so every story counts as one for { $persona }
    .also = has no story either

one-column-persona =
    .looks-for = All stories of a persona, three or more, are in one task, while another persona has stories in four or more tasks.
    .why = The map shows what this persona needs as one heap, so steps that they lack go unnoticed.
    .ask = What else do they do, before and after?
    .advice = ask what they do first, next and last, and give each step a task
    .finding = all { $count } stories of { $persona } are in one task, { $task }
    .related = contains all of their stories

person-as-activity =
    .looks-for = The title of an activity is the name of a persona. One finding for the map, in any language.
    .why = A column for each person is a list of wishes: it doesn’t show who does what after whom, nor where one waits for another.
    .ask = What does this person do in this step?
    .advice = name activities after what people do, and say who with `persona:`
    .finding =
        { $others ->
            [0] { $activity } is a person, not a step
            [one] { $activity } and { $others } other activity are persons, not steps
           *[other] { $activity } and { $others } other activities are persons, not steps
        }
    .also = also a person

no-goal =
    .looks-for = The map has no goal.
    .why = Without a goal, the team can’t tell which stories users need to reach it and which can wait.
    .ask = What can they do afterward that they can’t do today?
    .advice = say in one line under `goal:` what users want to achieve
    .finding = the map has no goal

broken-journey =
    .looks-for = A persona gets stuck in the first release that serves them. They have stories before and after one of their activities but none in it, and skipped-activity doesn’t say so already. One finding for each persona, in maps with two or more personas.
    .why = The release looks complete because someone gets through every step, but this persona doesn’t.
    .ask = How do they get past that step in this release?
    .advice = add their smallest story in this activity to the release, or say under `ignore:` how they get past it
    .finding = { $persona } gets stuck in { $release }: no story for them in { $activities }
    .related = no story for this persona

first-release-leaves-persona-out =
    .looks-for = Personas have stories, but none in the first release, and no later release speaks of them or of what they do. Whoever has stories only from the third release on is left out on purpose. One finding for the map. Only in maps with two or more releases.
    .why = Others may depend on what this persona does: an order can’t arrive if nobody packs it.
    .ask = What do they do until their first story ships?
    .advice = check that the first release works without this persona, and say so under `ignore:` if it does
    .finding = { $release } has no story for { $personas }
    .also = has no story in it either

no-lang =
    .looks-for = The map doesn’t say its language, and the letters or the commonest words of its titles are plainly not English. Rules about wording then don’t check the map, except for technical terms.
    .why = Browsers read the page aloud and break its lines as if it were English, and rules look for English words.
    .ask = Which language are the titles in? Answer with its code, such as de or pt-BR
    .advice = say the language of the map under `lang:`
    .advice-with-code = say the language of the map: `lang: { $code }`
    .finding = the map doesn’t say its language, and its titles aren’t English

## Gap rules: backbone

empty-map =
    .looks-for = The map has no activities, or no stories.
    .why = There is nothing to discuss or plan yet, and most other rules have nothing to check.
    .ask = What is the first thing that people do?
    .advice = list under `activities:` the steps that users take, each with a task and a story
    .no-activity = the map has no activities
    .no-story = the map has activities but no stories

empty-activity =
    .looks-for = An activity has no tasks, or no stories in its tasks.
    .why = Nobody has thought this step through, so users will get there and find nothing.
    .ask = What are the steps of this activity?
    .advice = add what users do there, starting with one task and one story, or remove the activity
    .no-tasks = { $activity } has no tasks
    .no-stories = { $activity } has tasks but no stories

empty-task =
    .looks-for = Tasks have no stories, but their activity has some. One finding for each activity.
    .why = The step looks covered, but nothing says how users take it.
    .ask = How do people take this step?
    .advice = add the simplest story that lets users do this task, or remove the task
    .finding =
        { $tasks } { $count ->
            [one] has
           *[other] have
        } no stories
    .also = no stories either

flat-map =
    .looks-for = Almost every task has one story: 70% of the tasks with stories, in maps with ten or more of them.
    .why = With one story a task, no release can leave anything out, so the first one is as big as the product.
    .ask = What would you leave out of the first release? Which steps are really several stories?
    .advice = ask for each task how little would do at first, and what could come later, and add both as stories
    .finding = { $count } of { $total } tasks have one story, so no release can leave anything out

no-steps =
    .looks-for = Activities have stories but no steps: the stories stand right under them, or their only task has the same title and at most two stories. One finding for the map.
    .why = An activity without steps isn’t thought through yet, and what users do in between is easily missed.
    .ask = What are the steps of these activities?
    .advice = ask what users do first, next and last in this activity, and make each a task
    .finding =
        { $others ->
            [0] { $activity } has
            [one] { $activity } and { $others } other activity have
           *[other] { $activity } and { $others } other activities have
        } no steps yet
    .also = no steps either

backbone-size =
    .looks-for = The backbone has more than 10 activities, not counting layers of the work. Or it has fewer than 4, and two or more personas or an activity so long that it hides several, and 12 stories or more, unless lopsided-depth or time-as-backbone says more about it. A project can set other limits.
    .why = With too few activities, missing steps go unnoticed; with too many, nobody sees the whole journey.
    .ask = Which activities belong together, and which hide several?
    .advice = merge activities that are one step, or divide a long journey into two maps
    .advice-for-few = split activities that cover several steps, and ask what happens before and after them
    .advice-for-personas = make a map for each of { $personas }, since they have journeys of their own, or merge activities that are one step
    .too-few =
        the backbone has { $count ->
            [one] { $count } activity
           *[other] { $count } activities
        }: fewer than { $min } rarely cover a whole journey
    .too-many =
        the backbone has { $count ->
            [one] { $count } activity
           *[other] { $count } activities
        }{ $layers ->
            [0] {""}
            [one] , not counting { $layers } layer of the work
           *[other] , not counting { $layers } layers of the work
        }: more than { $max } are hard to take in at once

thin-activity =
    .looks-for = An activity between others has a single task with one story, while at least half of the others have two tasks or more. Not reported for things, for what the first release skips, if half or more of all activities are like that, or if almost every task has one story.
    .why = It may be part of a neighboring activity, or a step that nobody has thought through yet.
    .ask = What else happens in this activity?
    .advice = ask what users do before and after this task; if nothing, move it to a neighboring activity
    .finding = { $activity } has a single task, while most other activities have several

wide-activity =
    .looks-for = Activities have more than 7 tasks. One finding for the map, unless backbone-size or flat-map reports it. A project can set another limit.
    .why = A long activity usually hides a point where users stop and come back later, and what they need there is easily missed.
    .ask = Which of its tasks are an activity of their own?
    .advice = find the point where users pause, and split the activity there
    .finding =
        { $others ->
            [0] { $activity } has { $count } tasks
            [one] { $activity } has { $count } tasks, and { $others } other activity is as long
           *[other] { $activity } has { $count } tasks, and { $others } other activities are as long
        }: more than { $max } usually make two activities
    .also = also too long

lopsided-depth =
    .looks-for = One activity has more than half of all stories, and another has just one. Only in maps with eight or more stories. A project can set another share.
    .why = The team has detailed the part it knows best, and may have missed what users need elsewhere.
    .ask = What is missing in the thin activity, or where does the full one fall apart?
    .advice = find someone who does these activities, and talk through those that have a single story
    .finding =
        { $activity } has { $count } of { $total } stories, while { $others } { $other_count ->
            [one] has
           *[other] each have
        } only one
    .related = has a single story

duplicate-name =
    .looks-for = Two tasks have the same title, or two stories of one task, or two stories of different tasks and different releases. Case and spaces don’t matter. One finding for each title.
    .why = Readers can’t tell whether these are one thing or two.
    .ask = Is it the same thing twice? If not, how would the persona call this one?
    .advice = remove one of them, or say in both titles how they differ
    .advice-for-personas = if it is the same thing for different personas, build it once: keep one story with all of its personas
    .task =
        { $count ->
           *[other] { $count } tasks are called { $title }: one task, or two?
        }
    .story =
        { $count ->
            [2] { $count } stories are called { $title }: one story, or two?
           *[other] { $count } stories are called { $title }: one story, or several?
        }
    .related = same title

one-shot-activity =
    .looks-for = All stories of an activity, three or more, are in one release that isn’t the first, while at least half of the activities have stories in several. A release that has an outcome, or mainly stories of the activity, is about it, and isn’t reported. One finding for each release, in maps with three or more releases.
    .why = Nobody sees this step before it is finished, so what users need there is learned when it can’t be changed any more.
    .ask = Which of these stories would be missed before then?
    .advice = find the smallest story of the activity that is useful alone, and ship it in an earlier release
    .finding =
        { $activities } { $count ->
            [one] is built in one go in { $release }: nothing of it
           *[other] are built in one go in { $release }: nothing of them
        } comes earlier or later
    .also = also built in one go

time-as-backbone =
    .looks-for = Activities are weeks, sprints, phases or quarters. One finding for the map, at the first of them. Only in languages with word lists.
    .why = A calendar shows what the team does, so missing steps of the users’ journey go unnoticed.
    .ask = What do people do then, in the words of the persona?
    .advice = name activities after what users do, and plan time with releases
    .finding =
        { $count ->
            [one] { $activities } is a period of time, not a step
           *[other] { $activities } are periods of time, not steps
        } that users take
    .related = also a period of time

cross-cutting-activity =
    .looks-for = An activity is a layer of the work, not a step that users take. Examples are infrastructure, tech debt, localization, data and UI, and titles that begin with “Enabler:” or “Cross-cutting:”. One finding for the map. Only in languages with word lists. No other rule counts such an activity.
    .why = A layer hides which step needs the work, so the work is easily put off.
    .ask = What does the persona do here, in their own words?
    .advice = move each story to the step that needs it first, as a story or an acceptance criterion
    .finding =
        { $others ->
            [0] { $activity } is a layer of the work, not a step
            [one] { $activity } and { $others } other activity are layers of the work, not steps
           *[other] { $activity } and { $others } other activities are layers of the work, not steps
        } that users take
    .also = also a layer of the work

## Gap rules: releases

no-releases =
    .looks-for = The map has stories but no releases.
    .why = Without releases, the map doesn’t say what ships first, and every story seems equally urgent.
    .ask = What is the thinnest slice that helps somebody?
    .advice = add a first release under `releases:`, with the fewest stories that make it useful
    .finding =
        the map has { $count ->
            [one] { $count } story
           *[other] { $count } stories
        } but no releases

skipped-activity =
    .looks-for = The first release has no story in activities of the personas it serves, although something is scheduled there, and no decision explains it: no later release speaks of the activity in its name, outcome or measure. Where a persona’s walk through the release ends, it may end on purpose: the release has an outcome and a measure, or one later release has all stories of the activity, unless users pay or order and wait for what comes. Activities that are things or periods, and single tasks of one or two stories in a map of 20 or more, don’t count. One finding for the release. Later releases may leave steps out, and a step with a released story isn’t skipped. If the first release is released, the first that isn’t takes its place.
    .why = Users can’t reach their goal if a step is missing, however good the other steps are.
    .ask = Which story of this activity can’t be left out?
    .advice = add the smallest story in each of these activities to the release, or say under `ignore:` how users get past them
    .advice-for-one = add the smallest story under { $tasks } to the release, or say under `ignore:` how users get past this step
    .stops =
        { $release } stops after { $last }: no story for { $count ->
            [one] { $activities }, the step that follows
           *[other] { $activities }, the steps that follow
        }
    .skips =
        { $release } has no story for { $count ->
            [one] { $activities }: how do users get past that step?
           *[other] { $activities }: how do users get past these steps?
        }
    .related = no story either

skipped-task =
    .looks-for = The first release skips tasks between others of an activity that it covers, at most half of those that have a story for one of its personas, although somebody goes on to a later task. Tasks that come only after the next release, and those of which a later release speaks in its name, outcome or measure, are left out on purpose. One finding for the release.
    .why = Users may need this task from the start, and it is easily overlooked when the rest of the activity is covered.
    .ask = How do people get past these tasks in this release?
    .advice = read the release aloud step by step, and add a story for this task if users would miss it
    .finding = { $release } skips { $tasks } in { $activity }
    .in-several = { $release } skips { $tasks }
    .also = also skipped

vertical-slice =
    .looks-for = A release takes all of its stories from one activity. Only releases with four or more stories count, in maps where several activities have stories. A release that adds an activity to those of earlier ones, and has an outcome, does so on purpose. Where skipped-activity reports a release, this rule doesn’t.
    .why = Users get more ways to take one step, but no further in their journey.
    .ask = Who is helped by this release, if the other activities get nothing?
    .advice = take the smallest story of each activity instead, and leave the rest for later
    .finding = all { $count } stories of { $release } are in one activity, { $activity }
    .related = contains all of its stories

empty-release =
    .looks-for = A release has no stories.
    .why = Readers expect something from it that nobody plans to build.
    .ask = Which stories are in it?
    .advice = assign stories to the release, or remove it
    .finding = { $release } has no stories

no-outcome =
    .looks-for = Releases don’t say what changes for their users. One finding for the map: a warning if the next release is among them, and otherwise a note. Releases that are empty or released are skipped.
    .why = Without an outcome, a release counts as a success when its stories are done, even if nothing got better for users.
    .ask = What changes for the persona once it is out?
    .advice = complete the sentence “With this release, users can …” under `outcome:`
    .finding =
        { $others ->
            [0] { $release } has
            [one] { $release } and { $others } other release have
           *[other] { $release } and { $others } other releases have
        } no outcome: nothing says what changes for users
    .also = no outcome either

no-measure =
    .looks-for = The next release has an outcome but no measure of success, and no number in the outcome. Later releases like that are reported along with it. One finding for the map.
    .why = Without a measure, the team can’t tell whether the release worked, and learns nothing from it.
    .ask = How will you tell that the outcome came?
    .advice = write under `measure:` what users will do if it worked, and by when
    .finding =
        { $releases } { $count ->
            [one] has
           *[other] have
        } an outcome but no measure of success
    .also = no measure either

overpacked-first-release =
    .looks-for = The first release has more than 75% of all scheduled stories. Only in maps with two or more releases that have stories, as long as nothing is released. Activities that are a layer of the work don’t count. A project can set another share.
    .why = The bigger the first release, the later the team learns which of its stories nobody needed.
    .ask = What could wait, and nobody would be stuck?
    .advice = move stories that users can do without at first to a later release
    .finding = { $release } has { $count } of { $total } scheduled stories

priority-inversion =
    .looks-for = In a task, a story stands below one that ships two or more releases later, although the stories of at least four times as many other tasks are in the order of their releases. One finding for the map. Stories that are released, and those that needs-later-story reports, don’t count.
    .why = The most important stories come first in a task, so either the order is outdated or the team builds a less important story first.
    .ask = Which comes first: the order of the stories, or that of the releases?
    .advice = sort the stories of each task by their release, or move the more important ones to an earlier release
    .finding =
        in { $count ->
            [one] one task
           *[other] { $count } tasks
        }, stories aren’t in the order of their releases: { $story } ships before { $above }
    .related = listed above it, but ships later
    .also = ships before a story above it

speaks-of-later =
    .looks-for = A story speaks of a thing that users can only get in a later release or in none: a saved recipe, where saving recipes comes later; deleting a list, where adding lists does; a profile before sign-up. English maps only. Looks at titles and descriptions.
    .why = Users meet a step that makes no sense yet, or the team finds out halfway that it has to build the other one first.
    .ask = Where does that come from in this release?
    .advice = move the other story to the same release, or this one to a later release
    .finding = { $story } ships in { $release }, but users get what it speaks of with { $maker } in { $later }
    .unscheduled = { $story } speaks of what users get with { $maker }, which is unscheduled
    .related = where users get it

work-runs-ahead =
    .looks-for = Two or more stories of the first unfinished release are to do or blocked, while three or more of later releases are in progress or done. Questions and stories about failures don’t count.
    .why = Users wait for the first release, and the team learns from none.
    .ask = Why is later work done first? What holds up this release?
    .advice = finish the first release before starting on later ones, or swap the stories between the releases
    .finding =
        { $count ->
           *[other] { $count } stories of { $release } wait
        }, while { $ahead } of later releases are in progress or done
    .related = ahead of the first release

layer-release =
    .looks-for = Releases are named after a layer or phase of the work. Examples are backend, design and testing. A mere number, such as phase 2, counts only if the release has an outcome; otherwise no-outcome reports it. One finding for the map. Only in languages with word lists.
    .why = Users can’t do anything with a single layer, so nobody tries the product until the last one ships.
    .ask = What can people do with this release? Name it after that
    .advice = plan each release around something that users can do, and name it after that
    .finding =
        { $others ->
            [0] { $release } is named after a part of the work
            [one] { $release } and { $others } other release are named after parts of the work
           *[other] { $release } and { $others } other releases are named after parts of the work
        }, not after what users can do
    .also = also a part of the work

technology-release =
    .looks-for = In a release, three or more titles, and at least a quarter of all, name a technology, such as AI, VR, blockchain, drones or face recognition. Only in languages with word lists.
    .why = A technology that is looking for a reason gets built, and what users need has to wait.
    .ask = Which problem of the persona does the technology solve?
    .advice = say in each title what users get, and ask whether they would miss it
    .finding = { $count } of { $total } stories of { $release } are named after a technology: { $stories }
    .related = named after a technology

release-dates-out-of-order =
    .looks-for = A release has an earlier date than a release above it.
    .why = Releases ship from top to bottom, so readers can’t tell whether the order or the date is right.
    .ask = Which of the dates is right?
    .advice = list the releases in the order in which they ship, or correct the date
    .finding = { $release } is due { $date }, but { $above } above it is due { $later }
    .related = listed above it, but ships later

overdue-release =
    .looks-for = The date of a release has passed, but some of its stories are open. Today’s date must be given, with `--today DATE` or `today: true` in the project file. Releases with `status: released` are reported by status-drift instead.
    .why = Readers still count on that date.
    .ask = What happens with the stories that are still open?
    .advice = set a new date, or move the open stories to a later release
    .finding =
        { $release } was due { $date }, but { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } still open

status-drift =
    .looks-for = The status of a release contradicts its stories. It has `status: released` but open stories, or `status: planned` although all of its stories are done.
    .why = Readers who notice a wrong status stop trusting the rest of the map.
    .ask = Is it released or not?
    .advice = correct the status, or move the open stories to a later release
    .released =
        { $release } is marked as released, but { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } still open
    .planned = { $release } is marked as planned, but all of its stories are done
    .related = still open

unscheduled-stories =
    .looks-for = Whole tasks of two or more stories have no release, or a third of all stories hasn’t, although the map has releases. Questions, placeholders and stories that a scheduled story needs are reported by other rules. One finding for the map.
    .why = Readers can’t tell whether an unscheduled story will be built or not.
    .ask = Which of these stories are in the next release?
    .advice = assign each story to a release, or remove it
    .anywhere =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } unscheduled
    .in-task =
        { $count ->
            [one] { $count } story in { $task } is
           *[other] { $count } stories in { $task } are
        } unscheduled
    .mostly-in-task =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } unscheduled, { $task_count } of them in { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } unscheduled, { $first_count } of them in { $first } and { $second_count } in { $second }

## Gap rules: dependencies

needs-later-story =
    .looks-for = A story needs a story of a later release.
    .why = The release can’t work as planned, because something it relies on ships later.
    .ask = What does this story do without the other one?
    .advice = move the needed story to an earlier release, or this one to a later release
    .finding = { $story } ships in { $release } but needs { $needed }, which ships in { $later }

needs-unscheduled-story =
    .looks-for = A scheduled story needs an unscheduled story.
    .why = The story depends on work that nobody has planned.
    .ask = When does the other story ship?
    .advice = schedule the needed story for the same release or an earlier one, or remove it from `needs:`
    .finding = { $story } ships in { $release } but needs { $needed }, which is unscheduled

dependency-cycle =
    .looks-for = Stories need each other in a cycle. One finding for each cycle, at its first story.
    .why = Each story of a cycle waits for another one, so none of them can be built first.
    .ask = Which of them can be built first, and how?
    .advice = remove a `needs:` entry that isn’t essential, or split one of the stories
    .itself = { $story } needs itself
    .several = { $stories } need each other in a cycle
    .related = part of the cycle

done-before-its-need =
    .looks-for = A done story needs a story that isn’t done.
    .why = Either the story isn’t really done or it doesn’t need the other one, so plans based on the map are wrong.
    .ask = Is the other story done, or isn’t it needed?
    .advice = remove the `needs:` entry if the story works without it, or correct the status
    .finding = { $story } is done but needs { $needed }, which isn’t done

blocked-in-active-release =
    .looks-for = A story of the active release is blocked. One with an open question is reported as that.
    .why = The release can’t ship without the story, and each day of waiting delays what comes after it.
    .ask = What is it blocked by, and who unblocks it?
    .advice = find out what the story is waiting for and who can resolve it, or move it to a later release
    .finding = { $story } is blocked, and { $release } is the active release

## Gap rules: wording

system-words =
    .looks-for = Titles use technical terms, such as API, database or OAuth, or contain code, such as `userId` or `/orders`. Checks activities, tasks and stories in every language. Text in quotes or brackets is skipped, and so are file formats in an import or export, and stories of developers. One finding for the map.
    .why = Users and stakeholders can’t judge a step that they don’t understand, and often it isn’t a user’s step at all.
    .ask = What does the persona do or see here? Say it in their words
    .advice = say what users do or get, and put the technology into the description: `Sign in with my Google account`, not `Authenticate via OAuth`
    .finding =
        { $others ->
            [0] { $title } speaks of the system ({ $word }), not of what users do
            [one] { $title } ({ $word }) and { $others } other title speak of the system, not of what users do
           *[other] { $title } ({ $word }) and { $others } other titles speak of the system, not of what users do
        }
    .also = also speaks of the system

screen-words =
    .looks-for = Stories name a part of the screen, such as a button or dropdown: three or more, or more than one in ten. One finding for the map. Only in languages with word lists. Text in quotes is skipped.
    .why = It decides on a design before the team has asked what users want to do.
    .ask = What is it for? Say what the persona achieves with it
    .advice = say what users do, and put the design into the description: `Say where I live`, not `Country dropdown`
    .finding =
        { $others ->
            [0] { $title } describes the screen ({ $word }), not what users do
            [one] { $title } ({ $word }) and { $others } other story describe the screen, not what users do
           *[other] { $title } ({ $word }) and { $others } other stories describe the screen, not what users do
        }
    .also = also describes the screen

feature-noun =
    .looks-for = Activities, or three or more tasks, are things, not actions. Checks titles of one or two words: Dashboard, Delivery and Admin page are things, Search and Pay are actions. One finding for the map. Only in languages with word lists.
    .why = A list of things is a menu, not a journey: it hides who does what, and which steps are missing in between.
    .ask = What does the persona do with it? Say it with a verb
    .advice = start the title with a verb and say what users do: `See how my shop did today`, not `Dashboard`
    .finding =
        { $others ->
            [0] { $title } is a thing, not something users do
            [one] { $title } and { $others } other title are things, not something users do
           *[other] { $title } and { $others } other titles are things, not something users do
        }
    .also = also a thing

business-wish =
    .looks-for = Stories say that users see or get something that only the business wishes to show, such as ads, promotions or upsells. One finding for the map. Only in languages with word lists.
    .why = Nobody comes to the product for it, so the map makes it look as if users’ needs were met.
    .ask = What does the persona want from it? Say it in their words
    .advice = say what users get out of it, or drop the story from the map and keep it in the business plan
    .finding =
        { $others ->
            [0] { $title } is what the business wishes
            [one] { $title } and { $others } other story are what the business wishes
           *[other] { $title } and { $others } other stories are what the business wishes
        }, not what users do
    .also = also a wish of the business

question-as-story =
    .looks-for = The titles of stories are questions. One finding for the map, in any language.
    .why = A card with a question is planned, estimated and counted like something that users will get.
    .ask = What will the persona be able to do, once that is answered?
    .advice = write each under `questions:` of the story that it bears on, and remove the card
    .finding =
        { $others ->
            [0] { $title } is a question, not a story
            [one] { $title } and { $others } other story are questions, not stories
           *[other] { $title } and { $others } other stories are questions, not stories
        }
    .also = also a question

sentence-titles =
    .looks-for = Three or more titles begin like the sentence of a story template, such as “As a …”. One finding for the map. Only in languages with word lists.
    .why = On a wall of such cards, what tells one story from another comes last, and nobody can scan the map.
    .ask = What is it in a few words, without the “As a …”?
    .advice = keep the wish as the title, and move the rest to `persona:` and `why:`
    .rewrite = rewrite the titles, this one as `persona:` { $persona }, `story:` { $title } and `why:` { $why }
    .rewrite-without-why = rewrite the titles, this one as `persona:` { $persona } and `story:` { $title }
    .finding = { $count } titles are whole sentences, such as { $title }
    .also = also a sentence

placeholder-name =
    .looks-for = A title is a placeholder, such as TBD, misc or a single letter. Checks activities, tasks and stories. Only in languages with word lists. A word that the map uses elsewhere as an everyday word, such as “activities” in a school, doesn’t count. Nor do stories without a release on maps with releases.
    .why = Nobody can tell what it stands for or whether it matters, yet it is counted.
    .ask = What is it really?
    .advice = write down what users do there, or remove it until someone knows
    .finding = { $title } is a placeholder: it doesn’t say what users do

long-title =
    .looks-for = Titles have more than 120 characters. Checks activities, tasks and stories in any language. One finding for the map. A project can set another limit.
    .why = A title this long doesn’t fit on a card, and readers skip it.
    .ask = What is it in a few words?
    .advice = shorten the title to a few words, and move the rest to `description:` or `acceptance:`
    .finding =
        { $others ->
            [0] { $title } has { $count } characters: too long for a card
            [one] { $title } ({ $count } characters) and { $others } other title are too long for a card
           *[other] { $title } ({ $count } characters) and { $others } other titles are too long for a card
        }
    .also = also too long

## Gap rules: readiness

no-acceptance =
    .looks-for = Open stories of the next release have no acceptance criteria. One finding for the release, in maps where at least one story has criteria for each four that lack them.
    .why = Without criteria, everyone has a different idea of when a story is done, and users may not get what they were promised.
    .ask = How will you tell that these stories are done?
    .advice = list under `acceptance:` what must be true when the story is done
    .finding =
        { $count ->
            [one] { $count } open story of { $release } has
           *[other] { $count } open stories of { $release } have
        } no acceptance criteria: { $stories }
    .related = no acceptance criteria

detail-too-early =
    .looks-for = More than half of the acceptance criteria are on late stories, and at least half as many again as the share of these stories on the map. Late stories are in the last release, have no release, or are in the backlog. Only in maps with two or more releases. A last release that is the next one or already released isn’t late. A project can set another share.
    .why = The team will know more by the time it builds these stories and will have to rewrite their criteria, while the next release lacks detail.
    .ask = Which of these details would you bet on today?
    .advice = write criteria for the next release first, and leave later stories as titles
    .finding =
        { $total ->
            [1] the only acceptance criterion is on a story
           *[other] { $early } of { $total } acceptance criteria are on stories
        } of the last release or without a release
    .related = already has criteria

unestimated-story =
    .looks-for = Three or more open stories of the next release have no estimate, although two thirds of its stories have one. Stories that no-acceptance reports don’t count. One finding for the map.
    .why = The total of the release is too low, and someone may promise a date based on it.
    .ask = How large is it, compared with the others?
    .advice = estimate these stories, if only roughly, or remove the estimates from the release
    .finding =
        { $count ->
            [one] { $count } open story has
           *[other] { $count } open stories have
        } no estimate, although others of their release do: { $stories }
    .related = no estimate

oversized-story =
    .looks-for = An open story makes up more than 40% of the estimates of the next release. Only if it has three or more estimates, and half of its stories have one. A project can set another share.
    .why = The release depends on this one story: any delay to it delays everything.
    .ask = What is the smallest part of it that helps somebody?
    .advice = split the story by what users do, and start with the smallest part
    .finding = { $story } accounts for { $estimate } of the { $total } in { $release }

open-question =
    .looks-for = A question about the next release has no answer. It can belong to the release, to one of its stories, to the task or activity of such a story, or to the map. Tags such as `tbd` and `spike` also mark a story as a question; a project can set other tags.
    .why = Whoever builds it will answer the question alone, and users have to live with the result.
    .ask = Can somebody in the room answer it?
    .advice = answer it with `text:` and `answer:`, or find someone who can before work on the story starts
    .finding = { $release } depends on an open question: { $question }
    .done = { $story } in { $release } is done, but its question is open: { $question }
    .tag = { $release } depends on an open question: { $story } has the tag { $tag }

untested-assumption =
    .looks-for = An assumption about the next release is untested. It has no answer, and belongs to the release, to one of its stories, to the task or activity of such a story, or to the map.
    .why = If the assumption is wrong, the team finds out only when users get something that they can’t use or don’t want.
    .ask = How did you check it, and what came of it?
    .advice = test it in the cheapest way you can, and write the result under `answer:`
    .finding = { $release } relies on an untested assumption: { $assumption }
    .done = { $story } in { $release } is done, but its assumption is untested: { $assumption }

open-matter-in-notes =
    .looks-for = The description of the map or of a task says that something is open: blocked, pending, undecided, before launch, needs approval and the like. No question, assumption or risk of the map shares two words of its content. One finding for the map, with the lines. English maps only.
    .why = A description is read once, so nobody follows up, and the matter comes back when it is urgent.
    .ask = Who settles it, and until when?
    .advice = write each under `questions:`, `assumptions:` or `risks:` of the item that it bears on
    .finding =
        { $count ->
            [one] an open matter stands
           *[other] open matters stand
        } only in { $count ->
            [one] a description
           *[other] descriptions
        }: { $lines }
    .also = also mentions an open matter

happy-path-only =
    .looks-for = A task has stories in the first release, and what can go wrong comes only in a later one; or nothing in the whole release, its acceptance criteria included, is about what could go wrong. Stories are recognized by the tag `edge` or `error`, and by words such as “fails”, “declined” or “cancel” in languages with word lists. One finding for the release, in maps where some story is about failure; tasks in which a mistake costs users much come first. Not reported if almost every task has one story.
    .why = The release works as long as nothing goes wrong, and something goes wrong on the first day.
    .ask = What could go wrong here, and what do people do then? The answers become stories of this release
    .advice = ask what could go wrong in each of these tasks, and add the one failure to the release that would hurt most
    .finding =
        { $release } has no story about failures in { $count ->
            [one] { $count } task
           *[other] { $count } tasks
        }: { $tasks }
    .later =
        { $others ->
            [0] { $release } has { $task }, but { $story } ships only in { $later }
            [one] { $release } has { $task }, but { $story } ships only in { $later }; it’s the same with { $others } other task
           *[other] { $release } has { $task }, but { $story } ships only in { $later }; it’s the same with { $others } other tasks
        }
    .related = no story about failures

no-failure-path =
    .looks-for = No story is about what could go wrong. Only in maps with eight or more stories, in languages with word lists. See happy-path-only for how such stories are recognized.
    .why = Things go wrong every day, and without a plan, someone decides in a hurry what users see.
    .ask = What could go wrong, and what do people do then?
    .advice = ask for each task what could go wrong and what users do then, and add a story for it
    .finding = none of the { $count } story titles says what could go wrong

edge-cases-left-open =
    .looks-for = A release is done except for its stories about failures: there are two or more, and none is done. See happy-path-only for how such stories are recognized.
    .why = What is left for the end is dropped when the date comes, and users run into it.
    .ask = Which of these failures can people live with?
    .advice = decide which of these stories users need, and move the others to a later release
    .finding = { $release } is done except for { $count } stories about failures: { $stories }
    .related = still open

unmapped-backlog =
    .looks-for = The backlog has ten or more stories, or a third of all. One finding for the map, with their number.
    .why = In the backlog, nobody sees where a story belongs in the journey or what it would displace.
    .ask = Which of them belong on the wall, and which can go?
    .advice = move each story to the task that it belongs to, or remove it
    .finding =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } in the backlog, not on the wall

## Gap rules: upkeep

unused-ignore =
    .looks-for = An `ignore:` entry matches no finding.
    .why = An outdated entry makes readers doubt the others, and hides the next gap of its kind.
    .ask = Can the entry go?
    .advice = remove the entry
    .finding = `{ $rule }` finds nothing here to ignore

## Workshop: pages of the people in the room

# The page with which phones join.
room-join = Join the workshop
room-join-name = Your name
room-join-code = Code: six letters and digits, on the big screen
room-join-button = Join
room-join-wrong-code = This isn’t the code. Look at the big screen again
room-join-wrong-link = This link belongs to another workshop. Type the code from the big screen
room-join-closed = The door is closed. Ask the host to open it
room-join-later = Too many wrong codes. Wait a minute, or scan the QR code
room-out = You aren’t in the workshop any more. Join again to take part
room-answer = Answer
room-no-connection = No connection. Try again
room-offline = No connection. What you write is kept here, and sent later
room-ended = The workshop has ended. Thank you!
room-nothing-left = Nothing is left to ask. The host can end the workshop
room-wall = See the wall
room-to-phone = Back to the phone page
# Where the workshop is. $step is the name of a step, $number its position.
room-step = { $step }, step { $number } of { $count }
room-time-up = Time is up
room-wait = Wait for the next question
room-break = Break. The host will go on
room-reads = You can read along. Ask the host to let you take part
room-why = Why?
# The field for a card, and what becomes of cards.
room-card = Your card
room-card-add = Add card
room-about-silent = One card per idea. Nobody sees your cards until the host reveals them.
room-about-open = One card per idea. Your cards are on the wall at once.
room-about-aloud = Say your answer aloud. The host writes it down.
room-about-choose = Say which one you would choose. The host chooses.
room-my-cards = My cards
room-in-tray =
    { $count ->
        [one] { $count } in the tray
       *[other] { $count } in the tray
    }
room-card-edit = Change “{ $title }”
room-card-remove = Remove “{ $title }”
room-not-sent = Not sent yet
room-not-sent-other = Not sent: the question has changed
# Fist of five: how many fingers somebody shows. Three or more mean yes.
room-fingers = How many fingers do you show?
room-finger =
    { $count ->
        [one] { $count } finger
       *[other] { $count } fingers
    }
# A vote: everybody has some dots.
room-my-dots = My dots
room-dots-left =
    { $count ->
        [one] { $left } of { $count } left
       *[other] { $left } of { $count } left
    }
room-dot-more = One dot more for “{ $title }”
room-dot-less = One dot less for “{ $title }”
room-dots =
    { $count ->
        [one] { $count } dot
       *[other] { $count } dots
    }
room-results = Votes
room-ready = I’m ready
room-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
room-people-ready = { $count } ready
room-park = Park a thought
room-park-button = Park
room-parked = Parked
# The big screen: the column beside the wall.
room-screen = Workshop
room-question = Question
room-steps = Steps
room-time-left = Time left for { $step }
room-countdown = Countdown
room-step-time = Show the step’s time
room-of-minutes =
    { $count ->
        [one] of { $count } minute
       *[other] of { $count } minutes
    }
room-join-phone = Join with your phone
room-join-picture = QR code with the address
room-join-trouble = A phone doesn’t get there?
room-join-local = Phones can’t reach this address: only this computer can. Started with --host 0.0.0.0, it lets them in.
room-join-trouble-about = It has to be in the same network as this computer, and the firewall of this computer has to let it in. Guest networks often keep devices apart: open a hotspot then. Other addresses to try:
room-door-closed = The door is closed
room-person-host = host
room-person-reads = reads
room-person-away = away
room-person-ready = ready
room-person-shows = shows fingers
room-tray = In the tray, face down
room-cards =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
room-tray-about =
    { $count ->
        [one] from { $count } person; nobody sees them until the host reveals them
       *[other] from { $count } people; nobody sees them until the host reveals them
    }
room-hands =
    { $count ->
        [one] { $shown } of { $count } shows fingers
       *[other] { $shown } of { $count } show fingers
    }
room-votes-open = The vote is open
room-votes-about =
    { $count ->
        [one] { $dots } from { $count } person
       *[other] { $dots } from { $count } people
    }
room-parking-lot = Parking lot: { $number }
# Below the question: how people answer.
room-hint-silent = one card per idea, on your phone, in silence
room-hint-open = one card per idea, on your phone
room-hint-fingers = show your fingers on your phone
room-hint-aloud = say it aloud
# A change of the map. $name is a person, $message says what was changed.
room-change = { $name }: { $message }
# What the host does.
room-answer-of = Answer of the room
room-answer-lines = Answer of the room, one card per line
room-choices = Choices
room-next = Next question
room-skip = Skip…
room-skip-reason = Reason to skip this question
room-skip-button = Skip
room-undo = Undo answer
room-reveal = Reveal the cards
room-more-minutes = +{ $number } min
room-pause = Break
room-go-on = Go on
room-more = More…
room-host-title = Lead the workshop
room-minutes = Minutes
room-start = Start
room-stop = Stop
room-hold = Hold
room-rights = Participants may
room-rights-vote = vote only
room-rights-cards = vote and write cards
room-rights-edit = change everything on the wall
room-writing = Their cards
room-writing-silent = lie face down until you reveal them
room-writing-open = are on the wall at once
room-vote = Vote
room-vote-on = Vote on
room-vote-stories = all stories
room-vote-tasks = tasks
room-vote-releases = releases
room-vote-task = stories of “{ $title }”
room-vote-each = Dots for each person
room-vote-stack = Several dots on one thing
room-vote-hidden = Show votes only at the end
room-vote-start = Open the vote
room-vote-close = Close the vote
room-vote-cancel = Call the vote off
room-vote-away = Put the votes away
room-vote-order = Order by votes
room-door = Door
room-door-close = Close the door
room-door-open = Open the door
# Buttons in the list of people; their names for screen readers say whom.
room-read = Read only
room-act = Take part
room-let-read = Let { $name } read only
room-let-act = Let { $name } take part
room-remove = Remove { $name }
room-remove-sure = Yes, remove
room-people-title = People
room-end = End the workshop
room-end-sure = Yes, end it for everybody
# Where people change maps together, without a workshop: the page by which they join, and a heading above the code.
room-together-join = Join
room-together-code = Code: six letters and digits
room-together-wrong-code = This isn’t the code. Ask the host for it
room-together-wrong-link = This link doesn’t work any more. Type the code
room-together-invite = Invite others

## Workshop: steps, and how far it is

workshop-scope = Scope
workshop-frame = Frame
workshop-activities = Activities
workshop-tasks = Tasks
workshop-stories = Stories
workshop-gaps = Gaps
workshop-slices = Slices
workshop-close = Close
# A line of progress: “Tasks 3/5 · 12 min left · First basket: 4 of 5 activities”.
workshop-progress = { $step } { $position }/{ $of } · { $time } · { $far }
workshop-time-left = { $minutes } min left
workshop-time-over = { $minutes } min over
workshop-first-release =
    { $count ->
        [one] { $release }: { $reached } of { $count } activity
       *[other] { $release }: { $reached } of { $count } activities
    }
workshop-left-out = { $far }, { $count } without stories
workshop-size =
    { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    }, { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }

## Workshop: Scope

workshop-title = What is the map called?
    .why = Everybody should know which journey the room talks about, and later which map they look at.
    .needed = a map needs a title
workshop-about = What is the map about?
    .why = A map of everything never ends. Say how far it goes before you begin.
    .product = A whole product
    .feature = One feature
    .journey = One journey
    .redesign = The redesign of something that exists
workshop-people = Who is in the room?
    .why = The names are in the minutes, and nowhere else.
workshop-decide = What will you have decided when you leave the room?
    .why = A workshop that ends with a decision can be cut short without losing it.
workshop-backlog = Is there a backlog to bring along? Its cards go into the map’s backlog (cards of Jira, Trello and others: `storywall import`)
    .why = What people have in their heads keeps them from listening. Cards that are written down can wait.

## Workshop: Frame

workshop-frame-needed = Without a specific persona and a goal, a room argues about whose workflow counts. Name somebody who is like the people you know
workshop-generic = { $persona } could be anyone
workshop-goal = What can { $persona } do afterward that they can’t do today?
    .needed = without a goal, nobody can tell what belongs in the first release
workshop-others = Who else takes part?
    .why = Somebody often packs, drives, approves or answers, and has stories of their own.
workshop-journeys = Do they share one journey, or does each need a map?
    .why = If they hand something over to each other, one map shows that. If they never meet, two maps are easier to read.
    .one = One journey that they share
    .each = A map each: this one is for the first of them

## Workshop: Activities

workshop-first-activities = What are the big things that { $persona } does, from first to last?
    .why = The backbone tells the whole journey, a mile wide and an inch deep. Four to eight activities are usual.
    .needed = a map without activities has nothing to release
workshop-more-activities =
    { $count ->
        [one] There is only { $count } activity so far. What else does { $persona } do, from first to last?
       *[other] There are only { $count } activities so far. What else does { $persona } do, from first to last?
    }
workshop-not-counted = Not counted, since no user does them: { $titles }
workshop-before = What happens before { $activity }?
    .why = The first step that people think of is rarely the first one that they take.
workshop-after = What happens after { $activity }?
    .why = What comes at the end is forgotten most easily: to check, to return, to complain, to leave.

## Workshop: Tasks

workshop-who = Who does { $activity }?
    .why = Without an answer, it is { $persona }, like everything else.
workshop-steps = { $activity }: what does { $persona } do first, and then?
    .why = An activity that nobody has walked through in their mind hides the steps that get forgotten.
workshop-more-steps = { $activity }: so far there is { $task }. What else does { $persona } do there?

## Workshop: Stories

workshop-ways = { $task }: how can { $persona } do it? What other ways are there?
    .why = Each way is a story. Only if there are several can a release leave some of them out.
workshop-more-ways = { $task }: so far there is { $story }. How else can { $persona } do it?
workshop-failures = { $task }: what could go wrong?
    .why = Something goes wrong on the first day, and then somebody decides in a hurry what people see.
workshop-still-empty = { $activity } has no story at all. Is there anything to do for it?
    .why = A step without a story is a hole: people get there, and nothing happens.
workshop-first-story = The map has no story yet. What is the first thing to build for { $activity }?
    .needed = a release needs at least one story

## Workshop: Gaps

workshop-room =
    .why = Only people can answer this; no rule can. Your answer is kept in the map.

## Workshop: Slices

workshop-slice-needed = the workshop ends with a release that goes through the whole backbone and says what changes for its users
workshop-release = What is the thinnest slice that lets { $persona } reach { $goal }? Give this release a name
    .why = A thin slice helps somebody all the way through. Half of everything helps nobody.
workshop-next-release =
    { $count ->
        [one] What comes after { $release }? { $count } story has no release yet. Name the next release
       *[other] What comes after { $release }? { $count } stories have no release yet. Name the next release
    }
    .why = What comes later is a plan, not a promise. It shows what the first release leaves out on purpose.
workshop-slice = { $activity }: which stories can { $release } not do without?
    .why = People have to get through every activity, even if only in the simplest way.
workshop-cards = Which stories are in { $release }?
workshop-outcome = What changes for { $persona } once { $release } is out?
workshop-measure = How will you tell that it came, and what would make you stop here?
workshop-agree = Does everybody agree to { $release }? Fist of five: three fingers or more is a yes
    .why = A slice that nobody agreed to is a wish. Whoever shows fewer than three fingers says what is missing.
    .needed = each release is agreed, or changed until it is: `out 2, 3` takes cards out by their numbers in the list, titles put cards in; or answer with what is missing
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

workshop-read = Read { $release } aloud from left to right: “First …, then …”. Where did you stumble?
    .why = Read aloud, a hole in the story is heard at once.
workshop-assumptions = What do you take for granted that has to be checked?
    .why = An assumption that is written down can be tested before it is built.
workshop-parked = { $text } is in the parking lot. What becomes of it?
    .why = What is parked and never looked at again is lost. An empty line leaves it in the minutes.
workshop-parked-at = Parked at: { $question }
workshop-next-date = When do you meet again, and who does what until then?
    .why = A map that nobody looks at again is a picture.

## Workshop: choices

workshop-choice = { $name }
    .agreed = Agreed
    .backlog = { $title }, from the backlog
    .card = { $title } ({ $task })
    .voted =
        { $votes ->
            [one] { $title } ({ $task }), { $votes } vote
           *[other] { $title } ({ $task }), { $votes } votes
        }
    .scheduled = { $title } ({ $task }), planned for { $release }
    .out = Take out: { $title }
    .new = New card in { $task }
    .ships = { $title } ships in { $release }
    .both = Both ship in { $release }
    .remove-entry = Remove the entry
    .keep-entry = Keep it

## Workshop: hints, in brackets below a question

# Two of them, one after the other.
workshop-hint = { $first }; { $second }
    .agree = 1, yes, or fingers such as 5, 4, 4, 3; `out 2, 3` takes cards out, titles put cards in; or say what is missing
    .numbers-or-cards = numbers, such as 1,3, or cards: put `;` between them, or type one a line
    .numbers-or-words = numbers, such as 1,3, or your own words; put `;` between them
    .numbers-or-titles = numbers, such as 1,3, or titles; put `;` between them
    .number-or-words = a number, or your own words
    .number = a number
    .cards = several: put `;` between them, or type one a line
    .cards-in-one-line = several: put `;` between them, in one line
    .removable = `remove it` if no card is needed
    .optional = an empty line goes on
workshop-more = More? An empty line goes on.
workshop-so-far = So far: { $answer }

## Workshop: words that people type, and what is said about them

workshop-answer-in-line = Answer in a line, or with `?` for the other words you can use.
workshop-word-help = these words
workshop-word-why = why this is asked
workshop-word-back = ask the question before this one again
workshop-word-undo = take the last answer back
workshop-word-skip = go on without an answer; the reason is in the minutes
workshop-word-park = put a thought into the parking lot, for later
workshop-word-remove = remove cards, by number or title; `remove` alone lists them
workshop-word-rename = `rename X to Y` gives X, a number or a title, another title
workshop-word-show = print the map
workshop-word-time = print the time of each step; `time +5` gives this one five minutes more
workshop-word-votes = list the cards; `votes 1=3, 4=2` counts their votes
workshop-word-pause = stop now, and go on later
workshop-word-done = nothing to add, go on
workshop-nothing-left = Nothing is left to ask. An empty line ends the workshop; `back` or `undo` corrects an answer.
workshop-nothing-asked = nothing is asked any more
    .help = press Enter to end the workshop, or write `back` or `undo`
workshop-reason-missing = a reason is missing
    .help = say why, such as `skip nobody here knows it`; the reason is in the minutes
workshop-nothing-to-park = there is nothing to park
    .help = write the thought behind it, such as `park what about gift cards?`
workshop-no-minutes = that is no number of minutes
    .help = write `time +5` for five minutes more
workshop-no-votes = these aren’t votes
    .help = write `votes 1=3, 4=2`: three for card 1, two for card 4; `votes` lists the cards
workshop-number-twice = a number is in there twice
    .help = choose each by its number once; fingers are counted when everybody is asked whether they agree
workshop-no-numbers = there is nothing to choose by number here
    .help = answer in words; if you mean the number itself, put it in double quotes
workshop-no-vote-card = there is no card { $card }
    .help = `votes` lists the cards with their numbers; nothing was counted
workshop-no-cards-yet = There are no cards to vote on yet.
workshop-how-to-vote = `votes 1=3, 4=2` counts three votes for card 1 and two for card 4.
workshop-time-up = Time is up for { $step }. `time +5` gives it five minutes more; or park what is open, and go on.
workshop-time-short = { $step }: { $left } of { $all } minutes are left.

## Workshop: answers that don’t fit

workshop-answer-missing = this needs an answer
workshop-can-be-skipped = answer in a few words, or skip it with a reason: “skip REASON”
workshop-not-skipped = this can’t be skipped
workshop-no-choice = there is no choice { $number }
    .help =
        { $count ->
            [0] answer in words
            [one] answer 1, or in words
           *[other] choose numbers from 1 to { $count }
        }
workshop-only-choices = choose by number
workshop-one-only = this takes one answer
    .help = answer in one line; keep the rest for the next question, or park it
workshop-name-taken = { $name } is there already
    .help = give it another name, or go on without one
workshop-no-card = there is no card { $title } here
    .help = choose by number, or type the title as it is listed; “back” leads to earlier questions
workshop-several-in-one = { $title } names a card, and something else
    .help = put `;` between them, such as “{ $example }”; a title with a comma in it goes into double quotes
workshop-no-persona = { $name } isn’t a persona of this map
    .help = choose by number or first name, or add somebody new in a few words, such as “Mia, a student”
workshop-no-removable = { $title } names nothing on this map, or several things
    .help = “remove” lists what has a number here; or type a title, with what it belongs to: “remove Pay cash (Pay)”
workshop-no-rename = what gets which title?
    .help = “rename 2 to Pay cash”, or “rename Pay to Pay cash”
workshop-several-items = { $title } could be { $items }
    .help = type the whole title, with what it belongs to in brackets
workshop-persona-used = { $title } is still named by { $items }
    .help = `{ $line }` takes it out there as well
workshop-removed-below =
    { $count ->
        [one] { $count } story was below it; “undo” brings everything back
       *[other] { $count } stories were below it; “undo” brings everything back
    }
workshop-how-to-remove = `remove 2` removes by number, `remove Pay cash` by title
workshop-which-task = which task is { $title } in?
    .help = put the number of its task in front: “{ $example }”
workshop-no-new-title = the title of the new card is missing
    .help = type it behind the number, such as “{ $number }; Pay by phone”
workshop-agree-no = what is missing?
workshop-in-already = { $title } is in this release already
    .help = `out` with its title or number takes it out; titles put cards in
workshop-group = { $name } are several people
    .help = name one of them in a situation, such as “Ayse, a patient on her first visit”
workshop-doubt-nothing = { $text } sounds like no card
workshop-doubt-question = { $text } is a question
workshop-doubt-several = { $text } could be several people
workshop-doubt-letter = { $text } is only one letter
workshop-doubt-no-answer = { $text } sounds like no answer
workshop-doubt-nobody = { $text } names nobody
workshop-doubt-number = does { $number } choose here, with { $text }?
    .help = `y` for yes; an empty line leaves it out; put it in double quotes if it is a title
workshop-doubt-agreement = is { $text } a yes?
    .help = `y` agrees, and parks the rest; `park` parks it without a yes; or say what is missing
workshop-doubt-help = `y` takes it as it is; `park` parks it; an empty line leaves it out; or answer in other words
workshop-doubt-people = do you mean { $names }?
    .help = `y` for yes; or answer with names
workshop-question-answer = What is the answer?
workshop-question-then = It is answered. What will { $persona } be able to do then?
workshop-agree-low = what is { $names } missing?
workshop-other-word = the word for { $text } is `{ $word }` here
    .help = type `{ $word }`; in double quotes, it is a card
workshop-new-needs-task = { $title } is no card of this list
    .help = for a new card, put its task in brackets behind it: “{ $example }”
workshop-no-answer = { $text } doesn’t answer this question
    .help = say it in a few words; put it in double quotes if that is its title
workshop-fingers-or-cards = are these fingers, or the numbers of cards?
    .help = write “fingers { $numbers }” if people show fingers, or “out { $numbers }” to take cards out
workshop-nothing-to-undo = there is nothing to take back
    .help = change the map in its file, or go on
workshop-map-begun = the map has been created with this answer
    .help = “back” asks for the title again
workshop-changed-since = somebody changed the map since the last answer
    .help = change it in the file, or with “storywall edit”
workshop-question-closed = the question before this one is closed
    .help = “undo” takes the answers since then back, one by one
workshop-first-question = there is no question before this one
    .help = answer this one; “undo” takes the last answer back

## Workshop: what can’t be done in the room

room-host-name = Host
room-guest-name = Guest { $number }
room-refused = { $message }. { $help }
room-order = Order the stories by votes
room-not-in = You aren’t in the room. Join again
room-viewers-read = You can read here. Ask the host to let you take part
room-only-host = Only the host can do this
room-has-a-break = There is a break. Wait until the host goes on
room-only-votes = You can vote here. Ask the host to let you write cards
room-no-fingers = Fingers aren’t asked for now
    .help = Wait until everybody is asked whether they agree
room-name-missing = The name is empty
    .help = Write a name that the others know you by
room-no-cards-now = This question takes no cards
    .help = Say your answer aloud, or park the thought
room-too-many-cards = You have too many cards in the tray
    .help = Wait until they are revealed
room-no-such-card = This card isn’t in the tray any more
    .help = It was revealed or taken back. Write a new one
room-other-question = The question has changed
    .help = Read the new one, and answer again
room-undone = Taken back
room-agreed = Agreed: { $release }
room-tray-empty = No cards are in the tray
    .help = Wait until somebody has written one, or go on
room-tray-full =
    { $count ->
        [one] { $count } card lies face down in the tray
       *[other] { $count } cards lie face down in the tray
    }
    .help = Reveal them first
room-no-countdown = There is no countdown
    .help = Start one first
room-nothing-to-vote-on = There is nothing to vote on yet
    .help = Put something on the wall first
room-no-ballot = There is no open vote
    .help = Wait until the host opens one
room-not-on-ballot = This can’t be voted for
    .help = Choose something from the list
room-no-dots-left =
    { $count ->
        [one] You have { $count } dot in all
       *[other] You have { $count } dots in all
    }
    .help = Take a dot from something else first
room-one-dot = One dot goes on each thing
    .help = Put the other dots on something else
room-no-results = There are no votes on stories
    .help = Open a vote on stories, and close it
room-nothing-asked = Nothing is asked now
    .help = The workshop is done. Change the map on the wall
room-empty = There is no text
    .help = Write a few words
room-too-long = The text is too long
    .help = Keep cards to a line; details come later
room-unclear = This can’t be understood
    .help = Load the page again
room-nobody = This person isn’t in the room any more
    .help = Choose somebody else
room-not-the-host = The host stays the host
    .help = Choose somebody else

## Workshop: minutes

minutes-title = Workshop: { $map }
minutes-when =
    { $minutes ->
        [one] { $date }, { $minutes } minute
       *[other] { $date }, { $minutes } minutes
    }
minutes-people = In the room: { $people }
minutes-goal = Goal: { $goal }
minutes-personas = For: { $personas }
minutes-releases = Releases
minutes-agreed = agreed
minutes-not-agreed = not agreed
minutes-outcome = Outcome: { $outcome }
minutes-measure = Measure: { $measure }
minutes-decisions = Decisions
minutes-answered = Questions answered
# What became of an answer. $task is a task or an activity.
minutes-new = New card: { $title }, in { $task }
minutes-new-scheduled = New card: { $title }, in { $task }, planned for { $release }
minutes-enters = { $title } is now planned for { $release }
minutes-leaves = { $title } can wait: it is in no release now
minutes-renamed = { $was } is now called { $title }
minutes-now-question = { $title } is now an open question instead of a card
minutes-stumbles = Where it stumbled when read aloud
minutes-next-date = Next date
minutes-goes-on = Goes on with { $step }: { $question }
minutes-votes = Votes
minutes-parked = Parking lot
minutes-skipped = Skipped
minutes-skipped-why = { $question } Skipped: { $reason }
minutes-open = Still open
minutes-unscheduled = Without a release: { $stories }
minutes-times = Time
minutes-time =
    { $minutes ->
        [one] { $step }: { $minutes } minute
       *[other] { $step }: { $minutes } minutes
    }

## What changed between two versions of a map

diff-added-heading = Added
diff-moved-heading = Moved
diff-renamed-heading = Renamed
diff-finished-heading = Finished
diff-changed-heading = Changed
diff-removed-heading = Removed
diff-gaps-new-heading = New gaps
diff-gaps-gone-heading = Gaps that are gone
diff-added-count = { $count } added
diff-moved-count = { $count } moved
diff-renamed-count = { $count } renamed
diff-finished-count = { $count } finished
diff-changed-count = { $count } changed
diff-removed-count = { $count } removed
diff-gap-new = New gap
diff-gap-gone = Gap gone
diff-gaps-new-count =
    { $count ->
        [one] { $count } new gap
       *[other] { $count } new gaps
    }
diff-gaps-gone-count =
    { $count ->
        [one] { $count } gap gone
       *[other] { $count } gaps gone
    }
diff-nothing = No changes
diff-nothing-changed = nothing changed
diff-maps =
    { $count ->
        [one] Changes in { $count } map
       *[other] Changes in { $count } maps
    }
diff-left-out =
    { $count ->
        [one] … and { $count } more change
       *[other] … and { $count } more changes
    }
diff-map-new = This map is new.
diff-map-gone = This map is gone.
diff-map-unreadable = The old version can’t be read, so everything counts as new.
diff-map-file = Moved from { $from } to { $to }.
# The headings of a table of releases.
diff-release = Release
diff-stories = Stories
diff-done = Done
diff-points = Points
diff-date = Date

# Sentences about one item. $place is a task or an activity.
diff-added-persona = Persona { $title } added
diff-added-release = Release { $title } added
diff-added-activity = Activity { $title } added
diff-added-activity-stories =
    { $count ->
        [one] Activity { $title } added, with { $count } story
       *[other] Activity { $title } added, with { $count } stories
    }
diff-added-task = Task { $title } added to { $place }
diff-added-task-stories =
    { $count ->
        [one] Task { $title } added to { $place }, with { $count } story
       *[other] Task { $title } added to { $place }, with { $count } stories
    }
diff-added-story = { $title } added to { $place }
diff-added-story-release = { $title } added to { $place }, for { $release }
diff-added-backlog = { $title } added to the backlog
diff-removed-persona = Persona { $title } removed
diff-removed-release = Release { $title } removed
diff-removed-activity = Activity { $title } removed
diff-removed-activity-stories =
    { $count ->
        [one] Activity { $title } removed, with { $count } story
       *[other] Activity { $title } removed, with { $count } stories
    }
diff-removed-task = Task { $title } removed from { $place }
diff-removed-task-stories =
    { $count ->
        [one] Task { $title } removed from { $place }, with { $count } story
       *[other] Task { $title } removed from { $place }, with { $count } stories
    }
diff-removed-story = { $title } removed from { $place }
diff-removed-story-release = { $title } removed from { $place }, was for { $release }
diff-removed-backlog = { $title } removed from the backlog
diff-renamed = { $from } renamed to { $title }
diff-probably-renamed = { $from } renamed to { $title } (guessed)
diff-moved = { $title } moved from { $from } to { $to }
diff-moved-to-backlog = { $title } moved from { $from } to the backlog
diff-moved-from-backlog = { $title } moved from the backlog to { $to }
diff-scheduled = { $title } scheduled for { $to }
diff-unscheduled = { $title } taken out of { $from }
diff-moved-up = { $title } moved up in { $place }
diff-moved-down = { $title } moved down in { $place }
diff-moved-earlier = { $title } moved to an earlier place
diff-moved-later = { $title } moved to a later place
diff-finished = { $title } finished
# $field is the key of a field in the file: `estimate`.
diff-field-changed = { $title }, { $field }: { $from } → { $to }
diff-field-set = { $title }, { $field }: set to { $to }
diff-field-removed = { $title }, { $field }: removed, was { $from }
diff-field-rewritten = { $title }, { $field }: rewritten
diff-entries-added = { $title }, { $field }: added { $to }
diff-entries-removed = { $title }, { $field }: removed { $from }
diff-entries-ordered = { $title }, { $field }: in another order

# The page of changes. $since is the name of a revision.
changes-heading = What changed since { $since }
changes-heading-between = What changed from { $from } to { $to }
changes-label = The wall with what changed
changes-list = All changes
changes-only = Changes only
changes-as-before = { $count } as before, outlined
# What happened to a story, an activity, a task or a release, in a word on its card.
change-added = Added
change-moved = Moved
change-renamed = Renamed
change-finished = Finished
change-changed = Changed
change-removed = Removed
# What was before, on the card of a story.
change-from = from { $from }
change-from-backlog = from the backlog
change-reordered = within its column
change-was = was { $from }
change-was-titled = was { $title }
change-field = { $field }: { $from } → { $to }
# What changed in a release.
change-moved-in = { $count } moved in
change-moved-out = { $count } moved out
change-nothing = Nothing changed
change-now = { $now }, was { $from }
change-date = { $date }
changes-since = { $changes } since { $since }
