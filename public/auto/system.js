globalThis.bening = { ...globalThis.bening, auto: "system" };
