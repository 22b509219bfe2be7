export declare const marksByStep: string[][];
