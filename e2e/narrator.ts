// Tells a story while it is played: one line a scene, so that it can be read without a picture.
import type {
  FullResult,
  Reporter,
  TestCase,
  TestResult,
  TestStep,
} from "@playwright/test/reporter";

// oxlint-disable-next-line import/no-default-export -- Playwright takes a reporter by its default export
export default class Narrator implements Reporter {
  #scene = 0;

  onStepBegin(_test: TestCase, _result: TestResult, step: TestStep): void {
    if (step.category !== "test.step") return;
    this.#scene += 1;
    process.stdout.write(`${String(this.#scene).padStart(3)}. ${step.title}\n`);
  }

  onStepEnd(_test: TestCase, _result: TestResult, step: TestStep): void {
    if (step.category === "test.step" && step.error)
      process.stdout.write(`     This did not happen: ${step.error.message ?? "no reason"}\n`);
  }

  onTestEnd(_test: TestCase, { errors }: TestResult): void {
    for (const { message } of errors) process.stdout.write(`${message ?? ""}\n`);
  }

  onEnd({ status }: FullResult): void {
    process.stdout.write(
      status === "passed" ? "\nThe story is complete.\n" : "\nThe story stopped.\n",
    );
  }
}
