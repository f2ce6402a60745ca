//! Public documents by the words people study them under, and the day each was published.

/// One document.
#[derive(Debug, PartialEq, Eq)]
pub struct Document {
    /// Words that name it and nothing else.
    pub words: &'static str,
    /// The day it was published or adopted: year, month, day.
    pub day: (i32, u32, u32),
}

/// Documents of which the day is beyond doubt; others are not judged.
#[rustfmt::skip] // a table
pub static PUBLISHED: &[Document] = &[
    Document { words: "党的二十大报告", day: (2022, 10, 16) },
    Document { words: "党的二十大精神", day: (2022, 10, 16) },
    Document { words: "党的二十届三中全会", day: (2024, 7, 18) },
    Document { words: "二十届三中全会精神", day: (2024, 7, 18) },
];
