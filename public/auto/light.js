globalThis.bening = { ...globalThis.bening, auto: "light" };
