//! Arguments that two commands of a noun share: what can be said when it is made can be said when it is changed.

use crate::entity::{Entity, State};
use crate::identity::{Id, Ref};
use crate::refusal::Refusal;
use crate::state::Rows;
use crate::time::Date;

/// A value that a command brings for a member of an entity.
pub(crate) trait Replaces<Member> {
    /// Puts it in place of what is there.
    ///
    /// # Errors
    /// Of references: as [`State::find`].
    fn replace(&self, state: &State, member: &mut Member) -> Result<(), Refusal>;
}

impl<T: Clone> Replaces<T> for T {
    fn replace(&self, _: &State, member: &mut T) -> Result<(), Refusal> {
        member.clone_from(self);
        Ok(())
    }
}

impl<T: Clone> Replaces<Option<T>> for T {
    fn replace(&self, _: &State, member: &mut Option<T>) -> Result<(), Refusal> {
        *member = Some(self.clone());
        Ok(())
    }
}

impl<T: Entity> Replaces<Id<T>> for Ref<T>
where
    State: Rows<T>,
{
    fn replace(&self, state: &State, member: &mut Id<T>) -> Result<(), Refusal> {
        *member = state.find(self)?.id();
        Ok(())
    }
}

/// What is named takes the place of all that was.
impl<T: Entity> Replaces<Vec<Id<T>>> for Vec<Ref<T>>
where
    State: Rows<T>,
{
    fn replace(&self, state: &State, member: &mut Vec<Id<T>>) -> Result<(), Refusal> {
        let found: Result<Vec<_>, _> = self.iter().map(|named| state.find(named).map(Entity::id)).collect();
        let mut ids = Vec::new();
        for id in found? {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        *member = ids;
        Ok(())
    }
}

/// An empty reference takes away what was named.
impl<T: Entity> Replaces<Option<Id<T>>> for Ref<T>
where
    State: Rows<T>,
{
    fn replace(&self, state: &State, member: &mut Option<Id<T>>) -> Result<(), Refusal> {
        *member = if self.0.trim().is_empty() { None } else { Some(state.find(self)?.id()) };
        Ok(())
    }
}

/// A member of an entity that a command may empty.
pub(crate) trait Clears {
    /// Takes away what is there; `false` where there must always be something.
    fn clear(&mut self) -> bool {
        false
    }
}

impl Clears for String {
    fn clear(&mut self) -> bool {
        Self::clear(self);
        true
    }
}

impl<T> Clears for Vec<T> {
    fn clear(&mut self) -> bool {
        Self::clear(self);
        true
    }
}

impl<T> Clears for Option<T> {
    fn clear(&mut self) -> bool {
        *self = None;
        true
    }
}

impl<T> Clears for Id<T> {}
impl Clears for bool {}
impl Clears for Date {}

/// Declares the arguments of the command that makes an entity and of the one that changes it. What stands under `both` is
/// said or not in either, and `apply` puts what was said in place; the one that changes can also name what it takes away.
macro_rules! arguments {
    (
        of $Entity:ty;
        $(#[$add:meta])* $Add:ident { $($(#[$added:meta])* $own:ident: $own_type:ty,)* }
        $(#[$change:meta])* $Change:ident { $($(#[$changed:meta])* $which:ident: $which_type:ty,)* }
        both { $($(#[$doc:meta])* $name:ident: $type:ty,)+ }
    ) => {
        $crate::arguments::arguments!(@one $Entity; $(#[$add])* $Add { $($(#[$added])* $own: $own_type,)* } { $($(#[$doc])* $name: $type,)+ });
        $crate::arguments::arguments!(@one $Entity; $(#[$change])* $Change {
            $($(#[$changed])* $which: $which_type,)*
            /// Names of what is taken away, of those below that can be empty.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            clear: Vec<String>,
        } { $($(#[$doc])* $name: $type,)+ });

        impl $Change {
            /// Empties what is to be taken away.
            fn clear(&self, entity: &mut $Entity) -> Result<(), $crate::refusal::Refusal> {
                for name in &self.clear {
                    let cleared = match name.as_str() {
                        $(stringify!($name) => $crate::arguments::Clears::clear(&mut entity.$name),)+
                        _ => false,
                    };
                    if !cleared {
                        return Err($crate::message::Message::new("field-never-empty").with("field", name).into());
                    }
                }
                Ok(())
            }
        }
    };
    (@one $Entity:ty; $(#[$meta:meta])* $Args:ident { $($(#[$own_meta:meta])* $own:ident: $own_type:ty,)* } { $($(#[$doc:meta])* $name:ident: $type:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Debug, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        #[ts(optional_fields)]
        pub struct $Args {
            $($(#[$own_meta])* pub $own: $own_type,)*
            $($(#[$doc])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $name: Option<$type>,)+
        }

        impl $Args {
            /// Puts what was said in place of what was there.
            fn apply(&self, state: &$crate::entity::State, entity: &mut $Entity) -> Result<(), $crate::refusal::Refusal> {
                $(if let Some(said) = &self.$name {
                    $crate::arguments::Replaces::replace(said, state, &mut entity.$name)?;
                })+
                Ok(())
            }
        }
    };
}
pub(crate) use arguments;
