//! A serializer that passes everything on to Tera's serializer, except for struct fields that no
//! template uses: they never become values.

use super::UsedFields;
use crate::theme::context::PageContext;
use serde::ser::{self, Error as _, Serialize, Serializer};
use std::cell::{Cell, RefCell};
use tera::{Context, Error, Value};

/// The context of a page: the fields of its struct that templates use, counted on the way.
///
/// # Errors
///
/// Tera has no value for a part of it.
pub(crate) fn filtered_context(
    page: &impl Serialize,
    used: &UsedFields,
) -> Result<PageContext, Error> {
    let (values, bytes) = (Cell::new(0), Cell::new(0));
    let state = FilterState {
        used,
        values: &values,
        bytes: &bytes,
    };
    let fields = RefCell::new(Context::new());
    let page = PageFields {
        item: page,
        state,
        fields: &fields,
    };
    let rest = Value::try_from_serializable(&page)?;
    let context = PageContext::new(fields.into_inner(), values.get(), bytes.get());
    Ok(context.with_entries(rest))
}

/// The fields to keep, and counters of the values and the bytes of text in them.
#[derive(Clone, Copy)]
struct FilterState<'f> {
    used: &'f UsedFields,
    values: &'f Cell<u64>,
    bytes: &'f Cell<usize>,
}

/// A part of a page, to be serialized through the filter.
struct Filtered<'f, T: ?Sized> {
    item: &'f T,
    state: FilterState<'f>,
}

impl<T: Serialize + ?Sized> Serialize for Filtered<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let values = self.state.values;
        values.set(values.get() + 1);
        self.item.serialize(FieldFilter {
            inner: serializer,
            state: self.state,
            fields: None,
        })
    }
}

/// A page, whose fields become the values of a context one by one: a map of them would be made only to be taken
/// apart again, for each story.
struct PageFields<'f, T> {
    item: &'f T,
    state: FilterState<'f>,
    fields: &'f RefCell<Context>,
}

impl<T: Serialize> Serialize for PageFields<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.item.serialize(FieldFilter {
            inner: serializer,
            state: self.state,
            fields: Some(self.fields),
        })
    }
}

/// A serializer, or its state for a value with parts, behind the filter.
struct FieldFilter<'f, S> {
    inner: S,
    state: FilterState<'f>,
    /// The context of the page, where this is the page itself.
    fields: Option<&'f RefCell<Context>>,
}

/// Methods that pass a value without parts on.
macro_rules! pass_on {
    ($($method:ident($($name:ident: $kind:ty),*),)*) => {
        $(fn $method(self, $($name: $kind),*) -> Result<S::Ok, S::Error> {
            self.inner.$method($($name),*)
        })*
    };
}

/// Methods that begin a value with parts, which pass the filter one by one.
macro_rules! begin_parts {
    ($($method:ident($($name:ident: $kind:ty),*) -> $parts:ident,)*) => {
        $(fn $method(self, $($name: $kind),*) -> Result<Self::$parts, S::Error> {
            let inner = self.inner.$method($($name),*)?;
            Ok(FieldFilter { inner, state: self.state, fields: None })
        })*
    };
}

impl<'f, S: Serializer> Serializer for FieldFilter<'f, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = FieldFilter<'f, S::SerializeSeq>;
    type SerializeTuple = FieldFilter<'f, S::SerializeTuple>;
    type SerializeTupleStruct = FieldFilter<'f, S::SerializeTupleStruct>;
    type SerializeTupleVariant = FieldFilter<'f, S::SerializeTupleVariant>;
    type SerializeMap = FieldFilter<'f, S::SerializeMap>;
    type SerializeStruct = FieldFilter<'f, S::SerializeStruct>;
    type SerializeStructVariant = FieldFilter<'f, S::SerializeStructVariant>;

    pass_on! {
        serialize_bool(value: bool),
        serialize_i8(value: i8),
        serialize_i16(value: i16),
        serialize_i32(value: i32),
        serialize_i64(value: i64),
        serialize_u8(value: u8),
        serialize_u16(value: u16),
        serialize_u32(value: u32),
        serialize_u64(value: u64),
        serialize_f32(value: f32),
        serialize_f64(value: f64),
        serialize_char(value: char),
        serialize_bytes(value: &[u8]),
        serialize_none(),
        serialize_unit(),
        serialize_unit_struct(name: &'static str),
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str),
    }

    begin_parts! {
        serialize_seq(length: Option<usize>) -> SerializeSeq,
        serialize_tuple(length: usize) -> SerializeTuple,
        serialize_tuple_struct(name: &'static str, length: usize) -> SerializeTupleStruct,
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, length: usize) -> SerializeTupleVariant,
        serialize_map(length: Option<usize>) -> SerializeMap,
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, length: usize) -> SerializeStructVariant,
    }

    fn serialize_str(self, value: &str) -> Result<S::Ok, S::Error> {
        let bytes = self.state.bytes;
        bytes.set(bytes.get() + value.len());
        self.inner.serialize_str(value)
    }

    /// Reserves room for few fields, because templates use few fields of most structs.
    fn serialize_struct(
        self,
        name: &'static str,
        length: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        let inner = self.inner.serialize_struct(name, length.min(3))?;
        Ok(FieldFilter {
            inner,
            state: self.state,
            fields: self.fields,
        })
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let part = Filtered {
            item: value,
            state: self.state,
        };
        self.inner
            .serialize_newtype_variant(name, index, variant, &part)
    }
}

/// Implements the traits of values whose parts all pass the filter.
macro_rules! keep_parts {
    ($($kind:ident::$method:ident($($name:ident: $type:ty),*),)*) => {
        $(impl<S: ser::$kind> ser::$kind for FieldFilter<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: $type,)* item: &T) -> Result<(), S::Error> {
                let part = Filtered { item, state: self.state };
                self.inner.$method($($name,)* &part)
            }

            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        })*
    };
}

keep_parts! {
    SerializeSeq::serialize_element(),
    SerializeTuple::serialize_element(),
    SerializeTupleStruct::serialize_field(),
    SerializeTupleVariant::serialize_field(),
    SerializeStructVariant::serialize_field(name: &'static str),
}

/// Maps keep all entries: their keys come from the project, not from a struct.
impl<S: ser::SerializeMap> ser::SerializeMap for FieldFilter<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        self.inner.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), S::Error> {
        let part = Filtered {
            item,
            state: self.state,
        };
        self.inner.serialize_value(&part)
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}

impl<S: ser::SerializeStruct> ser::SerializeStruct for FieldFilter<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        item: &T,
    ) -> Result<(), S::Error> {
        if !self.state.used.contains(name) {
            return Ok(());
        }
        let part = Filtered {
            item,
            state: self.state,
        };
        let Some(fields) = self.fields else {
            return self.inner.serialize_field(name, &part);
        };
        let value = Value::try_from_serializable(&part).map_err(S::Error::custom)?;
        fields.borrow_mut().insert_value(name, value);
        Ok(())
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}
