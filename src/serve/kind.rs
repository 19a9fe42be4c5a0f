//! What kind of file a browser is told it gets.

/// The `Content-Type` of the file at `path`, by its ending.
pub(crate) fn content_type(path: &str) -> &'static str {
    let (_, ending) = path.rsplit_once('.').unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        _ => "application/octet-stream",
    }
}

/// Whether the name of the file at `path` tells its content, so that it never changes:
/// `assets/<name>.<hash>.<ending>`.
pub(crate) fn is_hashed(path: &str) -> bool {
    let Some(name) = path.strip_prefix(crate::pages::ASSETS) else {
        return false;
    };
    let mut parts = name.rsplit('.').skip(1);
    parts
        .next()
        .is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
