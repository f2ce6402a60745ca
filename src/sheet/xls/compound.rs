//! Compound files: sectors in chains, and streams by their names.
//!
//! Read here and not by the crate `cfb`: that refuses tables longer than the file, which widely
//! used writers leave behind, and brings a clock along.

use std::borrow::Cow;

use super::super::Refused;
use super::super::fields::{Fields, utf_16};

/// Streams shorter than this lie in small sectors.
const SMALL_STREAM: usize = 4096;
const SMALL_SECTOR: usize = 64;
/// Numbers of sectors from this on are marks.
const MARKS: u32 = 0xFFFF_FFFA;
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// Bytes of an entry of the directory.
const ENTRY: usize = 128;

/// A compound file.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// Sectors of the table that says which sector comes after which.
    table: Vec<u32>,
    directory: Cow<'a, [u8]>,
    /// The first sector of the same table for small sectors.
    small_table: u32,
}

/// An entry of the directory.
struct Entry {
    name: String,
    is_stream: bool,
    /// Numbers of the entries beside it in the same folder.
    beside: [u32; 2],
    /// The number of an entry in it.
    below: u32,
    start: u32,
    size: usize,
}

impl<'a> Compound<'a> {
    /// Reads the header, the table and the directory.
    pub(super) fn new(bytes: &'a [u8]) -> Result<Self, Refused> {
        let mut header = Fields(bytes.get(30..512).ok_or(Refused::Damaged)?);
        let sector = match header.short()? {
            9 => 512,
            12 => 4096,
            _ => return Err(Refused::Damaged),
        };
        header.take(16)?;
        let directory = header.long()?;
        header.take(8)?;
        let small_table = header.long()?;
        header.take(4)?;
        let list = header.long()?;
        header.take(4)?;
        let mut file = Self {
            bytes,
            sector,
            table: Vec::new(),
            directory: Cow::Borrowed(&[]),
            small_table,
        };
        file.table = file.table(header, list)?;
        file.directory = file.chain(directory, None)?;
        Ok(file)
    }

    /// A stream of the outermost folder, whatever the case of its name.
    pub(super) fn stream(&self, name: &str) -> Result<Option<Cow<'a, [u8]>>, Refused> {
        let root = self.entry(0).ok_or(Refused::Damaged)?;
        let mut waiting = vec![root.below];
        // A broken directory may lead round in circles.
        let mut left = self.directory.len() / ENTRY;
        while let Some(number) = waiting.pop() {
            let Some(entry) = self.entry(number).filter(|_| left > 0) else {
                continue;
            };
            left -= 1;
            if entry.is_stream && entry.name.eq_ignore_ascii_case(name) {
                return self.content(&root, &entry).map(Some);
            }
            waiting.extend(entry.beside);
        }
        Ok(None)
    }

    fn content(&self, root: &Entry, entry: &Entry) -> Result<Cow<'a, [u8]>, Refused> {
        if entry.size >= SMALL_STREAM {
            return self.chain(entry.start, Some(entry.size));
        }
        let sectors = self.chain(root.start, Some(root.size))?;
        let table = self.chain(self.small_table, None)?;
        let follow = |sector: u32| long_at(&table, sector as usize);
        let whole = Chain {
            sectors: &sectors,
            size: SMALL_SECTOR,
            offset: 0,
        };
        let content = whole.read((entry.start, Some(entry.size)), follow)?;
        Ok(Cow::Owned(content.into_owned()))
    }

    /// The sectors of the table: the first are listed in the header, more in a chain of their own.
    fn table(&self, mut header: Fields<'_>, mut list: u32) -> Result<Vec<u32>, Refused> {
        let most = self.bytes.len() / self.sector + 1;
        let mut table = Vec::new();
        while let Ok(sector) = header.long() {
            table.push(sector);
        }
        for _ in 0..most {
            let Some(sector) = self.sector(list) else {
                break;
            };
            let in_one = self.sector / 4 - 1;
            table.extend((0..in_one).map_while(|it| long_at(sector, it)));
            list = long_at(sector, in_one).unwrap_or(END_OF_CHAIN);
        }
        while table.last().is_some_and(|it| *it >= MARKS) {
            table.pop();
        }
        if table.len() > most {
            return Err(Refused::Damaged);
        }
        Ok(table)
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let chain = Chain {
            sectors: self.bytes,
            size: self.sector,
            offset: self.sector,
        };
        chain.sector(number)
    }

    /// The bytes of a chain, so many of them or all.
    fn chain(&self, start: u32, size: Option<usize>) -> Result<Cow<'a, [u8]>, Refused> {
        let whole = Chain {
            sectors: self.bytes,
            size: self.sector,
            offset: self.sector,
        };
        let in_one = self.sector / 4;
        whole.read((start, size), |sector| {
            let sector = sector as usize;
            let table = self.sector(*self.table.get(sector / in_one)?)?;
            long_at(table, sector % in_one)
        })
    }

    fn entry(&self, number: u32) -> Option<Entry> {
        let at = (number as usize).checked_mul(ENTRY)?;
        let bytes = self.directory.get(at..at.checked_add(ENTRY)?)?;
        let (name, rest) = bytes.split_at_checked(64)?;
        let mut rest = Fields(rest);
        let mut entry = || {
            rest.take(2)?;
            let is_stream = rest.byte()? == 2;
            rest.take(1)?;
            let (beside, below) = ([rest.long()?, rest.long()?], rest.long()?);
            rest.take(36)?;
            Ok::<_, Refused>(Entry {
                name: utf_16(name).take_while(|it| *it != '\0').collect(),
                is_stream,
                beside,
                below,
                start: rest.long()?,
                size: rest.size()?,
            })
        };
        entry().ok()
    }
}

fn long_at(bytes: &[u8], at: usize) -> Option<u32> {
    let at = at.checked_mul(4)?;
    Fields(bytes.get(at..)?).long().ok()
}

/// Sectors of one size, one behind the other.
struct Chain<'a> {
    sectors: &'a [u8],
    size: usize,
    /// Where the first one begins.
    offset: usize,
}

impl<'a> Chain<'a> {
    /// A sector; the last of a file may be cut short.
    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let start = (number as usize).checked_mul(self.size)?;
        let start = start.checked_add(self.offset)?;
        let rest = self.sectors.get(start..).filter(|it| !it.is_empty())?;
        rest.get(..self.size.min(rest.len()))
    }

    /// The bytes from a sector on, so many of them or all; borrowed where the sectors lie side by side.
    fn read(
        &self,
        (start, size): (u32, Option<usize>),
        follow: impl Fn(u32) -> Option<u32>,
    ) -> Result<Cow<'a, [u8]>, Refused> {
        let wanted = size.unwrap_or(usize::MAX);
        let mut content = Cow::Borrowed(&[][..]);
        let mut left = self.sectors.len() / self.size + 1;
        let (mut number, mut first) = (start, None);
        while content.len() < wanted && number < MARKS {
            left = left.checked_sub(1).ok_or(Refused::Damaged)?;
            let sector = self.sector(number).ok_or(Refused::Damaged)?;
            let begin = *first.get_or_insert(number) as usize * self.size + self.offset;
            let joined = self
                .sectors
                .get(begin..begin + content.len() + sector.len());
            let is_next = number as usize * self.size + self.offset == begin + content.len();
            match (&mut content, joined.filter(|_| is_next)) {
                (Cow::Borrowed(content), Some(joined)) => *content = joined,
                (content, _) => content.to_mut().extend_from_slice(sector),
            }
            number = match follow(number) {
                Some(next) => next,
                None if content.len() >= wanted => END_OF_CHAIN,
                None => return Err(Refused::Damaged),
            };
        }
        match (size, content) {
            (Some(size), it) if it.len() < size => Err(Refused::Damaged),
            (Some(size), Cow::Borrowed(it)) => Ok(Cow::Borrowed(it.get(..size).unwrap_or(it))),
            (Some(size), Cow::Owned(mut it)) => {
                it.truncate(size);
                Ok(Cow::Owned(it))
            }
            (None, it) => Ok(it),
        }
    }
}
