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

## Counts

stories =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }

## Dates

# $month is the text `month`.
date = { $month } { $day }, { $year }
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

## All pages

skip-to-content = Skip to content
breadcrumbs = Breadcrumbs
pages-of-map = Pages of this map

## Index

# For screen readers: what the small picture of a wall shows.
thumbnail-label =
    Wall: { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    }, { $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    }, { $releases ->
        [0] no releases yet
        [one] { $releases } release
       *[other] { $releases } releases
    }

## Steps of the backbone in a release

# In tables and drawings, in place of a number of stories.
step-without-story = ! No story
step-left-out = Left out on purpose
# The step belongs to personas that the release does not serve.
step-of-others = For other personas

## Release page

release-position = Release { $number } of { $count }
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
release-measure = How we know it worked:
release-journey = Journey
# Above an activity: who takes this step.
release-step-personas = { $names }
release-step-only-for = Only for { $names }
release-step-left-out = Left out on purpose
release-step-unchanged = No changes in this release
release-step-empty = No story for this step in any release
release-step-missing = No story for this step: users can’t get past it in this release
release-aloud = Read aloud
release-stories = Stories
release-no-stories = No stories in this release yet
release-no-acceptance = No acceptance criteria yet
release-dependencies = Dependencies
release-needs = Needs from other releases
release-needed-by = Needed by other releases
# For screen readers: the signs between two stories.
release-needs-sign = needs
release-needed-by-sign = needed by
release-need-late = Ships too late
release-need-unplanned = Not planned yet
release-numbers = Progress by activity
release-numbers-activity = Activity
release-numbers-total = Total
release-open = Still open
show-on-wall = Show on the wall

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
# The reason that the map gives follows.
aloud-left-out = { $activity } is left out on purpose.
aloud-stuck = { $persona } gets stuck at { $activity }: no story for { $persona } there.
aloud-no-start = The start is missing: { $release } has no story for { $activities }.
aloud-break = The journey breaks here: { $release } has no story for { $activities }.
aloud-no-end = The end is missing: { $release } has no story for { $activities }.

## Open points

note-question = Question
note-assumption = Assumption
note-risk = Risk
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
journey-missing = No story in { $releases }
journey-no-stories = No stories yet

## Outline

outline-releases = Releases
outline-no-tasks = No tasks yet
outline-no-stories = No stories yet
backlog-heading = Backlog (not on the map)

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
gaps-matrix-total = All
matrix-tasks =
    { $reached } of { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
gaps-findings = Findings
gaps-clean = What is fine
gaps-all-rules = All rules
gaps-ignored = Ignored, with a reason
gaps-ignored-level = Ignored
gaps-open = Not known yet
gaps-open-about = Questions, assumptions and risks without an answer.
gaps-questions = Questions for the room
gaps-questions-about = Only people can answer these. Read them aloud when you review the map.
gaps-backlog-count =
    { $count ->
        [one] { $count } story in the backlog
       *[other] { $count } stories in the backlog
    }

# How complete the first release is. Each is a sentence of its own.
verdict-no-release = No release is planned yet, so nothing says what ships first.
verdict-empty-release = { $release } is the first release and has no stories yet.
verdict-complete = { $release } covers every activity, from the first to the last.
verdict-share =
    { $release } covers { $reached } of { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }.
verdict-skipped =
    It skips { $activities }, so users can’t get past { $count ->
        [one] that step
       *[other] those steps
    }.
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
verdict-for-others =
    { $count ->
        [one] { $activities } is for other personas.
       *[other] { $activities } are for other personas.
    }

question-before = What happens before { $activity }?
question-after = What happens after { $activity }?
question-who-else = Who else is involved in { $activity }?
question-handover = What do { $first } and { $second } hand over to each other, and how?

## Handout

handout-about = Print this page for your meeting: a cover, the wall in sheets, and a plan of each release.
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
handout-releases = Releases
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
markdown-no-story = no story
markdown-stories = All stories

## Gap rules

rules-title = The gap rules
# The title of the browser's window. $project is the title of the site.
rules-page-title = The gap rules · { $project }
rules-lead = What storywall looks for in a map, why it matters, and what to do about it.
rules-by-family = Rules by family
rules-advice = What to do:
rules-before = Before
rules-after = After
rules-options = Options, in the project file
# What the project file says about a rule. $level is note, warning or error, as it is written there.
rules-off-here = off here
rules-level-here = { $level } here

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
# Opens the list of all items that belong to a finding.
gap-all-related = All { $count }
# A family of rules that found nothing. $about is the text of that family.
gaps-clean-family = { $name }: { $about }
# Labels the place of a story that another one needs.
gap-needed-story = the story it needs

# The families of rules: a heading, and what the rules are about.
family-frame = The frame
    .about = who walks through the map, and to what end
family-backbone = The backbone
    .about = what they do, in order
family-releases = Releases
    .about = thin slices that go all the way across
family-dependencies = Dependencies
    .about = what has to come first
family-wording = Words
    .about = the map reads as the user’s own story
family-readiness = Readiness
    .about = what is built next is known well enough, and nothing else is over-detailed
family-upkeep = Upkeep
    .about = what the map says about its own gaps

# The rules, by their ids. Each has three texts: `.looks-for` and `.why` are sentences, and `.advice` is
# an imperative without a period. The others are the findings, which begin in lower case unless with a
# title, and end without a period.

no-persona =
    .looks-for = The map names no persona.
    .why = A story map is somebody's walk. Without a name on it, everybody imagines another person, and nobody's journey is mapped.
    .advice = name the one person whose walk this is under `personas:`; one is enough to begin with
    .finding = the map names no persona: nobody's journey is mapped

generic-persona =
    .looks-for = A persona’s whole name is generic (“user”, “the customer”, “everyone”), or is the system itself.
    .why = A name that fits everybody helps to decide nothing: people fill it with themselves, and stories get written for the one who speaks.
    .advice = name somebody in particular, with what sets them apart: “Sarah, a busy parent”
    .anybody = { $persona } could be anybody
    .system = { $persona } is what you build, and not a person

unused-persona =
    .looks-for = A declared persona has no story on the wall.
    .why = Somebody was thought of, and nothing was made for them. Either a part of the story is missing, or they are not part of it.
    .advice = put `persona:` on the activities that are theirs, or take them off the map
    .finding = { $persona } has no story: nothing on the wall is for them

no-goal =
    .looks-for = The map has no goal.
    .why = The goal tells a step of the walk from a detour. Without it no slice can be called thin enough, because nobody knows what it has to reach.
    .advice = say under `goal:` in one line what the people on this map want to reach
    .finding = the map has no goal: nobody can tell where the walk leads

broken-journey =
    .looks-for = In a release, a persona has stories before and after one of their activities and none in it, although others have: one finding for each persona and release.
    .why = The release looks whole, because somebody walks through each step. For this persona it is not: they arrive at a step where nothing is for them, and cannot go on.
    .advice = put their thinnest story of this step into the release, or say in the map how they get past it
    .finding = in { $release }, the way of { $persona } breaks: there is nothing for them in { $activities }
    .related = there is nothing for them here

first-release-leaves-persona-out =
    .looks-for = The map has two or more releases, and a persona with stories has none in the first.
    .why = Often that is wise, and sometimes the walk of the others does not work without them: nobody packs the order that was placed.
    .advice = ask whether the first release works while this persona does everything as before; if so, ignore it with that as the reason
    .finding = { $release } has no story for { $persona }

empty-map =
    .looks-for = The map has no activity, or no story on the wall.
    .why = There is nothing to walk through yet, and little else can be said about the map.
    .advice = write down the steps people take as `activities:`, and one story under each
    .no-activity = the map has no activity yet: there is no walk
    .no-story = no story is on the wall yet: there is a backbone, and nothing under it

empty-activity =
    .looks-for = An activity has no tasks, or only tasks without stories.
    .why = It is a step of the walk that nobody has thought through: people will get to it and find nothing there.
    .advice = write down what people do in it, one task and one story to begin with, or take it off the backbone
    .no-tasks = { $activity } has no tasks
    .no-stories = { $activity } has tasks, and no story in any of them

empty-task =
    .looks-for = A task has no stories, while its activity has some.
    .why = The step is named, and nothing says how people take it. It is easily taken for done.
    .advice = write the simplest story that lets people take this step, or take the task off the wall
    .finding = { $task } has no stories: nothing says how people do it

backbone-size =
    .looks-for = The map has fewer or more activities than fit one look: outside of 4 to 8, unless the project says otherwise.
    .why = A backbone is read aloud in one breath. With too few steps it hides where people stop and go on; with too many nobody sees the walk for the steps.
    .advice = look for two steps hidden in one, or for neighbours that are one step; a very long walk is two maps
    .too-few =
        the backbone has { $count ->
            [one] { $count } activity
           *[other] { $count } activities
        }: fewer than { $min } seldom tell a walk
    .too-many =
        the backbone has { $count ->
            [one] { $count } activity
           *[other] { $count } activities
        }: more than { $max } are hard to walk through in one go

thin-activity =
    .looks-for = An activity has a single task, while at least half of the others have two or more. Where half or more of all activities are like that, it is the map’s way, and nothing is said.
    .why = It is either a task of its neighbour, or a step that nobody has walked through in the mind yet.
    .advice = ask what people do before and after that one task; if there is nothing, hang it under a neighbour
    .finding = { $activity } has a single task, where other steps have several

wide-activity =
    .looks-for = An activity has more tasks than one step usually takes: more than 7, unless the project says otherwise.
    .why = People keep about seven things in view. A wider step is usually two, with a moment between them at which people stop and come back.
    .advice = look for the moment at which people pause, and cut the activity there
    .finding = { $activity } has { $count } tasks: more than { $max } are usually two steps

lopsided-depth =
    .looks-for = The map has eight or more stories, one activity holds more than half of them (or the share that the project sets), and another one at most one.
    .why = The team has told the part it knows, again and again, and hardly looked at the rest of the walk. The holes are where nobody wrote anything down.
    .advice = leave the deep step alone for an hour, and walk through the shallow ones aloud with somebody who does them
    .finding =
        { $activity } holds { $count } of { $total } stories, and { $others } { $other_count ->
            [one] has one
           *[other] have one each
        }
    .related = has a single story

duplicate-name =
    .looks-for = Two tasks of the map, or two stories of one task, have the same title, case and spaces aside: one finding for each repeat, at the later one.
    .why = Two people mean different things by the same words, or the same thing twice. On the wall nobody can tell which.
    .advice = take one of them off, or say in both titles what sets them apart
    .task = { $title } has the same title as another task
    .story = { $title } has the same title as another story of its task
    .related = the first with this title

time-as-backbone =
    .looks-for = Activities are weeks, sprints, phases or quarters: one finding for the map, at the first.
    .why = The backbone tells what people do with the product. A calendar tells what the team does, and no hole in the walk can be seen in it.
    .advice = name the activities after what people do, and cut the time into releases: those are the rows
    .finding =
        { $activities } { $count ->
            [one] is a time
           *[other] are times
        }, and not what somebody does
    .related = this one too

cross-cutting-activity =
    .looks-for = An activity is a layer of the work and not a step of the walk: infrastructure, tech debt, localization, compliance and the like.
    .why = Nobody walks through a layer. As a column it is always last, always skipped, and hides which step it is needed for.
    .advice = hang each card under the step that first needs it, as a story or as an acceptance criterion there
    .finding = { $activity } is a layer of the work, and not a step that somebody takes

no-releases =
    .looks-for = The map has stories, and no release to ship them in.
    .why = A wall without a line across it promises everything at once. The first line is the most useful decision that a map leads to.
    .advice = name under `releases:` what should be true for people first, and put the fewest stories in it that make it true
    .finding =
        { $count ->
            [one] { $count } story
           *[other] { $count } stories
        } and no release: no line is drawn across the wall yet

skipped-activity =
    .looks-for = A release has no story in an activity of the people it serves. In the first release each such activity is a warning, because its walking skeleton is broken; a later release gets one note.
    .why = A slice has to carry people from the first step to the last. One step short, and nobody reaches the goal with it, however well the other steps are made.
    .advice = put the thinnest story of this step into the release, or say in the map how it is done by hand until then
    .first-release = { $release } skips { $activity }: nobody gets past that step in it
    .first-release-advice = put the thinnest story under { $tasks } into the release, or say in the map how it is done by hand until then
    .later-release =
        { $release } passes over { $count ->
            [one] { $activities }
           *[other] { $count } activities: { $activities }
        }
    .later-release-advice = decide it aloud: a later slice may leave out what an earlier one has made good enough
    .related = this one too

skipped-task =
    .looks-for = The first release passes over a task of an activity that it does touch, although the task is for people whom it serves.
    .why = It may be a step that people can do without at first, and it may be one that everybody forgot. Aloud, the difference is heard at once.
    .advice = walk through the release aloud past this task; if nobody misses it, leave it
    .finding = { $release } passes over { $task }

vertical-slice =
    .looks-for = A release of two or more stories takes all of them from one activity of several.
    .why = A release that finishes one step leaves the walk where it was: people do one thing in more ways, and get no further.
    .advice = take the thinnest story of each step instead, and leave the rest of this step for later
    .finding = { $release } takes all of its { $count } stories from { $activity }: it goes down, and not across
    .related = all of its stories stand here

front-loaded-activity =
    .looks-for = All stories of one activity are in the first release, while at least two other activities, not empty, have none in it.
    .why = One step is finished before the walk exists. What people will really need there is learned only when they can get past it.
    .advice = keep the thinnest story of this step, and spend the rest on the steps that have none
    .finding =
        { $count ->
            [one] the only story of { $activity } is
           *[other] all { $count } stories of { $activity } are
        } in { $release }, which has none in { $others }
    .related = nothing of this is in it

empty-release =
    .looks-for = A release has no story.
    .why = It promises something to somebody, and nothing on the wall will bring it.
    .advice = give it the stories that bring it about, or take the line off the wall
    .finding = { $release } has no story: nothing will ship with it

no-outcome =
    .looks-for = A release says nothing of what changes for its users: a warning in the next release, a note in the others. What has been released is left alone.
    .why = A release that is only a list of stories is done when they are done, whether or not anything is better for anybody.
    .advice = finish the sentence "when this is out, our users can …" under `outcome:`
    .finding = { $release } does not say what changes for its users

no-measure =
    .looks-for = A release says what changes for its users, and not how one can tell that it came.
    .why = Without a way to tell, every release is a success on the day it ships, and nobody learns anything from it.
    .advice = write under `measure:` what you will see people do when it worked, and by when
    .finding = { $release } does not say how one can tell that its outcome came

overpacked-first-release =
    .looks-for = The map has two or more releases, and the first holds more than 60 % of all scheduled stories, or the share that the project sets.
    .why = A first release is there to learn from. The more is in it, the later anybody finds out which half of it was not needed.
    .advice = ask of each story whether people could reach the outcome without it once; what they could do without moves down
    .finding = { $release } holds { $count } of { $total } scheduled stories

priority-inversion =
    .looks-for = In a task, a story ships in an earlier release than a scheduled story above it: one finding for each such story.
    .why = Stories hang by importance, the most important on top. Either the order is old, or a less important thing is built first.
    .advice = drag the story up, or the one above it into an earlier release
    .finding = { $story } ships in { $release }, and { $above } above it only in { $later }
    .related = stands above it

layer-release =
    .looks-for = A release is named after a layer or a phase of the work: backend, design, testing, phase 2.
    .why = A layer is of no use to anybody until the last one is there. Then everything ships at once, at the end, untried.
    .advice = cut across the layers: what could one person do with a little of each? Name the release after that
    .finding = { $release } is named after a part of the work, and not after what people can do with it

release-dates-out-of-order =
    .looks-for = A later release has an earlier date than one before it.
    .why = Releases ship from top to bottom. With these dates the map tells two orders, and people will plan by both.
    .advice = put the releases in the order in which they ship, or mend the date
    .finding = { $release } ships on { $date }, before { $above } above it on { $later }
    .related = stands above it, and ships later

overdue-release =
    .looks-for = The date of a release has passed, and some of its stories are open. It is looked for only where the day is known: with `--today DATE`, or `today: true` in the project file. One that is said to be released is left alone: its status has drifted, and is told as that.
    .why = Everybody who plans by the map still counts on that date.
    .advice = set a new date, or move the open stories into a later release
    .finding =
        { $release } was to ship on { $date }, and { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } open

status-drift =
    .looks-for = A release that is said to be released has open stories, or all stories of one that is said to be planned (`status: planned`) are done.
    .why = People read the status first. When it is not true, they stop believing the rest of the wall.
    .advice = set the status that is true, or move the open stories into a later release
    .released =
        { $release } is said to be released, and { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } open
    .planned = { $release } is said to be planned, and all of its stories are done
    .related = is open

unscheduled-stories =
    .looks-for = Stories on the wall have no release, while the map has releases: one finding for the map.
    .why = What has no release is neither promised nor dropped, and people read it as both.
    .advice = give each one a release, or move it to the backlog
    .anywhere =
        { $count ->
            [one] { $count } story stands
           *[other] { $count } stories stand
        } below the last line
    .in-task =
        { $count ->
            [one] { $count } story stands
           *[other] { $count } stories stand
        } below the last line in { $task }
    .mostly-in-task =
        { $count ->
            [one] { $count } story stands
           *[other] { $count } stories stand
        } below the last line, { $task_count } in { $task }
    .in-two-tasks =
        { $count ->
            [one] { $count } story stands
           *[other] { $count } stories stand
        } below the last line, { $first_count } in { $first } and { $second_count } in { $second }

needs-later-story =
    .looks-for = A story needs one that ships in a later release.
    .why = The map contradicts itself: when this release ships, what it stands on is not there yet.
    .advice = move the needed story up, or this one down
    .finding = { $story } ships in { $release } and needs { $needed }, which comes in { $later }

needs-unscheduled-story =
    .looks-for = A scheduled story needs one that is not scheduled.
    .why = The promise of the one hangs on the other, which nobody has promised.
    .advice = give the needed story the same release or an earlier one, or take the need out
    .finding = { $story } ships in { $release } and needs { $needed }, which is not scheduled

dependency-cycle =
    .looks-for = Stories need each other in a loop: one finding for each loop, at its first story.
    .why = None of them can come first, so none of them can come at all.
    .advice = find the need that is not really one, and take it out; often a story has to be split for that
    .itself = { $story } needs itself
    .several = { $stories } need each other in a cycle
    .related = part of the cycle

done-before-its-need =
    .looks-for = A done story needs one that is not done.
    .why = Either it is not really done, or it never needed the other. Whoever plans by the map is misled in both cases.
    .advice = take the need out if the story works without it, else set the status back
    .finding = { $story } is done, and { $needed }, which it needs, is not

blocked-in-active-release =
    .looks-for = A story of the active release is blocked.
    .why = The release cannot ship around it, and each day it waits moves the date of everything else.
    .advice = ask what it waits for and who can clear that; or ship without it, and move it down
    .finding = { $story } is blocked, and { $release } is being made

system-words =
    .looks-for = The title of an activity, a task or a story speaks of the system: of an API, a database, OAuth, an endpoint, a microservice. English maps only, and never inside quotes.
    .why = A map is read aloud to people who will use the product. A step that only its makers understand cannot be judged by anybody else, and often there is no user in it at all.
    .advice = say what its user does or gets, and leave the technique to the story's description: not `Authenticate via OAuth` but `Sign in with my Google account`
    .finding = { $title } speaks of the system: { $word } is not a word for what people do

screen-words =
    .looks-for = The title of a story is a piece of screen: a button, a dropdown, a modal, an input field, a login screen. English maps only, and never inside quotes.
    .why = It settles how the thing looks before anybody has asked what people want to get done with it, and a better way to do it will not be found.
    .advice = say what people do with it, and keep the drawing for the story's description: not `Country dropdown` but `Say where I live`
    .finding = { $title } describes the screen, { $word }, and not what people do

feature-noun =
    .looks-for = An activity or task of one or two words is a thing and not an act: Dashboard, Notifications, Admin page. Search and Pay are acts. English maps only.
    .why = A backbone of things is a menu, not a journey. It hides who does what, and the steps between the things, where people get lost.
    .advice = begin with a verb, and say what people do there: not `Dashboard` but `See how my shop did today`
    .finding = { $title } is a thing, and not something people do

placeholder-name =
    .looks-for = A whole title of an activity, a task or a story is a placeholder: TBD, TODO, misc, "…", new story, a single letter. English maps only.
    .why = Somebody meant something by it, and the wall has forgotten what. Nobody can say whether it matters, and it is counted all the same.
    .advice = write down what people do there, or take it off the wall until somebody knows
    .finding = { $title } is a placeholder: it does not say what people do

long-title =
    .looks-for = The title of an activity, a task or a story has more than 120 characters, in any language.
    .why = It fits no card, and nobody can say it aloud. A wall that cannot be read at a glance is not read at all.
    .advice = keep the few words by which people would name it, and move the rest to `description` or `acceptance`
    .finding = { $title } has a title of { $count } characters: it will not fit a card

no-acceptance =
    .looks-for = Open stories of the next release have no acceptance criteria: one finding for the release. Only in maps in which some story has criteria.
    .why = Everybody has a picture of the story, and each has another one. People will get whichever was built, and it may not be what they were promised.
    .advice = ask of each one "what must be true when it is done?", and write down the two or three answers
    .finding =
        { $release } is next, and { $count ->
            [one] { $count } open story does not say when it is done
           *[other] { $count } open stories do not say when they are done
        }: { $stories }
    .related = no acceptance criteria

detail-too-early =
    .looks-for = More than half of the acceptance criteria stand on stories that come last or have no release, those of the backlog among them. Only in maps with two or more releases; a last release that is next, or out already, may be known well.
    .why = The team will know more by then, and will write it all again; what people get next is known less well than what they may never get.
    .advice = put the care into the next release, and let the later stories stay titles until their turn comes
    .finding =
        { $total ->
            [1] the only acceptance criterion stands
           *[other] { $early } of { $total } acceptance criteria stand
        } on stories that come last or have no release
    .related = detailed already

unestimated-story =
    .looks-for = Open stories have no estimate in a release in which others have one: one finding for the release.
    .why = The release adds up to less than it is, and somebody will promise a date by that sum.
    .advice = estimate them too, if only roughly, or take the estimates out of the release
    .finding =
        { $count ->
            [one] { $count } open story of { $release } has
           *[other] { $count } open stories of { $release } have
        } no estimate, and others do: { $stories }
    .related = no estimate

oversized-story =
    .looks-for = An open story is more than 40 % of its release, by the estimates. Only where three or more stories of the release have one.
    .why = The release is there when this one story is there. Nothing of it can be shown to people before, and if it takes longer everything waits.
    .advice = split it along what people do, so that the thinnest piece can go first
    .finding = { $story } is { $estimate } of the { $total } { $unit } in { $release }

open-question =
    .looks-for = A question without an answer bears on the next release. It stands on one of its stories, on the release, on a task or an activity where it has a story, or on the map. A project can name tags of stories that are questions themselves.
    .why = Whoever builds it will answer the question in passing, and people will live with an answer that nobody decided on.
    .advice = answer it (`{"{text, answer}"}` keeps both), or find out who can before its story begins
    .finding = { $question } has no answer, and { $release } depends on it
    .tag = { $story } is an open question by its tag { $tag }, and { $release } depends on it

untested-assumption =
    .looks-for = An assumption that nobody has answered bears on the next release. It stands on one of its stories, on the release, on a task or an activity where it has a story, or on the map.
    .why = If it is wrong, people get something that they cannot use or do not want, and everybody learns it only then.
    .advice = find the cheapest way to learn whether it holds, and write what you learned under `answer`
    .finding = { $release } takes for true what nobody has tested: { $assumption }

happy-path-only =
    .looks-for = A task's stories in the first release name nothing that could go wrong there: one finding for the release. A story names it by a tag (edge, error) or, in an English map, by the words of its title. Only in maps in which some story does. The tags and words set here also count for no-failure-path and edge-cases-left-open.
    .why = Cards are declined, shelves are empty and nobody is home from the first day on. Where the map has no story for it, people are left alone with it.
    .advice = ask of each task "what could go wrong here, and what do people do then?"; add the one story that the first release cannot do without, or tag the one that is there
    .finding =
        { $release } takes only the happy path in { $count ->
            [one] { $count } task
           *[other] { $count } tasks
        }: { $tasks }
    .related = nothing goes wrong here

no-failure-path =
    .looks-for = None of eight or more stories names what could go wrong. A story names it by a tag (edge, error) or by the words of its title, as happy-path-only has them. English maps only.
    .why = Something goes wrong for somebody every day. What the map does not foresee, people find out alone, and those who build it decide in a hurry.
    .advice = walk the map once more and ask at each task "what could go wrong here, and what do people do then?"
    .finding = none of the { $count } stories names what could go wrong

edge-cases-left-open =
    .looks-for = Everything in a release is done except its stories of what could go wrong: two or more, and none of them is. They are known by the tags and words of happy-path-only.
    .why = What is left for the end is what gets dropped when the date comes, and people meet it on their first bad day.
    .advice = decide before the release goes out which of them people cannot do without, and move the others to a later line for all to see
    .finding = everything in { $release } is done but for the { $count } stories of what could go wrong: { $stories }
    .related = left for the end

unmapped-backlog =
    .looks-for = The backlog has stories that are not on the wall yet: one finding for the map, with their number.
    .why = Off the wall nobody sees where in people's day a story belongs, or what it would push aside.
    .advice = hang each one under the task it belongs to when you next walk the map, or drop it
    .finding =
        { $count ->
            [one] { $count } story is
           *[other] { $count } stories are
        } known and not on the wall yet

unused-ignore =
    .looks-for = An entry under `ignore:` silences nothing: the gap it speaks of is not there, or not any more.
    .why = Reasons that no longer hold make people doubt those that do, and the entry would silence the next gap of that kind unseen.
    .advice = take the entry out
    .finding = `{ $rule }` is ignored here, and found nothing
