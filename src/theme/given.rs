//! What a template is given: of what a page shows, the fields that its templates name.
//!
//! A page says more of a story than any one template shows, and there may be a hundred thousand
//! stories. So a field that no tag names is not made a value of Tera at all: the serializer here
//! hands everything on to Tera's but those.

use super::named::UsedFields;
use serde::ser::{self, Serialize, Serializer};
use std::borrow::Cow;
use std::cell::Cell;
use tera::value::Key;
use tera::{Context, Error, Value};

/// What a template is given.
pub(crate) struct TemplateContext {
    pub(crate) context: Context,
    /// How many values these are.
    pub(crate) values: u64,
    /// How many bytes of text there are in them.
    pub(crate) bytes: usize,
}

/// Makes what a template is given.
///
/// # Errors
///
/// Tera has no value for it.
pub(crate) fn given(item: &impl Serialize, named: &UsedFields) -> Result<TemplateContext, Error> {
    let (values, bytes) = (Cell::new(0), Cell::new(0));
    let with = FilterState {
        named,
        values: &values,
        bytes: &bytes,
    };
    let value = Value::try_from_serializable(&FilteredPart { item, with })?;
    let mut context = Context::new();
    for (name, value) in value.into_map().unwrap_or_default() {
        let name = match name {
            Key::Str(name) => Cow::Borrowed(name),
            name => Cow::Owned(name.to_string()),
        };
        context.insert_value(name, value);
    }
    Ok(TemplateContext {
        context,
        values: values.get(),
        bytes: bytes.get(),
    })
}

/// What is known of a template while it is given something.
#[derive(Clone, Copy)]
struct FilterState<'g> {
    named: &'g UsedFields,
    values: &'g Cell<u64>,
    bytes: &'g Cell<usize>,
}

/// A part of a page.
struct FilteredPart<'g, T: ?Sized> {
    item: &'g T,
    with: FilterState<'g>,
}

impl<T: Serialize + ?Sized> Serialize for FilteredPart<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let values = self.with.values;
        values.set(values.get() + 1);
        self.item.serialize(FieldFilter {
            inner: serializer,
            with: self.with,
        })
    }
}

/// A serializer, or what it makes of something with parts, with what is known of the template.
struct FieldFilter<'g, S> {
    inner: S,
    with: FilterState<'g>,
}

/// Methods that hand on what they are given.
macro_rules! as_it_is {
    ($($method:ident($($name:ident: $kind:ty),*),)*) => {
        $(fn $method(self, $($name: $kind),*) -> Result<S::Ok, S::Error> {
            self.inner.$method($($name),*)
        })*
    };
}

/// Methods that hand on something with parts.
macro_rules! in_parts {
    ($($method:ident($($name:ident: $kind:ty),*) -> $parts:ident,)*) => {
        $(fn $method(self, $($name: $kind),*) -> Result<Self::$parts, S::Error> {
            let inner = self.inner.$method($($name),*)?;
            Ok(FieldFilter { inner, with: self.with })
        })*
    };
}

impl<'g, S: Serializer> Serializer for FieldFilter<'g, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = FieldFilter<'g, S::SerializeSeq>;
    type SerializeTuple = FieldFilter<'g, S::SerializeTuple>;
    type SerializeTupleStruct = FieldFilter<'g, S::SerializeTupleStruct>;
    type SerializeTupleVariant = FieldFilter<'g, S::SerializeTupleVariant>;
    type SerializeMap = FieldFilter<'g, S::SerializeMap>;
    type SerializeStruct = FieldFilter<'g, S::SerializeStruct>;
    type SerializeStructVariant = FieldFilter<'g, S::SerializeStructVariant>;

    as_it_is! {
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

    in_parts! {
        serialize_seq(length: Option<usize>) -> SerializeSeq,
        serialize_tuple(length: usize) -> SerializeTuple,
        serialize_tuple_struct(name: &'static str, length: usize) -> SerializeTupleStruct,
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, length: usize) -> SerializeTupleVariant,
        serialize_map(length: Option<usize>) -> SerializeMap,
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, length: usize) -> SerializeStructVariant,
    }

    fn serialize_str(self, value: &str) -> Result<S::Ok, S::Error> {
        let bytes = self.with.bytes;
        bytes.set(bytes.get() + value.len());
        self.inner.serialize_str(value)
    }

    /// Few fields of most things are named, so that less room is made than all of them would need.
    fn serialize_struct(
        self,
        name: &'static str,
        length: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        let inner = self.inner.serialize_struct(name, length.min(3))?;
        Ok(FieldFilter {
            inner,
            with: self.with,
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
        let part = FilteredPart {
            item: value,
            with: self.with,
        };
        self.inner
            .serialize_newtype_variant(name, index, variant, &part)
    }
}

/// Things with parts, which are all handed on.
macro_rules! parts {
    ($($kind:ident::$method:ident($($name:ident: $type:ty),*),)*) => {
        $(impl<S: ser::$kind> ser::$kind for FieldFilter<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: $type,)* item: &T) -> Result<(), S::Error> {
                let part = FilteredPart { item, with: self.with };
                self.inner.$method($($name,)* &part)
            }

            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        })*
    };
}

parts! {
    SerializeSeq::serialize_element(),
    SerializeTuple::serialize_element(),
    SerializeTupleStruct::serialize_field(),
    SerializeTupleVariant::serialize_field(),
    SerializeStructVariant::serialize_field(name: &'static str),
}

/// Keys are the project's own, and all of them are given.
impl<S: ser::SerializeMap> ser::SerializeMap for FieldFilter<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        self.inner.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), S::Error> {
        let part = FilteredPart {
            item,
            with: self.with,
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
        if !self.with.named.has(name) {
            return Ok(());
        }
        let part = FilteredPart {
            item,
            with: self.with,
        };
        self.inner.serialize_field(name, &part)
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}
