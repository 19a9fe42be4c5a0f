//! A page between its template and the place where it is kept: finished in pieces.
//!
//! In a map of 100,000 stories, the handout has 126 MB, and it was in memory twice: as its template rendered it, and with
//! hyphens.

use super::files::{FileContent, PageInPieces, PageKeeper};
use super::hyphenate::hyphenate;
use super::languages::PageLanguages;
use crate::pages::MapView;
use crate::text::{Hyphens, LineLength};
use std::io::{self, Write};

/// The bytes of a piece: most pages are a single one, and a few more pieces in memory don't matter.
const PIECE: usize = 1 << 20;

/// What the texts on a page need in their language.
#[derive(Clone, Copy)]
pub(super) struct PageTexts<'v> {
    hyphens: Hyphens,
    /// How much fits in the lines of titles.
    titles: LineLength,
    languages: PageLanguages<'v>,
}

impl<'v> PageTexts<'v> {
    /// The texts of a page of this map.
    pub(super) fn new(view: &MapView<'v>, titles: LineLength) -> Self {
        Self {
            hyphens: view.hyphens(),
            titles,
            languages: PageLanguages {
                of_map: view.texts_lang().map(|_| view.map.lang.as_str()),
                is_rtl: view.is_rtl(),
            },
        }
    }

    /// A rendered page, or a part of one, with what every text on it needs.
    pub(super) fn finish(self, page: Vec<u8>) -> Vec<u8> {
        self.languages
            .mark(hyphenate(page, self.hyphens, self.titles))
    }

    /// Whether pieces that begin with a `<` can be finished one by one. Hyphens depend on nothing before the last `<`.
    fn has_independent_pieces(self) -> bool {
        self.languages.are_unmarked()
    }
}

/// Takes a page from its template, finishes it, and keeps it.
pub(super) struct PageWriter<'w> {
    /// None for a page that is complete as its template renders it.
    texts: Option<PageTexts<'w>>,
    page: PageInPieces<'w>,
    /// What is rendered and not kept yet.
    rendered: Vec<u8>,
    /// At how many bytes of it to keep a piece.
    piece: usize,
}

impl<'w> PageWriter<'w> {
    /// A writer for a page with these texts, which has about `size` bytes. Without a `keeper`, it stays in memory as a whole.
    pub(super) fn new(
        texts: Option<PageTexts<'w>>,
        keeper: Option<&'w dyn PageKeeper>,
        size: usize,
    ) -> Self {
        let can_be_cut = keeper.is_some() && texts.is_none_or(PageTexts::has_independent_pieces);
        let piece = if can_be_cut { PIECE } else { usize::MAX };
        Self {
            texts,
            page: PageInPieces::new(keeper),
            rendered: Vec::with_capacity(size.min(piece)),
            piece,
        }
    }

    /// The finished page.
    pub(super) fn finish(mut self) -> FileContent {
        let rest = std::mem::take(&mut self.rendered);
        self.keep(rest);
        self.page.finish()
    }

    /// Keeps what is rendered; of a page that is to be finished, all but the last tag and what follows it.
    fn keep_piece(&mut self) {
        let end = match self.texts {
            Some(_) => memchr::memrchr(b'<', &self.rendered).unwrap_or(0),
            None => self.rendered.len(),
        };
        if end == 0 {
            // A very long text.
            self.piece *= 2;
            return;
        }
        let mut rest = Vec::with_capacity(PIECE);
        rest.extend_from_slice(&self.rendered[end..]);
        let mut piece = std::mem::replace(&mut self.rendered, rest);
        piece.truncate(end);
        self.keep(piece);
        self.piece = PIECE.max(2 * self.rendered.len());
    }

    fn keep(&mut self, piece: Vec<u8>) {
        self.page.push(match self.texts {
            Some(texts) => texts.finish(piece),
            None => piece,
        });
    }
}

impl Write for PageWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while let Some((first, rest)) = bytes.split_at_checked(self.piece - self.rendered.len()) {
            self.rendered.extend_from_slice(first);
            self.keep_piece();
            bytes = rest;
        }
        self.rendered.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::{KeptPiece, PagePiece};
    use std::sync::Arc;

    #[derive(Debug)]
    struct Piece(Vec<u8>);

    impl KeptPiece for Piece {
        fn read(&self) -> io::Result<Vec<u8>> {
            Ok(self.0.clone())
        }

        fn size(&self) -> u64 {
            self.0.len() as u64
        }
    }

    struct Keeper;

    impl PageKeeper for Keeper {
        fn keep(&self, bytes: Vec<u8>) -> Result<Arc<dyn KeptPiece>, Vec<u8>> {
            Ok(Arc::new(Piece(bytes)))
        }
    }

    /// What is kept of a page that is written in parts of different lengths, piece by piece.
    fn kept(page: &str, texts: Option<PageTexts>) -> Vec<Vec<u8>> {
        let mut writer = PageWriter::new(texts, Some(&Keeper), page.len());
        let mut rest = page.as_bytes();
        for length in [7, 1, 5_000, 64, 3, 2 * PIECE, 100].into_iter().cycle() {
            let (part, after) = rest.split_at(length.min(rest.len()));
            writer.write_all(part).unwrap();
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
        match writer.finish() {
            FileContent::Kept(pieces, _) => (pieces.iter().map(PagePiece::read))
                .map(|piece| piece.unwrap().to_vec())
                .collect(),
            other => panic!("{other:?}"),
        }
    }

    fn german(of_map: Option<&str>) -> PageTexts<'_> {
        PageTexts {
            hyphens: Hyphens::for_language("de"),
            titles: LineLength::Short,
            languages: PageLanguages {
                of_map,
                is_rtl: false,
            },
        }
    }

    #[test]
    fn a_page_in_pieces_is_the_same_as_one_that_is_finished_as_a_whole() {
        let card = "<li title=\"Arzneimittelverfügbarkeit > 3\"><b dir=\"auto\" class=t>Zuzahlungsfrei</b> \
                    <bdi lang>Arzneimittelverfügbarkeitsabfrage</bdi> <code>arzneimittelverfuegbarkeit</code> ";
        let page = card.repeat(4 * PIECE / card.len());
        for of_map in [None, Some("fi")] {
            let texts = german(of_map);
            let pieces = kept(&page, Some(texts));
            assert!(
                pieces.concat() == texts.finish(page.clone().into()),
                "{of_map:?}"
            );
            // What is marked can depend on everything before it.
            assert_eq!(pieces.len() > 3, of_map.is_none());
        }
        let pieces = kept(&page, None);
        assert!(pieces.len() > 3 && pieces.concat() == page.as_bytes());
    }

    #[test]
    fn a_text_without_tags_is_one_piece_however_long_it_is() {
        let page = "Arzneimittelverfügbarkeitsabfrage ".repeat(PIECE / 10);
        let texts = german(None);
        let pieces = kept(&page, Some(texts));
        assert!(pieces.len() == 1 && pieces[0] == texts.finish(page.into()));
    }
}
