import { PREDICATE_BASE } from '@sallyport/core';

/** Which model saw which prompt: what model-gateway-call writes and sign-and-attest reads. */
export const MODEL_CALL_TYPE = `${PREDICATE_BASE}/model-call/v1`;
