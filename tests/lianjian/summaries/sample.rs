//! The invented street of the page's example.
