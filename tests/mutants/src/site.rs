//! Where a source can be changed, and into what.

use std::collections::BTreeMap;
use std::ops::Range;

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprBinary, ExprUnary, Lit, RangeLimits, UnOp};

/// What kind of constant a name stands for.
#[derive(Clone, Copy)]
pub(crate) enum Number {
    /// An integer.
    One,
    /// A pair of integers, as 1 of 2.
    Pair,
}

/// The integer constants of the crate, by name.
pub(crate) type Numbers = BTreeMap<String, Number>;

/// A piece of a changed expression.
pub(crate) enum Piece {
    /// The text of a part of the source, itself open to change.
    Part(Range<usize>),
    /// Other text.
    Text(String),
}

/// One change to one expression.
pub(crate) struct Site {
    /// The expression.
    pub(crate) range: Range<usize>,
    /// What stands there instead when the change is on.
    pub(crate) changed: Vec<Piece>,
    /// The line, from 1.
    pub(crate) line: usize,
    /// What it says, and what it says instead, in short.
    pub(crate) what: String,
}

/// Something that looks as if it could be changed, and is not.
pub(crate) struct Skipped {
    /// The line, from 1.
    pub(crate) line: usize,
    /// Why.
    pub(crate) why: &'static str,
}

/// Everything found in one source.
pub(crate) struct Finder<'a> {
    source: &'a str,
    numbers: &'a Numbers,
    /// What can be changed.
    pub(crate) sites: Vec<Site>,
    /// What cannot.
    pub(crate) skipped: Vec<Skipped>,
}

impl<'a> Finder<'a> {
    /// Finds what can be changed in a source.
    pub(crate) fn search(source: &'a str, numbers: &'a Numbers) -> syn::Result<Self> {
        let mut finder = Self {
            source,
            numbers,
            sites: Vec::new(),
            skipped: Vec::new(),
        };
        finder.visit_file(&syn::parse_file(source)?);
        Ok(finder)
    }

    fn add(&mut self, of: &impl Spanned, changed: Vec<Piece>) {
        let span = of.span();
        let range = span.byte_range();
        let instead: String = changed
            .iter()
            .map(|it| match it {
                Piece::Part(part) => &self.source[part.clone()],
                Piece::Text(text) => text,
            })
            .collect();
        self.sites.push(Site {
            what: format!(
                "{} → {}",
                one_line(&self.source[range.clone()]),
                one_line(&instead)
            ),
            range,
            changed,
            line: span.start().line,
        });
    }

    fn skip(&mut self, of: &impl Spanned, why: &'static str) {
        let line = of.span().start().line;
        self.skipped.push(Skipped { line, why });
    }

    fn binary(&mut self, it: &ExprBinary) {
        let instead = match it.op {
            BinOp::Lt(_) => "<=",
            BinOp::Le(_) => "<",
            BinOp::Gt(_) => ">=",
            BinOp::Ge(_) => ">",
            BinOp::Eq(_) => "!=",
            BinOp::Ne(_) => "==",
            BinOp::And(_) => "||",
            BinOp::Or(_) => "&&",
            _ => return,
        };
        if has_let(&it.left) || has_let(&it.right) {
            self.skip(&it.op, "joins a `let`");
            return;
        }
        let changed = vec![
            Piece::Part(it.left.span().byte_range()),
            Piece::Text(format!(" {instead} ")),
            Piece::Part(it.right.span().byte_range()),
        ];
        self.add(it, changed);
    }

    /// `(a..=b).contains(c)`, the limit of a pack, or nothing to change.
    fn call(&mut self, it: &syn::ExprMethodCall) {
        let whole = it.span().byte_range();
        if it.method == "limit" && it.args.len() == 1 {
            let changed = vec![Piece::Part(whole), Piece::Text(" + 1".to_owned())];
            self.add(it, changed);
            return;
        }
        let Expr::Paren(inner) = &*it.receiver else {
            return;
        };
        let Expr::Range(range) = &*inner.expr else {
            return;
        };
        if it.method != "contains" {
            return;
        }
        let limits = range.limits.span().byte_range();
        let instead = match range.limits {
            RangeLimits::HalfOpen(_) => "..=",
            RangeLimits::Closed(_) => "..",
        };
        if range.end.is_some() {
            let changed = vec![
                Piece::Part(whole.start..limits.start),
                Piece::Text(instead.to_owned()),
                Piece::Part(limits.end..whole.end),
            ];
            self.add(it, changed);
        }
    }

    fn not(&mut self, it: &ExprUnary) {
        if matches!(it.op, UnOp::Not(_)) {
            let whole = Piece::Part(it.span().byte_range());
            self.add(it, vec![Piece::Text("!".to_owned()), whole]);
        }
    }

    fn number(&mut self, it: &Expr) {
        match it {
            Expr::Lit(lit) => {
                if let Lit::Int(lit) = &lit.lit
                    && let Ok(value) = lit.base10_parse::<u128>()
                {
                    let more = format!("{}{}", value + 1, lit.suffix());
                    self.add(lit, vec![Piece::Text(more)]);
                }
            }
            Expr::Path(path) => {
                let name = path.path.segments.last().map(|it| it.ident.to_string());
                let part = || Piece::Part(path.span().byte_range());
                match name.and_then(|it| self.numbers.get(&it)) {
                    Some(Number::One) => self.add(it, vec![part(), Piece::Text(" + 1".to_owned())]),
                    Some(Number::Pair) => {
                        let text = |it: &str| Piece::Text(it.to_owned());
                        let more = vec![text("("), part(), text(".0 + 1, "), part(), text(".1)")];
                        self.add(it, more);
                    }
                    None => {}
                }
            }
            _ => {}
        }
    }
}

impl Visit<'_> for Finder<'_> {
    fn visit_item(&mut self, it: &syn::Item) {
        match it {
            syn::Item::Mod(it) if it.attrs.iter().any(|it| it.path().is_ident("cfg")) => {}
            syn::Item::Const(it) => self.constant(&it.expr),
            syn::Item::Static(it) => self.constant(&it.expr),
            // a declaration: its parts are data, and the test reads them
            syn::Item::Macro(_) => {}
            _ => visit::visit_item(self, it),
        }
    }

    fn visit_signature(&mut self, it: &syn::Signature) {
        if it.constness.is_some() {
            self.skip(it, "a `const fn`");
        }
    }

    fn visit_impl_item_const(&mut self, it: &syn::ImplItemConst) {
        self.constant(&it.expr);
    }

    fn visit_pat(&mut self, _: &syn::Pat) {}

    fn visit_type(&mut self, _: &syn::Type) {}

    fn visit_generic_argument(&mut self, _: &syn::GenericArgument) {}

    /// What is borrowed is a limit or a table, not a number.
    fn visit_expr_reference(&mut self, it: &syn::ExprReference) {
        if !matches!(*it.expr, Expr::Path(_)) {
            visit::visit_expr_reference(self, it);
        }
    }

    fn visit_expr_repeat(&mut self, it: &syn::ExprRepeat) {
        self.visit_expr(&it.expr);
    }

    fn visit_macro(&mut self, it: &syn::Macro) {
        if compares(it.tokens.clone()) {
            self.skip(it, "inside a macro");
        }
    }

    fn visit_expr(&mut self, it: &Expr) {
        match it {
            Expr::Binary(it) => self.binary(it),
            Expr::MethodCall(it) => self.call(it),
            Expr::Unary(it) => self.not(it),
            Expr::Lit(_) | Expr::Path(_) => self.number(it),
            _ => {}
        }
        visit::visit_expr(self, it);
    }
}

impl Finder<'_> {
    /// A constant's own value cannot ask which change is on; where it is used, it is changed.
    fn constant(&mut self, it: &Expr) {
        if let Expr::Binary(it) = it {
            self.skip(it, "the value of a constant");
        }
    }
}

/// The integer constants a source declares.
pub(crate) fn numbers(source: &str, into: &mut Numbers) -> syn::Result<()> {
    struct Constants<'a>(&'a mut Numbers);
    impl Visit<'_> for Constants<'_> {
        fn visit_item_const(&mut self, it: &syn::ItemConst) {
            let number = match &*it.ty {
                syn::Type::Path(ty) if is_integer(ty) => Number::One,
                syn::Type::Tuple(pair) if pair.elems.len() == 2 => {
                    let all = pair
                        .elems
                        .iter()
                        .all(|it| matches!(it, syn::Type::Path(it) if is_integer(it)));
                    if !all {
                        return;
                    }
                    Number::Pair
                }
                _ => return,
            };
            self.0.insert(it.ident.to_string(), number);
        }
    }
    Constants(into).visit_file(&syn::parse_file(source)?);
    Ok(())
}

fn is_integer(ty: &syn::TypePath) -> bool {
    ["i32", "i64", "u32", "u64", "usize"]
        .iter()
        .any(|it| ty.path.is_ident(it))
}

/// Whether the operand of `&&` binds names for what follows.
fn has_let(it: &Expr) -> bool {
    match it {
        Expr::Let(_) => true,
        Expr::Binary(it) if matches!(it.op, BinOp::And(_)) => {
            has_let(&it.left) || has_let(&it.right)
        }
        _ => false,
    }
}

/// Whether tokens hold a comparison or a logical operator, as far as can be told.
fn compares(tokens: TokenStream) -> bool {
    let mut before = ' ';
    for token in tokens {
        match token {
            TokenTree::Group(group) if compares(group.stream()) => return true,
            TokenTree::Punct(it) => {
                let now = it.as_char();
                if matches!(
                    (before, now),
                    ('=' | '!' | '<' | '>', '=') | ('&', '&') | ('|', '|') | (' ', '<' | '>')
                ) {
                    return true;
                }
                before = now;
            }
            _ => before = ' ',
        }
    }
    false
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
