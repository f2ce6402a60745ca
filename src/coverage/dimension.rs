//! Ways of dividing units: every unit is in exactly one band of each.

use super::Standing;
use crate::unit::{Ownership, UnitKind, Way, industry};

/// A way of dividing units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// 单位类别.
    Kind,
    /// 行业.
    Industry,
    /// 从业规模.
    Size,
    /// 控制类型.
    Ownership,
    /// 组建方式.
    Form,
}

/// A band of a dimension: where tables show it, and its name. What is not written is 未填, last.
pub type Value = (usize, String);

/// Bands of 从业规模: the least number of each.
const SIZES: &[(i64, &str)] = &[
    (0, "不足10人"),
    (10, "10至29人"),
    (30, "30至49人"),
    (50, "50至99人"),
    (100, "100人以上"),
];
/// The name of the band of what is not written.
const BLANK: &str = "未填";

impl Dimension {
    /// Every dimension.
    pub const ALL: &[Self] = &[
        Self::Kind,
        Self::Industry,
        Self::Size,
        Self::Ownership,
        Self::Form,
    ];

    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Industry => "industry",
            Self::Size => "size",
            Self::Ownership => "ownership",
            Self::Form => "form",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Kind => "单位类别",
            Self::Industry => "行业",
            Self::Size => "从业规模",
            Self::Ownership => "控制类型",
            Self::Form => "组建方式",
        }
    }

    /// The dimension of a name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.id() == id)
    }

    /// The band a unit is in.
    #[must_use]
    pub fn of(self, it: &Standing<'_>) -> Value {
        let found = match self {
            Self::Kind => place(UnitKind::ALL, it.kind, UnitKind::title),
            Self::Industry => {
                let text = it.unit.industry.as_ref().map(|it| industry(&it.value));
                text.filter(|it| !it.is_empty()).map(|it| (0, it))
            }
            Self::Size => it.staff.and_then(size),
            Self::Ownership => place(Ownership::ALL, it.owner, Ownership::title),
            Self::Form => {
                let way = Some(it.way).filter(|it| *it != Way::Blank);
                place(Way::ALL, way, Way::title)
            }
        };
        found.unwrap_or_else(|| (usize::MAX, BLANK.to_owned()))
    }
}

fn place<T: Copy + PartialEq>(
    all: &[T],
    one: Option<T>,
    title: impl Fn(T) -> &'static str,
) -> Option<Value> {
    let one = one?;
    let at = all.iter().position(|it| *it == one)?;
    Some((at, title(one).to_owned()))
}

fn size(staff: i64) -> Option<Value> {
    let at = SIZES.iter().rposition(|it| staff >= it.0)?;
    SIZES.get(at).map(|it| (at, it.1.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_of_size_include_their_least_number() {
        let band = |staff| size(staff).map(|it| it.1);
        for (staff, name) in [
            (0, "不足10人"),
            (9, "不足10人"),
            (10, "10至29人"),
            (29, "10至29人"),
            (30, "30至49人"),
            (49, "30至49人"),
            (50, "50至99人"),
            (99, "50至99人"),
            (100, "100人以上"),
        ] {
            assert_eq!(band(staff).as_deref(), Some(name));
        }
        assert_eq!(band(-1), None);
    }
}
