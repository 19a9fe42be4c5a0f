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
