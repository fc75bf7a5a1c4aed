globalThis.bening = { ...globalThis.bening, auto: "dark" };
