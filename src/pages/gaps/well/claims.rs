//! The claims that the report makes about maps, and the rules that have to be silent for each.

use super::sentences;
use crate::gaps::Family;
use crate::messages::Message;
use crate::pages::view::MapView;

/// One thing that can be well in a map, with the claims about it. The report makes the first claim that
/// holds, since it says more than those after it.
pub(super) struct ClaimTopic {
    pub(super) family: Family,
    pub(super) claims: &'static [Claim],
}

/// What can be said of a map if some rules found nothing in it.
pub(super) struct Claim {
    /// The rules that would have found something if the claim were wrong.
    pub(super) rules: &'static [&'static str],
    /// The claim as a sentence; `None` if it says nothing about this map, or isn't true of it.
    pub(super) sentence: for<'v> fn(&'v MapView<'v>) -> Option<Message<'v>>,
}

/// The topics, in the order of the report.
pub(super) const TOPICS: &[ClaimTopic] = &[
    ClaimTopic {
        family: Family::Frame,
        claims: &[Claim {
            rules: &["no-persona", "unused-persona"],
            sentence: sentences::personas_have_stories,
        }],
    },
    ClaimTopic {
        family: Family::Frame,
        // In the first release, an activity that all personas miss is a finding of `skipped-activity`.
        claims: &[Claim {
            rules: &["broken-journey", "skipped-activity"],
            sentence: sentences::no_persona_gets_stuck,
        }],
    },
    ClaimTopic {
        family: Family::Frame,
        claims: &[Claim {
            rules: &["no-goal"],
            sentence: sentences::map_has_goal,
        }],
    },
    ClaimTopic {
        family: Family::Backbone,
        claims: &[Claim {
            rules: &["empty-map", "empty-activity", "empty-task"],
            sentence: sentences::every_step_has_stories,
        }],
    },
    ClaimTopic {
        family: Family::Backbone,
        claims: &[Claim {
            rules: &["lopsided-depth"],
            sentence: sentences::no_activity_has_most_stories,
        }],
    },
    ClaimTopic {
        family: Family::Releases,
        claims: &[Claim {
            rules: &["skipped-activity", "empty-release"],
            sentence: sentences::next_release_goes_across,
        }],
    },
    ClaimTopic {
        family: Family::Releases,
        claims: &[
            Claim {
                rules: &["no-outcome", "no-measure", "release-dates-out-of-order"],
                sentence: sentences::releases_have_dates,
            },
            Claim {
                rules: &["no-outcome", "no-measure"],
                sentence: sentences::releases_have_measures,
            },
            Claim {
                rules: &["no-outcome"],
                sentence: sentences::releases_have_outcomes,
            },
            Claim {
                rules: &["empty-release"],
                sentence: sentences::releases_have_stories,
            },
        ],
    },
    ClaimTopic {
        family: Family::Releases,
        claims: &[Claim {
            rules: &["overdue-release"],
            sentence: sentences::no_release_is_overdue,
        }],
    },
    ClaimTopic {
        family: Family::Dependencies,
        claims: &[Claim {
            rules: &[
                "needs-later-story",
                "needs-unscheduled-story",
                "dependency-cycle",
            ],
            sentence: sentences::dependencies_are_in_order,
        }],
    },
    ClaimTopic {
        family: Family::Wording,
        claims: &[
            Claim {
                rules: &[
                    "system-words",
                    "screen-words",
                    "feature-noun",
                    "business-wish",
                    "sentence-titles",
                    "question-as-story",
                    "placeholder-name",
                ],
                sentence: sentences::titles_say_what_people_do,
            },
            Claim {
                rules: &["system-words", "question-as-story", "placeholder-name"],
                sentence: sentences::titles_name_no_system,
            },
            Claim {
                rules: &["question-as-story", "placeholder-name"],
                sentence: sentences::titles_are_no_questions,
            },
        ],
    },
    ClaimTopic {
        family: Family::Readiness,
        claims: &[
            Claim {
                rules: &["no-acceptance", "unestimated-story"],
                sentence: sentences::next_stories_are_specified,
            },
            Claim {
                rules: &["no-acceptance"],
                sentence: sentences::next_stories_have_criteria,
            },
            Claim {
                rules: &["unestimated-story"],
                sentence: sentences::next_stories_have_estimates,
            },
        ],
    },
    ClaimTopic {
        family: Family::Readiness,
        claims: &[Claim {
            rules: &[
                "open-question",
                "untested-assumption",
                "open-matter-in-notes",
            ],
            sentence: sentences::next_release_has_no_open_question,
        }],
    },
    ClaimTopic {
        family: Family::Readiness,
        claims: &[Claim {
            rules: &["unmapped-backlog"],
            sentence: sentences::backlog_is_empty,
        }],
    },
    ClaimTopic {
        family: Family::Upkeep,
        claims: &[Claim {
            rules: &["unused-ignore"],
            sentence: sentences::ignored_gaps_have_reasons,
        }],
    },
];
