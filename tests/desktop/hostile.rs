//! Names and titles that would be something else where they are shown.

use presence_tray_tests::desktop::Look;

use crate::desk::{Desk, FIRST_READING, SOON};
use crate::office::{Office, PRICES, Who};

/// Ann and Robin are in a post; both names are as told. The menu and the notification, unescaped.
async fn shown(name: &str, title: &str) -> (Look, String, String) {
    let mut office = Office::told(&["Example Magazine"], [name, "Ben Ito"], [title, "Autumn issue"]);
    office.was_in(Who::Robin, PRICES);
    office.was_in(Who::Ann, PRICES);
    let desk = Desk::of(office).await;
    let _program = desk.start().await;
    let conflict = |look: &Look| look.tooltip.contains("1 conflict");
    let look = desk.host.until(SOON, "the conflict is seen", conflict).await;
    let notice = desk.notices.shows("", FIRST_READING).await;
    (look, notice.summary, notice.body)
}

fn row(look: &Look) -> &str {
    look.menu.labels()[0]
}

#[tokio::test]
async fn underscores_and_markup_read_as_they_were_written() {
    let (look, summary, body) = shown("Ann_B <b>Lee</b> & __Co", "Q&A: 1 < 2 & _x_").await;
    for text in [row(&look), &summary] {
        assert!(text.contains("Ann_B <b>Lee</b> & __Co"), "{text}");
        assert!(text.contains("“Q&A: 1 < 2 & _x_”"), "{text}");
    }
    assert!(!body.contains('<'), "the body is markup: {body}");
    assert!(
        !look.tooltip_text.contains("<b>") && look.tooltip_text.contains("&lt;b&gt;Lee"),
        "{}",
        look.tooltip_text
    );
}

#[tokio::test]
async fn emoji_are_kept_and_what_turns_text_around_is_not() {
    let (look, summary, _) = shown("👩‍💻 山田\u{202e}evil\u{2066}", "Zeile\neins\r\nzwei\u{1b}[31m\u{7}").await;
    for text in [row(&look), &summary] {
        assert!(text.contains("👩‍💻 山田"), "{text}");
        assert!(!text.chars().any(|c| c.is_control() || "\u{202e}\u{2066}".contains(c)), "{text:?}");
        assert!(text.contains("Zeile eins zwei"), "{text}");
    }
}

#[tokio::test]
async fn a_name_of_500_letters_leaves_room_for_the_rest() {
    let (look, summary, body) = shown(&"Long".repeat(125), &"Title ".repeat(84)).await;
    assert!(row(&look).chars().count() <= 100, "{}", row(&look));
    assert!(row(&look).starts_with("LongLong") && row(&look).ends_with("you too"), "{}", row(&look));
    assert!(summary.chars().count() + body.chars().count() <= 400, "{summary}\n{body}");
}

#[tokio::test]
async fn without_a_name_or_title_there_are_no_empty_quotes() {
    // A row without any name is one of a deleted account, and shows nobody.
    let (look, summary, _) = shown("\u{202e}", "").await;
    for text in [row(&look), &summary] {
        assert!(text.contains("(no title)") || text.contains("a post (no. 42)"), "{text}");
        assert!(!text.contains("“”") && !text.starts_with(' '), "{text}");
    }
}
