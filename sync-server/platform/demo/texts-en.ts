import type { Texts } from "./texts.ts";

export const en: Texts = {
  lang: "en",
  locale: "en-GB",
  other: { lang: "fr", name: "Français" },
  title: "Take the test",
  demonstration: "Demonstration page: you are playing a candidate. No certification is taken here.",
  noScript: "This page needs JavaScript. Switch it on, then reload the page.",
  join: {
    title: "Join the session",
    sessionNumber: "Session number",
    lastName: "Last name at birth",
    firstName: "First name",
    birthdate: "Date of birth",
    button: "Join the session",
  },
  start: {
    title: "Before the test",
    accessCode: "Access code",
    hint: "The invigilator gives it out in the room, for example BCDF23.",
    begin: "Start the test",
    goOn: "Resume the test",
  },
  test: {
    title: "Test under way",
    certification: "Certification number",
    question: "Question number",
    report: "Report a problem",
    noExtension: "Pretend that the extension is missing",
    finish: "Finish",
    sureToFinish: "Yes, finish my test",
    goBack: "No, go on with the test",
  },
  end: { title: "Test finished", again: "Play another candidate" },
  publish: {
    title: "Publish the results",
    lead: "Demonstration page: you are playing the test platform, which gives out the results of a finalised session.",
    button: "Publish the results",
  },
  received: {
    title: "What the platform has received",
    button: "See what was received",
    fingerprint: "Fingerprint of the sealed content (SHA-256)",
    noAddenda: "No addendum was sent.",
    addendum: "Addendum sent on {time}",
    noReason: "Without an explanation.",
    things: {
      session: "Session",
      candidate: "Candidate",
      decision: "Decision in the room",
      "issue-report": "Issue report",
      answers: "Additional information",
    },
  },
  says: {
    waiting:
      "You have joined the session. The invigilator has not confirmed your presence yet: stay at your place, this page follows by itself.",
    mayBegin: "Your presence is confirmed. Enter the access code to start.",
    mayGoOn: "You may resume. Enter the access code to go on.",
    resumeNeeded:
      "Your test has already started elsewhere. Ask the invigilator to allow you to resume: this page follows by itself.",
    running: "Your test is under way.",
    alertRaised:
      "Your report has been sent and the test is on hold. Raise your hand: the invigilator will come.",
    alertDismissed: "The invigilator has turned the report down. Go on with the same question.",
    alertValidated: "The invigilator has accepted the report. You get a new question.",
    alertCleared: "The invigilator has confirmed that the extension is there. Go on with the test.",
    completed: "You have finished your test. You may leave the room.",
    endedByInvigilator: "The invigilator has ended your test. It cannot be resumed.",
    published: "The results of the session are published.",
    unreachable:
      "The server does not answer. Nothing is lost: this page tries again every 2 seconds.",
  },
  refusals: {
    "unknown-session": "No session has this number. Check it with the invigilator.",
    "unknown-candidate":
      "You are no longer enrolled in this session. Please speak to the invigilator.",
    "unknown-alert": "This report does not exist. Nothing has changed.",
    "no-match":
      "Nobody of this name and date of birth is enrolled in this session. Check what you typed, or speak to the invigilator.",
    "not-sealed": "The session is not finalised. Nothing is sealed yet.",
    "wrong-access-code": "The access code is not right. Check it with the invigilator.",
    "several-matches":
      "Several candidates are enrolled under this name and date of birth. The centre has to correct the list before you can enter.",
    "already-joined":
      "Somebody has already joined the session under this identity. Please speak to the invigilator.",
    "joined-as-somebody-else":
      "You have already joined this session under another identity. Please speak to the invigilator.",
    "not-habilitated":
      "The centre is habilitated no more for the certification that you are enrolled for. It has to correct the list before you can enter.",
    "not-open-yet":
      "You cannot join this session yet: the centre’s space opens on {day}. Come back that day.",
    "not-joined": "You have not joined the session yet. Begin with that.",
    "not-started": "The test has not started. Nothing has changed.",
    "alert-open": "A report is already waiting. The invigilator will answer it.",
    "alert-reused": "This report already exists. Make a new one.",
    "alert-closed": "This report has already been dealt with. Go on with the test.",
    "not-finalised":
      "The session is not finalised yet. The administrator has to finalise it before results are published.",
    "already-published": "The results of this session are already published. Nothing has changed.",
    "unknown-addendum": "This addendum does not exist. Nothing has changed.",
    "unknown-results": "These results were not handed over. Nothing was published.",
    "results-invalid": "These results are not complete. Nothing was kept.",
    "event-reused": "This request has already been used for something else. Reload the page.",
    finalised: "The session is finalised. No test can start in it any more.",
    deleted: "The session is deleted. Check the number with the invigilator.",
    "already-finished": "This test is already finished. It cannot be resumed.",
    "session-over": "The session began more than 24 hours ago. Nobody can enter it any more.",
    "test-over": "This test began more than 24 hours ago. It cannot be resumed.",
    "not-present":
      "The invigilator has not confirmed your presence yet. Stay at your place: this page follows by itself.",
    "presence-not-received":
      "The confirmation of your presence has not reached the server yet. This page follows by itself.",
    "presence-lapsed":
      "Your presence was confirmed more than 15 minutes ago. Ask the invigilator to confirm it again.",
    "resume-not-authorised":
      "Your test has already started. Ask the invigilator to allow you to resume.",
    "bad-request": "Something is missing. Check each field.",
    "slow-down": "Too many requests come from this network. Try again in a minute.",
    internal: "The server could not answer. Nothing has changed: try again.",
  },
};
