// How htmx speaks with our server: the CSRF token on what changes things, plain words when something does not arrive.

const WHY = { 404: "gone", 429: "often", 503: "resting" };

const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

function addToken({ detail }) {
  const token = meta("csrf-token");
  if (token && detail.verb !== "get") detail.headers[meta("csrf-header")] = token;
}

// Whoever is not signed in any more, or holds an old token, gets the page anew: it leads over the sign-in page and back here.
function comeBackSignedIn(event) {
  if (![401, 403].includes(event.detail.xhr.status)) return;
  event.preventDefault();
  location.reload();
}

function say(kind) {
  const notice = document.getElementById("notice");
  if (!notice) return;
  notice.textContent = notice.dataset[kind];
  notice.hidden = false;
}

// A notice stands until the next try.
function unsay({ detail }) {
  const notice = document.getElementById("notice");
  if (notice && detail.requestConfig.verb !== "get") notice.hidden = true;
}

document.addEventListener("htmx:configRequest", addToken);
document.addEventListener("htmx:beforeOnLoad", comeBackSignedIn);
document.addEventListener("htmx:sendError", () => say("unreached"));
document.addEventListener("htmx:timeout", () => say("unreached"));
document.addEventListener("htmx:responseError", ({ detail }) => say(WHY[detail.xhr.status] ?? "failed"));
document.addEventListener("htmx:beforeRequest", unsay);
