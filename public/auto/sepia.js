globalThis.bening = { ...globalThis.bening, auto: "sepia" };
