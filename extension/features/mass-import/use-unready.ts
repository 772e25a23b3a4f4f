import { usePage } from "../../page/page.tsx";
import { planCounts, type FilePlan } from "./file-plan.ts";
import { useMassFiles } from "./mass-files-context.tsx";

/** Why a file cannot be accepted as it is now; undefined when it can. */
export function useUnready(): (plan: FilePlan) => string | undefined {
  const page = usePage();
  const { incoming, isListed } = useMassFiles();
  return (plan) => {
    const { preview, reading } = page.messages().massImport;
    if (incoming.isBusy()) return reading;
    if (!isListed()) return preview.unlisted;
    if (incoming.drafts().size > 0) return preview.unfinished;
    if (plan.isStopped) return preview.stoppedReason;
    if (plan.lost.length > 0) return preview.lost({ count: plan.lost.length });
    if (plan.away.length > 0) return preview.away({ count: plan.away.length });
    if (plan.unread.length > 0) return preview.unread;
    const { created, merged } = planCounts(plan);
    return created + merged === 0 ? preview.nothing : undefined;
  };
}
