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
