// How htmx speaks with our server: the CSRF token on what changes things, plain words when something does not arrive.

const WHY = { 403: "expired", 404: "gone", 429: "often", 503: "resting" };

const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

function addToken({ detail }) {
  const token = meta("csrf-token");
  if (token && detail.verb !== "get") detail.headers[meta("csrf-header")] = token;
}

// A session that has ended answers with the sign-in page: show it whole, never inside a partial.
function leaveForSignIn(event) {
  const answered = event.detail.xhr.responseURL;
  if (!answered) return;
  const { origin, pathname } = new URL(answered);
  if (origin === location.origin && pathname === "/login" && location.pathname !== "/login") {
    event.preventDefault();
    location.assign("/login");
  }
}

function say(kind) {
  const notice = document.getElementById("notice");
  if (!notice) return;
  notice.textContent = notice.dataset[kind];
  notice.hidden = false;
}

function unsay() {
  const notice = document.getElementById("notice");
  if (notice) notice.hidden = true;
}

document.addEventListener("htmx:configRequest", addToken);
document.addEventListener("htmx:beforeSwap", leaveForSignIn);
document.addEventListener("htmx:sendError", () => say("unreached"));
document.addEventListener("htmx:timeout", () => say("unreached"));
document.addEventListener("htmx:responseError", ({ detail }) => say(WHY[detail.xhr.status] ?? "failed"));
document.addEventListener("htmx:afterSwap", unsay);
