//! What the tables of the format say about a place below some keys.

use super::Expected;
use super::flow::FlowPlace;
use super::shape::key_of;
use crate::format::edit::TextRole;
use crate::format::project::{IMPORT, LIMITS, STATUS};
use crate::format::schema::{FieldSpec, ItemSpec, ValueKind};

/// What is below a path of keys.
pub(super) enum Inside {
    /// The keys of a table.
    Mapping(&'static ItemSpec),
    /// A list of items.
    Items(&'static ItemSpec),
    /// A value, or a list of values.
    Field(&'static FieldSpec),
    /// Keys that no table lists, below a field of this kind and these keys.
    Free(ValueKind, Vec<String>),
}

impl Inside {
    pub(super) fn below(self, key: &str) -> Option<Self> {
        match self {
            Self::Mapping(spec) | Self::Items(spec) => {
                let field = spec.field(key)?;
                Some(match (field.kind, field.kind.item_spec()) {
                    (_, Some(spec)) => Self::Items(spec),
                    (ValueKind::Limits, _) => Self::Mapping(&LIMITS.spec),
                    (ValueKind::Import, _) => Self::Mapping(&IMPORT.spec),
                    (ValueKind::Gaps | ValueKind::Statuses, _) => {
                        Self::Free(field.kind, Vec::new())
                    }
                    _ => Self::Field(field),
                })
            }
            Self::Free(ValueKind::Statuses, _) => Some(Self::Mapping(&STATUS.spec)),
            Self::Free(kind, mut keys) => {
                keys.push(key.to_owned());
                Some(Self::Free(kind, keys))
            }
            Self::Field(_) => None,
        }
    }

    /// What a line can begin with.
    pub(super) fn at_start(self, has_dash: bool, present: Vec<String>) -> Expected {
        let is_flow = false;
        match self {
            Self::Mapping(spec) if !has_dash => Expected::Key {
                spec,
                present,
                is_flow,
            },
            // Further keys of the item above, unless that is a text or a pair.
            Self::Items(spec) if !has_dash && !present.is_empty() => match spec.opening_key() {
                Some(opening) if !present.iter().any(|key| key == opening) => Expected::Nothing,
                _ => Expected::Key {
                    spec,
                    present,
                    is_flow,
                },
            },
            Self::Items(spec) => Expected::Item { spec },
            Self::Field(field) if has_dash || present.is_empty() && field.kind.is_value_list() => {
                Expected::Value {
                    field,
                    role: TextRole::Item,
                    before: Vec::new(),
                }
            }
            Self::Free(kind, keys) if !has_dash => Expected::FreeKey {
                kind,
                keys,
                present,
            },
            Self::Mapping(_) | Self::Field(_) | Self::Free(..) => Expected::Nothing,
        }
    }

    /// What follows a key.
    pub(super) fn value_of(self, key: &str, has_dash: bool) -> Option<Expected> {
        let field = match self {
            Self::Items(spec) if has_dash && spec.opening.is_some() => {
                if spec.opening_key() == Some(key) {
                    return None;
                }
                &spec.fields()[spec.pair_position()?]
            }
            Self::Mapping(spec) | Self::Items(spec) => spec.field(key)?,
            Self::Free(kind, mut keys) => {
                keys.push(key.to_owned());
                return Some(Expected::FreeValue { kind, keys });
            }
            Self::Field(_) => return None,
        };
        Some(Expected::Value {
            field,
            role: TextRole::Value,
            before: Vec::new(),
        })
    }

    /// What belongs at a place in brackets or braces, which are the value of a key if there is one.
    pub(super) fn in_flow(
        self,
        key: Option<&str>,
        has_dash: bool,
        flow: &FlowPlace,
    ) -> Option<Expected> {
        let outer = flow.outer.iter().map(Option::as_deref);
        let mut keys: Vec<Option<&str>> = key.map(Some).into_iter().chain(outer).collect();
        if !flow.is_mapping {
            let has_dash = has_dash && key.is_some() && flow.outer.is_empty();
            let last = keys.pop()??;
            let Expected::Value { field, .. } = self.below_all(&keys)?.value_of(last, has_dash)?
            else {
                return None;
            };
            return Some(Expected::Value {
                field,
                role: TextRole::FlowItem,
                before: flow.before.clone(),
            });
        }
        let parts = flow.before.iter().filter_map(|part| key_of(part));
        let present: Vec<String> = parts.map(|(key, _)| key.to_owned()).collect();
        match (self.below_all(&keys)?, &flow.key) {
            (Self::Free(kind, keys), None) => Some(Expected::FreeKey {
                kind,
                keys,
                present,
            }),
            (Self::Mapping(spec) | Self::Items(spec), None) => Some(Expected::Key {
                spec,
                present,
                is_flow: true,
            }),
            (inside, Some(key)) => match inside.value_of(key, false)? {
                Expected::Value { field, .. } => Some(Expected::Value {
                    field,
                    role: TextRole::FlowValue,
                    before: Vec::new(),
                }),
                other => Some(other),
            },
            (Self::Field(_), None) => None,
        }
    }

    /// What is below some keys, one below the other. Brackets without a key lead to the items of the list.
    fn below_all(self, keys: &[Option<&str>]) -> Option<Self> {
        keys.iter().try_fold(self, |inside, key| match key {
            Some(key) => inside.below(key),
            None => Some(inside),
        })
    }
}
