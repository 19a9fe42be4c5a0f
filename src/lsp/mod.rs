//! The language server, as far as it is a function: a request about open documents → an answer.
//!
//! An [`EditorWorkspace`] has the open documents with what was last read in them, and their projects. [`answer`] looks
//! things up in it. Nothing here reads files, waits or sends anything: `commands::lsp` does.
//!
//! While somebody types, a document often has errors. Then answers come from the last map without errors, whose
//! places are carried over to the present text (`document`); only completion looks at the lines around the cursor
//! instead (`format::cursor_context`). Whatever changes a document is made by the edit engine, like `storywall edit`.

mod actions;
mod completion;
mod cursor;
mod diagnostics;
mod document;
mod features;
mod folding;
mod formatting;
mod hints;
mod hover;
mod item_facts;
mod lenses;
mod links;
mod names;
mod placed;
mod protocol;
mod references;
mod rename;
mod symbols;
mod workspace;

pub use cursor::cursor_of;
pub use document::DocumentFile;
pub use features::{ClientFeatures, PREVIEW, SELECT};
pub use protocol::{EditorRequest, RequestError, object};
pub use workspace::EditorWorkspace;

use protocol::RequestParams;
use serde_json::Value;

/// How up to date a document must be for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// The last map without errors will do, even if it is a few keystrokes old.
    Any,
    /// The document has to be read first, if it has changed.
    Current,
}

/// How up to date a document must be for the answer to a method.
pub fn freshness(method: &str) -> Freshness {
    match method {
        "textDocument/completion" | "textDocument/onTypeFormatting" => Freshness::Any,
        _ => Freshness::Current,
    }
}

/// The answer to a request.
///
/// # Errors
///
/// There is no such method, its parameters have another form, or what is asked for can't be done.
pub fn answer(workspace: &EditorWorkspace, request: &EditorRequest) -> Result<Value, RequestError> {
    let params = RequestParams(&request.params);
    let about = |answer: fn(&workspace::DocumentView, RequestParams) -> AnswerResult| {
        answer(&workspace.view(params.uri()?)?, params)
    };
    match request.method.as_str() {
        "textDocument/codeAction" => about(actions::code_actions),
        "codeAction/resolve" => actions::resolve(workspace, params),
        "textDocument/completion" => about(completion::complete),
        "textDocument/hover" => about(hover::hover),
        "textDocument/definition" => about(references::definition),
        "textDocument/references" => about(references::references),
        "textDocument/documentHighlight" => about(references::highlight),
        "textDocument/prepareRename" => about(rename::prepare),
        "textDocument/rename" => about(rename::rename),
        "textDocument/documentSymbol" => about(symbols::document_symbols),
        "workspace/symbol" => symbols::workspace_symbols(workspace, params),
        "textDocument/foldingRange" => about(folding::folding_ranges),
        "textDocument/selectionRange" => about(folding::selection_ranges),
        "textDocument/documentLink" => about(links::links),
        "textDocument/codeLens" => about(lenses::lenses),
        "textDocument/inlayHint" => about(hints::hints),
        "textDocument/formatting" => about(formatting::format_document),
        "textDocument/rangeFormatting" => about(formatting::format_range),
        "textDocument/onTypeFormatting" => about(formatting::format_after_enter),
        method => Err(RequestError::new(
            RequestError::METHOD_NOT_FOUND,
            format!("storywall doesn't know the method `{method}`"),
        )),
    }
}

/// An answer, or why there is none.
type AnswerResult = Result<Value, RequestError>;
