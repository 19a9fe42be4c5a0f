//! Verbs, to tell `Manage notifications` from `Order notifications`.

/// Words that begin an act, whatever stands after them.
const VERBS: &str = "\
    accept access activate adapt add adjust admire agree align allow answer append apply \
    appreciate approve arrange ask assess assign attach attend avoid be become begin bookmark \
    boost borrow bring browse build buy calculate calibrate cancel carry celebrate change check \
    choose clean clear click close collect compare complain complete compose configure confirm \
    connect consult convert copy correct count create customise customize decide decline define \
    delete deliver describe design dictate disable disconnect discover dismiss donate download \
    draft drag drain draw drop duplicate edit enable end enjoy enter evaluate examine exit \
    expand experience explain explore export extend fetch fill find finish fix flush fold follow \
    freeze gather get give go grant grow have hear hide hire identify ignore import improve \
    inform inspect install interpret invite join judge keep know label learn leave lend let like \
    listen load lock look love maintain make manage mark measure meet memorise memorize merge \
    monitor mount move mute name negotiate notice obtain offer open operate organise organize \
    own pack pause personalise personalize pick place play polish power prepare present print \
    protect prove provide publish pull put reach read receive recognise recognize recommend \
    reconcile record recover reduce refine refuse reject relive rely remember remove rename \
    renew rent repair repeat replace replay reply research reset resolve respect respond restart \
    restore resume revise run save scan see seek select sell send separate set settle share ship \
    show sign skip snooze solve sort start stop study submit subscribe suggest swipe switch sync \
    take teach tell test trace track transfer translate trust try tune turn tweak type \
    understand undo unlock unpack unsubscribe update upgrade upload use validate verify view \
    visit wait walk want warn wash watch wipe wire withdraw write";

/// Words that begin an act as often as they name a thing: a `Search page` is no act, and `Search
/// notifications` may be one.
const EITHER: &str = "\
    alert archive balance block book call charge chat comment contact control cook cut demo \
    display document email filter flag focus fund group guide handle help host link list log \
    mail map match message model note notify object pay permit photograph plan post preview \
    process profile promote question queue rate register report request reserve return review \
    ring sample schedule search silence sketch store structure support tag text time touch tour \
    trade train trigger vote";

/// Whether a word in lower case is a verb.
pub(crate) fn is_verb(word: &str) -> bool {
    is_in(word, VERBS)
}

/// Whether a word in lower case can be a verb.
pub(crate) fn can_be_verb(word: &str) -> bool {
    is_verb(word) || is_in(word, EITHER) || word.ends_with("ing")
}

/// Whether a list has a word, as it is, as somebody does it or as doing it: `manage`, `manages`,
/// `managing`.
fn is_in(word: &str, list: &str) -> bool {
    let has = |stem: &str| list.split(' ').any(|verb| verb == stem);
    let third = [word.strip_suffix('s'), word.strip_suffix("es")];
    let doing = word.strip_suffix("ing").is_some_and(|stem| {
        let mut letters = stem.chars();
        let last = letters.next_back();
        let is_double = last.is_some() && letters.clone().next_back() == last;
        has(stem) || has(&format!("{stem}e")) || is_double && has(letters.as_str())
    });
    has(word) || third.into_iter().flatten().any(has) || doing
}

#[cfg(test)]
mod tests {
    use super::{can_be_verb, is_verb};

    #[test]
    fn verbs_are_known_in_every_form() {
        for word in [
            "manage", "manages", "managing", "set", "setting", "watches", "viewing",
        ] {
            assert!(is_verb(word), "{word}");
        }
        for word in [
            "user", "order", "settings", "admin", "booking", "ing", "ééing", "",
        ] {
            assert!(!is_verb(word), "{word}");
        }
        assert!(can_be_verb("search") && can_be_verb("booking"));
        assert!(!can_be_verb("order"));
    }
}
