globalThis.bening = { ...globalThis.bening, auto: "contrast" };
