//! A story told as a piece of screen.

use crate::gaps::words::{BuiltInWords, RuleWords, TitleIssue, WordList};
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "screen-words",
    family: Family::Wording,
    level: Level::Note,
    looks_for: "The title of a story is a piece of screen: a button, a dropdown, a modal, an input field, a login screen. English maps only, and never inside quotes.",
    why: "It settles how the thing looks before anybody has asked what people want to get done with it, and a better way to do it will not be found.",
    advice: "say what people do with it, and keep the drawing for the story's description: not `Country dropdown` but `Say where I live`",
    before: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Choose the delivery
        stories:
          - Date picker on the summary screen
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Choose the delivery
        stories:
          - Pick the day on which I am at home
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check,
};

/// Pieces of screens. Words for what people meet outside of screens are left out (field, form,
/// tab, icon, menu, banner, card, page), and so are places that people have on their phones.
static WORDS: BuiltInWords = BuiltInWords::sparing(
    "\
    accordion menu, admin page, admin screen, alert box, breadcrumb navigation, breadcrumb \
    trail, button, carousel, check box, checkbox, checkout page, checkout screen, dashboard screen, color picker, colour picker, \
    confirmation dialog, confirmation page, confirmation popup, confirmation screen, context \
    menu, cookie banner, data grid, date picker, datepicker, detail page, detail screen, details \
    page, details screen, dialog box, dialogue box, drop down, dropdown, edit screen, error \
    page, error screen, favicon, file picker, form field, gui, hamburger icon, hamburger menu, \
    hero banner, hero image, hover effect, hover state, image slider, infinite scroll, infinite \
    scrolling, input box, input field, input form, landing page, list screen, loading screen, \
    log in page, log in screen, login form, login page, login screen, mock up, mockup, modal, \
    nav bar, navbar, navigation bar, navigation menu, on hover, order screen, overview screen, \
    pagination, payment page, payment screen, pop up, popup, price slider, product detail page, profile page, profile \
    screen, progress bar, radio button, registration screen, responsive design, responsive \
    layout, result screen, results screen, scroll bar, scrollbar, search bar, search box, search \
    results page, search screen, select box, settings page, settings screen, setup wizard, \
    sidebar, sign in page, sign in screen, sign up page, sign up screen, spinner, splash screen, \
    start screen, sticky header, submit button, summary screen, tab bar, text area, text box, \
    text field, textarea, textbox, time picker, toast message, toast notification, tool tip, \
    tooltip, ui, user interface, ux, welcome screen, widget, wireframe",
    SPARED,
);

/// The same words off the screen.
const SPARED: &str = "\
    baggage carousel, belt button, blouse button, call button, coat button, emergency button, \
    inter modal, jacket button, luggage carousel, mock up of my room, multi modal, \
    panic button, pop up bar, pop up book, pop up cafe, pop up class, pop up clinic, pop up concert, \
    pop up dinner, pop up event, pop up exhibit, pop up exhibition, pop up gallery, \
    pop up kitchen, pop up library, pop up market, pop up museum, pop up restaurant, \
    pop up shop, pop up stall, pop up stand, pop up store, pop up tent, push button, \
    ride the carousel, salad spinner, sew a button, sew on a button, sewing button, \
    shirt button, sos button, start button, stop button";

pub(crate) fn list(context: &RuleContext) -> RuleWords {
    context.word_list(RULE.id, &WORDS)
}

fn check(context: &RuleContext) -> Vec<Finding> {
    context
        .readings()
        .filter_map(|(titled, reading)| {
            let TitleIssue::Screen(word) = reading else {
                return None;
            };
            let message = Phrase::from_title(titled.text)
                .and(" describes the screen, ")
                .and_title(word)
                .and(", and not what people do");
            Some(Finding::new(&RULE, titled.item, message))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_stories_that_are_pieces_of_screen() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Press the button
        stories:
          - Add a Submit button
#           ^^^^^^^^^^^^^^^^^^^ note: `Add a Submit button` describes the screen, `Submit button`, and not what people do
          - Country drop-downs
#           ^^^^^^^^^^^^^^^^^^ note: `Country drop-downs` describes the screen, `drop downs`, and not what people do
          - Show a summary screen
#           ^^^^^^^^^^^^^^^^^^^^^ note: `Show a summary screen` describes the screen, `summary screen`, and not what people do
"#,
        );
    }

    #[test]
    fn fields_screens_and_everyday_words_are_fine() {
        check(
            &RULE,
            r#"title: A day out
activities:
  - activity: Walk
    tasks:
      - task: Cross the field
        stories:
          - See the field on a big screen
          - Eat in the pop-up restaurant
          - Plan a multi-modal trip
          - Press "Stop button" on the bus
          - Put a shortcut on my home screen
          - Choose from the menu
          - Fill in the form at the desk
"#,
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .project("gaps:\n  screen-words:\n    add: [lightbox]\n    remove: [button]\n")
            .check(
                r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Choose buttons for my shirt
          - Lightbox
#           ^^^^^^^^ note: `Lightbox` describes the screen, `Lightbox`, and not what people do
"#,
            );
    }
}
