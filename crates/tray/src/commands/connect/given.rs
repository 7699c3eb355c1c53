//! Connecting with a sign-in that is typed at once, or given by a script.

use protocol::{Connecting as View, ConnectingPhase};

use super::super::{CommandError, Outside, print, sign_in};
use super::draw::Drawing;
use super::question::{Answer, ask};
use super::talk::Talk;
use super::{How, accepts, exit};
use crate::cli;
use crate::connecting::{Asked, Said};
use crate::exit::Exit;
use crate::socket::Told;
use crate::words::say;

/// Connects with what the options say. The password is asked for when the site was found, so that nobody types one for
/// nothing, and the question names the address that it goes to.
pub(super) async fn connect(
    outside: &Outside,
    asked: Asked,
    typed: &cli::SignIn,
) -> Result<Exit, CommandError> {
    let script = asked.how == How::Given;
    let mut talk = Talk::here(outside, asked)?;
    let ended = draw(outside, &mut talk, typed).await;
    // Also where nobody can read any more how it ends.
    talk.end(ended.as_ref().map_or(true, |(_, waits)| *waits), outside.words).await?;
    let (last, _) = ended?;
    let user = typed.user.as_deref().filter(|_| script && last.phase == ConnectingPhase::Failed);
    if let (Some(copy), Some(user)) =
        (last.copy.as_ref().filter(|copy| copy.split(' ').any(|word| word == "doctor")), user)
    {
        let cure = format!("{copy} --user={}", crate::show::quoted(user));
        print([format!("    {}", say!(outside.words, "more-about-it", cure = cure))])?;
    }
    Ok(exit(&last))
}

/// The last view of the flow, and whether the user waits until nothing is left behind.
async fn draw(
    outside: &Outside,
    talk: &mut Talk,
    typed: &cli::SignIn,
) -> Result<(Box<View>, bool), CommandError> {
    let mut drawing = Drawing::new(outside.look, outside.words).without_hints();
    let words = outside.words;
    let (mut refused, mut last, mut leaving) = (None, None, false);
    loop {
        let view = tokio::select! {
            told = talk.next() => match told? {
                Told::View(view) => view,
                Told::Refused(..) => continue,
            },
            interrupted = tokio::signal::ctrl_c() => {
                interrupted?;
                if let (true, Some(last)) = (std::mem::replace(&mut leaving, true), last.take()) {
                    return refused.map_or(Ok((last, false)), Err);
                }
                talk.say(Said::Cancel).await?;
                continue;
            }
        };
        drawing.draw(&view)?;
        match view.phase {
            ConnectingPhase::Approval => {
                let said = match given(outside, typed, view.origin.as_deref().unwrap_or_default()).await {
                    Ok(said) => said,
                    Err(error) => {
                        refused = Some(error);
                        Said::Cancel
                    }
                };
                talk.say(said).await?;
            }
            ConnectingPhase::Certificate => {
                let answer = ask(&format!("{} ", say!(words, "accept-question"))).await?;
                leaving |= answer == Answer::Interrupted;
                let said = if answer.is_yes(words) { accepts(&view) } else { None };
                talk.say(said.unwrap_or(Said::Cancel)).await?;
            }
            // Only where somebody is there. Without any keychain, whoever types the password goes on without.
            ConnectingPhase::Keychain => {
                let none = view.fault.as_ref().is_some_and(|fault| fault.code == "keychain-missing");
                let said = if none {
                    Said::KeepForThisRun
                } else {
                    let answer = ask(&format!("{} ", say!(words, "keychain-question", key = "k"))).await?;
                    leaving |= answer == Answer::Interrupted;
                    goes_on(&answer)
                };
                talk.say(said).await?;
            }
            phase if phase.is_end() => return refused.map_or(Ok((view, true)), Err),
            _ => {}
        }
        last = Some(view);
    }
}

/// What whoever sits at the terminal wants of a keychain that is there and does not take the password.
fn goes_on(answer: &Answer) -> Said {
    match answer {
        Answer::Typed(line) if line.eq_ignore_ascii_case("k") => Said::KeepForThisRun,
        Answer::Typed(_) => Said::TryAgain,
        Answer::End | Answer::Interrupted => Said::Cancel,
    }
}

async fn given(outside: &Outside, typed: &cli::SignIn, origin: &str) -> Result<Said, CommandError> {
    let user = match &typed.user {
        Some(user) => user.clone(),
        None => {
            sign_in::may_ask_user(outside.words)?;
            match ask(&sign_in::user_question(origin, outside.words)).await? {
                Answer::Typed(user) => user,
                Answer::End | Answer::Interrupted => return Ok(Said::Cancel),
            }
        }
    };
    let password = sign_in::password(outside, typed, &user, origin)?;
    Ok(Said::Paste { user, password })
}
