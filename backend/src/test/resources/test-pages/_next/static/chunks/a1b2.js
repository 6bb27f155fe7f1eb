console.log("packed");
