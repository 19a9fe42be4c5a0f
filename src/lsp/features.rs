//! What the editor can do, and what the server offers.

use crate::text::Columns;
use serde_json::{Value, json};

/// The code actions that fix what a diagnostic says.
pub(crate) const QUICK_FIX: &str = "quickfix";
/// Those that move an item.
pub(crate) const MOVE: &str = "refactor.move";
/// Those that write an item in another way.
pub(crate) const REWRITE: &str = "refactor.rewrite";
/// The one that fixes everything that needs no decision.
pub(crate) const FIX_ALL: &str = "source.fixAll.storywall";

/// The mode in which a completion is put in as it is.
pub(crate) const AS_IS: u8 = 1;
/// The mode in which its further lines are indented like the first one.
pub(crate) const ADJUST_INDENTATION: u8 = 2;

/// The command that selects a range of a document, such as a placeholder.
pub const SELECT: &str = "storywall.select";

/// The command that shows the wall of a map in the browser, beside its text.
pub const PREVIEW: &str = "storywall.preview";

/// What the editor can do, as far as answers depend on it.
#[derive(Clone, Debug, Default)]
pub struct ClientFeatures {
    /// The unit in which positions count columns.
    pub columns: Columns,
    /// Whether completions can have places to fill in.
    pub(crate) has_snippets: bool,
    /// Whether it can be told to indent further lines of a completion like the first one.
    pub(crate) adjusts_indentation: bool,
    /// Whether it always leaves them as they are.
    pub(crate) keeps_indentation: bool,
    /// Whether code actions get their edits only when they are chosen.
    pub(crate) resolves_actions: bool,
    /// Whether edits of documents name the version that they are made for.
    pub(crate) versions_edits: bool,
    /// Whether the server can change documents by itself.
    pub applies_edits: bool,
    /// Whether symbols can contain each other.
    pub(crate) nests_symbols: bool,
    /// Whether the server can show a place of a document.
    pub shows_documents: bool,
    /// Whether code lenses can be asked for again.
    pub refreshes_lenses: bool,
    /// Whether inlay hints can be asked for again.
    pub refreshes_hints: bool,
    /// Whether the server can be told of changes of files.
    pub watches_files: bool,
}

impl ClientFeatures {
    /// Reads the parameters of `initialize`.
    pub fn new(params: &Value) -> Self {
        let capability = |path: &str| params.pointer(&format!("/capabilities{path}"));
        let is = |path: &str| capability(path).and_then(Value::as_bool) == Some(true);
        let encodings = capability("/general/positionEncodings").and_then(Value::as_array);
        let has = |name: &str| encodings.is_some_and(|all| all.iter().any(|one| one == name));
        // UTF-8 needs no conversion. UTF-16 is what every editor has.
        let columns = match (has("utf-8"), has("utf-16"), has("utf-32")) {
            (true, ..) => Columns::Utf8,
            (false, false, true) => Columns::Utf32,
            _ => Columns::Utf16,
        };
        let document = "/textDocument";
        let item = format!("{document}/completion/completionItem");
        let modes = capability(&format!("{item}/insertTextModeSupport/valueSet"));
        let modes = modes.and_then(Value::as_array);
        let has_mode = |mode: u8| modes.is_some_and(|all| all.iter().any(|one| *one == mode));
        let adjusts_indentation = has_mode(ADJUST_INDENTATION);
        let resolved = capability(&format!("{document}/codeAction/resolveSupport/properties"));
        let resolved = resolved.and_then(Value::as_array);
        Self {
            columns,
            has_snippets: is(&format!("{item}/snippetSupport")),
            adjusts_indentation,
            keeps_indentation: has_mode(AS_IS) && !adjusts_indentation,
            resolves_actions: is("/textDocument/codeAction/dataSupport")
                && resolved.is_some_and(|all| all.iter().any(|one| one == "edit")),
            versions_edits: is("/workspace/workspaceEdit/documentChanges"),
            applies_edits: is("/workspace/applyEdit"),
            nests_symbols: is("/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport"),
            shows_documents: is("/window/showDocument/support"),
            refreshes_lenses: is("/workspace/codeLens/refreshSupport"),
            refreshes_hints: is("/workspace/inlayHint/refreshSupport"),
            watches_files: is("/workspace/didChangeWatchedFiles/dynamicRegistration"),
        }
    }

    /// The answer to `initialize`.
    pub fn server_capabilities(&self) -> Value {
        let encoding = match self.columns {
            Columns::Utf8 => "utf-8",
            Columns::Utf16 => "utf-16",
            Columns::Utf32 => "utf-32",
        };
        json!({
            "capabilities": {
                "positionEncoding": encoding,
                "textDocumentSync": {"openClose": true, "change": 2, "save": true},
                "completionProvider": {"triggerCharacters": [":", " ", "-", "[", ","]},
                "hoverProvider": true,
                "definitionProvider": true,
                "referencesProvider": true,
                "documentHighlightProvider": true,
                "renameProvider": {"prepareProvider": true},
                "documentSymbolProvider": true,
                "workspaceSymbolProvider": true,
                "foldingRangeProvider": true,
                "selectionRangeProvider": true,
                "documentLinkProvider": {},
                "codeLensProvider": {},
                "inlayHintProvider": true,
                "documentFormattingProvider": true,
                "documentRangeFormattingProvider": true,
                "documentOnTypeFormattingProvider": {"firstTriggerCharacter": "\n"},
                "codeActionProvider": {
                    "codeActionKinds": [QUICK_FIX, MOVE, REWRITE, FIX_ALL],
                    "resolveProvider": self.resolves_actions,
                },
                "executeCommandProvider": {"commands": [SELECT, PREVIEW]},
            },
            "serverInfo": {"name": "storywall", "version": env!("CARGO_PKG_VERSION")},
        })
    }
}
